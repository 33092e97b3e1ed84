// The MLP that learns while you watch: its settings and its run. The work is `mlpVerbs`.
import type { MlpSettings } from '../../core/solvers/epochs';
import type { Access } from '../base/access';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { RunState } from './epochRun';
import type { Ports } from '../base/ports';
import type { SettingsSlice } from '../settings/settingsSlice';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import { idOf } from '../base/projectState';

export interface MlpSlice {
  readonly mlpRun: RunState;
  setMlp(change: Partial<MlpSettings>): void;
  /** Learns from fresh weights; each epoch's head predicts at once. */
  startMlp(): Promise<void>;
  stopMlp(): void;
  /** From where it stopped, or was lost; a run that is done goes on for as many epochs again. */
  goOnMlp(): Promise<void>;
  resetMlp(): void;
}

/** What is fetched late. */
export type MlpVerbs = Omit<MlpSlice, 'mlpRun' | 'setMlp'>;

/** `fetchVerbs` gives the work: `mlpVerbs`. */
export function mlpSlice(
  access: Access<DatasetSlice & SettingsSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<MlpVerbs>,
): MlpSlice {
  const { get } = access;
  return {
    mlpRun: { kind: 'idle' },
    setMlp: (change) => get().changeSettings({ mlp: { ...get().settings.mlp, ...change } }),
    ...lateVerbs<MlpVerbs>(access, ports, fetchVerbs, { startMlp: 'here', stopMlp: false, goOnMlp: 'here', resetMlp: false }, () =>
      idOf(get().project),
    ),
  };
}
