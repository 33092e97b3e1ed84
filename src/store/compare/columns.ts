// Columns that are compared: a backbone, or what stands for one; and what each came to on the samples there are.
import { orderedJson } from '../../core/base/orderedJson';
import type { PlainKind } from '../../core/compare/plainFeatures';
import { PLAIN_KINDS } from '../../core/compare/plainFeatures';
import type { Answers } from '../../core/compare/worth';
import { countsByRecording } from '../../core/evaluation/byRecording';
import type { Quality } from '../../core/evaluation/quality';
import { isEnough } from '../../core/evaluation/quality';
import { shareInterval } from '../../core/evaluation/wilson';
import type { Behind } from '../../core/compare/behind';
import type { Dataset } from '../../core/dataset/dataset';
import type { InstantChoice, TunedChoice } from '../../core/heads/headChoice';
import { defaultLinearChoice, instantChoice } from '../../core/heads/headChoice';
import type { Head } from '../../core/heads/heads';
import type { ProjectSettings } from '../../core/project/settings';
import { headChoiceOf } from '../../core/project/settings';
import type { SessionState } from '../backbone/backboneState';
import type { ByFingerprint, Chosen } from '../backbone/byFingerprint';
import type { ProjectState } from '../base/projectState';
import { idOf } from '../base/projectState';
import type { MeasuredOf } from './measuredOf';
import { behindOf } from './measuredOf';

/** The chosen backbone, whichever it is; what stands for one; or the id of an entry of the catalogue or of an own backbone. */
export type ColumnId = 'chosen' | PlainKind | (string & {});

/** At most so many side by side. */
export const MOST_COLUMNS = 4;

/** Results that are kept in memory, of all projects. */
export const MOST_RESULTS = 24;

/** The chosen backbone beside random weights, where there are some, and beside raw pixels. */
export const usualColumns = (random: { readonly id: string } | undefined): readonly ColumnId[] => [
  'chosen',
  ...(random ? [random.id] : []),
  'pixels',
];

/** Which columns are side by side, by project. */
export interface ColumnChoices {
  readonly columnIdsBy: ReadonlyMap<string, readonly ColumnId[]>;
}

const NO_COLUMNS: readonly ColumnId[] = [];

/** Those that were chosen with the backbone by its name among them, and what they come to while that one is in use. */
const onceBy = new WeakMap<readonly ColumnId[], { readonly inUse: string; readonly ids: readonly ColumnId[] }>();

/**
 * The chosen backbone once, where it stands there by its name as well: what is beside it, or raw pixels where nothing else is. The very
 * same list for the same columns.
 */
function chosenOnce(ids: readonly ColumnId[], inUse: string): readonly ColumnId[] {
  if (!ids.includes('chosen') || !ids.includes(inUse)) return ids;
  const known = onceBy.get(ids);
  if (known?.inUse === inUse) return known.ids;
  const others = ids.filter((id) => id !== inUse);
  const once = others.length > 1 ? others : [...others, 'pixels'];
  onceBy.set(ids, { inUse, ids: once });
  return once;
}

/**
 * Those of the open project, in their order; none until they are first opened in it. One that was chosen by its name stands there as the
 * chosen backbone alone while it is in use.
 */
export const columnIdsNow = ({ columnIdsBy, project, sessions, chosen }: ColumnChoices & Standing): readonly ColumnId[] =>
  chosenOnce(columnIdsBy.get(idOf(project) ?? '') ?? NO_COLUMNS, sessions.get(chosen ?? '')?.spec.id ?? '');

/** How many of the held-out samples a column gets right. */
export type ColumnQuality = Pick<Quality, 'right' | 'total' | 'recordings' | 'interval' | 'enough'>;

/** The count of right answers with its interval, and whether there are enough answers for a percentage. */
export function columnQuality({ right, recordings }: Answers): ColumnQuality {
  const { effective, ...counts } = countsByRecording(right, recordings);
  return { ...counts, interval: shareInterval({ ...counts, effective }), enough: isEnough(counts) };
}

