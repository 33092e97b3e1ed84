// Values out of a stranger's JSON, each looked at before it is used: by a schema where its shape is known, else one by one.
import * as v from 'valibot';
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

/**
 * Plain data as text again. Throws a Refusal where it is nested deeper than an engine's own writer can follow: a reader follows further.
 */
export function jsonTextOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    if (cause instanceof RangeError) throw new Refusal('its model.json is nested too deep');
    throw cause;
  }
}

/** A text of at most 300 letters. */
export const text = v.pipe(v.string(), v.maxLength(300));

/** A list of at most so many, each of which is only looked at once their number is known to be bearable. */
export const listOf = <Item>(item: v.GenericSchema<unknown, Item>, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength(most, ({ received }) => `has ${received} entries`),
    v.array(item),
  );

/** A value of this shape. Throws a Refusal that names the first part that is of another; `what` is the name of the whole. */
export function shaped<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, what: string): Value {
  const found = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
  if (found.success) return found.output;
  const [issue] = found.issues;
  const part = [what, ...(issue.path ?? []).map(({ key }) => String(key))].join('.').slice(0, 120);
  if (issue.type === 'max_length' && Array.isArray(issue.input)) throw new Refusal(`${isolated(part)} ${issue.message}`);
  throw new Refusal(issue.input === undefined ? `${isolated(part)} is missing` : `${isolated(part)} cannot be ${shown(issue.input)}`);
}

/** An object that is not an array. Throws a Refusal that `what` is missing, as the readers below do. */
export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(`${what} is missing`);
  return value as Fields;
}

/** A list, whatever is in it. */
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

/** Numbers in a tensor of these sides; 1 of no sides. */
export const product = (sides: readonly number[]): number => sides.reduce((all, side) => all * side, 1);
