// An MLP head learnt on the engine's device, with gradients written by hand: few kernels a step, and none that a device lacks.
import { fused, gather, matMul, mul, softmax, step, sub, tensor1d, tensor2d, tidy } from '@tensorflow/tfjs-core';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { Figures, MlpProblem, MlpSettings, MlpState } from '../core/solvers/epochs';
import { figuresOf } from '../core/evaluation/figures';
import { dropoutMask } from '../core/solvers/mlpStart';
import type { Learner } from './epochLoop';
import { oneHot, withOnes } from './epochLoop';
import { epochProbabilities } from './epochProbabilities';
import { parameterOf, taken } from './optimiser';

/** An MLP as tensors of the current device. */
export function mlpOnDevice(
  problem: MlpProblem,
  { hidden: units, optimiser, learningRate, dropout }: MlpSettings,
  start: MlpState,
): Learner<MlpState> {
  const { embeddingLength: d, classCount, learn, validation } = problem;
  const hidden = parameterOf(start.hidden, units, optimiser);
  const output = parameterOf(start.output, classCount, optimiser);
  const rows = tensor2d(withOnes(learn.rows, d), [learn.classes.length, d + 1]);
  const truth = oneHot(learn.classes, classCount);
  const kept = tensor2d(withOnes(validation.rows, d), [validation.classes.length, d + 1]);
  const seen = epochProbabilities();
  let steps = start.step;
  return {
    step(indices, random) {
      const { probabilities, gradients } = tidy(() => {
        const at = tensor1d([...indices], 'int32');
        const x: Tensor2D = gather(rows, at);
        const mask = dropout > 0 ? tensor2d(dropoutMask(x.shape[0] * units, dropout, random), [x.shape[0], units]) : undefined;
        return mlpGradients(hidden.values, output.values, x, gather(truth, at), mask);
      });
      steps++;
      [hidden, output].forEach((parameter, i) => {
        const gradient = gradients[i];
        if (gradient) parameter.descend(gradient, learningRate, steps);
        gradient?.dispose();
      });
      seen.add(probabilities);
    },
    seenProbabilities: () => seen.read(),
    async validate(): Promise<Figures | undefined> {
      if (validation.classes.length === 0) return undefined;
      const probabilities = tidy(() =>
        softmax<Tensor2D>(matMul<Tensor2D>(fused.matMul({ a: kept, b: hidden.values, activation: 'relu' }), output.values)),
      );
      return figuresOf(await taken(probabilities), validation.classes, classCount);
    },
    async state(epoch) {
      const [first, second] = await Promise.all([hidden.read(), output.read()]);
      return { epoch, step: steps, hidden: first, output: second };
    },
    dispose: () => [hidden, output, rows, truth, kept, seen].forEach((held) => held.dispose()),
  };
}

/**
 * The gradients of the mean cross entropy of softmax(relu(x A) B) for A and B, and the probabilities.
 * `x` is B × (d + 1) with ones in its last column, `truth` B × k, `mask` B × h of factors for the hidden units.
 */
export function mlpGradients(hidden: Tensor2D, output: Tensor2D, x: Tensor2D, truth: Tensor2D, mask?: Tensor2D) {
  const active = fused.matMul({ a: x, b: hidden, activation: 'relu' }) as Tensor2D;
  const units: Tensor2D = mask ? mul(active, mask) : active;
  const probabilities: Tensor2D = softmax<Tensor2D>(matMul<Tensor2D>(units, output));
  const dLogits: Tensor2D = mul(sub(probabilities, truth), 1 / x.shape[0]);
  const back: Tensor2D = matMul(dLogits, output, false, true);
  const passed: Tensor2D = mul(back, step(active));
  const gradients: [Tensor2D, Tensor2D] = [matMul(x, mask ? mul(passed, mask) : passed, true), matMul(units, dLogits, true)];
  return { probabilities, gradients };
}
