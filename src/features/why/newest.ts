// The newest samples, as they are offered to be looked at: the newest first.
import type { Sample } from '../../core/dataset/dataset';

/** Samples that are offered. */
export const OFFERED = 10;

/** At most ten of them; of samples of one moment, as of a set that was opened, those that come first. */
export const newestOf = <One extends Pick<Sample, 'takenAt'>>(samples: readonly One[]): readonly One[] =>
  [...samples].sort((a, b) => b.takenAt - a.takenAt).slice(0, OFFERED);
