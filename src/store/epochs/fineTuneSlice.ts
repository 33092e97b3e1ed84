// Fine-tuning: its settings, its run, and how the fine-tuned head compares with the frozen one. The work is `fineTuneVerbs`.
import type { FineTuneSettings } from '../../core/solvers/epochs';
import type { Comparison } from '../../core/evaluation/mcnemar';
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { RunState } from './epochRun';
import type { Forgotten } from './forgetting';
import type { Ports } from '../base/ports';
import type { SettingsSlice } from '../settings/settingsSlice';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import { idOf } from '../base/projectState';

/**
 * The frozen head (first) and the fine-tuned one on the samples that were held out: those that the curves show, none of them learnt from.
 */
export interface FrozenAndTuned extends Comparison {
  /** False when the same samples also chose the epoch: then the fine-tuned head is seen a little too kindly. */
  readonly unseen: boolean;
  /** The epoch that was asked. */
  readonly epoch: number;
}

export interface FineTuneSlice {
  readonly fineTuneRun: RunState;
  /** Absent until an epoch is done, and where nothing could be kept back. */
  readonly frozenAndTuned: FrozenAndTuned | undefined;
  /** Absent where the backbone comes without its classifier. */
  readonly forgotten: Forgotten | undefined;
  setFineTune(change: Partial<FineTuneSettings>): void;
  /** Looks at every picture again, fits a frozen linear head, and fine-tunes from there; the best epoch so far predicts. */
  startFineTune(): Promise<void>;
  stopFineTune(): void;
  goOnFineTune(): Promise<void>;
  resetFineTune(): void;
}

/** What is fetched late. */
export type FineTuneVerbs = Omit<FineTuneSlice, 'fineTuneRun' | 'frozenAndTuned' | 'forgotten' | 'setFineTune'>;

/** `fetchVerbs` gives the work: `fineTuneVerbs`. */
export function fineTuneSlice(
  access: Access<DatasetSlice & SettingsSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<FineTuneVerbs>,
): FineTuneSlice {
  const { get } = access;
  return {
    fineTuneRun: { kind: 'idle' },
    frozenAndTuned: undefined,
    forgotten: undefined,
    setFineTune: (change) => get().changeSettings({ fineTuning: { ...get().settings.fineTuning, ...change } }),
    ...lateVerbs<FineTuneVerbs>(
      access,
      ports,
      fetchVerbs,
      { startFineTune: 'here', stopFineTune: false, goOnFineTune: 'here', resetFineTune: false },
      () => idOf(get().project),
    ),
  };
}
