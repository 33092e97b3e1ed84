// The states of the open project's head, the newest first, each with what changed since the one before.
import { useMemo } from 'react';
import type { Changes, EvaluatedState } from '../../core/evaluation/history';
import { changesBetween, compareStates, scoreOf } from '../../core/evaluation/history';
import type { Comparison } from '../../core/evaluation/mcnemar';
import { useAppStore } from '../../store/useAppStore';

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
}

const NONE: readonly EvaluatedState[] = [];

/** Empty until the history of the open project has been read. The same list until it changes. */
export function useStates(): readonly ShownState[] {
  const states = useAppStore(({ stateHistory, project }) =>
    stateHistory && project.kind !== 'opening' && stateHistory.projectId === project.id ? stateHistory.history.states : NONE,
  );
  return useMemo(() => states.map((state, at) => shown(state, states[at - 1])).reverse(), [states]);
}

function shown(state: EvaluatedState, before: EvaluatedState | undefined): ShownState {
  const score = scoreOf(state);
  if (!before) return { state, ...score, since: undefined };
  const kind = state.settings['headKind'];
  return {
    state,
    ...score,
    since: {
      comparison: compareStates(before, state),
      changes: changesBetween(before, state),
      kind: kind !== before.settings['headKind'] && typeof kind === 'string' ? kind : undefined,
    },
  };
}
