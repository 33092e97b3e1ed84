// The same picture has the same percentage wherever it is shown: on trial, in a batch, explained, and in the column of the same backbone.
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import { best } from '../core/heads/head';
import { predictWith } from '../core/heads/heads';
import type { AppStore } from '../store/appStore';
import { columnIdsNow } from '../store/compare/columns';
import { headInUseNow } from '../store/head/headInUse';
import { scoresOf } from '../store/head/scores';
import { onACircle } from '../store/testing/onACircle';
import { asItIs, linesOf } from '../store/testing/onScreen';
import { toyFile, until } from '../store/testing/toyPorts';
import { StoreProvider } from '../store/useAppStore';
import { percent } from '../words/numbers';
import { AnswerRow } from './batchTest/AnswerRow';
import { Answers } from './batchTest/Answers';
import { ColumnAnswer } from './columns/ColumnAnswer';
import { useColumns } from './columns/useColumns';
import { TriedPictures } from './predict/TriedPictures';
import { Bars } from './why/Bars';
import { WorthALook } from './worthALook/WorthALook';

// There is no screen in Node.
vi.stubGlobal('matchMedia', () => ({ matches: false }));

/** Three classes that reach into each other. */
const VALUES = [
  [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 1.22, 2.51],
  [1.1, 1.15, 1.2, 1.25, 1.3, 1.35, 1.4, 0.12],
  [2.4, 2.45, 2.5, 2.55, 2.6, 2.65, 2.7, 1.31, 1.17],
] as const;
const NOTE = 'on pictures that the head had not learned';
const SEEN = 0.62;

const shown = (store: AppStore, part: ReactElement) =>
  linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{part}</StoreProvider>)).join('\n');
/** The largest percentage of a part. */
const largestIn = (text: string) => Math.max(...Array.from(text.matchAll(/(\d+)%/g), ([, digits]) => Number(digits)));

function FirstColumn() {
  const [column] = useColumns();
  return column ? <ColumnAnswer column={column} /> : null;
}

test('on trial, in a batch, explained and in its column, and it says that it is calibrated', async () => {
  const { store } = await onACircle(VALUES, { kind: 'linear', l2: 0.01, balanced: true });
  await store.getState().tryPictures([toyFile(SEEN)]);
  await store.getState().testBatch([toyFile(SEEN)]);
  store.getState().chooseColumns(['chosen']);
  await store.getState().openColumns();
  await until(store, (state) => columnIdsNow(state).every((id) => state.columnsBy.get(id)?.work.kind === 'ready'));

  const head = headInUseNow(store.getState());
  const embedding = store.getState().tried[0]?.embedding;
  const { batch } = store.getState();
  const [item] = batch.kind === 'ended' ? batch.items : [];
  if (!head || !embedding || batch.kind !== 'ended' || !item) throw new Error('nothing was asked');
  const scores = scoresOf(head, embedding) ?? [];
  const wanted = largestIn(percent(scores.find(({ leading }) => leading)?.probability ?? NaN));
  // Without calibration it would be another.
  expect(largestIn(percent(best(predictWith(head.head, embedding.values))?.probability ?? NaN))).not.toBe(wanted);

  await store.getState().turnCameraOn();
  store.setState({ liveBy: new Map([[head.fingerprint, { embedding, milliseconds: 1 }]]) });
  const parts = {
    tried: shown(store, <TriedPictures />),
    batch: shown(store, <AnswerRow item={item} classes={batch.classes} onOpen={() => undefined} />),
    why: shown(store, <Bars scores={scores} known={undefined} />),
    column: shown(store, <FirstColumn />),
  };
  expect(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, largestIn(text)]))).toEqual(
    Object.fromEntries(Object.keys(parts).map((name) => [name, wanted])),
  );

  expect(parts.tried).toContain(NOTE);
  expect(shown(store, <Answers of={batch} />)).toContain(NOTE);
  expect(shown(store, <WorthALook row={() => <></>} empty={<></>} />)).toContain(NOTE);
  store.getState().closeColumns();
});
