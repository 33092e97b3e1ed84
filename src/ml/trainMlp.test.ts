// The MLP: gradients against finite differences on two devices, the processor's steps against a device's, one seed one head,
// going on equals never having stopped.
import { memory, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EpochReport, MlpProblem, MlpSettings, MlpState } from '../core/solvers/epochs';
import { teachableMachinePreset } from '../core/heads/epochSettings';
import { best } from '../core/heads/head';
import { mlp, mlpHeadOf } from '../core/heads/mlp';
import { normalFrom, randomFrom, shuffled } from '../core/base/random';
import { mlpGradients } from './mlpOnDevice';
import type { MlpRun } from './trainMlp';
import { trainMlp } from './trainMlp';
import { useDevice } from './testing/devices';

/** Clouds around one centre a class, with a share of every class kept back. */
function clouds(n: number, d: number, k: number, seed: number): MlpProblem {
  const random = randomFrom(seed);
  const centres = Array.from({ length: k * d }, () => normalFrom(random));
  const drawn = (count: number) => {
    const classes = Uint16Array.from({ length: count }, (_, i) => i % k);
    return {
      classes,
      rows: Float32Array.from(
        { length: count * d },
        (_, at) => (centres[(Math.floor(at / d) % k) * d + (at % d)] ?? 0) + 0.8 * normalFrom(random),
      ),
    };
  };
  return { embeddingLength: d, classCount: k, learn: drawn(n), validation: drawn(Math.ceil(n / 4)) };
}

const problem = clouds(45, 10, 3, 5);
const settings: MlpSettings = { ...teachableMachinePreset, hidden: 12, epochs: 8, batchSize: 8, learningRate: 0.01 };

let on: MlpRun['on'] = 'device';

async function run(change: Partial<MlpSettings> = {}, from?: MlpState, of: MlpProblem = problem, stopAfter = Infinity) {
  const reports: EpochReport<MlpState>[] = [];
  const abort = new AbortController();
  const end = await trainMlp(
    of,
    { ...settings, ...change },
    {
      on,
      from,
      signal: abort.signal,
      onEpoch(report) {
        // What one epoch took, the next takes otherwise.
        reports.push({ ...report, milliseconds: 0 });
        if (report.figures.epoch >= stopAfter) abort.abort();
      },
    },
  );
  return { end, reports, last: reports.at(-1) };
}

/** The same loss in plain double precision; the last row of A is the bias. */
function lossOf(a: number[], b: number[], x: number[][], truth: number[], mask: number[][], h: number, k: number): number {
  let loss = 0;
  x.forEach((row, i) => {
    const units = Array.from(
      { length: h },
      (_, u) =>
        (mask[i]?.[u] ?? 1) *
        Math.max(
          0,
          row.reduce((sum, value, j) => sum + value * (a[j * h + u] ?? 0), 0),
        ),
    );
    const logits = Array.from({ length: k }, (_, c) => units.reduce((sum, unit, u) => sum + unit * (b[u * k + c] ?? 0), 0));
    const all = logits.reduce((sum, logit) => sum + Math.exp(logit), 0);
    loss -= ((logits[truth[i] ?? 0] ?? 0) - Math.log(all)) / x.length;
  });
  return loss;
}

function differences(values: number[], loss: (changed: number[]) => number): number[] {
  const h = 1e-5;
  return values.map((value, at) => {
    const moved = (by: number) => loss(values.map((each, i) => (i === at ? value + by : each)));
    return (moved(h) - moved(-h)) / (2 * h);
  });
}

