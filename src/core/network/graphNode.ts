// One node of a TensorFlow graph as its JSON has it: name, operation, inputs, and attributes read with care
// (tensorflow/core/framework/attr_value.proto).
import * as v from 'valibot';
import type { Fields } from './checkedJson';
import { listOf, Refusal, shaped, shown, text } from './checkedJson';

export interface GraphNode {
  readonly name: string;
  readonly op: string;
  /**
   * Names of the nodes whose first output it takes, in order; one that asks for anything else ("^name", "name:1") stays as it is,
   * and no node has that name.
   */
  readonly inputs: readonly string[];
  /** As it was in the file. */
  readonly json: Fields & { readonly attr: Fields };
}

const MOST_INPUTS = 1_000;

const node = v.looseObject({
  name: text,
  op: text,
  input: v.nullish(listOf(text, MOST_INPUTS), []),
  attr: v.nullish(v.record(v.string(), v.unknown()), {}),
});

/** A node with its inputs. Throws a Refusal where it has no name or operation, or more than 1,000 inputs. */
export function nodeOf(value: unknown): GraphNode {
  const json = shaped(node, value, 'a node');
  const { name, op, input } = json;
  return { name, op, inputs: input.map(inputName), json };
}

const inputName = (text: string): string => text.replace(/:0$/, '');

/** A whole number; protobuf's JSON writes 64-bit ones as text. */
const whole = v.union([
  v.pipe(v.number(), v.safeInteger()),
  v.pipe(
    v.string(),
    v.regex(/^-?\d{1,15}$/),
    v.transform((digits) => Number(digits)),
  ),
]);

const wholes = v.object({ list: v.exactOptional(v.object({ i: v.nullish(v.array(whole), []) })) });
const one = v.object({ i: v.exactOptional(whole) });
const flag = v.object({ b: v.exactOptional(v.unknown()) });
const type = v.object({ type: v.exactOptional(v.unknown()) });
const word = v.object({ s: v.exactOptional(v.union([text, v.array(v.unknown())])) });
const words = v.object({ list: v.exactOptional(v.object({ s: v.nullish(listOf(text, MOST_INPUTS), []) })) });
const shape = v.object({
  shape: v.exactOptional(
    v.object({
      unknownRank: v.exactOptional(v.unknown()),
      dim: v.exactOptional(v.array(v.object({ size: v.nullish(whole, 0) }))),
    }),
  ),
});

/** The attribute of that name in that shape; undefined where there is none. */
function attribute<Value>(schema: v.GenericSchema<unknown, Value>, { json }: GraphNode, name: string): Value | undefined {
  return Object.hasOwn(json.attr, name) ? shaped(schema, json.attr[name], name) : undefined;
}

/** Whole numbers; undefined where there is no such list. Throws a Refusal for anything else under that name, as all readers below do. */
export function wholesOf(node: GraphNode, name: string): readonly number[] | undefined {
  return attribute(wholes, node, name)?.list?.i;
}

/** A whole number; undefined where there is none. */
export function wholeOf(node: GraphNode, name: string): number | undefined {
  return attribute(one, node, name)?.i;
}

/** Whether it is set; what is not there is not. */
export function flagOf(node: GraphNode, name: string): boolean {
  return attribute(flag, node, name)?.b === true;
}

/** The kind of numbers that it names (`DT_FLOAT`, …), not looked at; undefined where it names none. */
export function typeOf(node: GraphNode, name: string): unknown {
  return attribute(type, node, name)?.type;
}

/** A text, which is bytes in base64 (RFC 4648) or a list of them. */
export function wordOf(node: GraphNode, name: string): string | undefined {
  const value = attribute(word, node, name)?.s;
  if (value === undefined) return undefined;
  return typeof value === 'string' ? fromBase64(value) : String.fromCharCode(...shaped(v.array(whole), value.slice(0, 100), name));
}

/** Texts, each bytes in base64; none where there is no such list. */
export function wordsOf(node: GraphNode, name: string): readonly string[] {
  return (attribute(words, node, name)?.list?.s ?? []).map(fromBase64);
}

/** Sides; −1 for any. Undefined where no shape is given. */
export function sidesOf(node: GraphNode, name: string): readonly number[] | undefined {
  const { dim, unknownRank } = attribute(shape, node, name)?.shape ?? {};
  return unknownRank === true ? undefined : dim?.slice(0, 16).map(({ size }) => size);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): string {
  let bits = 0;
  let held = 0;
  let word = '';
  for (const letter of text.replace(/=+$/, '')) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) throw new Refusal(`${shown(text)} is not a word`);
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    word += String.fromCharCode((bits >> held) & 0xff);
  }
  return word;
}
