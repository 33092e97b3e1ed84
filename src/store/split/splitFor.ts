// The one way to the open project's split, for whoever keeps samples back: to choose a setting, to stop in time, or to test.
import { allSamples } from '../../core/dataset/dataset';
import type { Split } from '../../core/evaluation/projectSplit';
import { emptySplit, grownSplit, isSplit, prunedSplit } from '../../core/evaluation/projectSplit';
import type { Access } from '../base/access';
import { couldRead } from '../base/couldRead';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { SplitSlice } from './splitSlice';

export type SeesSplit = SplitSlice & DatasetSlice & SettingsSlice & NoticeSlice & SavingSlice;

/**
 * The split of a project with a fold for every recording there is, stored where it is new; undefined once another project is open.
 * Rejects where a split is there and cannot be read: it must not be replaced by another.
 */
export async function splitFor(
  { get, set }: Access<SeesSplit>,
  { storage }: Pick<Ports, 'storage'>,
  projectId: string,
): Promise<Split | undefined> {
  const { projectSplit: before, project: asked } = get();
  const stored = before?.projectId === projectId ? undefined : await storage.split(projectId);
  if (stored && !stored.ok && !couldRead(stored)) throw new Error(stored.error.detail);
  const { project, dataset, projectSplit, notices, settings } = get();
  if (project.kind === 'opening' || project.id !== projectId) return undefined;
  // It was taken over meanwhile: the tab before wrote until then.
  if (stored && !projectSplit && project.kind !== asked.kind) return splitFor({ get, set }, { storage }, projectId);
  let known = projectSplit?.projectId === projectId ? projectSplit.split : undefined;
  if (!known && stored?.ok && isSplit(stored.value)) {
    const mayComeBack = notices.some(({ kind }) => kind === 'samples-removed' || kind === 'class-removed');
    known = mayComeBack ? stored.value : prunedSplit(stored.value, allSamples(dataset));
  }
  const split = grownSplit(known ?? emptySplit(settings.splitSeed), dataset.samples);
  if (split !== projectSplit?.split) set({ projectSplit: { projectId, split } });
  if (split !== known && project.kind === 'open') get().save(() => storage.saveSplit(projectId, split));
  return split;
}
