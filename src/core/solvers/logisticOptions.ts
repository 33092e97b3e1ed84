// What logistic regression can be asked for, and the ordinary answer.
export interface LogisticOptions {
  /** Penalty λ in: mean cross entropy + λ/2 ‖W‖², W in centred units whose mean squared length is 1. */
  readonly l2: number;
  /** Gives every class the same weight, however many samples it has. */
  readonly balanced: boolean;
  /** Stop when the gradient norm has fallen to this share of its value at W = 0, b = 0. */
  readonly tolerance: number;
  readonly maxIterations: number;
}

export const defaultLogisticOptions: LogisticOptions = {
  l2: 1e-3,
  balanced: true,
  tolerance: 1e-4,
  maxIterations: 300,
};