/** What a column came to. */
export interface MadeColumn {
  readonly of: MeasuredOf;
  readonly answers: Answers;
  readonly quality: ColumnQuality;
  /** Learnt from all samples; undefined of what was measured in a visit before, until its rows are here again. */
  readonly head: Head | undefined;
  /** By which its logits are divided, found on its held-out answers; undefined of what was measured before that was kept. */
  readonly temperature: number | undefined;
  /** Numbers that the head learnt from them. */
  readonly numbers: number;
  /** What was set, or chosen by cross-validation for this column. */
  readonly choice: TunedChoice;
  readonly splitSeed: number;
}

export type ColumnWork =
  | { readonly kind: 'waiting' }
  /** Pictures are turned into rows of numbers. */
  | { readonly kind: 'embedding'; readonly done: number; readonly total: number }
  /** `done`: 0 … 1. */
  | { readonly kind: 'evaluating'; readonly done: number }
  /** Its learning curve is measured. `done`: 0 … 1. */
  | { readonly kind: 'curve'; readonly done: number }
  | { readonly kind: 'ready' }
  /** There are not two classes to tell apart. */
  | { readonly kind: 'lacking' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

export interface Column {
  readonly work: ColumnWork;
}

/** What stands behind a column of now: kept apart for each project and each backbone, whatever the column is called. */
interface Standing extends Chosen {
  readonly project: ProjectState;
  readonly sessions: ByFingerprint<SessionState>;
}

/** Under what a column's result is kept; undefined while its project or its backbone is not there. */
export function madeKey(id: ColumnId, { project, chosen, sessions }: Standing): string | undefined {
  const projectId = idOf(project);
  const of = id === 'chosen' ? sessions.get(chosen ?? '')?.spec.id : id;
  return projectId === undefined || of === undefined ? undefined : `${projectId} ${of}`;
}

/** Under what it is kept, as `madeKey` says it. */
export const resultKey = ({ projectId, backbone, fingerprint }: MeasuredOf): string => `${projectId} ${backbone?.id ?? fingerprint}`;

/** What a column of the open project came to last with its backbone of now. */
export function madeOf(id: ColumnId, state: Standing & { readonly madeColumns: ReadonlyMap<string, MadeColumn> }): MadeColumn | undefined {
  return state.madeColumns.get(madeKey(id, state) ?? '');
}

/** The head on each column: the chosen one, or a linear one where that does not learn by itself. */
export const columnHead = (settings: ProjectSettings): InstantChoice => instantChoice(headChoiceOf(settings)) ?? defaultLinearChoice;

/** What is set for columns, as text. */
export const columnSettingsKey = (settings: ProjectSettings): string => orderedJson([columnHead(settings), settings.splitSeed]);

/** What has changed since a column was measured; `fingerprint` is that of its backbone of now, if that is known. */
export const columnBehind = (
  { of }: MadeColumn,
  { dataset, settings }: { readonly dataset: Dataset; readonly settings: ProjectSettings },
  fingerprint: string | undefined,
): Behind | undefined => behindOf(of, { dataset, fingerprint, settings: columnSettingsKey(settings) });

/** Of what a column, or its curve, was measured. */
type Measured = { readonly of: MeasuredOf };

/** Whether two columns were measured of the same samples, set alike: only then does one say anything about the other. */
export const areAlike = ({ of: a }: Measured, { of: b }: Measured): boolean => a.samples === b.samples && a.settings === b.settings;

/** Whether a column is of features that are computed from the pictures themselves, without a backbone. */
export const isPlain = (id: ColumnId): id is PlainKind => PLAIN_KINDS.some((kind) => kind === id);

/** The session that stands behind a column now: the chosen one, or the watched one of an entry. */
export function columnSession(
  id: ColumnId,
  { sessions, chosen, watched }: { readonly sessions: ByFingerprint<SessionState>; readonly watched: ReadonlySet<string> } & Chosen,
): { readonly fingerprint: string; readonly state: SessionState } | undefined {
  if (id === 'chosen') {
    const state = sessions.get(chosen ?? '');
    return state && chosen !== undefined ? { fingerprint: chosen, state } : undefined;
  }
  for (const fingerprint of watched) {
    const state = sessions.get(fingerprint);
    if (state?.spec.id === id) return { fingerprint, state };
  }
  return undefined;
}
