// What is not known yet of the head: while it is on its way, "there is nothing" or "more is needed" would be untrue.
import { headComing } from '../head/headComing';
import type { HeadSlice } from '../head/headSlice';
import { trainedNow } from '../head/headSlice';
import { problemOf } from '../head/trainingProblem';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { YetToSee } from '../embeddings/yetToSee';
import { yetToSee } from '../embeddings/yetToSee';
import type { Evaluation } from './evaluationSlice';
import type { KnownState } from './known';

export type YetToKnow =
  | YetToSee
  /** All samples are seen, and the head learns them. */
  | { readonly kind: 'learning' }
  /** There is a head, and it is being tested on what it has not learnt. `done`: 0 … 1. */
  | { readonly kind: 'testing'; readonly done: number };

type Knows = Parameters<typeof yetToSee>[0] & KnownState & Pick<HeadSlice, 'trainedBy' | 'training' | 'headsRead'>;

/** What was learnt at an earlier visit. */
const READING: YetToKnow = { kind: 'reading' };
const LEARNING: YetToKnow = { kind: 'learning' };
const TO_BE_TESTED: YetToKnow = { kind: 'testing', done: 0 };

/** The last answer for each evaluation: to the same question it is the same one. */
const told = new WeakMap<Evaluation, YetToKnow>();

/**
 * To be given to `useAppStore`. Undefined where nothing is on its way: what there is to know of the head is known, or nothing more will be
 * while nobody does anything.
 */
export function yetToKnow(state: Knows): YetToKnow | undefined {
  const yet = yetToSee(state);
  if (yet) return yet;
  const { backbone, project, training, evaluation } = state;
  if (state.opened || backbone.kind !== 'ready') return undefined;
  if (headComing(state)) return state.dataset.samples.length > 0 ? READING : undefined;
  const trained = trainedNow(state);
  // Asked for after every frame: where all is known nothing is collected.
  if (trained && evaluation.kind !== 'away' && evaluation.kind !== 'making') return undefined;
  if (!problemOf(state.dataset, embeddingsNow(state), backbone.loaded, project, state)) return undefined;
  if (!trained) return isToLearn(training.kind) ? LEARNING : undefined;
  if (evaluation.kind === 'away') return TO_BE_TESTED;
  if (evaluation.kind !== 'making') return undefined;
  if (evaluation.learns) return LEARNING;
  const known = told.get(evaluation) ?? { kind: 'testing', done: evaluation.done };
  told.set(evaluation, known);
  return known;
}

/** Whether a head comes by itself. There is something to learn: that some is missing is from before, until the head is looked at. */
function isToLearn(training: HeadSlice['training']['kind']): boolean {
  return training === 'missing' || training === 'waiting' || training === 'running';
}
