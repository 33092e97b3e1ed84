// The batch test: its score, its counts and its table, worked out again from the raw pictures by other code.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { headInUseNow } from '../../store/head/headInUse';
import { StoreProvider } from '../../store/useAppStore';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import {
  bestTemperature,
  byNearestMean,
  countOf,
  heated,
  inPercent,
  largest,
  lineKeeping,
  noveltyBeside,
  wilsonEnds,
} from '../../store/testing/plainly';
import { toyEmbedding, toyFile, until } from '../../store/testing/toyPorts';
import { answersAsTable } from './answersAsTable';
import { BatchScore } from './BatchScore';
import { BatchTest } from './BatchTest';

/** Three classes that reach into each other. */
const VALUES = [
  [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 1.22, 2.51],
  [1.1, 1.15, 1.2, 1.25, 1.3, 1.35, 1.4, 0.12],
  [2.4, 2.45, 2.5, 2.55, 2.6, 2.65, 2.7, 1.31, 1.17],
] as const;

/** Numbers by the folder that they lie in: of a class, of none, or in no folder. */
const BATCH = [
  ...[0.02, 0.12, 0.22, 0.33, 0.7, 0.8, 1.23, 2.4].map((value) => ({ value, folder: 'Class 1', c: 0 })),
  ...[1.12, 1.18, 1.36, 0.9, 0.3, 1.7].map((value) => ({ value, folder: 'Class 2', c: 1 })),
  ...[2.42, 2.53, 2.68, 2.1, 1.9, 1.28, 2.9, 2.8, 2.3].map((value) => ({ value, folder: 'Class 3', c: 2 })),
  ...[4.4, 4.6, 5].map((value) => ({ value, folder: 'Elsewhere', c: undefined })),
  { value: 0.01, folder: undefined, c: undefined },
];

async function tested(batch: typeof BATCH) {
  const taught = await onACircle(VALUES, { kind: 'nearest-mean' });
  const { store, samples, folds } = taught;
  await store.getState().testBatch(batch.map(({ value, folder }) => toyFile(value, folder)));
  const { batch: run } = store.getState();
  if (run.kind !== 'ended') throw new Error('not ended');
  const rows = samples.map(({ c, at }, i) => {
    const others = samples.filter((_, j) => folds[j] !== folds[i]);
    return { c, p: byNearestMean(others, at), ...noveltyBeside(others, at) };
  });
  const temperature = bestTemperature(rows);
  const line = lineKeeping(
    rows.map(({ novelty }) => novelty),
    0.95,
  );
  const answers = batch.map(({ value, c }) => {
    const at = toyEmbedding(value);
    const { novelty, nearest } = noveltyBeside(samples, at);
    return { c, p: heated(byNearestMean(samples, at), temperature), unknown: novelty > line && nearest < 0.97 };
  });
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <BatchScore of={run} />
      </StoreProvider>,
    ),
  );
  return { store, run, lines, answers };
}

test('right of asked, the range, those without a label, and “I don’t know”', async () => {
  const { run, lines, answers } = await tested(BATCH);
  const asked = answers.filter(({ c }) => c !== undefined);
  const right = countOf(asked.map(({ c, p }) => largest(p) === c));
  const [low, high] = wilsonEnds(right, asked.length);
  const unknown = countOf(answers.map((each) => each.unknown));
  const refused = asked.filter((each) => each.unknown);
  const refusedRight = countOf(refused.map(({ c, p }) => largest(p) === c));
  expect(lines).toEqual([
    `Right on ${right} of 23 pictures with a label`,
    `“I don’t know” was said to ${refused.length} of the 23; here they count by their likeliest class, ${refusedRight} as right.`,
    `On pictures like these it is probably right between ${inPercent(low)} and ${inPercent(high)} of the time.`,
    'Each picture counts by itself. Frames of one video are often right or wrong together: with such pictures the true range is wider.',
    '4 pictures lay in no folder of a class that the head knows: they are answered, not scored.',
    `${unknown} of 27 are like nothing among the samples that the head learned from: “I don’t know”.`,
  ]);
  // Neither is all there is, nor nothing.
  expect([right, unknown].map((some) => some > 1 && some < 23)).toEqual([true, true]);

  const [heads, ...rows] = answersAsTable(run);
  expect(heads?.slice(5)).toEqual(['Class 1', 'Class 2', 'Class 3']);
  rows.forEach(([name, folder, said, isRight, isUnknown, ...probabilities], i) => {
    const { value, folder: of = '' } = BATCH[i] ?? {};
    const { c, p = [], unknown: strange } = answers[i] ?? {};
    expect([name, folder, said]).toEqual([`${value}.txt`, of, `Class ${largest(p) + 1}`]);
    expect([isRight, isUnknown]).toEqual([c === undefined ? '' : Number(largest(p) === c), Number(strange)]);
    probabilities.forEach((probability, k) => expect(probability).toBeCloseTo(p[k] ?? NaN, 3));
  });
});

test('answers of a head that has changed since are said to be that, and can be had anew', async () => {
  const { store, run } = await tested(BATCH);
  const shown = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <BatchTest />
        </StoreProvider>,
      ),
    );
  const behind = 'The head has changed since: these are the answers of the head before.';
  expect(shown()).not.toContain(behind);
  const [first] = store.getState().dataset.classes;
  await store.getState().importFiles([toyFile(0.17)], first?.id ?? '');
  await until(store, (state) => headInUseNow(state)?.head !== run.head);
  expect(shown()).toEqual(expect.arrayContaining([behind, 'Test again']));
  await store.getState().testBatchAgain();
  expect(shown()).not.toContain(behind);
  const { batch } = store.getState();
  if (batch.kind !== 'ended') throw new Error('not ended');
  expect(batch.items.map(({ name }) => name)).toEqual(run.items.map(({ name }) => name));
  expect(batch.head).toBe(headInUseNow(store.getState())?.head);
  store.getState().forgetBatch();
  await store.getState().testBatchAgain();
  expect(store.getState().batch).toEqual({ kind: 'none' });
});

test('of one picture, of too few for a percentage, and of none with a label', async () => {
  const [one] = BATCH;
  if (!one) throw new Error('no picture');
  expect((await tested([one])).lines).toEqual([
    'Right on 1 of 1 picture with a label',
    'Too few for a percentage: test at least 20 pictures with a label.',
    '0 of 1 are like nothing among the samples that the head learned from: “I don’t know”.',
  ]);
  expect((await tested(BATCH.slice(-1))).lines).toEqual([
    'Not scored: the pictures came without folders named like the head’s classes.',
    '0 of 1 are like nothing among the samples that the head learned from: “I don’t know”.',
  ]);
});
