// The ladder in the store: every rung on the same samples, cancelled at once, kept apart for each project.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { AppState, AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { idOf } from '../base/projectState';
import type { Ports } from '../base/ports';
import type { MeasuredLadder } from './ladderSlice';
import { ladderBehind, ladderNow } from './ladderNow';
import { alteredEngine } from '../testing/alteredEngine';
import { ladderScene } from '../testing/ladderScene';
import { toyPorts, until } from '../testing/toyPorts';

const taught = (ports?: Partial<Ports>) => ladderScene(memoryStorage(), ports);
const ladderIn = (store: AppStore) => ladderNow(store.getState());
const measuredIn = (store: AppStore): MeasuredLadder => {
  const { work, measured } = ladderIn(store);
  if (work.kind !== 'idle' || !measured) throw new Error(JSON.stringify(work));
  return measured;
};
const isMeasured = (state: AppState) => ladderNow(state).measured !== undefined;
const isRunning = (state: AppState) => ladderNow(state).work.kind === 'running';

test('every rung is asked about the same samples; one a class already tells two far classes apart', async () => {
  const store = await taught();
  await store.getState().climbLadder();
  const ladder = measuredIn(store);
  expect(ladder.rungs.map(({ id, total }) => [id, total])).toEqual([
    ['one-sample', 12],
    ['linear', 12],
    ['mlp', 12],
    ['fine-tuned', 12],
  ]);
  const [one, linear, , tuned] = ladder.rungs;
  expect(one).toMatchObject({ right: 12, numbers: 8, beside: undefined });
  expect(linear).toMatchObject({ right: 12, numbers: 10, beside: { verdict: 'no clear difference' } });
  // One sample a class has nothing multiplied; the toy's block is 2 channels at 1 position, 4 numbers out of it, 2 classes.
  expect(one?.operations).toEqual([0, 0]);
  expect(tuned).toMatchObject({ numbers: 3 * 4 + 5 * 2 });
  expect(tuned?.operations[0]).toBeGreaterThan(0);
});

test('the fine-tuned rung comes last and is measured at two learning rates, each asked about all samples', async () => {
  const store = await taught();
  const climbing = store.getState().climbLadder();
  await until(store, isMeasured);
  const before = measuredIn(store);
  expect(before.rungs.map(({ id }) => id)).toEqual(['one-sample', 'linear', 'mlp']);
  expect(before.tuning.kind).toBe('running');
  await climbing;
  const ladder = measuredIn(store);
  if (ladder.tuning.kind !== 'measured') throw new Error(ladder.tuning.kind);
  const { settings } = store.getState();
  const { blockLearningRate } = settings.fineTuning;
  expect(ladder.tuning.rates.map(({ rate, outcome }) => [rate, outcome?.total])).toEqual([
    [blockLearningRate, 12],
    [10 * blockLearningRate, 12],
  ]);
  const [set] = ladder.tuning.rates;
  const rung = ladder.rungs.find(({ id }) => id === 'fine-tuned');
  expect(rung).toMatchObject({ right: set?.outcome?.right, total: 12 });
  expect(set?.outcome?.epochs).toBeGreaterThan(0);
});

test('the linear rung takes as long, and as much, as the search for what it leaves open as well', async () => {
  const base = toyPorts();
  const store = await taught({
    monotonic: base.monotonic,
    startTrainer() {
      const trainer = base.startTrainer();
      return {
        ...trainer,
        tuneHyperparameters(...asked) {
          base.passTime(1000);
          return trainer.tuneHyperparameters(...asked);
        },
      };
    },
  });
  const linearRung = async (l2: 'auto' | number) => {
    store.getState().changeSettings({ linear: { ...store.getState().settings.linear, l2 } });
    await store.getState().climbLadder();
    return measuredIn(store).rungs.find(({ id }) => id === 'linear');
  };
  const searched = await linearRung('auto');
  const set = await linearRung(1);
  expect([searched?.milliseconds, set?.milliseconds]).toEqual([1000, 0]);
  expect(searched?.operations[0]).toBeGreaterThan(10 * (set?.operations[0] ?? Infinity));
});

