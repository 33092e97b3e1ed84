// Of a head from a file Test says what the file says of how good it was: its maker's figure, of the pictures that were there.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { linear } from '../../core/heads/linear';
import type { HeadScore } from '../../formats/headCard';
import { writeHeadFile } from '../../formats/headFile';
import { toDocument } from '../../store/head/headAsDocument';
import { started } from '../../store/testing/headScene';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { TOY_LENGTH, toyFingerprint, toySpec, until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { QualityHead } from './QualityHead';

const classIds = ['0', '1'];
const head = linear.fit({
  embeddings: Float32Array.from({ length: 2 * TOY_LENGTH }, (_, i) => Math.sin(i)),
  embeddingLength: TOY_LENGTH,
  classes: Uint16Array.of(0, 1),
  classIds,
});

function fileWith(score: HeadScore | undefined) {
  const document = toDocument({
    name: 'Mine',
    head,
    classes: classIds.map((id) => ({ id, name: `Class ${id}`, colour: 0, enabled: true })),
    learntFrom: new Map(),
    spec: toySpec(),
    fingerprint: toyFingerprint('toy'),
    now: 0,
    score,
  });
  return { file: new File([writeHeadFile(document)], 'mine.head.safetensors'), name: 'mine.head.safetensors' };
}

test.each<[HeadScore | undefined, string]>([
  [
    { right: 17, asked: 20, effective: 20, on: 'held-out' },
    // Wilson at 95 %.
    'What its maker measured: Right on 17 of 20 pictures that it had not learned: between 64% and 95% on pictures like these.',
  ],
  [
    { right: 9, asked: 10, on: 'test-set' },
    // An older file does not say as how many they count.
    'What its maker measured: Right on 9 of 10 pictures of a test set: between 60% and 98% on pictures like these. ' +
      'Each picture was counted by itself: where several are of one recording, the true range is wider.',
  ],
  [undefined, 'Its file does not say how good it was.'],
])('with the score %j', async (score, sentence) => {
  const { store } = await started();
  await store.getState().openHead(fileWith(score));
  await until(store, ({ evaluation }) => evaluation.kind === 'none');
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <QualityHead teach={<></>} />
      </StoreProvider>,
    ),
  );
  expect(lines).toContain(sentence);
});
