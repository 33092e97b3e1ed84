// Where a measured curve stands: of other samples than there are, or of those.
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { ProjectState } from '../base/projectState';
import { idOf } from '../base/projectState';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { Augmented, TrainingProblem } from '../head/trainingProblem';
import { problemOf } from '../head/trainingProblem';
import type { LearningCurveSlice } from './learningCurveSlice';

type SeenByCurve = Pick<
  LearningCurveSlice & DatasetSlice & EmbeddingSlice & AugmentationSlice & BackboneSlice,
  'curveResult' | 'dataset' | 'embeddingsBy' | 'augmentedEmbeddings' | 'backbone' | 'chosen' | 'project'
> &
  Pick<Augmented, 'settings'>;

/** Where the result stands: of another project, of other samples, or of those there are. Looks at every sample. */
export function curveStanding(state: SeenByCurve): 'nowhere' | 'behind' | 'current' {
  const { curveResult, project } = state;
  if (curveResult?.projectId !== idOrNone(project)) return 'nowhere';
  return curveResult.of === problemNow(state)?.key ? 'current' : 'behind';
}

/**
 * Whether samples, backbone or copies are known to be others than those that were measured. While the backbone is on its way, or embeddings
 * of the samples are, as after a reload, nobody knows.
 */
export function isCurveBehind(state: SeenByCurve): boolean {
  const { curveResult, dataset, backbone } = state;
  if (!curveResult || curveStanding(state) !== 'behind' || backbone.kind !== 'ready') return false;
  if (backbone.loaded.fingerprint !== curveResult.fingerprint) return true;
  const on = new Set(dataset.classes.flatMap(({ id, enabled }) => (enabled ? [id] : [])));
  const there = dataset.samples.filter(({ classId }) => on.has(classId));
  const embeddings = embeddingsNow(state);
  const embedded = there.filter(({ id }) => embeddings.has(id)).length;
  return embedded >= Math.min(there.length, curveResult.samples);
}

/** What there is to learn now, altered copies included; undefined while no backbone is ready. */
export function problemNow(state: Omit<SeenByCurve, 'curveResult'>): TrainingProblem | undefined {
  const { dataset, backbone, project } = state;
  return backbone.kind === 'ready' ? problemOf(dataset, embeddingsNow(state), backbone.loaded, project, state) : undefined;
}

/** A project's id; empty while none is open, which no result is of. */
export function idOrNone(project: ProjectState): string {
  return idOf(project) ?? '';
}
