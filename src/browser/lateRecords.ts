// What reads and writes projects' records, fetched while the database opens: the first screen shows none of them.
import { fetchedOnce } from '../core/base/fetchedOnce';
import type { Result } from '../core/base/result';
import { fail } from '../core/base/result';
import type { ProjectStorage, StorageFailure } from './projectStorage';

const NAMES = [
  'create',
  'load',
  'remove',
  'rename',
  'saveClasses',
  'saveSettings',
  'saveFoundSettings',
  'saveHead',
  'heads',
  'split',
  'saveSplit',
  'history',
  'saveHistory',
  'measured',
  'saveMeasured',
  'saveUnfinished',
  'saveBackbone',
  'saveNamesIn',
  'addSamples',
  'updateSamples',
  'hideSamples',
  'showSamples',
  'purge',
  'holdsAny',
  'picture',
  'embeddings',
  'addEmbeddings',
] as const;

export type ProjectRecords = Pick<ProjectStorage, (typeof NAMES)[number]>;

type Verb = (...values: never[]) => Promise<Result<unknown, StorageFailure>>;

/**
 * The records that `load` resolves to. Where their code cannot be fetched a call fails, and the next one, or the same once more,
 * fetches again.
 */
export function lateRecords(load: () => Promise<ProjectRecords>): ProjectRecords {
  const fetched = fetchedOnce(load);
  const verb =
    (name: keyof ProjectRecords): Verb =>
    async (...values) => {
      let here: Verb;
      try {
        here = (await fetched())[name];
      } catch (cause) {
        return fail({ kind: 'failed', detail: String(cause) });
      }
      return here(...values);
    };
  // Each name of the records, and no other, with what has its arguments and its answer.
  return Object.fromEntries(NAMES.map((name) => [name, verb(name)])) as unknown as ProjectRecords;
}
