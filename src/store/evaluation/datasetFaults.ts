// What is wrong with the dataset: with its pictures, with pairs of them, and with its classes. Each names its samples.
import type { Class, Dataset, Sample } from '../../core/dataset/dataset';
import { allSamples } from '../../core/dataset/dataset';
import { oddSize } from '../../core/dataset/oddSize';
import type { PictureFault, PictureMeasures } from '../../core/dataset/pictureFaults';
import { faultsOf } from '../../core/dataset/pictureFaults';
import type { HeldOutTable } from '../../core/evaluation/heldOut';
import { perClass } from '../../core/evaluation/metrics';
import type { Twins } from '../../core/evaluation/twins';
import type { CheckedPictures } from './evaluationSlice';

/** Fewer samples of a class are few: of ten, one is already a tenth. */
export const FEW = 10;
/** Unbalanced: a class has so many times as many samples as another. */
export const TIMES = 3;
export type DatasetFault =
  | {
      readonly kind: PictureFault | 'narrow' | 'small' | 'same' | 'same-in-two' | 'same-in-test';
      readonly ids: readonly string[];
    }
  | { readonly kind: 'one-recording' | 'few'; readonly of: Class; readonly ids: readonly string[] }
  /** `found` and `total`: how the smallest class did, held out. */
  | {
      readonly kind: 'unbalanced';
      readonly of: Class;
      readonly most: Class;
      readonly counts: readonly [number, number];
      readonly found: number;
      readonly total: number;
      readonly ids: readonly string[];
    };

/** All faults there are; those of pictures and of pairs once they were checked. */
export function datasetFaults(
  dataset: Dataset,
  checked: CheckedPictures | undefined,
  table: HeldOutTable | undefined,
): readonly DatasetFault[] {
  const measures = checked?.measures;
  return [
    ...testFaults(dataset, checked?.twins),
    ...pictureFaults(allSamples(dataset), measures),
    ...sizeFaults(allSamples(dataset)),
    ...pairFaults(dataset, checked?.alike),
    ...classFaults(dataset, table),
  ];
}

type Samples = readonly Sample[];

function sizeFaults(samples: Samples): readonly DatasetFault[] {
  return (['narrow', 'small'] as const).flatMap((kind) => {
    const ids = samples.filter(({ cutFrom }) => cutFrom && oddSize(cutFrom) === kind).map(({ id }) => id);
    return ids.length > 0 ? [{ kind, ids }] : [];
  });
}

/** Test samples that are almost the same as one that is learnt from, with that one: both as they were when the pictures were checked. */
function testFaults({ samples, testSamples }: Dataset, twins: Twins | undefined): readonly DatasetFault[] {
  if (!twins || twins.size === 0) return [];
  const [learnt, test] = [samples, testSamples].map((part) => new Set(part.map(({ id }) => id))) as [Set<string>, Set<string>];
  const ids = [...twins].filter(([id, others]) =>
    test.has(id) ? others.some((other) => learnt.has(other)) : learnt.has(id) && others.some((other) => test.has(other)),
  );
  return ids.length > 0 ? [{ kind: 'same-in-test', ids: ids.map(([id]) => id) }] : [];
}

function pictureFaults(samples: Samples, measures: ReadonlyMap<string, PictureMeasures> | undefined): readonly DatasetFault[] {
  if (!measures) return [];
  const there = samples.flatMap(({ id }) => {
    const own = measures.get(id);
    return own ? [{ id, own }] : [];
  });
  const sharpness = there.map(({ own }) => own.sharpness).sort((a, b) => a - b);
  const middle = sharpness[Math.floor(sharpness.length / 2)] ?? 0;
  return (['dark', 'bright', 'blurred'] as const).flatMap((kind) => {
    const ids = there.filter(({ own }) => faultsOf(own, middle).includes(kind)).map(({ id }) => id);
    return ids.length > 0 ? [{ kind, ids }] : [];
  });
}

/** Samples that were almost the same when they were checked, by the class and the recording that they are of now. */
function pairFaults({ classes, samples }: Dataset, alike: Twins | undefined): readonly DatasetFault[] {
  if (!alike || alike.size === 0) return [];
  const learnt = new Set(classes.filter(({ enabled }) => enabled).map(({ id }) => id));
  const there = new Map(samples.filter(({ classId }) => learnt.has(classId)).map((sample) => [sample.id, sample]));
  const found = { same: new Set<string>(), 'same-in-two': new Set<string>() };
  for (const [id, others] of alike) {
    const own = there.get(id);
    for (const other of others) {
      const twin = there.get(other);
      if (!own || !twin) continue;
      if (own.classId !== twin.classId) found['same-in-two'].add(id).add(other);
      else if (own.burst !== twin.burst) found.same.add(id).add(other);
    }
  }
  return (['same-in-two', 'same'] as const).flatMap((kind) => (found[kind].size > 0 ? [{ kind, ids: [...found[kind]] }] : []));
}

function classFaults({ classes, samples }: Pick<Dataset, 'classes' | 'samples'>, table: HeldOutTable | undefined): readonly DatasetFault[] {
  const of = classes
    .filter(({ enabled }) => enabled)
    .map((each) => {
      const own = samples.filter(({ classId }) => classId === each.id);
      return { of: each, ids: own.map(({ id }) => id), recordings: new Set(own.map(({ burst }) => burst)).size };
    })
    .filter(({ ids }) => ids.length > 0);
  const faults: DatasetFault[] = [];
  for (const { of: each, ids, recordings } of of) {
    if (recordings === 1) faults.push({ kind: 'one-recording', of: each, ids });
    if (ids.length < FEW) faults.push({ kind: 'few', of: each, ids });
  }
  const sorted = [...of].sort((a, b) => a.ids.length - b.ids.length);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least && most && most.ids.length >= TIMES * least.ids.length) {
    const figures = table && perClass(table)[table.classIds.indexOf(least.of.id)];
    faults.push({
      kind: 'unbalanced',
      of: least.of,
      most: most.of,
      counts: [least.ids.length, most.ids.length],
      found: figures?.right ?? 0,
      total: figures?.support ?? 0,
      ids: least.ids,
    });
  }
  return faults;
}
