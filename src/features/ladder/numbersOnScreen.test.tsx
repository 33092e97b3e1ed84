// The ladder: what each rung has right, costs and comes to beside the others, worked out again from the raw samples by other code.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReportPart } from '../../core/compare/report';
import { randomFrom, shuffled } from '../../core/base/random';
import { defaultLogisticOptions } from '../../core/solvers/logisticOptions';
import { localTrainer } from '../../engine/trainer';
import { ladderNow } from '../../store/compare/ladderNow';
import { StoreProvider } from '../../store/useAppStore';
import type { AppStore } from '../../store/appStore';
import type { RawSample } from '../../store/testing/onACircle';
import { onACircle } from '../../store/testing/onACircle';
import { plainLogistic } from '../../store/testing/plainLogistic';
import { plainMlp } from '../../store/testing/plainMlp';
import { asItIs } from '../../store/testing/onScreen';
import { byNearestMean, comparisonOf, countOf, inPercent, inText, largest, wilsonEnds } from '../../store/testing/plainly';
import { TOY_LENGTH, until } from '../../store/testing/toyPorts';
import { rateSentence } from './rates';
import { useLadderReport } from './useLadderReport';

/** Three classes that reach into each other. */
const VALUES = [0, 0.5, 2.2].map((middle, c) => Array.from({ length: 12 }, (_, i) => middle + 0.9 * Math.sin(7 * i + c)));
const CLASSES = VALUES.length;
const HIDDEN = 8;
const EPOCHS = 30;
/** So fast that the two layers come to another answer than they began with. */
const LEARNING_RATE = 0.02;
const COUNT = VALUES.flat().length;
const NAMES = ['One sample a class: nearest mean', 'All samples: linear', 'All samples: two layers', 'All samples: fine-tuned'];

/** What stands in a report of so many right: of classes with as many samples each, always the same answer is right on those of one. */
const withGuessing = (count: number): string => {
  const noBetter = `That is no better than guessing: always giving the same answer would be right on ${COUNT / CLASSES}.`;
  return `Right on ${count} of ${COUNT}${count <= COUNT / CLASSES ? ` · ${noBetter}` : ''}`;
};

/** The probabilities of the classes, by row of the samples that a trainer was given. */
type Said = ReadonlyMap<number, readonly number[]>;

/** Of the linear head. */
const PENALTY = 1;
/** From which the one sample of each class is drawn. */
const SEED = 1;

/** What a head says of an embedding, fitted to samples. */
type Fit = (learnt: readonly RawSample[]) => (at: readonly number[]) => readonly number[];

/** Each sample as heads see it that were fitted again from the raw samples of the other folds. */
function refittedOn(samples: readonly RawSample[], folds: readonly number[], fit: Fit): readonly (readonly number[])[] {
  const heads = new Map([...new Set(folds)].map((fold) => [fold, fit(samples.filter((_, i) => folds[i] !== fold))]));
  return samples.map(({ at }, i) => heads.get(folds[i] ?? -1)?.(at) ?? []);
}

const fitOneSample: Fit = (learnt) => {
  const drawn = new Map(shuffled(learnt, randomFrom(SEED)).map((sample) => [sample.c, sample]));
  return (at) => byNearestMean([...drawn.values()], at);
};

/** The report of a store's ladder as it is now. */
function reportOf(store: AppStore): ReportPart | undefined {
  let report: ReportPart | undefined;
  function Report() {
    report = useLadderReport();
    return null;
  }
  renderToStaticMarkup(
    <StoreProvider value={asItIs(store)}>
      <Report />
    </StoreProvider>,
  );
  return report;
}

