// The ladder of the open project, and whether it is still of what there is.
import type { Behind } from '../../core/compare/behind';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { Ladder, LadderSlice } from './ladderSlice';
import { ladderSettingsKey } from './ladderSettings';
import { problemOf } from '../head/trainingProblem';
import { behindOf } from './measuredOf';

const NONE: Ladder = { work: { kind: 'idle' }, measured: undefined };

/** The open project’s ladder; an idle one without figures where none was begun. */
export function ladderNow({ laddersBy, project }: Pick<LadderSlice, 'laddersBy'> & Pick<DatasetSlice, 'project'>): Ladder {
  return laddersBy.get(idOf(project) ?? '') ?? NONE;
}

/** What has changed since the open project's ladder was measured; undefined where nothing has, or it was not measured. */
export function ladderBehind(
  state: Pick<LadderSlice, 'laddersBy'> &
    Pick<DatasetSlice, 'project' | 'dataset'> &
    Pick<EmbeddingSlice, 'embeddingsBy'> &
    Pick<BackboneSlice, 'backbone' | 'chosen'> &
    Pick<SettingsSlice, 'settings'>,
): Behind | undefined {
  const { measured } = ladderNow(state);
  const { dataset, backbone, settings, project } = state;
  const fingerprint = backbone.kind === 'ready' ? backbone.loaded.fingerprint : undefined;
  const behind = measured && behindOf(measured.of, { dataset, fingerprint, settings: ladderSettingsKey(settings) });
  if (!measured || (behind && behind !== 'settings') || backbone.kind !== 'ready') return behind;
  // It was climbed while some pictures still had no embedding.
  const problem = problemOf(dataset, embeddingsNow(state), backbone.loaded, project);
  return problem && problem.ids.length > measured.of.count ? 'samples' : behind;
}
