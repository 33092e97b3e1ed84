// What maps come to in numbers: for how many pictures the nearest one of another recording is of the same class.
import { countsByRecording } from '../../core/evaluation/byRecording';
import type { Worth } from '../../core/compare/worth';
import { worthOf } from '../../core/compare/worth';
import type { Sample } from '../../core/dataset/dataset';
import { agreements } from '../../core/embeddingMap/mapPlaces';
import type { Interval } from '../../core/evaluation/wilson';
import { shareInterval } from '../../core/evaluation/wilson';
import type { MadeMap } from '../../store/compare/embeddingMapSlice';
import { nearestNow } from '../../store/compare/mapNearest';

export interface Agreement {
  readonly right: number;
  readonly total: number;
  readonly recordings: number;
  readonly interval: Interval;
  /** By sample; those that are not asked are missing. */
  readonly byId: ReadonlyMap<string, boolean>;
  /** The recording of each of those. */
  readonly recordingOf: ReadonlyMap<string, string>;
}

/**
 * Classes are those of now: a sample that was given another class counts as that at once. Undefined while nearest ones that were deleted
 * are not found again.
 */
export function agreementOf(map: MadeMap, samples: readonly Sample[]): Agreement | undefined {
  const known = last.get(map);
  if (known?.samples === samples) return known.agreement;
  const agreement = counted(map, samples);
  last.set(map, { samples, agreement });
  return agreement;
}

/**
 * Of maps beside each other, each on the pictures that all of them can be asked about: one may have been laid out with fewer. A map that
 * nothing can be asked about counts for itself. None at all while nearest ones that were deleted are to be found again in any of them.
 */
export function agreementsOf(maps: readonly MadeMap[], samples: readonly Sample[]): readonly Agreement[] {
  const all = maps.flatMap((map) => agreementOf(map, samples) ?? []);
  if (all.length < maps.length) return [];
  const asked = all.filter(({ total }) => total > 0);
  return all.map((each) => {
    const shared = [...each.byId].filter(([id]) => asked.every(({ byId }) => byId.has(id)));
    return shared.length === each.total ? each : agreementFrom(new Map(shared), each.recordingOf);
  });
}

function agreementFrom(byId: ReadonlyMap<string, boolean>, recordingOf: ReadonlyMap<string, string>): Agreement {
  const counts = countsByRecording(
    Array.from(byId.values(), Number),
    Array.from(byId.keys(), (id) => recordingOf.get(id) ?? ''),
  );
  const { right, total, recordings } = counts;
  return { right, total, recordings, interval: shareInterval(counts), byId, recordingOf };
}

/** The last answer of each map: asked for by several, and at every step of another map. */
const last = new WeakMap<MadeMap, { readonly samples: readonly Sample[]; readonly agreement: Agreement | undefined }>();

function counted(map: MadeMap, samples: readonly Sample[]): Agreement | undefined {
  const elsewhere = nearestNow(map, samples);
  if (!elsewhere) return undefined;
  const { ids } = map;
  const sampleOf = new Map(samples.map((sample) => [sample.id, sample]));
  const agree = agreements(
    elsewhere,
    ids.map((id) => sampleOf.get(id)),
  );
  const byId = new Map<string, boolean>();
  agree.forEach((is, i) => {
    if (is !== undefined) byId.set(ids[i] ?? '', is);
  });
  const recordings = new Map([...byId.keys()].map((id) => [id, sampleOf.get(id)?.burst ?? '']));
  return agreementFrom(byId, recordings);
}

/** The first beside the second, on the pictures that both were asked about. */
export function agreementWorth(first: Agreement, second: Agreement): Worth {
  const both = [...first.byId.keys()].filter((id) => second.byId.has(id));
  const rightIn = ({ byId }: Agreement) => both.map((id) => Number(byId.get(id) === true));
  return worthOf(
    rightIn(first),
    rightIn(second),
    both.map((id) => first.recordingOf.get(id) ?? ''),
  );
}

interface ClassAgreement {
  /** All samples of the class. */
  readonly pictures: number;
  /** By agreement: of how many the nearest one was asked, and for how many it is of the class too. */
  readonly found: readonly { readonly asked: number; readonly right: number }[];
}

/** Agreements class by class, by the classes of now: what a class comes to, of all of them. A class without samples comes to zeros. */
export function agreementByClass(all: readonly Agreement[], samples: readonly Sample[]): (classId: string) => ClassAgreement {
  const classOf = new Map(samples.map(({ id, classId }) => [id, classId]));
  const pictures = countBy(samples.map(({ classId }) => classId));
  const counts = all.map(({ byId }) => ({
    asked: countBy([...byId.keys()].map((id) => classOf.get(id))),
    right: countBy([...byId].flatMap(([id, is]) => (is ? [classOf.get(id)] : []))),
  }));
  return (classId) => ({
    pictures: pictures.get(classId) ?? 0,
    found: counts.map(({ asked, right }) => ({ asked: asked.get(classId) ?? 0, right: right.get(classId) ?? 0 })),
  });
}

function countBy(classIds: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of classIds) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
