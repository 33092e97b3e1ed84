// Whether a person has begun something in the open project since a moment: then it is not exchanged for another one unasked.
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { CaptureSlice } from './captureSlice';
import type { ImportSlice } from './importSlice';

/** What tells that something was begun. */
export type BegunSeen = DatasetSlice & Pick<CaptureSlice, 'recording'> & Pick<ImportSlice, 'importing'>;

/**
 * Remembers how the project is now. The function that is given back says whether another one was opened since, samples, classes or names
 * were changed, or something is being recorded or taken in.
 */
export function begunSince({ get }: Pick<Access<BegunSeen>, 'get'>): () => boolean {
  const then = { id: idOf(get().project), dataset: get().dataset };
  return () => {
    const { project, dataset, recording, importing } = get();
    if (recording.kind !== 'idle' || importing.kind === 'running') return true;
    // Of one that was still being opened nothing was begun before it was there.
    return then.id !== undefined && (idOf(project) !== then.id || dataset !== then.dataset);
  };
}
