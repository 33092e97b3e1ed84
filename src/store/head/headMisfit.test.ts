// A head with the right fingerprint and wrong lengths: refused when opened, when an offer is accepted, and when it is restored.
import { describe, expect, test } from 'vitest';
import type { FineTunedHead } from '../../core/heads/fineTuned';
import type { Head } from '../../core/heads/heads';
import { linear } from '../../core/heads/linear';
import { writeHeadFile } from '../../formats/headFile';
import { createAppStore } from '../appStore';
import { toDocument } from './headAsDocument';
import { scoresOf } from './scores';
import { headFileSentence } from './headFileSentence';
import { TOY_LENGTH, toyBlock, toyEmbedding, toyFingerprint, toyPorts, toySpec, shown } from '../testing/toyPorts';

const classIds = ['0', '1'];
const linearOf = (d: number): Head =>
  linear.fit({
    embeddings: Float32Array.from({ length: 2 * d }, (_, i) => Math.sin(i)),
    embeddingLength: d,
    classes: Uint16Array.of(0, 1),
    classIds,
  });
const tunedOf = (channels: number): FineTunedHead => ({
  kind: 'fine-tuned',
  classIds,
  embeddingLength: TOY_LENGTH,
  channels,
  activation: 'relu6',
  blockWeights: new Float32Array(channels * TOY_LENGTH),
  blockBias: new Float32Array(TOY_LENGTH),
  weights: new Float32Array(2 * TOY_LENGTH),
  bias: new Float32Array(2),
});

const wrong: readonly (readonly [string, Head, string])[] = [
  [
    'an embedding of 8',
    linearOf(8),
    '“Mine” takes embeddings of 8 numbers, and its backbone makes 4, so it cannot predict. Ask for it again.',
  ],
  [
    'an embedding of 8192',
    linearOf(8192),
    '“Mine” takes embeddings of 8,192 numbers, and its backbone makes 4, so it cannot predict. Ask for it again.',
  ],
  [
    'a feature map of 3',
    tunedOf(3),
    '“Mine” takes feature maps of 3 numbers at each position, and its backbone makes 2, so it cannot predict. Ask for it again.',
  ],
];

const documentOf = (head: Head, id: string) => {
  const classes = classIds.map((classId) => ({ id: classId, name: `Class ${classId}`, colour: 0, enabled: true }));
  return toDocument({ name: 'Mine', head, classes, learntFrom: new Map(), spec: toySpec(id), fingerprint: toyFingerprint(id), now: 0 });
};
const fileOf = (head: Head, id: string) => ({
  file: new File([writeHeadFile(documentOf(head, id))], 'mine.head.safetensors'),
  name: 'mine.head.safetensors',
});

async function started() {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return store;
}

describe.each(wrong)('a head of %s', (_, head, sentence) => {
  const refused = (store: Awaited<ReturnType<typeof started>>) => {
    const { notices, opened, headOffer } = store.getState();
    const notice = notices.at(-1);
    expect({ opened, headOffer }).toEqual({ opened: undefined, headOffer: undefined });
    expect(notice?.kind === 'head-refused' && headFileSentence(notice.file, notice.failure).replace(/[\u2066-\u2069]/g, '')).toBe(sentence);
  };

  test('is refused when it is opened', async () => {
    const store = await started();
    await store.getState().openHead(fileOf(head, 'toy'));
    refused(store);
  });

  test('is refused when its offer is accepted', async () => {
    const store = await started();
    await store.getState().openHead(fileOf(head, 'other'));
    expect(store.getState().headOffer?.spec?.id).toBe('other');
    await store.getState().acceptHeadOffer();
    refused(store);
  });

  test('is refused when it was there before its backbone', async () => {
    const store = createAppStore(toyPorts());
    await store.getState().startProject();
    store.getState().showHead(documentOf(head, 'toy'));
    await store.getState().headAtRest();
    expect(store.getState().opened).toBeDefined();
    await store.getState().chooseBackbone(toySpec());
    refused(store);
  });

  test('says nothing of an embedding, and does not throw', () => {
    const values = Float32Array.from(toyEmbedding(1));
    const classes = classIds.map((id) => ({ id, name: id, colour: 0, enabled: true }));
    const embedding = { values, fingerprint: 'f', device: 'wasm', map: new Float32Array(toyBlock.positions * toyBlock.channels) } as const;
    expect(scoresOf({ head, classes, fingerprint: 'f' }, embedding)).toBeUndefined();
  });
});

test('a trained head that does not fit is not taken in, and goes when its backbone comes', async () => {
  const trained = {
    head: tunedOf(3),
    fingerprint: toyFingerprint('toy'),
    learntKey: undefined,
    learntFrom: new Map(),
    milliseconds: undefined,
    settings: undefined,
  };
  const store = await started();
  store.getState().chooseHead({ kind: 'fine-tuned' });
  store.getState().adoptHead(trained);
  await store.getState().headAtRest();
  expect(shown(store).trained).toBeUndefined();
  const restored = createAppStore(toyPorts());
  await restored.getState().startProject();
  restored.getState().chooseHead({ kind: 'fine-tuned' });
  restored.getState().adoptHead(trained);
  await restored.getState().headAtRest();
  expect(restored.getState().trainedBy.get(trained.fingerprint)).toBe(trained);
  await restored.getState().chooseBackbone(toySpec());
  expect(shown(restored).trained).toBeUndefined();
  expect(restored.getState().notices.map(({ kind }) => kind)).toEqual(['head-refused']);
});