test('right of asked on each rung, its range, p, numbers and operations, and where to stop', async () => {
  const said = new Map<string, Said>();
  const startTrainer: typeof localTrainer = () => {
    const trainer = localTrainer();
    return {
      ...trainer,
      async predictHeldOut(samples, question, waiting) {
        const answer = await trainer.predictHeldOut(samples, question, waiting);
        const { rows, probabilities } = answer.columns;
        const k = answer.classIds.length;
        said.set(question.choice.kind, new Map(Array.from(rows, (row, i) => [row, [...probabilities.subarray(i * k, (i + 1) * k)]])));
        return answer;
      },
    };
  };
  const { store, samples, folds, classIds } = await onACircle(VALUES, { kind: 'linear', l2: PENALTY, balanced: true }, { startTrainer });
  const { mlp } = store.getState().settings;
  store.getState().changeSettings({ mlp: { ...mlp, hidden: HIDDEN, epochs: EPOCHS, learningRate: LEARNING_RATE, epochMilliseconds: 0 } });
  await store.getState().climbLadder();
  const { measured } = ladderNow(store.getState());
  if (!measured) throw new Error('not measured');

  // Classes are learnt in the order of their ids, samples in that of their coming.
  const columns = [...classIds].sort();
  const columnOf = (c: number) => columns.indexOf(classIds[c] ?? '');
  const named = samples.map(({ c, at }) => ({ c: columnOf(c), at }));
  const saidOf = (kind: string) => samples.map((_, i) => said.get(kind)?.get(i) ?? []);
  const rightBy = (answers: readonly (readonly number[])[]) => named.map(({ c }, i) => largest(answers[i] ?? []) === c);
  const refitted = (fit: Fit) => refittedOn(named, folds, fit);
  const byOneSample = refitted(fitOneSample);
  const byAll = refitted((learnt) => plainLogistic(learnt, PENALTY));
  const byTwoLayers = refitted((learnt) => plainMlp(learnt, { ...mlp, hidden: HIDDEN, epochs: EPOCHS, learningRate: LEARNING_RATE }));
  for (const [kind, again] of [
    ['one-sample', byOneSample],
    ['linear', byAll],
    ['mlp', byTwoLayers],
  ] as const)
    saidOf(kind).forEach((shares, i) => shares.forEach((p, c) => expect(p, kind).toBeCloseTo(again[i]?.[c] ?? NaN, 3)));
  // The toy's block says the class whose number is that of where a picture lies, rounded.
  const tuned = samples.map(({ c, at: [x = 0] }) => Math.max(0, Math.round(x)) === columnOf(c));
  const right = [rightBy(byOneSample), rightBy(byAll), rightBy(byTwoLayers), tuned];

  const learnt = [...new Set(folds)].map((fold) => folds.filter((other) => other !== fold).length);
  const mean = (of: (n: number) => number) => learnt.reduce((sum, n) => sum + of(n), 0) / learnt.length;
  /** With so many samples for so few numbers each step goes over all of them, once forwards and once back. */
  const linear = (steps: number) => mean((n) => steps * 2 * n * CLASSES * TOY_LENGTH);
  expect(Math.min(...learnt)).toBeGreaterThan(2 * TOY_LENGTH);
  const twoLayers = mean((n) => {
    let count = 0;
    for (let i = 0; i < n * EPOCHS; i++) {
      // The first layer forwards and its weights back; the second forwards, its weights back, and back to the first.
      count += TOY_LENGTH * HIDDEN + TOY_LENGTH * HIDDEN;
      count += HIDDEN * CLASSES + HIDDEN * CLASSES + HIDDEN * CLASSES;
    }
    return count;
  });
  expect(measured.rungs.slice(0, 3).map(({ operations }) => operations)).toEqual([
    [0, 0],
    [linear(1), linear(defaultLogisticOptions.maxIterations)],
    [twoLayers, twoLayers],
  ]);

  let report = reportOf(store);
  const numbers = [
    CLASSES * TOY_LENGTH,
    (TOY_LENGTH + 1) * CLASSES,
    (TOY_LENGTH + 1) * HIDDEN + (HIDDEN + 1) * CLASSES,
    // Two channels before the block and a bias, for each number behind it.
    3 * TOY_LENGTH + (TOY_LENGTH + 1) * CLASSES,
  ];
  const rows = report?.tables[0]?.rows.map(([name, share, range, , count, , p]) => [name, share, range, count, p]);
  expect(rows).toEqual(
    right.map((each, at) => {
      const [low, high] = wilsonEnds(countOf(each), COUNT);
      const below = right[at - 1];
      return [
        NAMES[at],
        withGuessing(countOf(each)),
        `${inPercent(low)} – ${inPercent(high)}`,
        String(numbers[at]),
        below ? inText(comparisonOf(below, each).p) : '–',
      ];
    }),
  );
  const stop = right.findIndex((each, at) => right.slice(at + 1).every((above) => comparisonOf(each, above).verdict !== 'better'));
  // The page says below its table that the lowest rung is missing; a report has it in its sentence.
  const noZeroShot =
    'The first kind of head, zero-shot, is missing: under “How it learns” choose which of the backbone’s pretraining classes count as yours.';
  expect(report?.sentence).toBe(
    `“${NAMES[stop]}” is the kind of head to choose: none that learns more is clearly better on these pictures. ${noZeroShot}`,
  );

  // Means are sums alone; what is counted of the others stands there as on the page.
  const work = report?.tables[0]?.rows.map((row) => row[5]);
  expect(work?.[0]).toBe('–');
  expect(work?.slice(1)).toHaveLength(right.length - 1);
  for (const each of work?.slice(1) ?? []) expect(each).toMatch(/^\d/);

  // What two learning rates came to, as the page says it.
  const { laddersBy } = store.getState();
  const outcome = { right: 7, total: 9, interval: { low: 0.4, high: 0.9 }, epochs: 12, forgotten: undefined };
  const rates = [
    { rate: 0.001, outcome },
    { rate: 0.01, outcome: undefined },
  ];
  store.setState({
    laddersBy: new Map(
      [...laddersBy].map(([id, ladder]) => [id, { ...ladder, measured: { ...measured, tuning: { kind: 'measured', rates } } }]),
    ),
  });
  report = reportOf(store);
  expect(report?.tables[1]?.rows).toEqual(rates.map((each) => [rateSentence(each)]));
  expect(rateSentence(rates[0] ?? { rate: 0, outcome: undefined })).toMatch(/7 of 9/);

  // A report says what is missing as the page does.
  store.setState({
    laddersBy: new Map([...laddersBy].map(([id, ladder]) => [id, { ...ladder, measured: { ...measured, tuning: { kind: 'cancelled' } } }])),
  });
  report = reportOf(store);
  expect(report?.sentence).toMatch(
    /^So far “.*” is the kind of head to choose\. The last kind of head is missing: fine-tuning was cancelled\. The first kind of head, zero-shot, is missing: /,
  );
});

