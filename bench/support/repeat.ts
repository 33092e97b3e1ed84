// The same thing several times, one after the other.

export async function repeat<T>(times: number, body: (i: number) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await body(i));
  return results;
}
