// The history of a project's head: each state that was evaluated is kept with its project, can be named, and its settings brought back.
import type { History } from '../../core/evaluation/history';
import { isHistory, noHistory, withState, withStateName } from '../../core/evaluation/history';
import { parseSettings } from '../../core/project/parseSettings';
import { headChoiceOf } from '../../core/project/settings';
import type { Access } from '../base/access';
import { couldRead } from '../base/couldRead';
import type { Ports } from '../base/ports';
import { idOf } from '../base/projectState';
import type { SavingSlice } from '../base/savingSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { HeadSlice } from '../head/headSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { EvaluationSlice, HistoryVerbs } from './evaluationSlice';

type Seen = EvaluationSlice & DatasetSlice & SettingsSlice & HeadSlice & SavingSlice;

/** What a state may have noted beside the kind and what choosing that sets. */
const NOTED = ['mlp', 'fineTuning', 'augmentation', 'labelMapping'] as const;

/**
 * The verbs of the history of heads. It is read with the first wish for it and then kept in the store; nothing is written where another
 * tab works on the project, nor of a project that was left while it was read.
 */
export function historyVerbs({ get, set }: Access<Seen>, { storage, now }: Pick<Ports, 'storage' | 'now'>): HistoryVerbs {
  const openId = () => idOf(get().project);

  /** The history of the open project; undefined once another is open, or where what is stored cannot be read. */
  const historyOf = async (projectId: string): Promise<History | undefined> => {
    const asked = get().project.kind;
    const stored = get().stateHistory?.projectId === projectId ? undefined : await storage.history(projectId);
    if (openId() !== projectId) return undefined;
    const { stateHistory } = get();
    if (stateHistory?.projectId === projectId) return stateHistory.history;
    // It was taken over meanwhile: the tab before wrote until then.
    if (get().project.kind !== asked) return historyOf(projectId);
    if (stored && !couldRead(stored)) return undefined;
    return stored?.ok && isHistory(stored.value) ? stored.value : noHistory;
  };

  const keep = (projectId: string, history: History) => {
    if (history === get().stateHistory?.history) return;
    set({ stateHistory: { projectId, history } });
    if (get().project.kind === 'open') get().save(() => storage.saveHistory(projectId, history));
  };

  return {
    async historyMayGrow() {
      const { evaluation } = get();
      if (evaluation.kind !== 'ready' || evaluation.table.ids.length === 0) return;
      const { projectId, key, table, learnt } = evaluation;
      const at = now();
      const history = await historyOf(projectId);
      if (history) keep(projectId, withState(history, { key, at, ...learnt }, table));
    },
    async readHistory() {
      const projectId = openId();
      if (projectId === undefined) return;
      const history = await historyOf(projectId);
      if (history && get().stateHistory?.projectId !== projectId) set({ stateHistory: { projectId, history } });
    },
    nameState(state, name) {
      const { stateHistory } = get();
      if (stateHistory && stateHistory.projectId === openId())
        keep(stateHistory.projectId, withStateName(stateHistory.history, state, name));
    },
    bringBackState(of) {
      const { stateHistory } = get();
      const states = stateHistory?.projectId === openId() ? stateHistory?.history.states : undefined;
      const state = states?.find(({ key, at }) => key === of.key && at === of.at);
      if (!state) return;
      const { settings } = state;
      const parsed = parseSettings(settings);
      if (!parsed.ok) return;
      // Only settings that the state noted: parsing filled in the usual values of all others.
      const noted = NOTED.filter((name) => name in settings);
      get().changeSettings(Object.fromEntries(noted.map((name) => [name, parsed.value[name]])));
      get().chooseHead(headChoiceOf(parsed.value));
    },
  };
}
