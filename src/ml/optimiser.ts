// One step of gradient descent on a matrix, in as few kernels as each method allows.
import { add, div, mul, sqrt, square, sub, tensor2d, tidy } from '@tensorflow/tfjs-core';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { LearntMatrix, Optimiser } from '../core/solvers/epochs';
import { adamStepSize, BETA_1, BETA_2, MOMENTS, MOMENTUM } from '../core/solvers/adamStepSize';

/** A matrix on the device while it learns. It holds tensors until `dispose`. */
export interface Parameter {
  readonly values: Tensor2D;
  /** Moves against the gradient. `step` counts from 1. */
  descend(gradient: Tensor2D, rate: number, step: number): void;
  read(): Promise<LearntMatrix>;
  dispose(): void;
}

/** Puts a matrix on the device. Moments that are missing, or another method's, begin at zero. */
export function parameterOf(start: LearntMatrix, columns: number, optimiser: Optimiser): Parameter {
  const shape: [number, number] = [start.values.length / columns, columns];
  let values = tensor2d(start.values.slice(), shape);
  const kept = start.moments.length === MOMENTS[optimiser] ? start.moments : [];
  let moments = Array.from({ length: MOMENTS[optimiser] }, (_, i) =>
    tensor2d(kept[i]?.slice() ?? new Float32Array(start.values.length), shape),
  );
  return {
    get values() {
      return values;
    },
    descend(gradient, rate, step) {
      const before = [values, ...moments];
      const [next, ...remembered] = tidy(() => moved(optimiser, values, moments, gradient, rate, step));
      if (!next) return;
      values = next;
      moments = remembered;
      for (const tensor of before) tensor.dispose();
    },
    async read() {
      const [read = new Float32Array(), ...rest] = await Promise.all([values, ...moments].map(copyOf));
      return { values: read, moments: rest };
    },
    dispose() {
      for (const tensor of [values, ...moments]) tensor.dispose();
    },
  };
}

/** The numbers of a tensor in an array of their own: plain JavaScript's device hands out the one it computes with. */
export async function copyOf(tensor: Tensor2D): Promise<Float32Array<ArrayBuffer>> {
  return Float32Array.from(await tensor.data<'float32'>());
}

/** The same of a tensor that is of no use afterwards: it is disposed of. */
export async function taken(tensor: Tensor2D): Promise<Float32Array<ArrayBuffer>> {
  const values = await copyOf(tensor);
  tensor.dispose();
  return values;
}

/** The new values, and behind them the new moments. */
function moved(
  optimiser: Optimiser,
  values: Tensor2D,
  [first, second]: readonly Tensor2D[],
  gradient: Tensor2D,
  rate: number,
  step: number,
): Tensor2D[] {
  if (optimiser === 'adam' && first && second) {
    const mean: Tensor2D = add(mul(first, BETA_1), gradient);
    const spread: Tensor2D = add(mul(second, BETA_2), square(gradient));
    const { stepSize, epsilon } = adamStepSize(rate, step);
    return [sub(values, div(mul(mean, stepSize), add(sqrt(spread), epsilon))), mean, spread];
  }
  if (optimiser === 'momentum' && first) {
    const speed: Tensor2D = add(mul(first, MOMENTUM), gradient);
    return [sub(values, mul(speed, rate)), speed];
  }
  return [sub(values, mul(gradient, rate))];
}
