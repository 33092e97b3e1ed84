// A small assembler for WebAssembly: what the kernels need of it, and no more (WebAssembly Core Specification 2.0, ch. 5).

/** Instructions, as bytes. */
export type Code = readonly number[];

/** A function without a result, whose parameters are all whole numbers of 32 bits. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  /** Further variables, numbered on from the parameters: first the whole numbers, then the vectors of 128 bits. */
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

/** A module whose functions work on a memory that it is given as `env.memory`. */
export function assemble(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [0x60, ...list(Array.from({ length: parameters }, () => [I32])), 0]);
  const memory = [...text('env'), ...text('memory'), 2, 0, 1];
  const exports = functions.map(({ name }, index) => [...text(name), 0, ...unsigned(index)]);
  const bodies = functions.map(({ integers, vectors, body }) =>
    sized([
      ...list([
        [...unsigned(integers), I32],
        [...unsigned(vectors), V128],
      ]),
      ...body,
      END,
    ]),
  );
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([memory])),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(7, list(exports)),
    ...section(10, list(bodies)),
  ]);
}

const I32 = 0x7f;
const V128 = 0x7b;
const END = 0x0b;
const VOID = 0x40;

/** Puts pieces of code one after the other. */
export const code = (...parts: readonly Code[]): Code => parts.flat();

export const get = (variable: number): Code => [0x20, ...unsigned(variable)];
export const set = (variable: number, value: Code): Code => [...value, 0x21, ...unsigned(variable)];
export const integer = (value: number): Code => [0x41, ...signed(value)];
export const sum = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const product = (a: Code, b: Code): Code => [...a, ...b, 0x6c];

/** Repeats `body` with a variable at 0, `step`, 2 · `step` … while it is below a limit (without sign). */
export function repeat(variable: number, limit: number, step: number, body: Code): Code {
  const [block, loop, branch, branchIf, below] = [0x02, 0x03, 0x0c, 0x0d, 0x4f];
  return [
    ...set(variable, integer(0)),
    ...[block, VOID, loop, VOID],
    ...[...get(variable), ...get(limit), below, branchIf, 1],
    ...body,
    ...set(variable, sum(get(variable), integer(step))),
    ...[branch, 0, END, END],
  ];
}

/** An instruction of the vector set. */
const vector = (instruction: number): Code => [0xfd, ...unsigned(instruction)];
/** Where in memory: how many bits of the address are zero (a hint), and bytes past it. */
const place = (alignment: number, offset: number): Code => [alignment, ...unsigned(offset)];

export const zeros: Code = [...vector(12), ...Array.from({ length: 16 }, () => 0)];
export const load = (address: Code, offset: number): Code => [...address, ...vector(0), ...place(2, offset)];
export const store = (address: Code, offset: number, value: Code): Code => [...address, ...value, ...vector(11), ...place(2, offset)];
/** Four times the float32 there. */
export const loadSplat = (address: Code, offset: number): Code => [...address, ...vector(9), ...place(2, offset)];
/** The two float32 there, as float64. */
export const loadWidened = (address: Code, offset: number): Code => [...address, ...vector(0x5d), ...place(2, offset), ...vector(0x5f)];

/** What can be done with vectors of one kind of number. */
export interface Lanes {
  readonly bytes: number;
  readonly count: number;
  plus(a: Code, b: Code): Code;
  times(a: Code, b: Code): Code;
  /** Stores the sum of a vector's numbers. */
  storeTotal(address: Code, offset: number, variable: number): Code;
}

export const float32: Lanes = {
  bytes: 4,
  count: 4,
  plus: (a, b) => [...a, ...b, ...vector(0xe4)],
  times: (a, b) => [...a, ...b, ...vector(0xe6)],
  storeTotal(address, offset, variable) {
    const lane = (index: number): Code => [...get(variable), ...vector(0x1f), index];
    const add = (a: Code, b: Code): Code => [...a, ...b, 0x92];
    return [...address, ...add(add(lane(0), lane(1)), add(lane(2), lane(3))), 0x38, ...place(2, offset)];
  },
};

/** What only a step of descent needs, of four float32. */
export const minus32 = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe5)];
export const over32 = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe7)];
export const root32 = (a: Code): Code => [...a, ...vector(0xe3)];

export const float64: Lanes = {
  bytes: 8,
  count: 2,
  plus: (a, b) => [...a, ...b, ...vector(0xf0)],
  times: (a, b) => [...a, ...b, ...vector(0xf2)],
  storeTotal(address, offset, variable) {
    const lane = (index: number): Code => [...get(variable), ...vector(0x21), index];
    return [...address, ...lane(0), ...lane(1), 0xa0, 0x39, ...place(3, offset)];
  },
};

/** Numbers of any size in groups of seven bits, lowest first (LEB128). */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let left = value; ;) {
    const low = left & 127;
    left >>>= 7;
    if (left === 0) return [...bytes, low];
    bytes.push(low | 128);
  }
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let left = value; ;) {
    const low = left & 127;
    left >>= 7;
    if ((left === 0 && low < 64) || (left === -1 && low >= 64)) return [...bytes, low];
    bytes.push(low | 128);
  }
}

const sized = (content: Code): Code => [...unsigned(content.length), ...content];
const list = (parts: readonly Code[]): Code => [...unsigned(parts.length), ...parts.flat()];
const section = (id: number, content: Code): Code => [id, ...sized(content)];
const text = (word: string): Code => sized(Array.from(word, (character) => character.charCodeAt(0)));
