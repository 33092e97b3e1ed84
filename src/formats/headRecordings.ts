// Which recordings a head learnt from, as marks of their names: enough to know one again, nothing of what it shows.
import { fnv1a } from '../core/base/fnv';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Tensor } from './safetensors';

export type HeadRecordingsFailure =
  | { readonly kind: 'wrong-shape'; readonly part: string; readonly found?: string; readonly wanted?: string }
  | { readonly kind: 'too-large' };

const MARKS = 'learnt.recordings';
/** As many as a project may have samples. */
const MOST = 200_000;
/** Whole numbers that a float32, the one type of a head file's arrays, holds exactly. */
const BITS = 24;
/** Stands for none: no array is empty, which NumPy would not read. */
const NONE = 2 ** BITS;

/**
 * The mark of a recording's name, 0 … 2^24 − 1. Of 10,000 recordings' marks a strange one is among them once in 1,700 times.
 * FNV-1a over the name's UTF-8, folded to 24 bits (draft-eastlake-fnv-17).
 */
export function recordingMark(recording: string): number {
  const hash = fnv1a(new TextEncoder().encode(recording));
  return (hash >>> BITS) ^ (hash & (NONE - 1));
}

/** The marks of all of them. */
export const marksOf = (recordings: Iterable<string>): ReadonlySet<number> => new Set(Array.from(recordings, recordingMark));

/** The array of a file. */
export function recordingsTensor(marks: ReadonlySet<number>): readonly [string, Tensor] {
  const values = marks.size > 0 ? Float32Array.from(marks).sort() : Float32Array.of(NONE);
  return [MARKS, { shape: [values.length], values }];
}

/** Reads it, every number checked; undefined where the file has none. */
export function recordingsOf(tensors: ReadonlyMap<string, Tensor>): Result<ReadonlySet<number> | undefined, HeadRecordingsFailure> {
  const found = tensors.get(MARKS);
  if (!found) return ok(undefined);
  const [count = 0, more] = found.shape;
  if (count > MOST) return fail({ kind: 'too-large' });
  if (count === 0 || more !== undefined)
    return fail({ kind: 'wrong-shape', part: MARKS, found: found.shape.join(' × '), wanted: `1 … ${MOST}` });
  const odd = found.values.find((mark) => !(Number.isInteger(mark) && mark >= 0 && mark <= NONE));
  if (odd !== undefined) return fail({ kind: 'wrong-shape', part: MARKS, found: String(odd), wanted: `0 … ${NONE}` });
  return ok(new Set([...found.values].filter((mark) => mark !== NONE)));
}
