// Runs of epochs that ended with their page, or with their project: told of once, where they can be started over.
import type { RunMark } from '../../browser/projectStorage';
import type { HeadChoice } from '../../core/heads/headChoice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { HeadSlice } from './headSlice';
import { runSlot } from './unwrittenHeads';

/** What is seen of runs here: whether one goes on, and how it is started. */
export interface RunsSeen {
  readonly mlpRun: { readonly kind: string };
  readonly fineTuneRun: { readonly kind: string };
  startMlp(): Promise<void>;
  startFineTune(): Promise<void>;
}

/** Tells of each run that left its mark and does not go on here, and takes the mark away. `isKept`: a head of this kind is there. */
export function tellRuns(
  get: () => RunsSeen & NoticeSlice & SavingSlice & Pick<DatasetSlice, 'project'> & Pick<HeadSlice, 'chooseHead'>,
  { storage }: Pick<Ports, 'storage'>,
  runs: readonly RunMark[],
  isKept: (kind: HeadChoice['kind']) => boolean,
): void {
  const { project, mlpRun, fineTuneRun, notices } = get();
  if (project.kind !== 'open') return;
  // Heads may be read twice before the mark is off the disk.
  const told = notices.flatMap((notice) => (notice.kind === 'run-cut-short' ? [notice.run.kind] : []));
  for (const run of runs) {
    const { kind } = run;
    const now = kind === 'mlp' ? mlpRun : fineTuneRun;
    if (now.kind === 'preparing' || now.kind === 'running' || told.includes(kind)) continue;
    get().save(() => storage.saveHead(project.id, runSlot(kind), undefined));
    get().notify({
      kind: 'run-cut-short',
      run,
      kept: isKept(kind),
      startOver() {
        get().chooseHead({ kind });
        void (kind === 'mlp' ? get().startMlp() : get().startFineTune());
      },
    });
  }
}

/** Call when their project or their backbone is left: what was said of its runs leads nowhere any more. */
export function leaveRuns({ notices, dismiss }: Pick<NoticeSlice, 'notices' | 'dismiss'>): void {
  for (const { id, kind } of notices) if (kind === 'run-cut-short') dismiss(id);
}
