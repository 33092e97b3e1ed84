// Fetches what mends a failed write, where it is of a kind that can be mended.
import type { StorageFailure } from '../../browser/projectStorage';
import type { mending } from './mending';
import type { Verdict } from '../base/writeQueue';

/** Where the code cannot be fetched the queue stops, as for a write that nothing mends, and is tried again. */
export function lateMending(...tools: Parameters<typeof mending>): (failure: StorageFailure) => Promise<Verdict> {
  let mend: Promise<ReturnType<typeof mending>> | undefined;
  return async (failure) => {
    if (failure.kind !== 'taken' && failure.kind !== 'not-found') return 'stop';
    mend ??= import('./mending').then((code) => code.mending(...tools));
    try {
      return await (
        await mend
      )(failure);
    } catch (cause) {
      mend = undefined;
      console.error(cause);
      return 'stop';
    }
  };
}
