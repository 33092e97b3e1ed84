// What another side holds of the embeddings: it is sent only what it lacks, in parts so small that the page stays free between them.
import type { NamedSamples, RowChange } from '../core/heads/trainingMemory';
import type { TrainingRows } from '../core/heads/trainingRows';
import { packed } from '../core/base/packed';

/** Bytes that are copied and posted in one task: well under a millisecond. */
const PART = 2 ** 20;

/** Samples as the other side knows them. What is asked of it from now on finds all of them there, unless `held` rejects. */
export interface Sent {
  readonly samples: NamedSamples;
  readonly held: Promise<void>;
}

export interface SentRows {
  /**
   * Names the samples' rows and sends those that are lacking by `hold`, waiting for each part but the last. One sending after the other.
   * A row keeps its name for as long as its sample keeps that very array: nothing is compared or hashed.
   * Rejects with a RangeError for malformed samples, as `hold` does, or when `signal` aborts.
   */
  send(samples: TrainingRows, signal?: AbortSignal): Promise<Sent>;
  /** From the next sending on, the other side begins with nothing: it refused something, or may have missed it. */
  forget(): void;
}

/** Nothing is sent yet. `hold` hands a change over; `part` is the most bytes of one. */
export function sentRows(hold: (change: RowChange) => Promise<void>, part = PART): SentRows {
  /** By sample id. */
  const known = new Map<string, { readonly row: Float32Array; readonly name: number }>();
  const held = new Set<number>();
  let heldLength = 0;
  let nextName = 0;
  let forgotten = true;

  const nameOf = (id: string, row: Float32Array): number => {
    const before = known.get(id);
    if (before?.row === row) return before.name;
    const name = nextName++;
    known.set(id, { row, name });
    return name;
  };

  /** What is held and not wanted, once it is more than what is wanted: a fit of some samples does not send the others away. */
  const outnumbering = (names: Uint32Array): readonly number[] => {
    if (held.size <= 2 * names.length) return [];
    const wanted = new Set(names);
    for (const [id, { name }] of known) if (!wanted.has(name)) known.delete(id);
    return [...held].filter((name) => !wanted.has(name));
  };

  return {
    forget() {
      forgotten = true;
    },
    async send({ rows, ids, embeddingLength, classes, classIds }, signal) {
      if (ids.length !== rows.length) throw new RangeError(`invalid ids: ${ids.length} for ${rows.length} samples`);
      let anew = forgotten || heldLength !== embeddingLength;
      forgotten = false;
      heldLength = embeddingLength;
      if (anew) {
        known.clear();
        held.clear();
      }
      const names = Uint32Array.from(rows, (row, index) => nameOf(ids[index] as string, row));
      const lacking = [...names.keys()].filter((index) => !held.has(names[index] as number));
      const changeTo = (indices: readonly number[], gone: readonly number[]): RowChange => {
        const added = Uint32Array.from(indices, (index) => names[index] as number);
        const values = packed(
          indices.map((index) => rows[index] as Float32Array),
          embeddingLength,
        );
        for (const name of gone) held.delete(name);
        for (const name of added) held.add(name);
        const change = { embeddingLength, anew, gone: Uint32Array.from(gone), names: added, values };
        anew = false;
        return change;
      };
      const atOnce = Math.max(1, Math.floor(part / (4 * embeddingLength)));
      let sent = 0;
      for (; lacking.length - sent > atOnce; sent += atOnce) {
        await hold(changeTo(lacking.slice(sent, sent + atOnce), []));
        signal?.throwIfAborted();
      }
      const gone = outnumbering(names);
      const rest = lacking.slice(sent);
      return {
        samples: { names, embeddingLength, classes, classIds },
        held: anew || rest.length > 0 || gone.length > 0 ? hold(changeTo(rest, gone)) : Promise.resolve(),
      };
    },
  };
}
