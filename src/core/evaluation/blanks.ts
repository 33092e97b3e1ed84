// Whether a picture shows nothing: whether it is more like a blank one than like every sample.
// Distance alone cannot tell, where samples lie on plain ground.
import { ALIKE, cosine } from './novelty';

/** What `blankPictures` look like to a backbone, and how much more like them a picture must be than like the nearest sample. */
export interface Blanks {
  readonly rows: readonly Float32Array[];
  /** From 0 on. */
  readonly margin: number;
}

/** Of 100 of one's own pictures, so many at most are taken for blank ones. */
const LOST = 1;

/** The cosine to the most similar of these rows, −1 … 1; −1 of none. */
export function blankSimilarity(rows: readonly Float32Array[], embedding: Float32Array): number {
  return rows.reduce((most, row) => Math.max(most, cosine(row, embedding)), -1);
}

/**
 * Whether a picture shows nothing; `similarity` is that to the nearest sample. Of 876 test photos of three sets none was taken for blank
 * on MobileNetV2 0.35, one on the built-in backbone, and none of the drawn blank pictures was taken for a sample (the bench's row `trust`).
 */
export function isBlank({ rows, margin }: Blanks, embedding: Float32Array, similarity: number): boolean {
  return !(similarity >= ALIKE) && blankSimilarity(rows, embedding) - similarity > margin;
}

/**
 * The margin by which no more than one in a hundred of one's own pictures is lost: 0, but for who teaches blank pictures themselves.
 * @param blank for each picture the similarity to the nearest blank one
 * @param own that to the nearest sample of another recording
 */
export function blankMargin(blank: ArrayLike<number>, own: ArrayLike<number>): number {
  const more = Float64Array.from(blank, (similarity, i) => similarity - (own[i] as number)).sort();
  const lost = Math.floor((LOST * more.length) / 100);
  return Math.max(0, more[more.length - 1 - lost] ?? 0);
}