describe.each(['cpu', 'wasm'] as const)('on %s', (device) => {
  beforeAll(() => useDevice(device));

  it.each([false, true])('has the gradients that finite differences show (dropout: %s)', async (drops) => {
    const [n, inputs, h, k] = [5, 4, 6, 3];
    const random = randomFrom(2);
    const normal = (count: number) => Array.from({ length: count }, () => Math.fround(normalFrom(random)));
    const [a, b] = [normal(inputs * h), normal(h * k)];
    const x = Array.from({ length: n }, () => [...normal(inputs - 1), 1]);
    const truth = Array.from({ length: n }, (_, i) => i % k);
    const mask = Array.from({ length: n }, () => Array.from({ length: h }, () => (drops ? (random() < 0.5 ? 0 : 2) : 1)));
    const rows = tidy(() => {
      const hot = tensor2d(truth.map((t) => Array.from({ length: k }, (_, c) => (c === t ? 1 : 0))));
      const { gradients } = mlpGradients(
        tensor2d(a, [inputs, h]),
        tensor2d(b, [h, k]),
        tensor2d(x),
        hot,
        drops ? tensor2d(mask) : undefined,
      );
      return gradients;
    });
    const [toA, toB] = await Promise.all(rows.map((row) => row.data()));
    rows.forEach((row) => row.dispose());
    differences(a, (changed) => lossOf(changed, b, x, truth, mask, h, k)).forEach((slope, i) => expect(toA?.[i]).toBeCloseTo(slope, 4));
    differences(b, (changed) => lossOf(a, changed, x, truth, mask, h, k)).forEach((slope, i) => expect(toB?.[i]).toBeCloseTo(slope, 4));
  });
});

describe.each([
  ['cpu', 'device'],
  ['wasm', 'device'],
  ['cpu', 'processor'],
] as const)('on %s, by the %s', (device, where) => {
  beforeAll(async () => {
    await useDevice(device);
    on = where;
  });

  it.each(['sgd', 'momentum', 'adam'] as const)('learns by %s, and leaves no tensor behind', async (optimiser) => {
    const before = memory().numTensors;
    const { end, reports } = await run({ optimiser, epochs: 20, dropout: 0.2 });
    expect(end).toBe('done');
    expect(memory().numTensors).toBe(before);
    expect(reports.map(({ figures }) => figures.epoch)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    const [first, last] = [reports[0]?.figures, reports.at(-1)?.figures];
    expect(last?.train.loss).toBeLessThan(first?.train.loss ?? 0);
    expect(last?.validation?.accuracy).toBeGreaterThan(0.8);
  });

  it('gives the same head for the same seed, and another for another', async () => {
    const [one, same, other] = [await run({ dropout: 0.3 }), await run({ dropout: 0.3 }), await run({ dropout: 0.3, seed: 2 })];
    expect(same.last).toEqual(one.last);
    expect(other.last?.state.hidden.values).not.toEqual(one.last?.state.hidden.values);
  });

  it.each(['sgd', 'momentum', 'adam'] as const)('goes on by %s as if it had never stopped', async (optimiser) => {
    const whole = await run({ optimiser, dropout: 0.3 });
    const before = memory().numTensors;
    const part = await run({ optimiser, dropout: 0.3 }, undefined, problem, 3);
    expect(part.end).toBe('stopped');
    expect(part.last?.figures.epoch).toBe(3);
    expect(memory().numTensors).toBe(before);
    const rest = await run({ optimiser, dropout: 0.3 }, part.last?.state);
    expect([...part.reports, ...rest.reports]).toEqual(whole.reports);
  });

  it('says that it diverged, and keeps what it had', async () => {
    const before = memory().numTensors;
    const { end, reports } = await run({ optimiser: 'sgd', learningRate: 1e30 });
    expect(end).toBe('diverged');
    expect(reports.every(({ figures }) => Number.isFinite(figures.train.loss))).toBe(true);
    expect(memory().numTensors).toBe(before);
  });

  it('takes its time with each epoch when it is to be watched, and none with stopping', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const abort = new AbortController();
    const seen: number[] = [];
    const took: number[] = [];
    const ended = trainMlp(
      problem,
      { ...settings, epochs: 5, epochMilliseconds: 1000 },
      {
        on,
        signal: abort.signal,
        onEpoch: ({ figures, milliseconds }) => {
          seen.push(figures.epoch);
          took.push(milliseconds);
        },
      },
    );
    const waiting = async (epochs: number) => {
      while (seen.length < epochs || vi.getTimerCount() === 0) await new Promise(setImmediate);
    };
    await waiting(1);
    await vi.advanceTimersByTimeAsync(999);
    expect(seen).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    await waiting(2);
    expect(seen).toEqual([1, 2]);
    // Waiting is no work, and the faked clock stands still while anything works.
    expect(took).toEqual([0, 0]);
    abort.abort();
    expect(await ended).toBe('stopped');
    expect(seen).toEqual([1, 2]);
    vi.useRealTimers();
  });

  it('needs nothing kept back', async () => {
    const { last } = await run({ epochs: 1 }, undefined, {
      ...problem,
      validation: { rows: new Float32Array(), classes: new Uint16Array() },
    });
    expect(last?.figures.validation).toBeUndefined();
  });

  it('hands over a state that predicts, outside of the device, what it learnt', async () => {
    const { last } = await run({ epochs: 20 });
    if (!last) throw new Error('no report');
    const head = mlpHeadOf(last.state, ['a', 'b', 'c'], 10);
    const { rows, classes } = problem.validation;
    const right = [...classes].filter((c, i) => best(mlp.predict(head, rows.slice(i * 10, i * 10 + 10)))?.classId === 'abc'[c]);
    expect(right.length / classes.length).toBe(last.figures.validation?.accuracy);
  });
});

