// Side by side: what each column has right, and what pretraining was worth, worked out again from the raw pictures by other code.
import { columnIdsNow } from '../../store/compare/columns';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ok } from '../../core/base/result';
import { randomFrom } from '../../core/base/random';
import type { ReportPart } from '../../core/compare/report';
import type { AppStore } from '../../store/appStore';
import { StoreProvider } from '../../store/useAppStore';
import { alteredEngine } from '../../store/testing/alteredEngine';
import type { OnACircle, RawSample } from '../../store/testing/onACircle';
import { onACircle } from '../../store/testing/onACircle';
import { plainLogistic } from '../../store/testing/plainLogistic';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { byNearestMean, comparisonOf, countOf, inPercent, inText, largest, pairedEnds, wilsonEnds } from '../../store/testing/plainly';
import type { PlainPoint } from '../../store/testing/plainCurve';
import { meanOf, plainCurve, shotsForScore, spreadOf } from '../../store/testing/plainCurve';
import { valueOf } from '../../store/testing/toyPictures';
import { randomToy, toyEmbedding, toyPorts, toySpec, until } from '../../store/testing/toyPorts';
import { timesSentence } from './timesSentence';
import type { ShownColumnCurve } from './useColumnCurves';
import { useColumnCurves } from './useColumnCurves';
import { useColumns } from './useColumns';
import { useColumnsReport } from './useColumnsReport';
import { WorthSentence } from './WorthSentence';

const random = randomFrom(3);
const VALUES = [0, 1.2, 4.2].map((middle) => Array.from({ length: 20 }, () => middle + 1.8 * (random() - 0.5)));

/** What random weights make of a number: they go round the circle several times, so that numbers far apart look alike. */
const byRandomWeights = (value: number): readonly number[] => toyEmbedding(9 * value);

/** Which of four steps a grey picture's brightness is in: of the 64 colours, all of its pixels have this one. */
function byColours(value: number): readonly number[] {
  const brightness = Math.round(127.5 + 127.5 * Math.sin(value));
  return [0, 1, 2, 3].map((step) => Number(brightness >= 64 * step && brightness < 64 * (step + 1)));
}

/** Ports with a backbone of random weights beside the toy. */
function ports() {
  const base = toyPorts();
  return {
    catalogue: () => Promise.resolve([toySpec('toy'), randomToy]),
    startEngine: alteredEngine(base.startEngine, (engine) => ({
      embed: (id, frames, options) => {
        if (id !== randomToy.id) return engine.embed(id, frames, options);
        const values = frames.map(valueOf);
        for (const frame of frames) frame.close();
        return Promise.resolve(ok({ embeddings: Float32Array.from(values.flatMap(byRandomWeights)), maps: {}, milliseconds: 0 }));
      },
    })),
  };
}

/** Which samples a head got right that had not learnt their recording, from rows that something made of the numbers. */
function rightBy({ folds }: OnACircle, rowOf: (value: number) => readonly number[]): readonly boolean[] {
  const rows: readonly RawSample[] = VALUES.flatMap((some, c) => some.map((value) => ({ c, at: rowOf(value) })));
  return rows.map(({ c, at }, i) => {
    const others = rows.filter((_, j) => folds[j] !== folds[i]);
    return largest(byNearestMean(others, at)) === c;
  });
}

/** What stands in a report of so many right: of classes with as many samples each, always the same answer is right on those of one. */
const withGuessing = (count: number, n: number): string => {
  const noBetter = `That is no better than guessing: always giving the same answer would be right on ${n / VALUES.length}.`;
  return `Right on ${count} of ${n}${count <= n / VALUES.length ? ` · ${noBetter}` : ''}`;
};

/**
 * What each column takes: a time where one was measured, of the toys nothing that anybody counted (random weights are neither fetched nor
 * learnt), and numbers: a mean for each class.
 */
const TAKES = [
  ['34 ms', '12.3', '–', '–', '–', '12'],
  ['–', '–', 'none', '–', 'none', '12'],
  ['–', '–', 'none', 'none', 'none', String(3 * 64)],
];

/** What is said above the columns, and their report. */
function worthShown(store: AppStore) {
  let report: ReportPart | undefined;
  function Shown() {
    report = useColumnsReport();
    return <WorthSentence columns={useColumns()} />;
  }
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Shown />
      </StoreProvider>,
    ),
  );
  return { lines, report };
}

