// What a network learns with, step by step: lent to one learner at a time, and kept for the next.
import { startPlain } from './plainKernels';
import type { DescentKernels } from './simdKernels';
import { startSimd } from './simdKernels';

/** The vector unit's kernels where there is one, plain JavaScript's elsewhere. */
export function takeKernels(): DescentKernels {
  const kernels = idle ?? startSimd() ?? startPlain();
  idle = undefined;
  return kernels;
}

/** Call when its memory is no longer needed. */
export function giveBack(kernels: DescentKernels): void {
  if (kernels.memory.buffer.byteLength <= KEPT_BYTES) idle = kernels;
}

/** One is kept: a browser sets some 10 GB of addresses aside for each memory that the vector unit uses. */
let idle: DescentKernels | undefined;

/** A memory never shrinks: one larger than this is let go after use. */
const KEPT_BYTES = 2 ** 25;
