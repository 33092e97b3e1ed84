// The rows of numbers that a column's heads learn from: embeddings of its backbone, or what stands for one,
// computed from the pictures here.
import type { Embedding } from '../../core/backbones/embedding';
import type { PlainKind } from '../../core/compare/plainFeatures';
import { PLAIN_SIDE, plainFeatures, plainLength } from '../../core/compare/plainFeatures';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { WatchSlice } from '../backbone/watchSlice';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { fromKept } from '../dataset/sampleFrame';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import type { ColumnId, ColumnWork } from './columns';
import { columnSession, isPlain } from './columns';

/** What a column's heads learn from: the rows of its samples. */
export interface ColumnRows {
  readonly fingerprint: string;
  readonly embeddingLength: number;
  readonly embeddings: ReadonlyMap<string, Embedding>;
}

/**
 * Gives the rows of a column, or undefined while its backbone is not there or has not embedded all samples; `work` is told what is
 * waited for. Rows that need no backbone are computed once for each picture of a project: pictures never change. Throws when it is
 * cancelled.
 */
export function columnRows(
  { get }: Pick<Access<DatasetSlice & BackboneSlice & EmbeddingSlice & WatchSlice>, 'get'>,
  pictures: Ports['pictures'],
  work: (id: ColumnId, next: ColumnWork) => void,
): (id: ColumnId, signal: AbortSignal) => Promise<ColumnRows | undefined> {
  /** By kind and sample. */
  const plainRows = new Map<PlainKind, Map<string, Embedding>>();
  let plainOf: string | undefined;

  const plain = async (kind: PlainKind, signal: AbortSignal): Promise<ColumnRows> => {
    if (plainOf !== idOf(get().project)) plainRows.clear();
    plainOf = idOf(get().project);
    const rows = plainRows.get(kind) ?? new Map<string, Embedding>();
    plainRows.set(kind, rows);
    const missing = get().dataset.samples.filter(({ id }) => !rows.has(id));
    const total = get().dataset.samples.length;
    for (const [at, { id }] of missing.entries()) {
      signal.throwIfAborted();
      if (at % 8 === 0) work(kind, { kind: 'embedding', done: total - missing.length + at, total });
      const kept = await get().pictures.picture(id);
      const pixels = await fromKept(kept, pictures, (square) => pictures.pixels(square, PLAIN_SIDE));
      if (pixels) rows.set(id, { values: plainFeatures(kind, pixels), fingerprint: kind, device: 'cpu' });
    }
    return { fingerprint: kind, embeddingLength: plainLength(kind), embeddings: rows };
  };

  return async (id, signal) => {
    if (isPlain(id)) return plain(id, signal);
    const session = columnSession(id, get());
    if (session?.state.kind !== 'ready') {
      work(id, { kind: 'waiting' });
      return undefined;
    }
    const { fingerprint } = session;
    const embeddings = get().embeddingsBy.get(fingerprint) ?? new Map<string, Embedding>();
    const unreadable = get().unreadableBy.get(fingerprint);
    const { samples } = get().dataset;
    const done = samples.filter(({ id: sample }) => embeddings.has(sample) || unreadable?.has(sample)).length;
    if (done < samples.length) {
      work(id, { kind: 'embedding', done, total: samples.length });
      return undefined;
    }
    return { fingerprint, embeddingLength: session.state.loaded.embeddingLength, embeddings };
  };
}
