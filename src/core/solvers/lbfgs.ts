// L-BFGS: minimises a smooth function from its values and gradients (Nocedal & Wright, Numerical Optimization, 2nd ed., ch. 7.2).

/** Writes the gradient at `x` into `gradient` and returns the value. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

export interface LbfgsOptions {
  /** Stop when the gradient norm is at most `tolerance · referenceNorm`. */
  readonly tolerance: number;
  readonly maxIterations: number;
  /** Correction pairs kept (m in the book). */
  readonly memory: number;
  /** The gradient norm that `tolerance` is relative to. */
  readonly referenceNorm: number;
}

export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
  readonly gradientNorm: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Minimises `objective` from `start` (left untouched). Deterministic. */
export function minimise(objective: Objective, start: Float64Array, options: LbfgsOptions): Minimum {
  const size = start.length;
  let x: Float64Array = start.slice();
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(x, gradient);
  const goal = options.tolerance * options.referenceNorm;
  const pairs: Pair[] = [];
  let iterations = 0;
  let converged = norm(gradient) <= goal;

  while (!converged && iterations < options.maxIterations) {
    const direction = descentDirection(gradient, pairs);
    const step = wolfeStep(objective, x, value, gradient, direction, iterations === 0 && pairs.length === 0);
    if (!step) break;
    const s = subtract(step.x, x);
    const y = subtract(step.gradient, gradient);
    const sy = dot(s, y);
    if (sy > 1e-12 * norm(s) * norm(y)) {
      pairs.push({ s, y, rho: 1 / sy });
      if (pairs.length > options.memory) pairs.shift();
    }
    ({ x, gradient, value } = step);
    iterations++;
    converged = norm(gradient) <= goal;
  }
  return { x, value, gradientNorm: norm(gradient), iterations, converged };
}

interface Pair {
  readonly s: Float64Array;
  readonly y: Float64Array;
  readonly rho: number;
}

/** The two-loop recursion (Algorithm 7.4), with H₀ = (sᵀy / yᵀy) I (equation 7.20). */
function descentDirection(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const q = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const { s, y, rho } of pairs.toReversed()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    addScaled(q, y, -alpha);
  }
  const newest = pairs.at(-1);
  if (newest) {
    const scale = dot(newest.s, newest.y) / dot(newest.y, newest.y);
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) * scale;
  }
  for (const { s, y, rho } of pairs) {
    const beta = rho * dot(y, q);
    addScaled(q, s, (alphas.pop() as number) - beta);
  }
  return q;
}

interface Step {
  readonly x: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
}

const SUFFICIENT_DECREASE = 1e-4;
const CURVATURE = 0.9;

/** A step that meets the strong Wolfe conditions, by bracketing and bisection (Algorithms 3.5 and 3.6). */
function wolfeStep(
  objective: Objective,
  x: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
  first: boolean,
): Step | undefined {
  const slope = dot(gradient, direction);
  if (!(slope < 0)) return undefined;
  const at = (length: number) => {
    const moved = x.slice();
    addScaled(moved, direction, length);
    const newGradient = new Float64Array(x.length);
    const newValue = objective(moved, newGradient);
    return { x: moved, gradient: newGradient, value: newValue, slope: dot(newGradient, direction) };
  };

  let low = 0;
  let high = Infinity;
  let length = first ? Math.min(1, 1 / norm(gradient)) : 1;
  let accepted: Step | undefined;
  for (let tries = 0; tries < 40; tries++) {
    const trial = at(length);
    if (!(trial.value <= value + SUFFICIENT_DECREASE * length * slope)) {
      high = length;
    } else {
      accepted = trial;
      if (Math.abs(trial.slope) <= -CURVATURE * slope) return trial;
      if (trial.slope > 0) high = length;
      else low = length;
    }
    length = high === Infinity ? length * 2 : (low + high) / 2;
  }
  return accepted;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function addScaled(target: Float64Array, added: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + scale * (added[i] as number);
}

function subtract(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - (b[i] as number));
}
