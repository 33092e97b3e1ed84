// The heads that learn by epochs: serialised and back, faults refused by name, predictions a reader can check.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../evaluation/figures';
import { bestEpoch, fineTuneFault, mlpFault, shouldStopEarly } from '../solvers/epochs';
import { defaultFineTuneSettings, teachableMachinePreset } from './epochSettings';
import { fitMlp } from './fitMlp';
import type { FineTunedHead } from './fineTuned';
import { embeddingOf, fineTunedHeadOf } from './fineTuned';
import type { Head } from './heads';
import { deserialise, serialise, predictWith } from './heads';
import type { SerialisedHead } from './headMethod';
import type { MlpHead } from './mlp';
import { mlpHeadOf } from './mlp';

const mlpHead: MlpHead = {
  kind: 'mlp',
  classIds: ['a', 'b'],
  embeddingLength: 2,
  hidden: 2,
  // Unit 1 is x − 1, unit 2 is y − 1, each not below 0.
  hiddenWeights: Float32Array.of(1, 0, 0, 1),
  hiddenBias: Float32Array.of(-1, -1),
  outputWeights: Float32Array.of(1, 0, 0, 1),
};
const tuned: FineTunedHead = {
  kind: 'fine-tuned',
  classIds: ['a', 'b'],
  embeddingLength: 1,
  channels: 2,
  activation: 'relu6',
  blockWeights: Float32Array.of(1, 2),
  blockBias: Float32Array.of(-1),
  weights: Float32Array.of(1, 0),
  bias: Float32Array.of(0, 3),
};

describe('an MLP fitted in one go', () => {
  const samples = (rows: number[][]) => ({
    embeddings: Float32Array.from(rows.flat()),
    embeddingLength: 2,
    classes: Uint16Array.from(rows, (_, i) => i % 2),
    classIds: ['a', 'b'],
  });
  const settings = { ...teachableMachinePreset, hidden: 6, epochs: 60, batchSize: 3, learningRate: 0.05, dropout: 0.1 };
  const rows = [
    [0, 1],
    [1, 0],
    [0.2, 1.1],
    [1.2, 0.1],
    [-0.1, 0.8],
    [0.9, -0.2],
  ];

  it('tells apart what it learnt, the same from the same seed', () => {
    const head = fitMlp(samples(rows), settings);
    rows.forEach((row, i) => expect(predictWith(head, Float32Array.from(row))[i % 2]?.probability).toBeGreaterThan(0.8));
    expect(fitMlp(samples(rows), settings)).toEqual(head);
    expect(fitMlp(samples(rows), { ...settings, seed: 2 })).not.toEqual(head);
  });

  it('learns from one sample, and refuses what is not finite', () => {
    expect(predictWith(fitMlp(samples([[0, 1]]), settings), Float32Array.of(0, 1))[0]?.probability).toBeGreaterThan(0.8);
    expect(() => fitMlp(samples([[0, NaN]]), settings)).toThrow(RangeError);
  });
});

describe('predictions', () => {
  it('of an MLP', () => {
    const [a, b] = predictWith(mlpHead, Float32Array.of(3, -5));
    expect(a?.probability).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 1), 6);
    expect(b?.classId).toBe('b');
    expect(() => predictWith(mlpHead, Float32Array.of(1))).toThrow(RangeError);
  });

  it('of a fine-tuned head, from the feature map', () => {
    // Three positions: 1 + 4 − 1 = 4, 10 − 1 → 6, 0 − 1 → 0.
    const map = Float32Array.of(1, 2, 10, 0, 0, 0);
    expect([...embeddingOf(tuned, map)]).toEqual([10 / 3]);
    expect([...embeddingOf({ ...tuned, activation: 'relu' }, map)]).toEqual([(4 + 9 + 0) / 3]);
    expect([...embeddingOf({ ...tuned, activation: 'linear' }, map)]).toEqual([(4 + 9 - 1) / 3]);
    expect(predictWith(tuned, new Float32Array(), map)[0]?.probability).toBeCloseTo(1 / (1 + Math.exp(3 - 10 / 3)), 6);
    expect(() => predictWith(tuned, Float32Array.of(1))).toThrow(/feature map/);
    expect(() => predictWith(tuned, Float32Array.of(1), Float32Array.of(1, 2, 3))).toThrow(/feature map/);
  });

  it('of states, which keep the bias as their last row', () => {
    const matrix = (...values: number[]) => ({ values: Float32Array.from(values), moments: [] });
    const learnt = { epoch: 1, step: 1 };
    expect(mlpHeadOf({ ...learnt, hidden: matrix(1, 0, 0, 1, -1, -1), output: matrix(1, 0, 0, 1) }, ['a', 'b'], 2)).toEqual(mlpHead);
    expect(fineTunedHeadOf({ ...learnt, block: matrix(1, 2, -1), classifier: matrix(1, 0, 0, 3) }, ['a', 'b'], tuned)).toEqual(tuned);
  });
});

