// The evaluated states of a project's head: which samples each got right, so that any two are compared on the same samples.
import { cleanName } from '../base/names';
import type { Comparison } from './mcnemar';
import { compareRight } from './mcnemar';
import type { Predictions } from './predictions';
import { rightOf } from './predictions';

/** One state. `settings` are a document that only who writes it can read. */
export interface EvaluatedState {
  /** Equal for states of the same head, samples and split. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Given by a person. */
  readonly name?: string | undefined;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Samples by class id. */
  readonly counts: readonly (readonly [string, number])[];
  /** For each of the history's ids: 0 not asked, 1 wrong, 2 right; those that came later are not asked. */
  readonly answers: Uint8Array;
}

/** Oldest first; kept with its project. */
export interface History {
  /** Of all samples that were ever asked. */
  readonly ids: readonly string[];
  readonly states: readonly EvaluatedState[];
}

export const noHistory: History = { ids: [], states: [] };

/** States that are kept; beyond, the oldest without a name goes, but never the newest: those with a name all stay. */
export const MOST_STATES = 40;

/** States that follow each other within so many milliseconds, as while samples are recorded, are one; with a name or other settings they are not. */
export const ONE_STEP = 60_000;

/** Which state: a head that comes back has the same key again, at another time. */
export type StateId = Pick<EvaluatedState, 'key' | 'at'>;

export type NewState = Omit<EvaluatedState, 'answers' | 'name'>;

/** The history with one state more, of this table; the very same where the newest state is this one. */
export function withState(history: History, state: NewState, table: Predictions & { readonly ids: readonly string[] }): History {
  const last = history.states.at(-1);
  if (last?.key === state.key) return history;
  const known = new Map(history.ids.map((id, at) => [id, at]));
  const ids = [...history.ids];
  for (const id of table.ids) if (!known.has(id)) known.set(id, ids.push(id) - 1);
  const answers = new Uint8Array(ids.length);
  rightOf(table).forEach((right, row) => (answers[known.get(table.ids[row] as string) as number] = 1 + right));
  const one = last && last.name === undefined && Math.abs(state.at - last.at) < ONE_STEP && isSame(last.settings, state.settings);
  const states = [...history.states.slice(0, one ? -1 : undefined), { ...state, answers }];
  return pruned({ ids, states });
}

/** Gives a state a name, or takes it away where there is nothing in it. */
export function withStateName({ ids, states }: History, of: StateId, name: string): History {
  return { ids, states: states.map((state) => (state.key === of.key && state.at === of.at ? { ...state, name: cleanName(name) } : state)) };
}

/** Right and asked of a state, over all that it was asked. */
export function scoreOf({ answers }: EvaluatedState): { readonly right: number; readonly asked: number } {
  let [right, asked] = [0, 0];
  for (const answer of answers) {
    if (answer > 0) asked++;
    if (answer > 1) right++;
  }
  return { right, asked };
}

/** The second state against the first, on the samples that both were asked. */
export function compareStates(first: EvaluatedState, second: EvaluatedState): Comparison {
  const both = Array.from(first.answers.keys()).filter((at) => (first.answers[at] ?? 0) > 0 && (second.answers[at] ?? 0) > 0);
  const rightIn = ({ answers }: EvaluatedState) => both.map((at) => Number(answers[at] === 2));
  return compareRight(rightIn(first), rightIn(second));
}

/** How many samples of each class there are more, or fewer, in the second: only classes of which there are. */
export function changedCounts(first: EvaluatedState, second: EvaluatedState): readonly (readonly [string, number])[] {
  const before = new Map(first.counts);
  const now = new Map(second.counts);
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((id) => {
    const change = (now.get(id) ?? 0) - (before.get(id) ?? 0);
    return change === 0 ? [] : [[id, change] as const];
  });
}

/** Whether what was stored is a history. */
export function isHistory(stored: unknown): stored is History {
  if (typeof stored !== 'object' || stored === null || !('ids' in stored) || !('states' in stored)) return false;
  const { ids, states } = stored;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string') || !Array.isArray(states)) return false;
  return (states as readonly unknown[]).every(isState);
}

function isState(stored: unknown): boolean {
  if (typeof stored !== 'object' || stored === null) return false;
  const { key, at, name, settings, counts, answers } = stored as Readonly<Record<string, unknown>>;
  const pair = (each: unknown) => Array.isArray(each) && typeof each[0] === 'string' && typeof each[1] === 'number';
  return (
    typeof key === 'string' &&
    typeof at === 'number' &&
    (name === undefined || typeof name === 'string') &&
    typeof settings === 'object' &&
    settings !== null &&
    Array.isArray(counts) &&
    counts.every(pair) &&
    answers instanceof Uint8Array
  );
}

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

function pruned(history: History): History {
  if (history.states.length <= MOST_STATES) return history;
  const gone = history.states.slice(0, -1).findIndex(({ name }) => name === undefined);
  return gone < 0 ? history : { ...history, states: history.states.filter((_, at) => at !== gone) };
}
