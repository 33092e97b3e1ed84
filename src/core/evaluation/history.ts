// The evaluated states of a project's head: which samples each got right, so that any two are compared on the same samples.
import * as v from 'valibot';
import { cleanName } from '../base/names';
import { orderedJson } from '../base/orderedJson';
import type { Comparison } from './mcnemar';
import { compareRight } from './mcnemar';
import type { Counts } from './newcombe';
import type { Predictions } from './predictions';
import { rightOf } from './predictions';

/** One state. `settings` are a document that only who writes it can read. */
export interface EvaluatedState {
  /** Equal for states of the same head, samples and split. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When its step began, where states before it were taken into it: a step has an end, however steadily somebody works. */
  readonly since?: number | undefined;
  /** It came in a file, and no head has been evaluated since that learnt the same. */
  readonly elsewhere?: boolean | undefined;
  /** Given by a person. */
  readonly name?: string | undefined;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Samples that the head learnt from, by class id; in states that did not note `off`, also those of classes that were switched off. */
  readonly counts: readonly (readonly [string, number])[];
  /** Of the backbone whose embeddings it learnt. This and what follows is missing where it was not noted. */
  readonly fingerprint?: string | undefined;
  /** Classes that were switched off, by id. */
  readonly off?: readonly string[] | undefined;
  /** Equal for states that learnt from the same samples. */
  readonly samples?: string | undefined;
  /** Equal for states that learnt from the same samples under the same classes. */
  readonly labels?: string | undefined;
  /** For each of the history's ids: 0 not held out, 1 wrong, 2 right; those that came later are not held out. */
  readonly answers: Uint8Array;
}

/** Oldest first; kept with its project. */
export interface History {
  /** Of all samples that were ever held out. */
  readonly ids: readonly string[];
  readonly states: readonly EvaluatedState[];
}

export const noHistory: History = { ids: [], states: [] };

/** States that are kept; beyond, the oldest without a name goes, but never the newest: those with a name all stay. */
export const MOST_STATES = 40;

/**
 * States within so many milliseconds of the first of them, as while samples are recorded, are one;
 * with a name, other settings or another backbone they are not.
 */
export const ONE_STEP = 60_000;

/** Which state: a head that comes back has the same key again, at another time. */
export type StateId = Pick<EvaluatedState, 'key' | 'at'>;

export type NewState = Omit<EvaluatedState, 'answers' | 'name' | 'since' | 'elsewhere'>;

/**
 * The history with one state more, of this table; the very same where the newest state is this one. A step that comes back to the state
 * before it was none, and a state that came in a file is the first one here that learnt the same.
 */
export function withState(history: History, state: NewState, table: Predictions & { readonly ids: readonly string[] }): History {
  const last = history.states.at(-1);
  if (last?.key === state.key) return history;
  const one = last && isOneStep(last, state) ? last : undefined;
  const before = one ? history.states.slice(0, -1) : history.states;
  const previous = before.at(-1);
  if (previous?.key === state.key) return { ...history, states: before };
  const known = new Map(history.ids.map((id, at) => [id, at]));
  const ids = [...history.ids];
  for (const id of table.ids) if (!known.has(id)) known.set(id, ids.push(id) - 1);
  const answers = new Uint8Array(ids.length);
  rightOf(table).forEach((right, row) => (answers[known.get(table.ids[row] as string) as number] = 1 + right));
  const added: EvaluatedState = { ...state, answers };
  if (previous?.elsewhere && learntTheSame(previous, added)) {
    const { at, name } = previous;
    return { ids, states: [...before.slice(0, -1), { ...added, at, ...(name !== undefined && { name }) }] };
  }
  return pruned({ ids, states: [...before, { ...added, ...(one && { since: one.since ?? one.at }) }] });
}

/** Whether a state goes on with the step of the one before it. */
function isOneStep({ name, at, since, settings, fingerprint }: EvaluatedState, next: NewState): boolean {
  return (
    name === undefined &&
    Math.abs(next.at - (since ?? at)) < ONE_STEP &&
    fingerprint === next.fingerprint &&
    isSame(settings, next.settings)
  );
}

/** Whether nothing is known to have changed between two states, and both held out the same. */
function learntTheSame(first: EvaluatedState, second: EvaluatedState): boolean {
  const { counts, switchedOff, switchedOn, otherBackbone, relabelled, exchanged, otherSettings } = changesBetween(first, second);
  const moved = counts.length + switchedOff.length + switchedOn.length > 0;
  if (moved || otherBackbone || relabelled || exchanged || otherSettings) return false;
  return Array.from(second.answers).every((answer, at) => answer > 0 === (first.answers[at] ?? 0) > 0);
}

