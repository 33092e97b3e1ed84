// The history of a project's head: each state that was evaluated is kept with its project, can be named, and its settings brought back.
import type { History } from '../../core/evaluation/history';
import { isHistory, noHistory, withState, withStateName } from '../../core/evaluation/history';
import { parseSettings } from '../../core/project/parseSettings';
import type { ProjectSettings } from '../../core/project/settings';
import { headChoiceOf, settingsDocument } from '../../core/project/settings';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { HeadSlice } from '../head/headSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { EvaluationSlice, HistoryVerbs } from './evaluationSlice';

type Seen = EvaluationSlice & DatasetSlice & SettingsSlice & HeadSlice & SavingSlice;

/** What makes a head beside its samples. */
const OF_HEADS = [
  'headKind',
  'linear',
  'nearestNeighbours',
  'mlp',
  'fineTuning',
  'augmentation',
] as const satisfies readonly (keyof ProjectSettings)[];

export function historyVerbs({ get, set }: Access<Seen>, { storage, now }: Pick<Ports, 'storage' | 'now'>): HistoryVerbs {
  const openId = () => {
    const { project } = get();
    return project.kind === 'opening' ? undefined : project.id;
  };

  /** The history of the open project; undefined once another is open, or where what is stored cannot be read. */
  const historyOf = async (projectId: string): Promise<History | undefined> => {
    const asked = get().project.kind;
    const stored = get().stateHistory?.projectId === projectId ? undefined : await storage.history(projectId);
    if (openId() !== projectId) return undefined;
    const { stateHistory } = get();
    if (stateHistory?.projectId === projectId) return stateHistory.history;
    // It was taken over meanwhile: the tab before wrote until then.
    if (get().project.kind !== asked) return historyOf(projectId);
    if (stored && !stored.ok && stored.error.kind !== 'not-found') return undefined;
    return stored?.ok && isHistory(stored.value) ? stored.value : noHistory;
  };

  const keep = (projectId: string, history: History) => {
    if (history === get().stateHistory?.history) return;
    set({ stateHistory: { projectId, history } });
    if (get().project.kind === 'open') get().save(() => storage.saveHistory(projectId, history));
  };

  return {
    async historyMayGrow() {
      const { evaluation, settings, dataset } = get();
      if (evaluation.kind !== 'ready' || evaluation.table.ids.length === 0) return;
      const { projectId, key, table } = evaluation;
      const document = settingsDocument(settings);
      const counts = new Map<string, number>();
      for (const { classId } of dataset.samples) counts.set(classId, (counts.get(classId) ?? 0) + 1);
      const at = now();
      const history = await historyOf(projectId);
      if (!history) return;
      const ofHead = Object.fromEntries([...OF_HEADS, 'version' as const].map((name) => [name, document[name]]));
      keep(projectId, withState(history, { key, at, settings: ofHead, counts: [...counts] }, table));
    },
    nameState(state, name) {
      const { stateHistory } = get();
      if (stateHistory && stateHistory.projectId === openId())
        keep(stateHistory.projectId, withStateName(stateHistory.history, state, name));
    },
    bringBackState(key) {
      const { stateHistory } = get();
      const state = stateHistory?.projectId === openId() ? stateHistory?.history.states.find((each) => each.key === key) : undefined;
      const parsed = state && parseSettings(state.settings);
      if (!parsed?.ok) return;
      const { mlp, fineTuning, augmentation } = parsed.value;
      get().changeSettings({ mlp, fineTuning, augmentation });
      get().chooseHead(headChoiceOf(parsed.value));
    },
  };
}
