// What maps come to in numbers: for how many pictures the nearest one of another recording is of the same class.
import type { Worth } from '../../core/compare/worth';
import { worthOf } from '../../core/compare/worth';
import type { Sample } from '../../core/dataset/dataset';
import { agreements } from '../../core/embeddingMap/mapPlaces';
import type { Interval } from '../../core/evaluation/wilson';
import { wilson } from '../../core/evaluation/wilson';
import type { MadeMap } from '../../store/compare/embeddingMapSlice';

export interface Agreement {
  readonly right: number;
  readonly total: number;
  readonly interval: Interval;
  /** By sample; those that are not asked are missing. */
  readonly byId: ReadonlyMap<string, boolean>;
}

/** Classes are those of now: a sample that was given another class counts as that at once. */
export function agreementOf(map: MadeMap, samples: readonly Sample[]): Agreement {
  const known = last.get(map);
  if (known?.samples === samples) return known.agreement;
  const agreement = counted(map, samples);
  last.set(map, { samples, agreement });
  return agreement;
}

/**
 * Of maps beside each other, each on the pictures that all of them can be asked about: of a picture, what was nearest in one map alone may be
 * gone by now. A map that nothing can be asked about counts for itself.
 */
export function agreementsOf(maps: readonly MadeMap[], samples: readonly Sample[]): readonly Agreement[] {
  const all = maps.map((map) => agreementOf(map, samples));
  const asked = all.filter(({ total }) => total > 0);
  return all.map((each) => {
    const shared = [...each.byId].filter(([id]) => asked.every(({ byId }) => byId.has(id)));
    return shared.length === each.total ? each : agreementFrom(new Map(shared));
  });
}

function agreementFrom(byId: ReadonlyMap<string, boolean>): Agreement {
  const right = [...byId.values()].filter(Boolean).length;
  return { right, total: byId.size, interval: wilson(right, byId.size), byId };
}

/** The last answer of each map: asked for by several, and at every step of another map. */
const last = new WeakMap<MadeMap, { readonly samples: readonly Sample[]; readonly agreement: Agreement }>();

function counted({ ids, elsewhere }: MadeMap, samples: readonly Sample[]): Agreement {
  const classOf = new Map(samples.map(({ id, classId }) => [id, classId]));
  const agree = agreements(
    elsewhere,
    ids.map((id) => classOf.get(id)),
  );
  const byId = new Map<string, boolean>();
  agree.forEach((is, i) => {
    if (is !== undefined) byId.set(ids[i] ?? '', is);
  });
  return agreementFrom(byId);
}

/** The first beside the second, on the pictures that both were asked about. */
export function agreementWorth(first: Agreement, second: Agreement): Worth {
  const both = [...first.byId.keys()].filter((id) => second.byId.has(id));
  const rightIn = ({ byId }: Agreement) => both.map((id) => Number(byId.get(id) === true));
  return worthOf(rightIn(first), rightIn(second));
}
