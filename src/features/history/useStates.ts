// The states of the open project's head, the newest first, each with what changed since the one before.
import { useMemo } from 'react';
import { recordingsOf } from '../../core/evaluation/byRecording';
import type { Changes, EvaluatedState } from '../../core/evaluation/history';
import { changesBetween, compareStates, scoreOf } from '../../core/evaluation/history';
import type { Guessing } from '../../core/evaluation/guessing';
import { guessingAmong } from '../../core/evaluation/guessing';
import type { Comparison } from '../../core/evaluation/mcnemar';
import { useAppStore } from '../../store/useAppStore';
import { idOf } from '../../store/base/projectState';

export interface ShownState {
  readonly state: EvaluatedState;
  readonly right: number;
  readonly total: number;
  /** Against the one before; undefined for the first. */
  readonly since:
    | {
        readonly comparison: Comparison;
        readonly changes: Changes;
        /** The kind of head, where it is another. */
        readonly kind: string | undefined;
      }
    | undefined;
  /** What always giving the same answer would come to; only of the newest: which class a sample was in before is not kept. */
  readonly guessing: Guessing | undefined;
}

const NONE: readonly EvaluatedState[] = [];
const NO_IDS: readonly string[] = [];

/** Empty until the history of the open project has been read. The same list until it changes. */
export function useStates(): readonly ShownState[] {
  const states = useAppStore(({ stateHistory, project }) =>
    stateHistory && stateHistory.projectId === idOf(project) ? stateHistory.history.states : NONE,
  );
  const ids = useAppStore(({ stateHistory }) => stateHistory?.history.ids ?? NO_IDS);
  const samples = useAppStore(({ dataset }) => dataset.samples);
  const guessing = useMemo(() => {
    const classOf = new Map(samples.map(({ id, classId }) => [id, classId]));
    const answers = states.at(-1)?.answers ?? [];
    return guessingAmong(Array.from(answers).flatMap((answer, at) => (answer > 0 ? [classOf.get(ids[at] ?? '')] : [])));
  }, [states, ids, samples]);
  return useMemo(() => {
    const recordings = recordingsOf(ids, samples);
    const oldestFirst = states.map((state, at) =>
      shown(state, states[at - 1], at === states.length - 1 ? guessing : undefined, recordings),
    );
    return oldestFirst.reverse();
  }, [states, ids, samples, guessing]);
}

function shown(
  state: EvaluatedState,
  before: EvaluatedState | undefined,
  guessing: Guessing | undefined,
  recordings: readonly string[],
): ShownState {
  const score = scoreOf(state);
  if (!before) return { state, ...score, guessing, since: undefined };
  const kind = state.settings['headKind'];
  return {
    state,
    ...score,
    guessing,
    since: {
      comparison: compareStates(before, state, recordings),
      changes: changesBetween(before, state),
      kind: kind !== before.settings['headKind'] && typeof kind === 'string' ? kind : undefined,
    },
  };
}
