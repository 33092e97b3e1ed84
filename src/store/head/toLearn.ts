// What there is to learn now, or what it still lacks.
import { whatIsMissing } from '../../core/dataset/classCounts';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { Training } from './trainedHead';
import type { TrainingProblem } from './trainingProblem';
import { problemOf } from './trainingProblem';

export type ToLearn = { readonly problem: TrainingProblem } | { readonly problem: undefined; readonly lacking: Training };

/** The problem of the open project on the backbone in use; `copies`: with its altered copies, if they are on. */
export function toLearn(
  state: DatasetSlice & EmbeddingSlice & AugmentationSlice & BackboneSlice & SettingsSlice,
  copies: boolean,
): ToLearn {
  const { dataset, backbone, project } = state;
  const missing = whatIsMissing(dataset);
  if (missing.kind !== 'nothing') return { problem: undefined, lacking: { kind: 'missing', missing } };
  const problem =
    backbone.kind === 'ready' ? problemOf(dataset, embeddingsNow(state), backbone.loaded, project, copies ? state : undefined) : undefined;
  return problem ? { problem } : { problem, lacking: { kind: 'waiting' } };
}