test('the fine-tuned rung takes as long as making its feature maps as well', async () => {
  const toys = toyPorts();
  const store = await taught({
    monotonic: toys.monotonic,
    startEngine: alteredEngine(toys.startEngine, (engine) => ({
      embed: (id, frames, options) => {
        if (options?.maps) toys.passTime(100 * frames.length);
        return engine.embed(id, frames, options);
      },
    })),
  });
  await store.getState().climbLadder();
  const tuned = measuredIn(store).rungs.find(({ id }) => id === 'fine-tuned');
  expect(tuned?.mapsMilliseconds).toBe(1200);
  expect(tuned?.milliseconds).toBeGreaterThanOrEqual(1200);
});

test('what the highest rung takes is reckoned before it is measured, and what is left while it is', async () => {
  let clock = 0;
  const store = await taught({ monotonic: () => (clock += 5) });
  await store.getState().weighLadder();
  const takes = store.getState().ladderTakes;
  expect(takes).toMatchObject({ projectId: idOf(store.getState().project) });
  expect(takes?.milliseconds).toBeGreaterThan(0);
  const { fineTuning } = store.getState().settings;
  store.getState().changeSettings({ fineTuning: { ...fineTuning, epochs: 10 * fineTuning.epochs } });
  await store.getState().weighLadder();
  expect(store.getState().ladderTakes?.milliseconds).toBeGreaterThan(takes?.milliseconds ?? Infinity);
  store.getState().changeSettings({ fineTuning });

  const left: (number | undefined)[] = [];
  const stop = store.subscribe((state) => {
    const tuning = ladderNow(state).measured?.tuning;
    if (tuning?.kind === 'running') left.push(tuning.millisecondsLeft);
  });
  await store.getState().climbLadder();
  stop();
  expect(left[0]).toBeUndefined();
  expect(left.at(-1)).toBe(0);
});

test('what is left is reckoned from the epochs so far, from the first one on, also on a machine that grows slower', async () => {
  let [clock, step] = [0, 1];
  const store = await taught({ monotonic: () => (clock += step *= 1.2) });
  await store.getState().weighLadder();
  const said: number[] = [];
  const dones: number[] = [];
  const stop = store.subscribe((state) => {
    const tuning = ladderNow(state).measured?.tuning;
    if (tuning?.kind !== 'running' || tuning.millisecondsLeft === undefined) return;
    said.push(tuning.millisecondsLeft);
    dones.push(tuning.done);
  });
  await store.getState().climbLadder();
  stop();
  expect(Math.max(...said)).toBeGreaterThan(2 * (said[0] ?? Infinity));
  // It only ever comes nearer, and the first is told within the first head.
  expect(dones).toEqual([...dones].sort((a, b) => a - b));
  const { tuning } = measuredIn(store);
  const heads = tuning.kind === 'measured' ? tuning.rates.length : NaN;
  expect(dones[0]).toBeLessThan(0.2 + 0.8 / heads);
  expect(dones.length).toBeGreaterThan(2 * heads);
});

test('samples that change end what is measured of them, and it says so; what was measured before stays', async () => {
  for (const tuned of [false, true]) {
    const store = await taught();
    const climbing = store.getState().climbLadder();
    await until(store, tuned ? isMeasured : isRunning);
    const [gone] = store.getState().dataset.samples;
    store.getState().removeSamples([gone?.id ?? '']);
    await climbing;
    const { work, measured } = ladderIn(store);
    expect(tuned ? measured?.tuning.kind : work.kind).toBe('changed');
    expect(measured?.rungs.map(({ id }) => id)).toEqual(tuned ? ['one-sample', 'linear', 'mlp'] : undefined);
    // The next is of the samples that are there.
    await store.getState().climbLadder();
    expect(measuredIn(store).rungs.at(-1)).toMatchObject({ id: 'fine-tuned', total: 11 });
  }
});

test('what fine-tuning multiplies has the feature maps of every picture in it, once', async () => {
  const operationsWith = async (multiplyAdds: number) => {
    const store = await taught();
    const { backbone } = store.getState();
    if (backbone.kind !== 'ready') throw new Error(backbone.kind);
    const about = { learnedFrom: 'nothing' as const, weightCount: 1, bytes: 4, exact: true, multiplyAdds };
    store.setState({ backbone: { ...backbone, spec: { ...backbone.spec, about } } });
    await store.getState().climbLadder();
    return measuredIn(store).rungs.find(({ id }) => id === 'fine-tuned')?.operations[0] ?? NaN;
  };
  // 12 pictures; the block's own 2 × 4 are not among them.
  expect((await operationsWith(1008)) - (await operationsWith(8))).toBeCloseTo(12_000);
});

