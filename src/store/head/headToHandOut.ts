// The one gate of every way out of a head: what goes out knows all samples that are there.
import { idOf } from '../base/projectState';
import type { ProjectState } from '../base/projectState';
import type { HeadSlice } from './headSlice';

/**
 * Waits until the head in use knows all that there is to know; one that was opened does at once. False where that was given up or its
 * project was left meanwhile: nothing is handed out then.
 */
export async function headToHandOut(
  get: () => Pick<HeadSlice, 'opened' | 'headAtRest'> & { readonly project: ProjectState },
  signal?: AbortSignal,
): Promise<boolean> {
  const { opened, project } = get();
  if (!opened) await get().headAtRest(signal);
  return !signal?.aborted && idOf(get().project) === idOf(project);
}