/** Gives a state a name, or takes it away where there is nothing in it. */
export function withStateName({ ids, states }: History, of: StateId, name: string): History {
  return { ids, states: states.map((state) => (state.key === of.key && state.at === of.at ? { ...state, name: cleanName(name) } : state)) };
}

/** What a state got right of all that was held out of it. */
export function scoreOf({ answers }: EvaluatedState): Counts {
  let [right, total] = [0, 0];
  for (const answer of answers) {
    if (answer > 0) total++;
    if (answer > 1) right++;
  }
  return { right, total };
}

/** The second state against the first, on the samples that both predicted, held out. `recordings`: of each of the history's ids. */
export function compareStates(first: EvaluatedState, second: EvaluatedState, recordings: readonly string[]): Comparison {
  const both = Array.from(first.answers.keys()).filter((at) => (first.answers[at] ?? 0) > 0 && (second.answers[at] ?? 0) > 0);
  const rightIn = ({ answers }: EvaluatedState) => both.map((at) => Number(answers[at] === 2));
  return compareRight(
    rightIn(first),
    rightIn(second),
    both.map((at) => recordings[at] as string),
  );
}

/** What the second state learnt otherwise than the first, as far as both noted it. */
export interface Changes {
  /** How many samples more, or fewer, by class id; classes that were switched on or off are named below instead. */
  readonly counts: readonly (readonly [string, number])[];
  readonly switchedOff: readonly string[];
  readonly switchedOn: readonly string[];
  readonly otherBackbone: boolean;
  /** The same samples, some under other classes. */
  readonly relabelled: boolean;
  /** As many samples of each class, but not the same ones. */
  readonly exchanged: boolean;
  readonly otherSettings: boolean;
  /** Both noted all of this: where none of it is so, nothing of it changed. */
  readonly known: boolean;
}

/** Compares what two states learnt. A setting that only one of them noted is no change. */
export function changesBetween(first: EvaluatedState, second: EvaluatedState): Changes {
  const [before, now] = [new Map(first.counts), new Map(second.counts)];
  const [offBefore, offNow] = [new Set(first.off), new Set(second.off)];
  const noted = first.off !== undefined && second.off !== undefined;
  const switched = (to: ReadonlySet<string>, from: ReadonlySet<string>, had: ReadonlyMap<string, number>) =>
    noted ? [...to].filter((id) => !from.has(id) && had.has(id)) : [];
  const switchedOff = switched(offNow, offBefore, before);
  const switchedOn = switched(offBefore, offNow, now);
  const counts = [...new Set([...before.keys(), ...now.keys()])].flatMap((id) => {
    const change = (now.get(id) ?? 0) - (before.get(id) ?? 0);
    return change === 0 || offBefore.has(id) || offNow.has(id) ? [] : [[id, change] as const];
  });
  const sameSamples = areEqual(first.samples, second.samples);
  const sameLabels = areEqual(first.labels, second.labels);
  const sameBackbone = areEqual(first.fingerprint, second.fingerprint);
  const asMany = counts.length === 0 && switchedOff.length === 0 && switchedOn.length === 0;
  return {
    counts,
    switchedOff,
    switchedOn,
    otherBackbone: sameBackbone === false,
    relabelled: sameSamples === true && sameLabels === false,
    exchanged: asMany && sameSamples === false,
    otherSettings: Object.entries(second.settings).some(
      ([name, value]) => name in first.settings && orderedJson(value) !== orderedJson(first.settings[name]),
    ),
    known: noted && [sameSamples, sameLabels, sameBackbone].every((same) => same !== undefined),
  };
}

/** Undefined where either is not known. */
const areEqual = (a: string | undefined, b: string | undefined) => (a === undefined || b === undefined ? undefined : a === b);

/** What is looked at of a state that was stored. `settings` are checked by who reads them. */
const storedState = v.object({
  key: v.string(),
  at: v.number(),
  since: v.optional(v.number()),
  elsewhere: v.optional(v.boolean()),
  name: v.optional(v.string()),
  settings: v.record(v.string(), v.unknown()),
  counts: v.array(v.tuple([v.string(), v.number()])),
  fingerprint: v.optional(v.string()),
  off: v.optional(v.array(v.string())),
  samples: v.optional(v.string()),
  labels: v.optional(v.string()),
  answers: v.instance(Uint8Array),
});

const storedHistory = v.object({ ids: v.array(v.string()), states: v.array(storedState) });

/** Whether what was stored is a history. */
export const isHistory = (stored: unknown): stored is History => v.is(storedHistory, stored);

const isSame = (a: object, b: object) => orderedJson(a) === orderedJson(b);

function pruned(history: History): History {
  if (history.states.length <= MOST_STATES) return history;
  const gone = history.states.slice(0, -1).findIndex(({ name }) => name === undefined);
  return gone < 0 ? history : { ...history, states: history.states.filter((_, at) => at !== gone) };
}
