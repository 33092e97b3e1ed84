// What fine-tuning made a backbone forget: its own classifier, asked through its own block and through the changed one.
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { FineTunedHead } from '../../core/heads/fineTuned';
import { embeddingOf } from '../../core/heads/fineTuned';
import type { PretrainingMaps } from '../../core/backbones/pretrainingMaps';
import type { Classifier } from '../../core/backbones/classifier';
import { bestGuesses, classProbabilities } from '../../core/backbones/classifier';
import { readPretrainingMaps } from '../../formats/pretrainingMapsFile';
import type { Ports } from '../base/ports';

/** Of `pictures`, of its own `labels` pretraining classes. */
export type Forgotten = { readonly pictures: number; readonly labels: number } &
  /** Pictures of each pretraining class, none of them learnt from: those that the backbone names right. */
  (
    | { readonly of: 'its classes'; readonly rightBefore: number; readonly rightNow: number }
    /** The person's own, of which nobody knows the right pretraining class: those it calls something else now. */
    | { readonly of: 'your pictures'; readonly changed: number }
  );

/** Counts for how many of so many indices something is true, leaving the thread free now and then. */
export type Count = (indices: readonly number[], isSo: (index: number) => boolean) => Promise<number>;

/** The person's pictures: what the backbone makes of each, and what it is given before its last block. */
export interface Pictures {
  readonly indices: readonly number[];
  embedding(index: number): Float32Array;
  map(index: number): Float32Array;
}

/**
 * The pictures of its pretraining classes that come with a backbone; undefined where there are none, or they cannot be had:
 * then the person's own do.
 */
export async function pretrainingMapsOf(
  spec: BackboneSpec,
  block: { readonly positions: number; readonly channels: number },
  { classifierFiles }: Pick<Ports, 'classifierFiles'>,
  signal: AbortSignal,
): Promise<PretrainingMaps | undefined> {
  if (!spec.pretrainingMaps) return undefined;
  const bytes = await classifierFiles.fetch(spec.url, spec.pretrainingMaps, { signal });
  const maps = bytes.ok ? readPretrainingMaps(bytes.value) : bytes;
  return maps.ok && maps.value.positions === block.positions && maps.value.channels === block.channels ? maps.value : undefined;
}

/** Asks the classifier about its own pretraining classes where they are at hand, else about the person's pictures. */
export async function whatIsForgotten(
  classifier: Classifier,
  head: FineTunedHead,
  maps: PretrainingMaps | undefined,
  own: Pictures,
  count: Count,
): Promise<Forgotten> {
  const called = (embedding: ArrayLike<number>) =>
    bestGuesses(classifier, classProbabilities(classifier, Float32Array.from(embedding)), 1)[0]?.label;
  const labels = classifier.labels.length;
  if (maps?.count === labels) {
    const size = maps.positions * maps.channels;
    const indices = Array.from(classifier.labels, (_, index) => index);
    const rightNow = await count(
      indices,
      (index) => called(embeddingOf(head, maps.maps.subarray(index * size, (index + 1) * size))) === classifier.labels[index],
    );
    return { of: 'its classes', pictures: labels, labels, rightBefore: maps.right, rightNow };
  }
  const changed = await count(own.indices, (index) => called(own.embedding(index)) !== called(embeddingOf(head, own.map(index))));
  return { of: 'your pictures', pictures: own.indices.length, labels, changed };
}
