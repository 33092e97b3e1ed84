// The split of the open project, as it is stored; grown by recordings that are newer than it, for as long as nobody has stored those.
import type { Split } from '../../core/evaluation/projectSplit';
import { emptySplit, grownSplit, isSplit } from '../../core/evaluation/projectSplit';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EvaluationSlice } from '../evaluation/evaluationSlice';
import type { SettingsSlice } from '../settings/settingsSlice';

/** Rejects where a stored split cannot be read: another one would score otherwise than Test does. */
export async function splitOf(
  get: Access<EvaluationSlice & DatasetSlice & SettingsSlice>['get'],
  storage: Pick<Ports['storage'], 'split'>,
  projectId: string,
): Promise<Split> {
  const { projectSplit } = get();
  const here = projectSplit?.projectId === projectId ? projectSplit.split : undefined;
  const stored = here ? undefined : await storage.split(projectId);
  if (stored && !stored.ok && stored.error.kind !== 'not-found') throw new Error(stored.error.detail);
  const known = here ?? (stored?.ok && isSplit(stored.value) ? stored.value : emptySplit(get().settings.splitSeed));
  return grownSplit(known, get().dataset.samples);
}
