// Gives parsers spoilt files, as many as are asked for, and says what was wrong with how they took them.
import { randomFrom } from '../../core/base/random';
import { metered } from './metered';
import type { FuzzedParser } from './parsers';

/** Milliseconds of processor time that one call may take where nobody says otherwise. */
export const MOST_MILLISECONDS = 1000;

export interface FuzzReport {
  readonly name: string;
  readonly calls: number;
  /** Files that were taken in spite of all. */
  readonly taken: number;
  readonly slowest: number;
  /** The largest allocation, as a part of what is allowed. */
  readonly ofBound: number;
  /** What was wrong: the number of the file, so that it can be drawn again, and how. */
  readonly faults: readonly string[];
}

/** `count` spoilt files for a parser; the same seed gives the same files. */
export async function fuzzed(
  { name, draw, read, bound, anyNumbers }: FuzzedParser,
  count: number,
  seed: number,
  mostMilliseconds = MOST_MILLISECONDS,
): Promise<FuzzReport> {
  const random = randomFrom(seed);
  const faults: string[] = [];
  let [taken, slowest, ofBound] = [0, 0, 0];
  for (let file = 0; file < count; file++) {
    const bytes = draw(random);
    const fault = (what: string) => faults.push(`${name}, file ${file} of seed ${seed}, ${bytes.length} bytes: ${what}`);
    try {
      const { value, cost } = await metered(() => read(bytes));
      if (!isAnswer(value)) fault('an answer without a tag');
      if (isTaken(value)) taken++;
      if (!anyNumbers && !isFinite(value, 4)) fault('gave numbers that are not finite');
      slowest = Math.max(slowest, cost.milliseconds);
      ofBound = Math.max(ofBound, cost.bytes / bound(bytes.length));
      if (cost.milliseconds > mostMilliseconds) fault(`${Math.round(cost.milliseconds)} ms`);
      if (cost.bytes > bound(bytes.length)) fault(`asked for ${cost.bytes} bytes`);
    } catch (cause) {
      fault(`threw ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
    }
  }
  return { name, calls: count, taken, slowest, ofBound, faults };
}

const isTaken = (value: unknown): boolean => typeof value === 'object' && value !== null && 'ok' in value && value.ok === true;

/** Whether all float32 arrays in it, so many levels deep, hold finite numbers only. */
function isFinite(value: unknown, depth: number): boolean {
  if (value instanceof Float32Array) return value.every(Number.isFinite);
  if (typeof value !== 'object' || value === null || depth === 0 || ArrayBuffer.isView(value)) return true;
  return Object.values(value).every((inner) => isFinite(inner, depth - 1));
}

/** A Result whose error says something, or plain data, or nothing. */
function isAnswer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return true;
  if (value.ok === true) return 'value' in value;
  if (!('error' in value)) return false;
  const { error } = value;
  return (
    (typeof error === 'string' && error !== '') ||
    (typeof error === 'object' && error !== null && 'kind' in error && typeof error.kind === 'string')
  );
}