describe.each<Head>([mlpHead, tuned])('$kind serialised', (head) => {
  const serialised = serialise(head);

  it('comes back as the same head', () => {
    expect(deserialise(serialised)).toEqual({ ok: true, value: head });
  });

  it('is refused by name when a part is at fault', () => {
    const refused = (change: Partial<SerialisedHead>) => deserialise({ ...serialised, ...change });
    expect(refused({ classIds: ['a', 'b', 'c'] })).toMatchObject({ ok: false, error: { kind: 'shape' } });
    expect(refused({ embeddingLength: 5 })).toMatchObject({ ok: false, error: { kind: 'shape' } });
    for (const [name, { shape, values }] of Object.entries(serialised.arrays)) {
      expect(refused({ arrays: { ...serialised.arrays, [name]: { shape, values: values.map(() => Infinity) } } })).toMatchObject({
        ok: false,
        error: { kind: 'value', what: name },
      });
      expect(refused({ arrays: { ...serialised.arrays, [name]: { shape: [...shape, 2], values } } })).toMatchObject({
        ok: false,
        error: { kind: 'shape' },
      });
    }
    for (const name of Object.keys(serialised.numbers)) {
      for (const value of [NaN, -1, 1e9]) {
        expect(refused({ numbers: { ...serialised.numbers, [name]: value } })).toMatchObject({ ok: false, error: { kind: 'value' } });
      }
      expect(refused({ numbers: {} })).toMatchObject({ ok: false, error: { kind: 'missing' } });
    }
  });
});

it('refuses an activation between two others', () => {
  const serialised = serialise(tuned);
  expect(deserialise({ ...serialised, numbers: { ...serialised.numbers, activation: 0.5 } })).toMatchObject({
    ok: false,
    error: { what: 'activation' },
  });
});

describe('epochs', () => {
  const history = (losses: number[]) =>
    losses.map((loss, i) => ({ epoch: i + 1, train: { loss: 0, accuracy: 1 }, validation: { loss, accuracy: 0 } }));

  it('are best where validation loss is lowest, and first so', () => {
    expect(bestEpoch(history([3, 1, 2, 1]))).toBe(2);
    expect(bestEpoch([])).toBeUndefined();
    expect(shouldStopEarly(history([3, 1, 2, 1]), 2)).toBe(true);
    expect(shouldStopEarly(history([3, 1, 2, 1]), 3)).toBe(false);
    expect(shouldStopEarly([{ epoch: 9, train: { loss: 1, accuracy: 0 } }], 1)).toBe(false);
  });

  it('have a loss and an accuracy; of a tie the first class counts', () => {
    expect(figuresOf(Float32Array.of(0.5, 0.25, 0.25, 0.25, 0.5, 0.25), [0, 0], 3)).toEqual({
      loss: (Math.log(2) + Math.log(4)) / 2,
      accuracy: 0.5,
    });
    expect(figuresOf(Float32Array.of(0.5, 0.5, 0.5, 0.5), [0, 1], 2).accuracy).toBe(0.5);
    expect(figuresOf(Float32Array.of(NaN, NaN), [0], 2)).toEqual({ loss: NaN, accuracy: 0 });
  });

  it('are refused with what is wrong', () => {
    const rows = (n: number, d: number, c = 0) => ({ rows: new Float32Array(n * d), classes: new Uint16Array(n).fill(c) });
    const problem = { embeddingLength: 2, classCount: 2, learn: rows(3, 2), validation: rows(0, 2) };
    expect(mlpFault(problem, teachableMachinePreset)).toBeUndefined();
    expect(mlpFault(problem, { ...teachableMachinePreset, batchSize: 0 })).toBe('invalid batch size: 0');
    expect(mlpFault(problem, { ...teachableMachinePreset, learningRate: NaN })).toBe('invalid learning rate: NaN');
    expect(mlpFault({ ...problem, learn: rows(0, 2) }, teachableMachinePreset)).toMatch(/there are none/);
    expect(mlpFault({ ...problem, validation: rows(1, 2, 2) }, teachableMachinePreset)).toBe('invalid class: 2, there are 2');
    expect(mlpFault({ ...problem, learn: { ...rows(1, 2), rows: Float32Array.of(NaN, 0) } }, teachableMachinePreset)).toMatch(/not finite/);
    const start = { weights: new Float32Array(2), bias: new Float32Array(2) };
    const tune = { classCount: 2, learn: rows(3, 8), validation: rows(1, 8), start };
    expect(fineTuneFault(tune, defaultFineTuneSettings, { positions: 4, channels: 2 })).toBeUndefined();
    expect(fineTuneFault(tune, defaultFineTuneSettings, { positions: 4, channels: 3 })).toMatch(/of length 12/);
  });
});
