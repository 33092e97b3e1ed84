// The split of the open project: which recording is in which fold. `splitFor` fetches it, lets it grow and stores it.
import type { Split } from '../../core/evaluation/projectSplit';

export interface SplitSlice {
  /** Of the project that it names; undefined until it was needed. */
  readonly projectSplit: { readonly projectId: string; readonly split: Split } | undefined;
}

/** No split yet: it is fetched or made when it is first needed. */
export function splitSlice(): SplitSlice {
  return { projectSplit: undefined };
}
