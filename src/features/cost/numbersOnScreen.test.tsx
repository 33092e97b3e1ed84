// Cost: operations, time, energy and the share of pretraining, worked out again from what was learnt by other code.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { ReportPart } from '../../core/compare/report';
import { defaultCrossValidation } from '../../core/heads/crossValidation';
import type { Head } from '../../core/heads/heads';
import { defaultLogisticOptions } from '../../core/solvers/logisticOptions';
import { fromDocument, toDocument } from '../../store/head/headAsDocument';
import { trainedNow } from '../../store/head/headSlice';
import { StoreProvider } from '../../store/useAppStore';
import { alteredEngine } from '../../store/testing/alteredEngine';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { TOY_LENGTH, toyPorts, toySpec } from '../../store/testing/toyPorts';
import { timeLines } from './billLines';
import { CostAnswer } from './CostAnswer';
import { costSentences } from './costSentences';
import type { HeadCost } from './headCost';
import { headCostOf } from './headCost';
import { HeadBill } from './HeadBill';
import { useHeadCost, useHeadCostNow } from './useCost';
import { useCostReport } from './useCostReport';

const VALUES = [
  [0, 0.1, 0.2],
  [2, 2.1, 2.2],
] as const;
const PICTURES = 6;
const CLASSES = 2;
/** Of one picture. */
const MULTIPLY_ADDS = 13_454_400;
const MILLISECONDS = 34.4;
/** As it is said: what is reckoned with it adds up as it is shown. */
const SAID = 34;
const WATTS = [10, 40] as const;
/** Grams a kilowatt-hour. */
const GRID = 380;
/** Watt-hours. */
const PRETRAINING = [2000, 3000] as const;

/** Ports whose clock goes on while a picture is embedded, and by nothing else. */
function ports() {
  const base = toyPorts();
  return {
    monotonic: base.monotonic,
    passTime: base.passTime,
    catalogue: () => Promise.resolve([toySpec()]),
    startEngine: alteredEngine(base.startEngine, (engine) => ({
      embed: (id, frames, options) => {
        base.passTime(MILLISECONDS);
        return engine.embed(id, frames, options);
      },
    })),
  };
}

/** Counts what fitting multiplies and adds: each product of two different or equal samples once, then so many steps over all of them. */
function countedFit(steps: number): number {
  let count = 0;
  for (let i = 0; i < PICTURES; i++) for (let j = 0; j <= i; j++) for (let d = 0; d < TOY_LENGTH; d++) count++;
  for (let step = 0; step < steps; step++)
    for (let i = 0; i < PICTURES; i++)
      for (let j = 0; j < PICTURES; j++)
        // Once forwards and once back.
        for (let c = 0; c < CLASSES; c++) count += 2;
  return count;
}

const grouped = (value: number) => Number(value.toPrecision(2)).toLocaleString('en', { maximumFractionDigits: 10 });
const large = (value: number) => `${Number((value / 1e6).toPrecision(2))} million`;
const shown = (value: number) => (value < 1e6 ? grouped(value) : large(value));
const UNITS = [
  [1, 'Wh'],
  [1e-3, 'mWh'],
  [1e-6, 'µWh'],
] as const;
function energyOf(wattHours: number): string {
  const [from, unit] = UNITS.find(([least]) => wattHours >= least) ?? [1e-6, 'µWh'];
  return `${grouped(wattHours / from)} ${unit}`;
}