test('right of asked in each column, its range and p, and what pretraining was worth with its interval', async () => {
  const taught = await onACircle(VALUES, { kind: 'nearest-mean' }, ports());
  const { store } = taught;
  store.getState().chooseColumns(['chosen', 'dice', 'histogram']);
  await store.getState().openColumns();
  await until(store, (state) => columnIdsNow(state).every((id) => state.columnsBy.get(id)?.work.kind === 'ready'));

  // The camera is off again; what was timed of the first stays.
  const { backbone, chosen = '' } = store.getState();
  if (backbone.kind !== 'ready') throw new Error(backbone.kind);
  store.setState({ paceBy: new Map([[chosen, { device: backbone.device.kind, milliseconds: 34.4, perSecond: 12.34 }]]) });
  const { lines, report } = worthShown(store);

  const right = [toyEmbedding, byRandomWeights, byColours].map((rowOf) => rightBy(taught, rowOf));
  const [pretrained = [], untrained = [], colours = []] = right;
  const n = pretrained.length;
  const counts = right.map(countOf);
  const more = countOf(pretrained) - countOf(untrained);
  const ends = pairedEnds(pretrained, untrained).map((end) => Math.round(100 * end));
  expect(comparisonOf(untrained, pretrained).verdict).toBe('better');
  expect(comparisonOf(untrained, colours).verdict).toBe('better');
  const besideColours = Math.round((100 * (countOf(pretrained) - countOf(colours))) / n);
  expect(lines).toEqual([
    `With pretraining, ${Math.round((100 * more) / n)} more pictures in every 100 are right here.`,
    `Between ${ends[0]} and ${ends[1]}, at 95%: “Toy toy” was right on ${counts[0]} of ${n}, “Random weights” on ${counts[1]}.`,
    `“Colours alone” does better than “Random weights” here, ${counts[2]} to ${counts[1]} of ${n} right. This may be because a backbone takes the mean over the whole picture, and with random weights that loses where things are. Beside “Colours alone”, “Toy toy” is right on ${besideColours} more in every 100 pictures.`,
  ]);
  expect(besideColours).toBeGreaterThan(0);

  const names = ['Toy toy', 'Random weights', 'Colours alone'];
  expect(report?.tables[0]?.rows).toEqual(
    right.map((each, at) => {
      const [low, high] = wilsonEnds(countOf(each), n);
      const p = at === 0 ? '–' : inText(comparisonOf(pretrained, each).p);
      return [names[at], withGuessing(countOf(each), n), `${inPercent(low)} – ${inPercent(high)}`, p, ...(TAKES[at] ?? [])];
    }),
  );
  store.getState().closeColumns();
});

test('where no column is pretrained the first is told beside the others, on the page and in the report', async () => {
  const taught = await onACircle(VALUES, { kind: 'nearest-mean' }, ports());
  const { store } = taught;
  store.getState().chooseColumns(['dice', 'histogram']);
  await store.getState().openColumns();
  await until(store, (state) => columnIdsNow(state).every((id) => state.columnsBy.get(id)?.work.kind === 'ready'));
  const { lines, report } = worthShown(store);
  const [untrained, colours] = [rightBy(taught, byRandomWeights), rightBy(taught, byColours)];
  expect(comparisonOf(untrained, colours).verdict).toBe('better');
  const said = `“Colours alone” does better than “Random weights” here: ${countOf(colours)} and ${countOf(untrained)} of ${colours.length} right.`;
  expect(lines).toEqual([said]);
  expect(report?.sentence).toBe(said);
  expect(report?.tables[0]?.rows.map(([name]) => name)).toEqual(['Random weights', 'Colours alone']);
  store.getState().closeColumns();
});

test('of linear heads, what a column has right is what heads have right that were fitted again', async () => {
  const penalty = 0.1;
  const { store, folds } = await onACircle(VALUES, { kind: 'linear', l2: penalty, balanced: true }, ports());
  store.getState().chooseColumns(['chosen', 'dice']);
  await store.getState().openColumns();
  await until(store, (state) => columnIdsNow(state).every((id) => state.columnsBy.get(id)?.work.kind === 'ready'));
  let report: ReportPart | undefined;
  function Shown() {
    report = useColumnsReport();
    return null;
  }
  renderToStaticMarkup(
    <StoreProvider value={asItIs(store)}>
      <Shown />
    </StoreProvider>,
  );
  const counts = [toyEmbedding, byRandomWeights].map((rowOf) => {
    const rows: readonly RawSample[] = VALUES.flatMap((some, c) => some.map((value) => ({ c, at: rowOf(value) })));
    const heads = new Map(
      [...new Set(folds)].map((fold) => [
        fold,
        plainLogistic(
          rows.filter((_, i) => folds[i] !== fold),
          penalty,
        ),
      ]),
    );
    return countOf(rows.map(({ c, at }, i) => largest(heads.get(folds[i] ?? -1)?.(at) ?? []) === c));
  });
  const n = VALUES.flat().length;
  expect(counts[0]).not.toBe(counts[1]);
  expect(report?.tables[0]?.rows.map(([, share]) => share)).toEqual(counts.map((count) => withGuessing(count, n)));
  store.getState().closeColumns();
});

