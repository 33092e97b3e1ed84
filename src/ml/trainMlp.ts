// An MLP head learnt by gradient descent, with gradients written by hand: few kernels a step, and none that a device lacks.
import { fused, gather, matMul, mul, softmax, step, sub, tensor2d, tidy } from '@tensorflow/tfjs-core';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { EpochReport, EpochsEnd, Figures, LearntMatrix, MlpProblem, MlpSettings, MlpState } from '../core/epochs';
import { figuresOf } from '../core/epochs';
import type { Random } from '../core/random';
import { normalFrom, randomFrom } from '../core/random';
import type { Learner } from './epochLoop';
import { oneHot, runEpochs, withOnes } from './epochLoop';
import { copyOf, parameterOf } from './optimiser';

export interface MlpRun {
  /** Goes on from here instead of from fresh weights. */
  readonly from?: MlpState | undefined;
  readonly signal?: AbortSignal | undefined;
  onEpoch(report: EpochReport<MlpState>): void;
}

/** Trains to `settings.epochs`. An abort resolves to 'stopped'; the last report holds the state. Leaves no tensor behind. */
export function trainMlp(problem: MlpProblem, settings: MlpSettings, { from, signal, onEpoch }: MlpRun): Promise<EpochsEnd> {
  const state = from ?? freshMlp(problem, settings);
  const { classes } = problem.learn;
  return runEpochs(learnerOf(problem, settings, state), {
    ...settings, begun: state.epoch, classes, classCount: problem.classCount, signal, onEpoch,
  });
}

function learnerOf(problem: MlpProblem, { hidden: units, optimiser, learningRate, dropout }: MlpSettings, start: MlpState): Learner<MlpState> {
  const { embeddingLength: d, classCount, learn, validation } = problem;
  const hidden = parameterOf(start.hidden, units, optimiser);
  const output = parameterOf(start.output, classCount, optimiser);
  const rows = tensor2d(withOnes(learn.rows, d), [learn.classes.length, d + 1]);
  const truth = oneHot(learn.classes, classCount);
  const kept = tensor2d(withOnes(validation.rows, d), [validation.classes.length, d + 1]);
  let steps = start.step;
  return {
    step(places, random) {
      const { probabilities, gradients } = tidy(() => {
        const x: Tensor2D = gather(rows, places);
        const mask = dropout > 0 ? tensor2d(dropoutMask(x.shape[0] * units, dropout, random), [x.shape[0], units]) : undefined;
        return mlpGradients(hidden.values, output.values, x, gather(truth, places), mask);
      });
      steps++;
      [hidden, output].forEach((parameter, i) => {
        const gradient = gradients[i];
        if (gradient) parameter.descend(gradient, learningRate, steps);
        gradient?.dispose();
      });
      return probabilities;
    },
    async validate(): Promise<Figures | undefined> {
      if (validation.classes.length === 0) return undefined;
      const probabilities = tidy(() =>
        softmax<Tensor2D>(matMul<Tensor2D>(fused.matMul({ a: kept, b: hidden.values, activation: 'relu' }), output.values)),
      );
      const read = await copyOf(probabilities);
      probabilities.dispose();
      return figuresOf(read, validation.classes, classCount);
    },
    async state(epoch) {
      const [first, second] = await Promise.all([hidden.read(), output.read()]);
      return { epoch, step: steps, hidden: first, output: second };
    },
    dispose: () => [hidden, output, rows, truth, kept].forEach((held) => held.dispose()),
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
  const fault: Tensor2D = mul(sub(probabilities, truth), 1 / x.shape[0]);
  const back: Tensor2D = matMul(fault, output, false, true);
  const passed: Tensor2D = mul(back, step(active));
  const gradients: [Tensor2D, Tensor2D] = [matMul(x, mask ? mul(passed, mask) : passed, true), matMul(units, fault, true)];
  return { probabilities, gradients };
}

/** Fresh weights by variance scaling, fan in, truncated normal (what Teachable Machine's client asks for); biases zero. */
function freshMlp({ embeddingLength: d, classCount }: MlpProblem, { hidden: units, seed }: MlpSettings): MlpState {
  const random = randomFrom(seed);
  const drawn = (count: number, fanIn: number): Float32Array<ArrayBuffer> =>
    Float32Array.from({ length: count }, () => truncatedNormal(random) / Math.sqrt(fanIn));
  const first = new Float32Array((d + 1) * units);
  first.set(drawn(d * units, d));
  const fresh = (values: Float32Array): LearntMatrix => ({ values, moments: [] });
  return { epoch: 0, step: 0, hidden: fresh(first), output: fresh(drawn(units * classCount, units)) };
}

/** Standard normal, drawn again beyond two standard deviations. */
function truncatedNormal(random: Random): number {
  for (;;) {
    const drawn = normalFrom(random);
    if (Math.abs(drawn) <= 2) return drawn;
  }
}

/** 0 for a unit left out, 1 / (1 − share) for one kept, so that the sum keeps its size (Srivastava et al., 2014). */
function dropoutMask(count: number, share: number, random: Random): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: count }, () => (random() < share ? 0 : 1 / (1 - share)));
}
