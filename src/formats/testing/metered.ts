// What a piece of work costs: processor time, and the bytes that it asks for in typed arrays and lists of a stated length.

export interface Cost {
  /** Milliseconds of processor time, of all threads of this process: a busy machine adds nothing. */
  readonly milliseconds: number;
  /** Bytes of typed arrays and buffers made by their length, all together. */
  readonly bytes: number;
}

const COUNTED = [
  'ArrayBuffer',
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
] as const;

type Made = new (...args: unknown[]) => object;
type Globals = Record<string, Made & { readonly BYTES_PER_ELEMENT?: number; readonly prototype: { constructor: unknown } }>;

/** Runs the work alone, with its allocations counted. */
export async function metered(work: () => unknown): Promise<{ readonly value: unknown; readonly cost: Cost }> {
  let bytes = 0;
  const globals = globalThis as unknown as Globals;
  const restore: (() => void)[] = [];
  for (const name of COUNTED) {
    const real = globals[name];
    if (!real) continue;
    const counted: Made = new Proxy(real, {
      construct(target, args: unknown[], newTarget): object {
        bytes += lengthOf(args[0]) * (target.BYTES_PER_ELEMENT ?? 1);
        return Reflect.construct(target, args, newTarget === counted ? target : newTarget) as object;
      },
    });
    globals[name] = counted;
    // What slice and map make is made by the constructor of what they are called on.
    real.prototype.constructor = counted;
    restore.push(() => {
      globals[name] = real;
      real.prototype.constructor = real;
    });
  }
  const listFrom = Array.from.bind(Array);
  Array.from = ((from: ArrayLike<unknown>, ...rest: []) => {
    bytes += 8 * lengthOf(from);
    return listFrom(from, ...rest);
  }) as typeof Array.from;
  const before = process.cpuUsage();
  try {
    const value = await work();
    const { user, system } = process.cpuUsage(before);
    return { value, cost: { milliseconds: (user + system) / 1000, bytes } };
  } finally {
    Array.from = listFrom;
    for (const back of restore) back();
  }
}

/** Of a number itself, else of a list; what lies in a buffer already is no new room. */
function lengthOf(first: unknown): number {
  if (typeof first === 'number') return first;
  if (typeof first !== 'object' || first === null || ('byteLength' in first && !('length' in first))) return 0;
  return 'length' in first && typeof first.length === 'number' ? first.length : 0;
}
