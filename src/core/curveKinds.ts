// The kinds of head that a learning curve can compare; apart from their solvers, which the page does not need.
import type { InstantChoice } from './heads/headChoice';

/** The kinds that can be fitted some hundred times in a few seconds. */
export const CURVE_KINDS = ['linear', 'nearest-mean', 'nearest-neighbours'] as const satisfies readonly InstantChoice['kind'][];
export type CurveKind = (typeof CURVE_KINDS)[number];
