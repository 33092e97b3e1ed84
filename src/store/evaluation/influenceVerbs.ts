// What the head would be without one recording: it is learnt again, exactly, from all others.
import type { TrainingRows } from '../../core/heads/trainingRows';
import type { Head } from '../../core/heads/heads';
import type { Access } from '../base/access';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { HeadSlice } from '../head/headSlice';
import { trainedNow } from '../head/headSlice';
import type { WithTrainer } from '../head/trainerAtHand';
import { problemOf } from '../head/trainingProblem';
import type { SettingsSlice } from '../settings/settingsSlice';

export type HeadWithout =
  | { readonly kind: 'head'; readonly head: Head }
  /** Fewer than two classes would be left. */
  | { readonly kind: 'nothing-left' }
  /** Its kind does not learn at once. */
  | { readonly kind: 'too-slow' };

export interface InfluenceVerbs {
  /**
   * The head in use, learnt again with its settings from all samples but those of one recording and their copies. Undefined where there
   * is no head of these samples, it cannot be learnt, or others are open once it is.
   */
  headWithout(burst: string): Promise<HeadWithout | undefined>;
}

type Seen = DatasetSlice & EmbeddingSlice & AugmentationSlice & BackboneSlice & HeadSlice & SettingsSlice;

/**
 * Gives `headWithout`: the head learnt from all samples but those of one recording, with the same settings. It answers undefined where
 * there is no head of the project’s own, or where what there is to learn has changed before the answer came.
 */
export function influenceVerbs({ get }: Pick<Access<Seen>, 'get'>, { withTrainer }: { readonly withTrainer: WithTrainer }): InfluenceVerbs {
  const now = () => {
    const { dataset, backbone, project, opened } = get();
    const trained = trainedNow(get());
    if (opened || !trained || backbone.kind !== 'ready') return undefined;
    const problem = problemOf(dataset, embeddingsNow(get()), backbone.loaded, project, get());
    return problem && { problem, trained };
  };
  return {
    async headWithout(burst) {
      const before = now();
      if (!before) return undefined;
      const { settings } = before.trained;
      if (!settings) return { kind: 'too-slow' };
      const rows = rowsWithout(before.problem, burst);
      if (rows.classIds.length < 2) return { kind: 'nothing-left' };
      try {
        const { head } = await withTrainer((trainer) => trainer.fit(rows, settings));
        return now()?.problem === before.problem ? { kind: 'head', head } : undefined;
      } catch {
        // A trainer that is gone is told of by the head that follows the samples.
        return undefined;
      }
    },
  };
}

/** All rows but those of one recording; classes of which none is left are left out. */
export function rowsWithout({ rows, embeddingLength, classes, classIds, ids, bursts, parents }: TrainingRows, burst: string): TrainingRows {
  const kept = [...bursts.keys()].filter((row) => bursts[row] !== burst);
  const left = [...new Set(kept.map((row) => classes[row] as number))].sort((a, b) => a - b);
  const placeOf = new Map(kept.map((row, at) => [row, at]));
  const of = <Value>(values: ArrayLike<Value>) => kept.map((row) => values[row] as Value);
  return {
    rows: of(rows),
    embeddingLength,
    classes: Uint16Array.from(kept, (row) => left.indexOf(classes[row] as number)),
    classIds: left.map((index) => classIds[index] as string),
    ids: of(ids),
    bursts: of(bursts),
    ...(parents && { parents: Int32Array.from(kept, (row) => placeOf.get(parents[row] as number) ?? -1) }),
  };
}
