// What samples are called in a project that comes out of a file, and what was noted under their names of there.
import type { Sample } from '../../core/dataset/dataset';
import { datasetOf } from '../../core/dataset/dataset';
import type { ProjectDocument } from '../../core/project/projectDocument';
import { samplesKey } from '../compare/measuredOf';
import { askedKey } from '../compare/resultsBehind';
import { problemKey } from '../head/problemKey';

/** Names of a file as they are here. */
export interface NamesHere {
  readonly sample: (id: string) => string;
  /** The samples as the file names them. */
  readonly recorded: readonly Sample[];
  /**
   * The name of what a head has learnt, on the backbone of this fingerprint; as it was where it names something else than all samples of
   * all classes that are on.
   */
  readonly problem: (key: string, fingerprint: string) => string;
  /** The name of the samples that something was measured of; as it was where these are others than the project has. */
  readonly samples: (key: string) => string;
}

/** `ids`: what each sample of the document is called here. */
export function namesElsewhere(
  { samples, classes }: Pick<ProjectDocument, 'samples' | 'classes'>,
  ids: ReadonlyMap<string, string>,
): NamesHere {
  const sample = (id: string) => ids.get(id) ?? id;
  const before = datasetOf(classes, samples);
  const now = datasetOf(
    classes,
    samples.map((each) => ({ ...each, id: sample(each.id) })),
  );
  const on = new Set(classes.filter(({ enabled }) => enabled).map(({ id }) => id));
  const learnt = before.samples.filter(({ classId }) => on.has(classId)).sort((a, b) => a.takenAt - b.takenAt || (a.id < b.id ? -1 : 1));
  const rows = (named: readonly Sample[]) => named.map((each) => ({ sample: each, id: each.id }));
  let keys: ReadonlyMap<string, string> | undefined;
  return {
    sample,
    recorded: samples,
    problem(key, fingerprint) {
      if (key !== problemKey(fingerprint, rows(learnt))) return key;
      return problemKey(fingerprint, rows(learnt.map((each) => ({ ...each, id: sample(each.id) }))));
    },
    samples(key) {
      keys ??= new Map([samplesKey, askedKey].map((of) => [of(before), of(now)]));
      return keys.get(key) ?? key;
    },
  };
}
