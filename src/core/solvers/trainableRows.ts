// A matrix of weights while it learns on the processor: transposed, with room for its gradient and what the optimiser remembers.
import type { LearntMatrix, Optimiser } from './epochs';
import { adamStepSize, BETA_1, BETA_2, MOMENTS, MOMENTUM } from './adamStepSize';
import type { DescentKernels } from './simdKernels';
import { upTo } from './allocator';
import { ROW_STEP } from './simdKernels';

/** Rows are outputs, columns inputs; both are filled up with zeros, which no step moves. */
export interface TrainableRows {
  readonly rows: number;
  readonly columns: number;
  /** Where the weights lie, and where their gradient is to be left. */
  readonly values: number;
  readonly gradient: number;
  /** Moves against the gradient. `step` counts from 1. */
  descend(rate: number, step: number): void;
  /** A copy, inputs × outputs. */
  read(): LearntMatrix;
}

/** Copies a matrix of inputs × outputs in. Moments that are missing, or another method's, begin at zero. */
export function trainableRows(
  { memory, adam32 }: DescentKernels,
  at: (count: number) => number,
  start: LearntMatrix,
  { inputs, outputs, rows }: { readonly inputs: number; readonly outputs: number; readonly rows: number },
  optimiser: Optimiser,
): TrainableRows {
  const columns = upTo(inputs, ROW_STEP);
  const count = rows * columns;
  const [values, gradient, constants] = [at(count), at(count), at(4)];
  const moments = Array.from({ length: MOMENTS[optimiser] }, () => at(count));
  const view = (address: number) => new Float32Array(memory.buffer, address, count);
  const kept = start.moments.length === moments.length ? start.moments : [];
  const copyIn = (address: number, from: Float32Array | undefined) => {
    const to = view(address).fill(0);
    if (from) transpose(from, outputs, to, columns, inputs, outputs);
  };
  copyIn(values, start.values);
  moments.forEach((address, i) => copyIn(address, kept[i]));
  const copyOut = (address: number) => {
    const to = new Float32Array(inputs * outputs);
    transpose(view(address), columns, to, outputs, outputs, inputs);
    return to;
  };
  return {
    rows,
    columns,
    values,
    gradient,
    descend(rate, step) {
      const [first, second] = [moments.at(0), moments.at(1)];
      if (first !== undefined && second !== undefined) {
        const { stepSize, epsilon } = adamStepSize(rate, step);
        new Float32Array(memory.buffer, constants, 4).set([BETA_1, BETA_2, stepSize, epsilon]);
        adam32(values, first, second, gradient, constants, count);
        return;
      }
      const [weights, slopes] = [view(values), view(gradient)];
      const speeds = first === undefined ? slopes : view(first);
      if (first !== undefined) for (let i = 0; i < count; i++) speeds[i] = speeds[i] * MOMENTUM + slopes[i];
      for (let i = 0; i < count; i++) weights[i] = weights[i] - rate * speeds[i];
    },
    read: () => ({ values: copyOut(values), moments: moments.map(copyOut) }),
  };
}

/** Transposes a corner of n × d numbers. It reads along one side and writes along the other; in bands both stay near. */
function transpose(from: Float32Array, fromWidth: number, to: Float32Array, toWidth: number, n: number, d: number): void {
  for (let band = 0; band < n; band += BAND) {
    const end = Math.min(n, band + BAND);
    for (let j = 0; j < d; j++) for (let i = band; i < end; i++) to[j * toWidth + i] = from[i * fromWidth + j];
  }
}

const BAND = 16;