test('how many times as many samples it takes without pretraining, read off curves that are drawn again', async () => {
  const taught = await onACircle(VALUES, { kind: 'nearest-mean' }, ports());
  const { store, folds } = taught;
  const settings = { draws: 5, seed: 7 };
  store.getState().changeSettings({ curve: { kinds: ['nearest-mean'], ...settings } });
  store.getState().chooseColumns(['chosen', 'dice', 'histogram']);
  await store.getState().openColumns(true);
  await until(store, (state) => columnIdsNow(state).every((id) => state.columnsBy.get(id)?.work.kind === 'ready'));

  let shown: readonly ShownColumnCurve[] = [];
  let report: ReportPart | undefined;
  function Shown() {
    shown = useColumnCurves(useColumns());
    report = useColumnsReport();
    return null;
  }
  const sentenceNow = () => {
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Shown />
      </StoreProvider>,
    );
    return timesSentence(shown);
  };
  const rowOf = { chosen: toyEmbedding, dice: byRandomWeights, histogram: byColours };
  const curveBy = (id: keyof typeof rowOf) => {
    const rows = VALUES.flatMap((some, c) => some.map((value) => ({ c, at: rowOf[id](value) })));
    return plainCurve(
      rows.map((row, i) => ({ ...row, fold: folds[i] ?? -1 })),
      [1, 2, 5, 10],
      settings,
      byNearestMean,
    );
  };
  const [pretrained, untrained, colours] = [curveBy('chosen'), curveBy('dice'), curveBy('histogram')];
  const best = (curve: readonly PlainPoint[]) => Math.max(...curve.map(({ mean }) => mean));

  // Random weights never come to what the pretrained backbone has with one sample a class.
  const [one] = pretrained;
  const nearest = untrained.findLast(({ mean }) => mean === best(untrained));
  if (!one || !nearest) throw new Error('no point');
  expect(nearest.mean).toBeLessThan(one.mean);
  expect(sentenceNow()).toBe(
    `With “Random weights” the score is not reached with your samples: ${nearest.shots} a class are right ${inPercent(nearest.mean)} of the time, 1 a class with “Toy toy” ${inPercent(one.mean)}.`,
  );
  const measured = (id: string) => shown.find(({ column }) => column.id === id)?.curve.curves[0]?.points;
  for (const [id, curve] of Object.entries({ chosen: pretrained, dice: untrained, histogram: colours })) {
    expect(measured(id)?.map(({ shots, accuracies }) => ({ shots, accuracies }))).toEqual(
      curve.map(({ shots, accuracies }) => ({ shots, accuracies })),
    );
    measured(id)?.forEach(({ mean, spread, accuracies }) => {
      expect(mean).toBeCloseTo(meanOf(accuracies), 12);
      expect(spread).toBeCloseTo(spreadOf(accuracies), 12);
    });
  }

  // A report has each point in a table beside the picture, and says whose head it is.
  const [, points] = report?.tables ?? [];
  expect(points?.heads.slice(1)).toEqual(['Toy toy, Nearest mean', 'Random weights, Nearest mean', 'Colours alone, Nearest mean']);
  expect(points?.rows.map(([, cell]) => cell?.split(/[^0-9%]/)[0])).toEqual(pretrained.map(({ mean }) => inPercent(mean)));
  expect(report?.figure?.data).toMatch(/^data:image\/svg\+xml/);

  // Colours come to what the pretrained backbone has with few: with these many times as many samples.
  store.getState().chooseColumns(['chosen', 'histogram']);
  const below = pretrained.slice(
    0,
    pretrained.findIndex(({ mean }) => mean > best(colours)),
  );
  const score = best(below);
  const { shots } = below.find(({ mean }) => mean === score) ?? { shots: NaN };
  const needed = Math.round(shotsForScore(colours, score));
  expect(needed).toBeGreaterThan(shots);
  expect(sentenceNow()).toBe(
    `With “Colours alone” it takes ${Number((needed / shots).toPrecision(2))} times as many samples for the same score: ${needed} a class instead of ${shots} with “Toy toy”, for ${inPercent(score)} right.`,
  );
  store.getState().closeColumns();
});
