// What the backbone has yet to see: while there is something, what is said of all samples would be said of some.
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { Chosen } from '../backbone/byFingerprint';
import { ofChosen } from '../backbone/byFingerprint';
import type { Work } from '../base/inBatches';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from './embeddingSlice';

export type YetToSee =
  /** The project is being opened: nobody knows yet what it holds. */
  | { readonly kind: 'opening' }
  /** Pictures of an upload are on their way. */
  | { readonly kind: 'adding'; readonly done: number; readonly total: number }
  /** The backbone looks at samples. */
  | { readonly kind: 'seeing'; readonly done: number; readonly total: number }
  /** What it saw at an earlier visit is being read. */
  | { readonly kind: 'reading' }
  /** It is to be fetched, or is being fetched or started. */
  | { readonly kind: 'waiting' };

type Sees = Pick<DatasetSlice, 'dataset' | 'project'> &
  /** Why the project could not be opened. */
  { readonly projectFailure: unknown } & Pick<EmbeddingSlice, 'embeddingsBy' | 'unreadableBy' | 'embeddingWork'> &
  /** Where an upload stands. */
  { readonly importing: Work } & Pick<BackboneSlice, 'backbone'> &
  Chosen;

const OPENING: YetToSee = { kind: 'opening' };
const READING: YetToSee = { kind: 'reading' };
const WAITING: YetToSee = { kind: 'waiting' };

/** The last answer for each state of the work: to the same question it is the same one. */
const told = new WeakMap<Work, YetToSee>();

function of(work: Extract<Work, { readonly kind: 'running' }>, kind: 'adding' | 'seeing'): YetToSee {
  const known = told.get(work) ?? { kind, done: work.done, total: work.total };
  told.set(work, known);
  return known;
}

/**
 * To be given to `useAppStore`. Undefined where nothing is on its way: the backbone has seen all that it can see,
 * or there is none to see it.
 */
export function yetToSee(state: Sees): YetToSee | undefined {
  const { dataset, project, importing, embeddingWork, backbone } = state;
  if (project.kind === 'opening' && state.projectFailure === undefined) return OPENING;
  if (importing.kind === 'running') return of(importing, 'adding');
  if (embeddingWork.kind === 'running') return of(embeddingWork, 'seeing');
  if (dataset.samples.length === 0) return undefined;
  if (backbone.kind === 'idle' || backbone.kind === 'fetching' || backbone.kind === 'starting') return WAITING;
  const looked = ofChosen(state.embeddingsBy, state) ?? ofChosen(state.unreadableBy, state);
  return backbone.kind === 'ready' && !looked ? READING : undefined;
}