test('each line of the bill, and the answer', async () => {
  const { store } = await onACircle(VALUES, { kind: 'linear', l2: 1, balanced: true }, ports());
  const { backbone, chosen = '' } = store.getState();
  if (backbone.kind !== 'ready') throw new Error('no backbone');
  await store.getState().timeOnePicture();
  const headTime = trainedNow(store.getState())?.milliseconds;
  if (headTime === undefined) throw new Error('no time');
  expect(store.getState().pictureTimes.get(chosen)?.milliseconds).toBeCloseTo(MILLISECONDS, 6);

  function Shown() {
    const head = useHeadCost(WATTS);
    if (!head) return null;
    const known = { ...head, each: MULTIPLY_ADDS };
    return (
      <>
        <CostAnswer head={known} pretraining={PRETRAINING} onAgain={() => undefined} />
        <HeadBill head={known} watts={WATTS} grid={GRID} />
      </>
    );
  }
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Shown />
      </StoreProvider>,
    ),
  );

  const [least, most] = [countedFit(1), countedFit(defaultLogisticOptions.maxIterations)];
  const seconds = (PICTURES * SAID + headTime) / 1000;
  // A watt is a joule a second, and a watt-hour 3600 of them.
  const [low, high] = WATTS.map((watts) => (watts * seconds) / 3600) as [number, number];
  const floor = [0.5e-9 * (PICTURES * MULTIPLY_ADDS + least), 5e-9 * (PICTURES * MULTIPLY_ADDS + most)].map((joules) => joules / 3600);
  const [few, many] = [PRETRAINING[0] / high, PRETRAINING[1] / low];
  const carbon = [low, high].map((each) => `${grouped((each / 1000) * GRID)} g`);
  expect(lines).toEqual([
    `Pretraining this backbone took ${shown(few)} to ${shown(many)} times as much energy as your head.`,
    `So ${shown(few)} to ${shown(many)} heads like yours use as much energy together as the pretraining did.`,
    'Your head',
    '6 pictures, 2 classes',
    'Operations',
    '6 × 13.5 million = 81 million multiply-adds to embed the pictures, counted from the network',
    `${grouped(least)} to ${grouped(most)} multiply-adds to fit the head, the solver’s steps from one to as many as it may take`,
    'Time here',
    `6 × 34 ms = 204 ms to embed the pictures, ${Math.max(1, Math.round(headTime))} ms to learn the head`,
    'How long one picture takes depends on what else runs: with the camera on, it can be longer than timed alone.',
    'Energy',
    `${energyOf(low)} to ${energyOf(high)}: the time at 10 to 40 watts`,
    `Counted from the operations it would be ${energyOf(floor[0] ?? NaN)} to ${energyOf(floor[1] ?? NaN)}: a device spends about 0.5 to 5 billionths of a joule on each multiply-add, fetching the numbers included. The arithmetic alone is only a hundredth to a thousandth of that.`,
    `${carbon[0]} to ${carbon[1]} of CO₂ for your head`,
  ]);
});

test('the bill of a head whose penalty is chosen automatically has the search in it', async () => {
  const SEARCH = 1234;
  const base = ports();
  const toys = toyPorts();
  const { store } = await onACircle(
    VALUES,
    { kind: 'linear', l2: 'auto', balanced: true },
    {
      ...base,
      startTrainer() {
        const trainer = toys.startTrainer();
        return {
          ...trainer,
          tuneHyperparameters(...asked) {
            base.passTime(SEARCH);
            return trainer.tuneHyperparameters(...asked);
          },
        };
      },
    },
  );
  await store.getState().headAtRest();
  await store.getState().timeOnePicture();
  let cost: HeadCost | undefined;
  function Shown() {
    cost = useHeadCost(WATTS);
    return cost ? <HeadBill head={cost} watts={WATTS} grid={undefined} /> : null;
  }
  const draw = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <Shown />
        </StoreProvider>,
      ),
    );
  const lines = draw();
  const headTime = trainedNow(store.getState())?.milliseconds ?? NaN;
  const [found] = store.getState().foundSettings;
  const sizes = found?.search?.learn ?? [];
  // Of each class some recordings are held out in turn: no head that is tried learns all six.
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(PICTURES);
  // More pictures than numbers in an embedding: each step goes over all samples, for each class, once forwards and once back.
  const penalties = new Set(defaultCrossValidation.candidates).size;
  const steps = sizes.reduce((sum, m) => sum + penalties * m * TOY_LENGTH * CLASSES * 2, 0);
  expect(lines).toContain(
    `${shown(steps)} to ${shown(steps * defaultLogisticOptions.maxIterations)} multiply-adds to search for the penalty: for each head that was tried, from one of the solver’s steps to as many as it may take`,
  );
  expect(lines).toContain('1.2 s to choose the setting that is chosen automatically');
  const seconds = (PICTURES * SAID + headTime + SEARCH) / 1000;
  expect(cost?.energy?.[0]).toBeCloseTo((WATTS[0] * seconds) / 3600, 9);
  // One that an earlier version chose.
  store.setState({ foundSettings: store.getState().foundSettings.map(({ choice, problem, tuned }) => ({ choice, problem, tuned })) });
  expect(draw().join(' ')).toContain('How long choosing the setting that is chosen automatically took is not known');
});

