// Names as numbers, for those who compare them many times.

/** A number for each name, from 0 on in the order in which they first come: equal names have equal numbers. */
export function numbered(names: readonly string[]): Uint32Array<ArrayBuffer> {
  const numbers = new Map<string, number>();
  return Uint32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
