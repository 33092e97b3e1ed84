// The recordings that a picture is nearest to.
import type { Embedding } from '../../core/backbones/embedding';
import type { Sample } from '../../core/dataset/dataset';
import { likeness } from '../../core/evaluation/novelty';
import type { Compared } from './known';

/** A recording with the sample of it that the picture is nearest to. */
export interface NearRecording {
  readonly burst: string;
  readonly classId: string;
  readonly sampleId: string;
  readonly similarity: number;
  /** Samples of it that the head learns from. */
  readonly count: number;
}

/**
 * The nearest first; of a recording whose samples have several classes, the class of the nearest.
 * Empty for a picture that another backbone saw.
 */
export function nearestRecordings(
  { fingerprint, gallery, ids }: Compared,
  samples: readonly Sample[],
  embedding: Embedding,
): readonly NearRecording[] {
  if (embedding.fingerprint !== fingerprint || embedding.values.length !== gallery.embeddingLength) return [];
  const byId = new Map(samples.map((sample) => [sample.id, sample]));
  const recordings = new Map<string, NearRecording>();
  for (const { index, similarity } of likeness(gallery, embedding.values, ids.length).nearest) {
    const sample = byId.get(ids[index] ?? '');
    if (!sample) continue;
    const known = recordings.get(sample.burst);
    recordings.set(
      sample.burst,
      known
        ? { ...known, count: known.count + 1 }
        : { burst: sample.burst, classId: sample.classId, sampleId: sample.id, similarity, count: 1 },
    );
  }
  return [...recordings.values()];
}
