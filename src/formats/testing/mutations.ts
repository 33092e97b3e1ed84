// Files changed by chance, from a seed: bytes anywhere, and values anywhere in JSON.

/** Below 1, from a seed. */
export type Random = () => number;

const below = (random: Random, most: number) => Math.floor(random() * most);
const oneOf = <Value>(random: Random, values: readonly Value[]): Value => values[below(random, values.length)] as Value;

const BYTES = [0, 1, 0x7f, 0x80, 0xfe, 0xff, 0x20, 0x22, 0x5b, 0x7b];

/** A copy with some bytes set, taken out, doubled or put in, or with its end cut off. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let changed = Uint8Array.from(bytes);
  for (let times = 1 + below(random, 4); times > 0; times--) {
    const at = below(random, changed.length + 1);
    const length = 1 + below(random, oneOf(random, [4, 16, 200]));
    const part = changed.subarray(at, at + length);
    switch (below(random, 6)) {
      case 0:
      case 1:
        if (at < changed.length) changed[at] = random() < 0.5 ? oneOf(random, BYTES) : below(random, 256);
        break;
      case 2:
        part.fill(oneOf(random, BYTES));
        break;
      case 3:
        changed = joined(changed.subarray(0, at), changed.subarray(at + length));
        break;
      case 4:
        changed = joined(changed.subarray(0, at), part, part, changed.subarray(at + length));
        break;
      default:
        if (random() < 0.3) changed = changed.slice(0, at);
        else
          changed = joined(
            changed.subarray(0, at),
            Uint8Array.from({ length }, () => below(random, 256)),
            changed.subarray(at),
          );
    }
  }
  return changed;
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Stand for text that no value gives: JSON nested too deep for a recursive reader, and a number that is read as infinity. */
const DEEP = '\u0001deep';
const ENDLESS = '\u0001endless';
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 0.5,
  () => 1e308,
  () => -1e308,
  () => 2 ** 31,
  () => 2 ** 32 + 1,
  () => 2 ** 53,
  () => 1e16,
  () => '',
  () => 'a',
  () => '__proto__',
  () => 'constructor',
  () => '../x',
  () => 'a'.repeat(1000),
  () => '\u202e\u0000',
  () => 'NaN',
  () => [],
  () => ({}),
  () => [[]],
  () => new Array<number>(2000).fill(1),
  () => new Array<unknown>(50).fill([['a', 0, 0, {}]]),
  () => ({ toString: 1, valueOf: 1, length: 1e9 }),
  () => JSON.parse('{"__proto__":{"ok":true}}') as unknown,
  () => ENDLESS,
  () => DEEP,
];

/**
 * The text of a value of JSON, some of its parts replaced, left out, doubled, swapped or renamed; texts that are JSON are changed within.
 */
export function mutatedJson(value: unknown, random: Random): string {
  let changed = structuredClone(value);
  for (let times = 1 + below(random, 3); times > 0; times--) {
    const places = placesIn(changed);
    if (places.length === 0) {
      changed = oneOf(random, VALUES)();
      continue;
    }
    const { holder, key } = oneOf(random, places);
    const before = holder[key];
    if (typeof before === 'string' && /^[[{]/.test(before) && random() < 0.8) {
      try {
        holder[key] = mutatedJson(JSON.parse(before), random);
        continue;
      } catch {
        // It only looked like JSON.
      }
    }
    switch (below(random, 6)) {
      case 0:
        Reflect.deleteProperty(holder, key);
        break;
      case 1:
        if (Array.isArray(holder)) holder.push(structuredClone(before));
        else holder[oneOf(random, ['__proto__ ', 'name', 'length', 'shape', key])] = before;
        break;
      case 2: {
        const other = oneOf(random, places);
        holder[key] = structuredClone(other.holder[other.key]);
        break;
      }
      case 3:
        if (typeof before === 'number') {
          holder[key] = oneOf(random, [before + 1, before - 1, -before, before * 1e6, before / 3]);
          break;
        }
        holder[key] = oneOf(random, VALUES)();
        break;
      default:
        holder[key] = oneOf(random, VALUES)();
    }
  }
  const text = (JSON.stringify(changed) as string | undefined) ?? '';
  return text.replaceAll(JSON.stringify(DEEP), () => deep(oneOf(random, [10, 1000, 20_000]))).replaceAll(JSON.stringify(ENDLESS), '1e999');
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every place within a value, each once, as its holder and the key there; a few thousand at most. */
function placesIn(value: unknown): readonly Place[] {
  const places: Place[] = [];
  const look = (holder: unknown) => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      if (places.length >= 5000) return;
      places.push({ holder: holder as Record<string, unknown>, key });
      look((holder as Record<string, unknown>)[key]);
    }
  };
  look(value);
  return places;
}
