// An MLP learnt by gradient descent on the processor, step by step: the vector unit's products where there is one,
// plain JavaScript's elsewhere.
import type { MlpProblem, MlpSettings, MlpState } from './epochs';
import { softmax } from './softmax';
import type { Random } from '../base/random';
import { giveBack, takeKernels } from './descentKernels';
import { trainableRows } from './trainableRows';
import { dropoutMask, freshMlp } from './mlpStart';
import { allocatorIn, upTo } from './allocator';
import { BLOCK_A, ROW_STEP } from './simdKernels';

/** It holds memory until `end`. */
export interface MlpDescent {
  /** One step on the samples at these indices, `batchSize` at most; returns their probabilities from before it, row after row. */
  step(indices: readonly number[], random: Random): Float32Array<ArrayBuffer>;
  /** Probabilities of rows of embeddings. */
  predict(rows: Float32Array): Float32Array<ArrayBuffer>;
  /** A copy of what was learnt. */
  state(epoch: number): MlpState;
  end(): void;
}

/**
 * Begins softmax(relu(x A) B) with mean cross entropy (see `MlpState` for A and B), fresh or from a state.
 * Weights lie transposed here, a row for each unit or class, so that every product runs along rows.
 * @throws RangeError when there is no memory for it.
 */
export function mlpDescent(problem: MlpProblem, settings: MlpSettings, from: MlpState = freshMlp(problem, settings)): MlpDescent {
  const { embeddingLength: d, classCount: k, learn } = problem;
  const { hidden: h, optimiser, learningRate, dropout } = settings;
  const kernels = takeKernels();
  const allocate = allocatorIn(kernels);
  const at = (count: number): number => {
    const address = allocate(4 * count);
    if (address === undefined) throw new RangeError(`invalid problem: no memory for ${d} × ${h} weights`);
    return address;
  };
  const view = (address: number, count: number) => new Float32Array(kernels.memory.buffer, address, count);

  const hidden = trainableRows(kernels, at, from.hidden, { inputs: d + 1, outputs: h, rows: upTo(h, ROW_STEP) }, optimiser);
  const output = trainableRows(kernels, at, from.output, { inputs: h, outputs: k, rows: upTo(k, BLOCK_A) }, optimiser);
  const [width, units, classes] = [hidden.columns, hidden.rows, output.rows];
  const most = upTo(Math.min(settings.batchSize, Math.max(1, learn.classes.length)), BLOCK_A);
  const [x, active, back] = [at(most * width), at(most * units), at(most * units)];
  const [logits, transposed] = [at(most * classes), at(most * classes)];
  let steps = from.step;

  /** Multiplies the units of the first rows by their factors. */
  const masked = (values: Float32Array, mask: Float32Array | undefined) =>
    mask?.forEach((factor, place) => {
      const index = Math.floor(place / h) * units + (place % h);
      values[index] = values[index] * factor;
    });

  /** Copies `count` rows in; leaves relu(x A) behind, and returns the probabilities. */
  const forward = (count: number, row: (i: number) => Float32Array, mask?: Float32Array): Float32Array<ArrayBuffer> => {
    const rows = upTo(count, BLOCK_A);
    const xs = view(x, rows * width).fill(0);
    for (let i = 0; i < count; i++) {
      xs.set(row(i), i * width);
      xs[i * width + d] = 1;
    }
    kernels.products32(x, hidden.values, active, rows, width, units);
    const us = view(active, rows * units);
    us.forEach((unit, i) => (us[i] = Math.max(0, unit)));
    masked(us, mask);
    kernels.products32(active, output.values, logits, rows, units, classes);
    const scores = view(logits, rows * classes);
    const probabilities = new Float32Array(count * k);
    for (let i = 0; i < count; i++) probabilities.set(softmax(Float64Array.from(scores.subarray(i * classes, i * classes + k))), i * k);
    return probabilities;
  };

  /** The gradients of the mean cross entropy, from what `forward` left behind. */
  const backward = (indices: readonly number[], probabilities: Float32Array, mask?: Float32Array): void => {
    const count = indices.length;
    const rows = upTo(count, BLOCK_A);
    const dLogits = view(logits, rows * classes).fill(0);
    const dLogitsTransposed = view(transposed, classes * rows).fill(0);
    for (let i = 0; i < count; i++) {
      for (let c = 0; c < k; c++) {
        const each = (probabilities[i * k + c] - (learn.classes[indices[i]] === c ? 1 : 0)) / count;
        dLogits[i * classes + c] = each;
        dLogitsTransposed[c * rows + i] = each;
      }
    }
    view(output.gradient, classes * units).fill(0);
    kernels.transposedProducts32(active, logits, output.gradient, rows, units, classes);
    const passed = view(back, rows * units).fill(0);
    kernels.transposedProducts32(output.values, transposed, back, classes, units, rows);
    view(active, rows * units).forEach((unit, i) => {
      if (unit <= 0) passed[i] = 0;
    });
    masked(passed, mask);
    view(hidden.gradient, units * width).fill(0);
    kernels.transposedProducts32(x, back, hidden.gradient, rows, width, units);
  };

  return {
    step(indices, random) {
      const mask = dropout > 0 ? dropoutMask(indices.length * h, dropout, random) : undefined;
      const rowAt = (i: number) => learn.rows.subarray(indices[i] * d, (indices[i] + 1) * d);
      const probabilities = forward(indices.length, rowAt, mask);
      backward(indices, probabilities, mask);
      steps++;
      hidden.descend(learningRate, steps);
      output.descend(learningRate, steps);
      return probabilities;
    },
    predict(rows) {
      const n = rows.length / d;
      const probabilities = new Float32Array(n * k);
      for (let first = 0; first < n; first += most) {
        probabilities.set(
          forward(Math.min(most, n - first), (i) => rows.subarray((first + i) * d, (first + i + 1) * d)),
          first * k,
        );
      }
      return probabilities;
    },
    state: (epoch) => ({ epoch, step: steps, hidden: hidden.read(), output: output.read() }),
    end: () => giveBack(kernels),
  };
}
