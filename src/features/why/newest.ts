// The newest samples, as they are offered to be looked at: the newest first.
import type { Sample } from '../../core/dataset/dataset';
import type { Choice } from './choice';

/** Samples that are offered. */
export const OFFERED = 10;

/** At most ten of them; of samples of one moment, as of a set that was opened, those that come first. */
export const newestOf = <One extends Pick<Sample, 'takenAt'>>(samples: readonly One[]): readonly One[] =>
  [...samples].sort((a, b) => b.takenAt - a.takenAt).slice(0, OFFERED);

/** What is looked at before anybody chose: the picture that was tried last, which is what one wonders about; else the first sample. */
export function firstOffered(tried: readonly { readonly id: string }[], newest: readonly { readonly id: string }[]): Choice | undefined {
  const [lastTried] = tried;
  const [first] = newest;
  return lastTried ? { kind: 'tried', id: lastTried.id } : first && { kind: 'sample', id: first.id };
}
