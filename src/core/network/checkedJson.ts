// Values out of a stranger's JSON, each looked at before it is used.

import { isolated } from '../names';
import type { Result } from '../result';
import { fail, ok } from '../result';

export type Fields = Readonly<Record<string, unknown>>;

/** Thrown by the readers of this folder, and caught at their doors; its message follows "the backbone cannot be used: ". */
export class Refusal extends Error {}

/** The door of a reader: what it refuses becomes a value. */
export function refusing<Value>(read: () => Value): Result<Value, string> {
  try {
    return ok(read());
  } catch (cause) {
    if (cause instanceof Refusal) return fail(cause.message);
    if (cause instanceof SyntaxError) return fail('its model.json is not JSON');
    throw cause;
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

/** A value from the file, short enough for a sentence. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined) ?? 'nothing';
  return `“${isolated(text.slice(0, 60))}”`;
}

export const product = (sides: readonly number[]): number => sides.reduce((all, side) => all * side, 1);
