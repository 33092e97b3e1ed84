// Fine-tuning: gradients against finite differences on two devices, the block as the backbone has it, early stopping, going on.
import { memory, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EpochReport, FineTuneProblem, FineTuneSettings, FineTuneState } from '../core/solvers/epochs';
import { bestEpoch } from '../core/solvers/epochs';
import { defaultFineTuneSettings } from '../core/heads/epochSettings';
import { BLOCK_ACTIVATIONS, embeddingOf, fineTuned, fineTunedHeadOf } from '../core/heads/fineTuned';
import { normalFrom, randomFrom } from '../core/base/random';
import { best } from '../core/heads/head';
import { buildBackbone } from './backbone';
import type { LastBlock } from './fineTune';
import { askFineTuned, blockGradients, fineTune } from './fineTune';
import { useDevice } from './testing/devices';
import { toyBackbone } from './toyBackbone';

type Activation = LastBlock['activation'];
const drawnWith = (seed: number) => {
  const random = randomFrom(seed);
  return (count: number, scale = 1) => Float32Array.from({ length: count }, () => scale * normalFrom(random));
};

const POSITIONS = 4;
const CHANNELS = 3;
const LENGTH = 5;

const drawn = drawnWith(4);
const block: LastBlock = {
  positions: POSITIONS,
  channels: CHANNELS,
  activation: 'relu6',
  kernel: drawn(CHANNELS * LENGTH),
  bias: drawn(LENGTH),
};

/** Maps whose channels differ by class, and a head that knows nothing yet. */
function problemOf(n: number, noise: number): FineTuneProblem {
  const some = (count: number) => {
    const classes = Uint16Array.from({ length: count }, (_, i) => i % 2);
    const rows = drawn(count * POSITIONS * CHANNELS, noise).map(
      (value, at) => value + (at % CHANNELS === Math.floor(at / (POSITIONS * CHANNELS)) % 2 ? 1 : 0),
    );
    return { classes, rows };
  };
  return {
    classCount: 2,
    learn: some(n),
    validation: some(n),
    start: { weights: new Float32Array(2 * LENGTH), bias: new Float32Array(2) },
  };
}

const problem = problemOf(20, 0.8);
const settings: FineTuneSettings = {
  ...defaultFineTuneSettings,
  epochs: 12,
  batchSize: 8,
  blockLearningRate: 0.01,
  headLearningRate: 0.03,
  patience: 100,
};

