// Embeddings with what is known of each sample, as arrays for NumPy and as lines of a table.
import type { Class, Sample } from '../core/dataset/dataset';
import { csvCell } from './csv';
import type { NumpyArray } from './numpyFile';

/** One sample and its embedding. */
export interface EmbeddedSample {
  readonly sample: Sample;
  readonly embedding: Float32Array;
}

/**
 * `embeddings` is n × d; `labels` has n indices into `classes`; samples of one `recordings` number look alike, so a split should not tear
 * them apart.
 */
export function embeddingArrays(rows: readonly EmbeddedSample[], classes: readonly Class[]): Readonly<Record<string, NumpyArray>> {
  const d = rows[0]?.embedding.length ?? 0;
  const embeddings = new Float32Array(rows.length * d);
  rows.forEach(({ embedding }, i) => embeddings.set(embedding, i * d));
  const place = new Map(classes.map(({ id }, c) => [id, c]));
  const recording = new Map<string, number>();
  for (const { sample } of rows) if (!recording.has(sample.burst)) recording.set(sample.burst, recording.size);
  return {
    embeddings: { shape: [rows.length, d], values: embeddings },
    labels: { shape: [rows.length], values: Int32Array.from(rows, ({ sample }) => place.get(sample.classId) ?? -1) },
    classes: { shape: [classes.length], values: classes.map(({ name }) => name) },
    recordings: { shape: [rows.length], values: Int32Array.from(rows, ({ sample }) => recording.get(sample.burst) ?? -1) },
  };
}

/** Lines of CSV (RFC 4180) with a header, the numbers with all digits that float32 has. */
export function* embeddingLines(rows: readonly EmbeddedSample[], classes: readonly Class[]): Generator<string> {
  const nameOf = new Map(classes.map(({ id, name }) => [id, name]));
  const d = rows[0]?.embedding.length ?? 0;
  yield `${['class', 'recording', 'taken_at', 'source', ...Array.from({ length: d }, (_, j) => `e${j}`)].join(',')}\r\n`;
  for (const { sample, embedding } of rows) {
    const words = [nameOf.get(sample.classId) ?? '', sample.burst, new Date(sample.takenAt).toISOString(), sample.source].map(csvCell);
    // Nine digits name a float32 (IEEE 754).
    yield `${[...words, ...Array.from(embedding, (value) => String(Number(value.toPrecision(9))))].join(',')}\r\n`;
  }
}