describe('the processor', () => {
  beforeAll(() => useDevice('cpu'));
  afterEach(() => vi.unstubAllGlobals());

  const both = async (change: Partial<MlpSettings>) => {
    const reports = [];
    for (const where of ['device', 'processor'] as const) {
      on = where;
      reports.push((await run(change)).reports);
    }
    return reports;
  };
  const worst = (a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()) =>
    a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? NaN))), 0);

  it.each(['sgd', 'momentum', 'adam'] as const)('takes the same steps by %s as a device', async (optimiser) => {
    const [device = [], processor = []] = await both({ optimiser, dropout: 0.3, hidden: 13, batchSize: 7 });
    expect(processor.map(({ figures }) => figures.epoch)).toEqual(device.map(({ figures }) => figures.epoch));
    device.forEach(({ figures, state }, i) => {
      const other = processor[i];
      expect(other?.figures.train.loss).toBeCloseTo(figures.train.loss, 4);
      expect(other?.figures.validation?.loss).toBeCloseTo(figures.validation?.loss ?? NaN, 4);
      expect(worst(state.hidden.values, other?.state.hidden.values)).toBeLessThan(1e-4);
      expect(worst(state.output.values, other?.state.output.values)).toBeLessThan(1e-4);
      expect(worst(state.hidden.moments[0], other?.state.hidden.moments[0])).toBeLessThan(1e-4);
    });
  });

  it('takes them in plain JavaScript too', async () => {
    on = 'processor';
    const quick = (await run({ dropout: 0.3 })).reports;
    vi.stubGlobal('WebAssembly', undefined);
    vi.resetModules();
    const { mlpDescent } = await import('../core/solvers/mlpDescent');
    const { randomOfEpoch } = await import('../core/solvers/epochs');
    const plain = mlpDescent(problem, { ...settings, dropout: 0.3 });
    const { classes } = problem.learn;
    for (let epoch = 1; epoch <= settings.epochs; epoch++) {
      const random = randomOfEpoch(settings.seed, epoch);
      const order = shuffled([...classes.keys()], random);
      for (let first = 0; first < order.length; first += settings.batchSize)
        plain.step(order.slice(first, first + settings.batchSize), random);
    }
    expect(worst(quick.at(-1)?.state.hidden.values, plain.state(8).hidden.values)).toBeLessThan(1e-4);
    plain.end();
  });
});
