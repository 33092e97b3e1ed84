// Values out of a stranger's JSON, each looked at before it is used.

import { isolated } from '../base/names';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';

export type Fields = Readonly<Record<string, unknown>>;

/** Thrown by the readers of this folder, and caught at their doors; its message follows "the backbone cannot be used: ". */
export class Refusal extends Error {}

/** The door of a reader: what it refuses becomes a value. */
export function refusing<Value>(read: () => Value): Result<Value, string> {
  try {
    return ok(read());
  } catch (cause) {
    if (cause instanceof Refusal) return fail(cause.message);
    throw cause;
  }
}

/** The text as plain data. Throws a Refusal, also where an engine's own reader gives up on how deep it is nested. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal(cause instanceof SyntaxError ? 'its model.json is not JSON' : 'its model.json is nested too deep');
  }
}

/** An object that is not an array. */
export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(`${what} is missing`);
  return value as Fields;
}

export function arrayOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refusal(`${what} is missing`);
  return value;
}

/** A text of at most 300 letters. */
export function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || value.length > 300) throw new Refusal(`${what} is missing`);
  return value;
}

/** A whole number from `least` to `most`. */
export function count(value: unknown, most: number, least = 1): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw new Refusal(`${shown(value)} is no size`);
  }
  return value;
}

/** A value from the file, short enough for a sentence; of a list or an object, which may be of any depth, only that it is one. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '“[…]”' : '“{…}”';
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? 'nothing');
  return `“${isolated(text.slice(0, 60))}”`;
}

export const product = (sides: readonly number[]): number => sides.reduce((all, side) => all * side, 1);
