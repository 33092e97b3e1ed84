// The samples of every class, worked out once for a list of samples: every change of the store asks, and few change the samples.
import type { Sample } from '../../core/dataset/dataset';

type IdsByClass = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<readonly Sample[], IdsByClass>();
let latest: readonly Sample[] = [];

/** Ids by class, newest first. The list of a class is the very same as in the call before for as long as it holds the same. */
export function idsByClass(samples: readonly Sample[]): IdsByClass {
  const found = known.get(samples) ?? grouped(samples);
  known.set(samples, found);
  latest = samples;
  return found;
}

function grouped(samples: readonly Sample[]): IdsByClass {
  const before = known.get(latest);
  const grown = before && latest.length < samples.length && latest.every((sample, i) => sample === samples[i]);
  const added = new Map<string, string[]>();
  for (const { id, classId } of samples.slice(grown ? latest.length : 0).reverse()) {
    const ids = added.get(classId);
    if (ids) ids.push(id);
    else added.set(classId, [id]);
  }
  if (!grown) return new Map([...added].map(([classId, ids]) => [classId, sameAs(before?.get(classId), ids)]));
  const all = new Map(before);
  for (const [classId, ids] of added) all.set(classId, [...ids, ...(before.get(classId) ?? [])]);
  return all;
}

/** The list from before, if it holds the same. */
function sameAs(before: readonly string[] | undefined, ids: readonly string[]): readonly string[] {
  return before?.length === ids.length && before.every((id, i) => id === ids[i]) ? before : ids;
}
