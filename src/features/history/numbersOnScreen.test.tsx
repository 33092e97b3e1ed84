// History: the score of each state and what changed since the one before, worked out again from the raw samples by other code.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StoreProvider } from '../../store/useAppStore';
import { ready } from '../../store/testing/evaluated';
import type { RawSample } from '../../store/testing/onACircle';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { byNearestMean, comparisonOf, countOf, largest } from '../../store/testing/plainly';
import { toyEmbedding, toyFile, until } from '../../store/testing/toyPorts';
import { History } from './History';

/** Two classes that reach into each other. */
const VALUES = [
  [0, 0.1, 0.2, 0.3, 0.4, 1.2, 1.3],
  [1.1, 1.2, 1.3, 1.4, 1.5, 0.2],
] as const;
/** Pictures of the second class that come later. */
const MORE = [1.05, 0.95, 0.85];

test('the score before and now, the pictures that came, the verdict and the pictures that both were tested on', async () => {
  const { store, samples, folds, classIds } = await onACircle(VALUES, { kind: 'nearest-mean' });
  await until(store, ({ stateHistory }) => (stateHistory?.history.states.at(-1)?.answers.length ?? 0) === samples.length);
  await store.getState().importFiles(
    MORE.map((value) => toyFile(value)),
    classIds[1] ?? '',
  );
  const all: readonly RawSample[] = [...samples, ...MORE.map((value) => ({ c: 1, at: toyEmbedding(value) }))];
  await ready(store, ({ table }) => table.ids.length === all.length);
  await until(store, ({ stateHistory }) => stateHistory?.history.ids.length === all.length);
  const { dataset, projectSplit } = store.getState();
  const foldsNow = dataset.samples.map(({ burst }) => projectSplit?.split.folds.findIndex((bursts) => bursts.includes(burst)) ?? -1);

  const rightOf = (some: readonly RawSample[], fold: readonly number[]) =>
    some.map(({ c, at }, i) => {
      const others = some.filter((_, j) => fold[j] !== fold[i]);
      return largest(byNearestMean(others, at)) === c;
    });
  const [before, now] = [rightOf(samples, folds), rightOf(all, foldsNow)];
  const shared = now.slice(0, before.length);
  const { verdict } = comparisonOf(before, shared);
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <History />
      </StoreProvider>,
    ),
  );
  expect(lines.slice(0, 5)).toEqual([
    'Now',
    `${countOf(now)} of ${all.length} right`,
    { better: 'Better than before', worse: 'Worse than before', 'no clear difference': 'No clear difference' }[verdict],
    '+3 pictures of “Class 2”',
    `On the ${before.length} pictures that both were tested on: ${countOf(before)} right before, ${countOf(shared)} now.`,
  ]);
  expect(lines).toContain(`${countOf(before)} of ${before.length} right`);
});

test('where all classes are left out there is no head, and no score of now', async () => {
  const { store, samples, classIds } = await onACircle(VALUES, { kind: 'nearest-mean' });
  await until(store, ({ stateHistory }) => (stateHistory?.history.states.at(-1)?.answers.length ?? 0) === samples.length);
  const whens = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <History />
        </StoreProvider>,
      ),
    ).filter((line) => line === 'Now');
  expect(whens()).toEqual(['Now']);
  for (const id of classIds) store.getState().changeClass(id, { enabled: false });
  expect(whens()).toEqual([]);
});