test('nothing is said of what a ladder takes once another project is open', async () => {
  let held = false;
  let answer = () => {};
  let tellAsked = () => {};
  const asked = new Promise<void>((resolve) => (tellAsked = resolve));
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const { measureDevice } = toyPorts();
  const store = await taught({
    async measureDevice(...device) {
      if (held) {
        tellAsked();
        await answered;
      }
      return measureDevice(...device);
    },
  });
  held = true;
  const weighing = store.getState().weighLadder();
  await asked;
  await store.getState().newProject();
  answer();
  await weighing;
  expect(store.getState().ladderTakes).toBeUndefined();
});

test('fine-tuning that is cancelled leaves the rungs below as they were measured', async () => {
  const store = await taught();
  const climbing = store.getState().climbLadder();
  await until(store, isMeasured);
  store.getState().cancelLadder();
  await climbing;
  const ladder = measuredIn(store);
  expect(ladder.tuning).toEqual({ kind: 'cancelled' });
  expect(ladder.rungs.map(({ id }) => id)).toEqual(['one-sample', 'linear', 'mlp']);
});

test('a project that is left while it is measured is measured to the end, and the one beside stays without', async () => {
  for (const when of [isRunning, isMeasured]) {
    const store = await taught();
    const first = idOf(store.getState().project);
    const climbing = store.getState().climbLadder();
    await until(store, when);
    await store.getState().newProject('Beside');
    expect(ladderIn(store)).toEqual({ work: { kind: 'idle' }, measured: undefined });
    await climbing;
    expect(ladderIn(store).measured).toBeUndefined();
    await store.getState().openProject(first ?? '');
    const ladder = measuredIn(store);
    expect(ladder.rungs.map(({ id }) => id).slice(0, 3)).toEqual(['one-sample', 'linear', 'mlp']);
    // Pictures of a project that is not open cannot be looked at.
    expect(['left', 'measured']).toContain(ladder.tuning.kind);
    expect(ladderBehind(store.getState())).toBeUndefined();
  }
});

test('the rungs that are there are shown while the others are measured', async () => {
  const store = await taught();
  const seen: (readonly [number, number])[] = [];
  store.subscribe((state) => {
    const { work } = ladderNow(state);
    if (work.kind === 'running' && work.ids.length > 0) seen.push([work.rungs.length, work.ids.length]);
  });
  await store.getState().climbLadder();
  expect(new Set(seen.map(([rungs]) => rungs))).toEqual(new Set([0, 1, 2]));
  expect(new Set(seen.map(([, ids]) => ids))).toEqual(new Set([4]));
});

test('what was measured stays when it is measured again and that is cancelled', async () => {
  const store = await taught();
  await store.getState().climbLadder();
  const before = measuredIn(store);
  const climbing = store.getState().climbLadder();
  await until(store, isRunning);
  store.getState().cancelLadder();
  await climbing;
  expect(ladderIn(store)).toEqual({ work: { kind: 'cancelled' }, measured: before });
});

test('cancelled, it says so, and can be measured again', async () => {
  const store = await taught();
  const climbing = store.getState().climbLadder();
  await until(store, isRunning);
  store.getState().cancelLadder();
  await climbing;
  expect(ladderIn(store)).toEqual({ work: { kind: 'cancelled' }, measured: undefined });
  await store.getState().climbLadder();
  expect(measuredIn(store).rungs).toHaveLength(4);
});

test('without two classes it says what it lacks', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().climbLadder();
  expect(ladderIn(store).work).toEqual({ kind: 'lacking' });
});

test('settings that are changed while it is climbed are for the next time', async () => {
  const store = await taught();
  const { mlp, fineTuning } = store.getState().settings;
  store.getState().changeSettings({ mlp: { ...mlp, hidden: 8 } });
  const climbing = store.getState().climbLadder();
  await until(store, (state) => {
    const { work } = ladderNow(state);
    return work.kind === 'running' && work.done > 0;
  });
  store.getState().changeSettings({
    mlp: { ...mlp, hidden: 512 },
    fineTuning: { ...fineTuning, blockLearningRate: fineTuning.blockLearningRate / 2 },
  });
  await climbing;
  const ladder = measuredIn(store);
  if (ladder.tuning.kind !== 'measured') throw new Error(ladder.tuning.kind);
  // Four numbers an embedding, two classes.
  expect(ladder.rungs.find(({ id }) => id === 'mlp')?.numbers).toBe(5 * 8 + 9 * 2);
  expect(ladder.tuning.rates[0]?.rate).toBe(fineTuning.blockLearningRate);
});
