// L-BFGS: walks downhill from gradients and a short memory of past steps (Nocedal & Wright, Numerical Optimization, 2nd ed., ch. 7.2).
import { addScaled } from './vectors';

/**
 * A smooth function seen from where one stands, over vectors of `size` numbers with an inner product of their own
 * (the recursion needs no more than that: it is the same in any Hilbert space).
 */
export interface Objective {
  readonly size: number;
  inner(u: Float64Array, v: Float64Array): number;
  /** The value here. */
  value(): number;
  /** Writes the gradient here: the vector g with slope ⟨g, v⟩ along every v. */
  gradient(out: Float64Array): void;
  /** Begins a line search along a direction: value and slope after a step of any length, cheap to ask for. */
  lineSearch(direction: Float64Array): (length: number) => LinePoint;
  /** Takes a step along the direction of the last line search. */
  step(length: number): void;
}

export interface LinePoint {
  readonly value: number;
  readonly slope: number;
}

export interface LbfgsOptions {
  /** Stop when the gradient norm is at most `tolerance · referenceNorm`. */
  readonly tolerance: number;
  readonly maxIterations: number;
  /** Correction pairs kept (m in the book). */
  readonly memory: number;
  /** The gradient norm that `tolerance` is relative to. */
  readonly referenceNorm: number;
}

export interface LbfgsResult {
  readonly gradientNorm: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Minimises `objective` from where it stands. Deterministic. */
export function minimise(objective: Objective, options: LbfgsOptions): LbfgsResult {
  const { size, inner } = objective;
  const goal = options.tolerance * options.referenceNorm;
  const pairs: Pair[] = [];
  let gradient = new Float64Array(size);
  objective.gradient(gradient);
  let gradientNorm = lengthOf(gradient, inner);
  let iterations = 0;

  while (gradientNorm > goal && iterations < options.maxIterations) {
    const direction = descentDirection(gradient, pairs, inner);
    const first = pairs.length === 0 ? Math.min(1, 1 / gradientNorm) : 1;
    const length = wolfeStep(objective.lineSearch(direction), objective.value(), inner(gradient, direction), first);
    if (length === undefined) break;
    objective.step(length);
    const next = new Float64Array(size);
    objective.gradient(next);
    const s = direction;
    const y = gradient;
    for (let i = 0; i < size; i++) {
      s[i] = length * s[i];
      y[i] = next[i] - y[i];
    }
    const sy = inner(s, y);
    const yy = inner(y, y);
    if (sy > 1e-12 * Math.sqrt(inner(s, s) * yy)) {
      pairs.push({ s, y, rho: 1 / sy, scale: sy / yy });
      if (pairs.length > options.memory) pairs.shift();
    }
    gradient = next;
    gradientNorm = lengthOf(gradient, inner);
    iterations++;
  }
  return { gradientNorm, iterations, converged: gradientNorm <= goal };
}

/** Rounding may leave a square below zero. */
function lengthOf(v: Float64Array, inner: Objective['inner']): number {
  return Math.sqrt(Math.max(0, inner(v, v)));
}

interface Pair {
  readonly s: Float64Array;
  readonly y: Float64Array;
  /** 1 / ⟨s, y⟩. */
  readonly rho: number;
  /** ⟨s, y⟩ / ⟨y, y⟩, the size of H₀ (equation 7.20). */
  readonly scale: number;
}

/** The two-loop recursion (Algorithm 7.4). */
function descentDirection(gradient: Float64Array, pairs: readonly Pair[], inner: Objective['inner']): Float64Array {
  const q = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const { s, y, rho } of pairs.toReversed()) {
    const alpha = rho * inner(s, q);
    alphas.push(alpha);
    addScaled(q, y, -alpha);
  }
  const scale = pairs.at(-1)?.scale ?? 1;
  for (let i = 0; i < q.length; i++) q[i] = q[i] * scale;
  for (const { s, y, rho } of pairs) {
    const beta = rho * inner(y, q);
    addScaled(q, s, (alphas.pop() as number) - beta);
  }
  return q;
}

const SUFFICIENT_DECREASE = 1e-4;
const CURVATURE = 0.5;
/** Values closer than this share of them are equal but for rounding: then slopes decide (Hager & Zhang, SIAM J. Optim. 16, 2005, 4.1). */
const ROUNDING = 1e-12;

/** A length that meets the strong Wolfe conditions: a bracket narrowed by secants of the slope (Algorithms 3.5 and 3.6). */
function wolfeStep(ahead: (length: number) => LinePoint, value: number, slope: number, first: number): number | undefined {
  if (!(slope < 0)) return undefined;
  let [low, lowSlope] = [0, slope];
  let [high, highSlope] = [Infinity, NaN];
  let length = first;
  let accepted: number | undefined;
  for (let tries = 0; tries < 40; tries++) {
    const trial = ahead(length);
    const lower = trial.value <= value + SUFFICIENT_DECREASE * length * slope;
    const level = trial.value <= value + ROUNDING * Math.abs(value) && trial.slope <= -CURVATURE * slope;
    if (lower || level) {
      accepted = length;
      if (Math.abs(trial.slope) <= -CURVATURE * slope) return length;
    }
    if ((lower || level) && trial.slope < 0) [low, lowSlope] = [length, trial.slope];
    else [high, highSlope] = [length, trial.slope];
    length = high === Infinity ? beyond(length, slope, trial.slope) : between(low, lowSlope, high, highSlope);
  }
  return accepted;
}

/** Where the slope would be level by a secant from the start, at least twice and at most ten times as far. */
function beyond(length: number, slope: number, here: number): number {
  const level = (length * slope) / (slope - here);
  return here > slope ? Math.min(Math.max(level, 2 * length), 10 * length) : 10 * length;
}

/** Where the slope is level by a secant, kept off the ends of the bracket; its middle where there is no such place. */
function between(low: number, lowSlope: number, high: number, highSlope: number): number {
  const level = low + ((high - low) * lowSlope) / (lowSlope - highSlope);
  const margin = 0.1 * (high - low);
  return highSlope > 0 ? Math.min(Math.max(level, low + margin), high - margin) : (low + high) / 2;
}