async function run(change: Partial<FineTuneSettings> = {}, from?: FineTuneState, stopAfter = Infinity, on = problem) {
  const reports: EpochReport<FineTuneState>[] = [];
  const abort = new AbortController();
  const end = await fineTune(
    block,
    on,
    { ...settings, ...change },
    {
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

/** The same loss in plain double precision, sample by sample; the last row of each matrix is the bias. */
function lossOf(kernel: number[], classifier: number[], maps: Float32Array, truth: number[], activation: Activation): number {
  const k = classifier.length / (LENGTH + 1);
  let loss = 0;
  truth.forEach((c, i) => {
    const embedding = new Array<number>(LENGTH).fill(0);
    for (let p = 0; p < POSITIONS; p++) {
      for (let j = 0; j < LENGTH; j++) {
        let z = kernel[CHANNELS * LENGTH + j] ?? 0;
        for (let m = 0; m < CHANNELS; m++) z += (maps[(i * POSITIONS + p) * CHANNELS + m] ?? 0) * (kernel[m * LENGTH + j] ?? 0);
        embedding[j] =
          (embedding[j] ?? 0) + (activation === 'linear' ? z : Math.min(activation === 'relu6' ? 6 : Infinity, Math.max(0, z))) / POSITIONS;
      }
    }
    const logits = Array.from({ length: k }, (_, o) =>
      [...embedding, 1].reduce((sum, value, j) => sum + value * (classifier[j * k + o] ?? 0), 0),
    );
    loss -= ((logits[c] ?? 0) - Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0))) / truth.length;
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

  it.each(BLOCK_ACTIVATIONS)('has the gradients that finite differences show, through %s', async (activation) => {
    const k = 3;
    const fresh = drawnWith(9);
    // Wide enough that relu6 is cut at both its ends.
    const kernel = [...fresh((CHANNELS + 1) * LENGTH, 4)];
    const classifier = [...fresh((LENGTH + 1) * k)];
    const maps = fresh(6 * POSITIONS * CHANNELS);
    const truth = [0, 1, 2, 0, 1, 2];
    const before = memory().numTensors;
    const found = tidy(() => {
      const rows = Array.from({ length: 6 * POSITIONS }, (_, at) => [...maps.subarray(at * CHANNELS, (at + 1) * CHANNELS), 1]);
      const hot = tensor2d(truth.map((t) => Array.from({ length: k }, (_, c) => (c === t ? 1 : 0))));
      const x = tensor2d(rows.flat(), [6, POSITIONS * (CHANNELS + 1)]);
      return blockGradients(tensor2d(kernel, [CHANNELS + 1, LENGTH]), tensor2d(classifier, [LENGTH + 1, k]), x, hot, {
        positions: POSITIONS,
        activation,
      }).gradients;
    });
    const [toBlock, toClassifier] = await Promise.all(found.map((gradient) => gradient.data()));
    found.forEach((gradient) => gradient.dispose());
    expect(memory().numTensors).toBe(before);
    const largest = Math.max(...(toBlock ?? []).map(Math.abs));
    expect(largest).toBeGreaterThan(0.05);
    differences(kernel, (changed) => lossOf(changed, classifier, maps, truth, activation)).forEach((slope, i) =>
      expect(Math.abs((toBlock?.[i] ?? NaN) - slope)).toBeLessThan(1e-4),
    );
    differences(classifier, (changed) => lossOf(kernel, changed, maps, truth, activation)).forEach((slope, i) =>
      expect(Math.abs((toClassifier?.[i] ?? NaN) - slope)).toBeLessThan(1e-4),
    );
  });

  it('says which of the samples that are only asked were right, and leaves nothing behind', async () => {
    const before = memory().numTensors;
    const both = await run({ epochs: 3 }, undefined, Infinity, { ...problem, heldOut: problem.validation });
    expect(memory().numTensors).toBe(before);
    for (const {
      figures: { validation, heldOut },
    } of both.reports) {
      expect(heldOut).toMatchObject(validation ?? {});
      expect([...(heldOut?.right ?? [])].reduce((sum, each) => sum + each, 0)).toBe(
        Math.round((validation?.accuracy ?? NaN) * problem.validation.classes.length),
      );
    }
    const without = await run({ epochs: 3 });
    expect(without.last?.state).toEqual(both.last?.state);
    expect(without.last?.figures.heldOut).toBeUndefined();
  });

  it('learns, leaves no tensor behind, and hands over a head that predicts the same outside of the device', async () => {
    const before = memory().numTensors;
    const { end, reports, last } = await run({ epochs: 20 });
    expect(end).toBe('done');
    expect(memory().numTensors).toBe(before);
    expect(last?.figures.validation?.loss).toBeLessThan(reports[0]?.figures.validation?.loss ?? 0);
    expect(last?.figures.validation?.accuracy).toBeGreaterThan(0.85);
    if (!last) throw new Error('no report');
    const head = fineTunedHeadOf(last.state, ['a', 'b'], block);
    const { rows, classes } = problem.validation;
    const size = POSITIONS * CHANNELS;
    const predictions = Array.from(classes, (_, i) => fineTuned.predict(head, rows.slice(i * size, (i + 1) * size)));
    const right = predictions.filter((prediction, i) => best(prediction)?.classId === 'ab'[classes[i] ?? 0]);
    expect(right.length / classes.length).toBe(last.figures.validation?.accuracy);
    const loss =
      predictions.reduce((sum, prediction, i) => sum - Math.log(prediction[classes[i] ?? 0]?.probability ?? 0), 0) / classes.length;
    expect(loss).toBeCloseTo(last.figures.validation?.loss ?? NaN, 4);
  });

  it('answers for a state what its head predicts outside of the device, and leaves no tensor behind', async () => {
    const { last } = await run({ epochs: 2 });
    if (!last) throw new Error('no report');
    const before = memory().numTensors;
    const { rows, classes } = problem.validation;
    const answers = await askFineTuned(block, { ...last.state, block: { values: last.state.block.values, moments: [] } }, rows);
    expect(memory().numTensors).toBe(before);
    const head = fineTunedHeadOf(last.state, ['a', 'b'], block);
    const size = POSITIONS * CHANNELS;
    expect(answers).toHaveLength(2 * classes.length);
    classes.forEach((_, i) => {
      fineTuned
        .predict(head, rows.slice(i * size, (i + 1) * size))
        .forEach(({ probability }, c) => expect(answers[2 * i + c]).toBeCloseTo(probability, 5));
    });
  });

  it('goes on as if it had never stopped', async () => {
    const whole = await run();
    const part = await run({}, undefined, 5);
    expect(part.end).toBe('stopped');
    const rest = await run({}, part.last?.state);
    expect([...part.reports, ...rest.reports]).toEqual(whole.reports);
  });

  it('stops when validation has not improved for a while', async () => {
    // Classes drawn without regard to the maps: what is learnt by heart does not help.
    const random = randomFrom(1);
    const noise = problemOf(24, 1);
    const shuffled = { ...noise, learn: { ...noise.learn, classes: noise.learn.classes.map(() => Math.round(random())) } };
    const { end, reports } = await run({ epochs: 200, patience: 4, blockLearningRate: 0.05 }, undefined, Infinity, shuffled);
    expect(end).toBe('early');
    expect(reports.length).toBeLessThan(200);
    expect((reports.at(-1)?.figures.epoch ?? 0) - (bestEpoch(reports.map(({ figures }) => figures)) ?? 0)).toBe(4);
  });

  it('begins with the backbone’s own block: its map gives its embedding', async () => {
    const { spec, topology, weights } = toyBackbone();
    const before = memory().numTensors;
    const backbone = await buildBackbone(spec, topology, weights);
    if (!backbone.ok || !backbone.value.lastBlock) throw new Error('no block');
    const held = memory().numTensors;
    const { lastBlock: last } = backbone.value;
    const pixels = Uint8ClampedArray.from({ length: 21 * spec.inputSize ** 2 * 4 }, (_, i) => (i * 7919) % 256);
    const { embeddings: plain } = await backbone.value.embed(pixels, 21);
    const {
      embeddings,
      maps: { beforeLastBlock: maps = new Float32Array() },
    } = await backbone.value.embed(pixels, 21, ['beforeLastBlock']);
    expect(memory().numTensors).toBe(held);
    expect(embeddings).toEqual(plain);
    const size = last.positions * last.channels;
    expect(maps).toHaveLength(21 * size);
    const head = {
      kind: 'fine-tuned',
      classIds: ['a'],
      embeddingLength: spec.embeddingLength,
      channels: last.channels,
      activation: last.activation,
      blockWeights: last.kernel,
      blockBias: last.bias,
      weights: new Float32Array(6),
      bias: new Float32Array(1),
    } as const;
    for (let i = 0; i < 21; i++) {
      embeddingOf(head, maps.slice(i * size, (i + 1) * size)).forEach((value, j) =>
        expect(value).toBeCloseTo(plain[i * spec.embeddingLength + j] ?? NaN, 4),
      );
    }
    backbone.value.dispose();
    expect(memory().numTensors).toBe(before);
  });
});