test('the rung that learns from no sample, and how the next one up does beside it', async () => {
  const { store, samples, folds, classIds } = await onACircle(VALUES, { kind: 'linear', l2: PENALTY, balanced: true });
  store.getState().changeSettings({ mlp: { ...store.getState().settings.mlp, hidden: HIDDEN, epochs: 1, epochMilliseconds: 0 } });
  ['east', 'north', 'west'].forEach((direction, c) => store.getState().mapTo([direction], classIds[c] ?? ''));
  store.getState().wantClassifier();
  await until(store, ({ classifier }) => classifier.kind === 'ready');
  await store.getState().climbLadder();

  // The toy was taught to name the direction in which a number lies; what lies south is whichever of the others is nearest.
  const byDirection = samples.map(({ c, at: [east = NaN, north = NaN] }) => largest([east, north, -east]) === c);
  const columns = [...classIds].sort();
  const named = samples.map(({ c, at }) => ({ c: columns.indexOf(classIds[c] ?? ''), at }));
  const byOneSample = refittedOn(named, folds, fitOneSample).map((answer, i) => largest(answer) === named[i]?.c);
  const [low, high] = wilsonEnds(countOf(byDirection), COUNT);
  const report = reportOf(store);
  const [lowest = [], next = []] = report?.tables[0]?.rows ?? [];
  expect(lowest.slice(0, 3)).toEqual([
    'No sample: the backbone’s pretraining classes',
    withGuessing(countOf(byDirection)),
    `${inPercent(low)} – ${inPercent(high)}`,
  ]);
  expect([lowest[4], lowest[5], lowest[6]]).toEqual(['0', '–', '–']);
  expect([next[0], next[6]]).toEqual([NAMES[0], inText(comparisonOf(byDirection, byOneSample).p)]);
  expect(report?.sentence).not.toContain('zero-shot, is missing');
});