test('the bill of a fine-tuned head has its feature maps in it', () => {
  const head = { kind: 'fine-tuned' } as unknown as Head;
  const trained = { head, learntFrom: new Map([['a', 3]]), milliseconds: 100, operations: 5000 };
  const under = { spec: toySpec(), embeddingLength: 4, lastBlock: { positions: 9, channels: 5, activation: 'relu' } } as const;
  const about = { about: { multiplyAdds: 1000 } } as unknown as Pick<BackboneSpec, 'about'>;
  const timing = { pictureTime: 10, untimed: false };
  const made = headCostOf(
    { ...trained, maps: { pictures: 4, milliseconds: 60 } },
    { ...under, spec: { ...toySpec(), ...about } },
    timing,
    [3600, 3600],
  );
  // The block takes 9 × 5 × 4 of the thousand.
  expect(made.before).toEqual({ kind: 'maps', milliseconds: 60, operations: [4 * 820, 4 * 820] });
  expect(made.energy?.[0]).toBeCloseTo((3 * 10 + 100 + 60) / 1000, 9);
  expect(timeLines(made)[1]).toBe('60 ms to make the feature maps that it learned from');
  const before = headCostOf(trained, under, timing, [3600, 3600]);
  expect(timeLines(before)[1]).toMatch(/is not known: an earlier version/);
  // The camera's screens tell another time of a picture; until one is timed there is nothing to tell apart.
  expect(timeLines(made).at(-1)).toMatch(/^How long one picture takes depends on what else runs/);
  expect(timeLines({ ...made, pictureTime: undefined })).toHaveLength(1);
});

test('whoever asks elsewhere is told the cost at the watts that somebody set', async () => {
  const { store } = await onACircle(VALUES, { kind: 'linear', l2: 1, balanced: true }, ports());
  await store.getState().timeOnePicture();
  let energies: (readonly number[] | undefined)[] = [];
  function Shown() {
    energies = [useHeadCostNow()?.energy, useHeadCost(WATTS)?.energy];
    return null;
  }
  store.getState().assumeCost({ device: 'desktop', own: WATTS, grid: undefined });
  renderToStaticMarkup(
    <StoreProvider value={asItIs(store)}>
      <Shown />
    </StoreProvider>,
  );
  expect(energies[0]?.[0]).toBeGreaterThan(0);
  expect(energies[0]).toEqual(energies[1]);
});

test('a report says of the head what the page says, and nothing where that says nothing', async () => {
  const { store } = await onACircle(VALUES, { kind: 'linear', l2: 1, balanced: true }, ports());
  await store.getState().timeOnePicture();
  store.getState().assumeCost({ device: 'laptop', own: WATTS, grid: GRID });
  let report: ReportPart | undefined;
  function Shown() {
    const head = useHeadCost(WATTS);
    report = useCostReport();
    return head ? (
      <>
        <CostAnswer head={head} pretraining={undefined} onAgain={() => undefined} />
        <HeadBill head={head} watts={WATTS} grid={GRID} />
      </>
    ) : null;
  }
  const draw = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <Shown />
        </StoreProvider>,
      ),
    );
  const lines = draw();
  expect(report?.sentence).toBe(lines[0]);
  const [energies, bill] = report?.tables ?? [];
  expect(bill?.caption).toBe('6 pictures, 2 classes');
  // In the order of the page, each whole: what is multiplied there comes to the same here.
  const from = lines.indexOf('Operations');
  expect(bill?.rows.map(([, line]) => line)).toEqual(
    lines
      .slice(from + 1)
      .filter((line) => line !== 'Time here')
      .slice(0, bill?.rows.length),
  );
  expect(bill?.rows.map(([name]) => name)).toEqual(['Operations', 'Time here', 'Time here']);
  const [what, ...range] = energies?.rows[0] ?? [];
  expect([what, lines.find((line) => line.endsWith('watts'))]).toEqual(['Energy', `${range.join(' to ')}: the time at 10 to 40 watts`]);
  expect(lines.at(-1)).toBe(`${energies?.rows[1]?.slice(1).join(' to ')} of CO₂ for your head`);
  expect(report?.settings).toContainEqual(['Watts, most', '40']);

  // A head from a file answers: nothing of it was learnt here.
  const { dataset, chosen: fingerprint = '' } = store.getState();
  const trained = trainedNow(store.getState());
  if (!trained) throw new Error('no head');
  const { head, learntFrom } = trained;
  const document = toDocument({ name: 'From a file', head, classes: dataset.classes, learntFrom, spec: toySpec(), fingerprint, now: 0 });
  store.setState({ opened: { document, ...fromDocument(document) } });
  draw();
  expect(report).toBeUndefined();
});

test('a head that used as much as pretraining is said to have, and heads are counted whole', () => {
  expect(costSentences([2, 3], [1, 4])).toEqual([
    'Your head may have used as much energy as pretraining this backbone took, or more.',
    'So 1 to 3 heads like yours use as much energy together as the pretraining did.',
  ]);
  expect(costSentences([2, 3], [0.1, 1])[0]).toBe('Pretraining this backbone took 2 to 30 times as much energy as your head.');
  expect(costSentences([8.5, 17], [0.1, 1])).toEqual([
    'Pretraining this backbone took 9 to 170 times as much energy as your head.',
    'So 9 to 170 heads like yours use as much energy together as the pretraining did.',
  ]);
});
