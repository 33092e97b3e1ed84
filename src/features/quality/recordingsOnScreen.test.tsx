// What is said of a head where recordings have several frames: range, comparison of two states and the score in a file, by other code.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { recordingsOf } from '../../core/evaluation/byRecording';
import { compareStates } from '../../core/evaluation/history';
import { randomFrom } from '../../core/base/random';
import { documentInUse } from '../../store/head/documentInUse';
import { ready } from '../../store/testing/evaluated';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import {
  byNearestMean,
  byNearestSample,
  chanceOfTurning,
  countOf,
  effectiveOf,
  inPercent,
  largest,
  wilsonEnds,
} from '../../store/testing/plainly';
import { until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import { scoreSentence } from '../../store/head/scoreSentence';
import { QualityTile } from './QualityTile';

const FRAMES = 8;
const RECORDINGS = 5;

/** Frames of a recording lie close together; some recordings lie among those of the next class. */
const random = randomFrom(3);
const VALUES = [0, 1, 2].map((c) =>
  Array.from({ length: RECORDINGS }, (_, r) => 1.1 * c + (r === 1 ? 0.5 : 0) + 0.4 * random()).flatMap((at) =>
    Array.from({ length: FRAMES }, () => at + 0.9 * (random() - 0.5)),
  ),
);
const COUNT = VALUES.flat().length;

test('frames of one recording count together: the range, the file’s score, and what changed', async () => {
  const { store, samples, folds } = await onACircle(VALUES, { kind: 'nearest-mean' }, {}, FRAMES);
  const learntBy = (i: number) => samples.filter((_, j) => folds[j] !== folds[i]);
  const byMean = samples.map(({ c, at }, i) => largest(byNearestMean(learntBy(i), at)) === c);
  const bySample = samples.map(({ c, at }, i) => byNearestSample(learntBy(i), at) === c);
  const byRecording = <Value,>(all: readonly Value[]) =>
    Array.from({ length: COUNT / FRAMES }, (_, r) => all.slice(r * FRAMES, (r + 1) * FRAMES));

  const right = countOf(byMean);
  const effective = effectiveOf(byRecording(byMean.map(Number)), Math.min(right, COUNT - right));
  // The frames are neither all alike nor each for itself: both would be another range.
  expect(effective).toBeGreaterThan(COUNT / FRAMES);
  expect(effective).toBeLessThan(COUNT);
  const [low, high] = wilsonEnds(right, COUNT, effective);
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <QualityTile more={<a href="#/test">more</a>} />
      </StoreProvider>,
    ),
  );
  expect(lines[1]).toBe(`On pictures like these it is probably right between ${inPercent(low)} and ${inPercent(high)} of the time.`);
  expect(lines[2]).toMatch(new RegExp(`^${COUNT} pictures in ${COUNT / FRAMES} recordings: `));

  const score = documentInUse(store.getState(), 0)?.score;
  expect(score).toMatchObject({ right, asked: COUNT, on: 'held-out' });
  expect(score && scoreSentence(score)).toBe(
    `Right on ${right} of ${COUNT} pictures that it had not learned: between ${inPercent(low)} and ${inPercent(high)} on pictures like these.`,
  );

  store.getState().chooseHead({ kind: 'nearest-neighbours', k: 1 });
  await ready(store, ({ headKind, table }) => headKind === 'nearest-neighbours' && table.ids.length === COUNT);
  const { stateHistory, dataset } = await until(
    store,
    (state) => state.stateHistory?.history.states.at(-1)?.settings['headKind'] === 'nearest-neighbours',
  );
  const [before, now] = stateHistory?.history.states.slice(-2) ?? [];
  if (!before || !now) throw new Error('no two states');
  const more = byRecording(samples.map((_, i) => Number(bySample[i]) - Number(byMean[i]))).map((own) =>
    own.reduce((sum, each) => sum + each, 0),
  );
  // Some recording differs in several frames, or this would be a comparison of pictures.
  expect(Math.max(...more.map(Math.abs))).toBeGreaterThan(1);
  expect(compareStates(before, now, recordingsOf(stateHistory?.history.ids ?? [], dataset.samples)).p).toBeCloseTo(
    chanceOfTurning(more),
    10,
  );
});
