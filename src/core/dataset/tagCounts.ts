// Which tags samples have, and how many have each.
import type { Sample } from './dataset';

const counted = new WeakMap<readonly Sample[], ReadonlyMap<string, number>>();

/**
 * How many samples have each tag, the commonest first, of equally common ones in the order of their letters.
 * The same list gives the same answer.
 */
export function tagCounts(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const known = counted.get(samples);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { tags } of samples) for (const tag of tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const sorted = new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  counted.set(samples, sorted);
  return sorted;
}
