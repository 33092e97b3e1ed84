// One node of a TensorFlow graph as its JSON has it: name, operation, inputs, and attributes read with care (tensorflow/core/framework/attr_value.proto).
import type { Fields } from './checkedJson';
import { arrayOf, fieldsOf, Refusal, shown, textOf } from './checkedJson';

export interface GraphNode {
  readonly name: string;
  readonly op: string;
  /** Names of the nodes whose first output it takes, in order; one that asks for anything else ("^name", "name:1") stays as it is, and no node has that name. */
  readonly inputs: readonly string[];
  /** As it was in the file. */
  readonly json: Fields;
}

const MOST_INPUTS = 1_000;

export function nodeOf(value: unknown): GraphNode {
  const json = fieldsOf(value, 'a node');
  const name = textOf(json['name'], 'a node’s name');
  const inputs = arrayOf(json['input'] ?? [], 'a node’s inputs');
  if (inputs.length > MOST_INPUTS) throw new Refusal(`the node ${shown(name)} has ${inputs.length} inputs`);
  return {
    name,
    op: textOf(json['op'], 'a node’s operation'),
    inputs: inputs.map((input) => inputName(textOf(input, 'an input’s name'))),
    json,
  };
}

const inputName = (text: string): string => text.replace(/:0$/, '');

const attribute = ({ json }: GraphNode, name: string): Fields | undefined => {
  const attributes = fieldsOf(json['attr'] ?? {}, 'attributes');
  return Object.hasOwn(attributes, name) ? fieldsOf(attributes[name], `the attribute ${name}`) : undefined;
};

/** A whole number; protobuf's JSON writes 64-bit ones as text. */
function whole(value: unknown): number {
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw new Refusal(`${shown(value)} is no whole number`);
  return number;
}

export function wholesOf(node: GraphNode, name: string): readonly number[] | undefined {
  const list = attribute(node, name)?.['list'];
  return list === undefined ? undefined : arrayOf(fieldsOf(list, name)['i'] ?? [], name).map(whole);
}

export function wholeOf(node: GraphNode, name: string): number | undefined {
  const value = attribute(node, name)?.['i'];
  return value === undefined ? undefined : whole(value);
}

export function flagOf(node: GraphNode, name: string): boolean {
  return attribute(node, name)?.['b'] === true;
}

export function typeOf(node: GraphNode, name: string): unknown {
  return attribute(node, name)?.['type'];
}

/** A text, which is bytes in base64 (RFC 4648) or a list of them. */
export function wordOf(node: GraphNode, name: string): string | undefined {
  const value = attribute(node, name)?.['s'];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return String.fromCharCode(...value.slice(0, 100).map(whole));
  return fromBase64(textOf(value, name));
}

/** Sides; −1 for any. Undefined where no shape is given. */
export function sidesOf(node: GraphNode, name: string): readonly number[] | undefined {
  const shape = attribute(node, name)?.['shape'];
  if (shape === undefined) return undefined;
  const { dim, unknownRank } = fieldsOf(shape, name);
  if (unknownRank === true || dim === undefined) return undefined;
  return arrayOf(dim, name)
    .slice(0, 16)
    .map((each) => whole(fieldsOf(each, name)['size'] ?? 0));
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
