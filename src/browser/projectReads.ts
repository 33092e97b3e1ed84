// What is read out of the project database.
import type { Embedding } from '../core/backbones/embedding';
import type { parseSettings } from '../core/project/parseSettings';
import type { ProjectSettings } from '../core/project/settings';
import { defaultSettings } from '../core/project/settings';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { KeptPicture } from './pictures';
import type { Transaction } from './projectDatabase';
import type { ProjectRecord, SampleRecord } from './projectSchema';
import { startingWith } from './projectSchema';
import type { StorageFailure, StoredProject } from './projectStorage';
import { maybeInProject } from './maybeInProject';

type Reading = Transaction<'readonly'>;
type Read<Value> = Promise<Result<Value, StorageFailure>>;

/** A project with its samples in the order in which they came, hidden ones left out. */
export async function readProject(transaction: Reading, id: string, parse: typeof parseSettings): Read<StoredProject> {
  const project = await transaction.objectStore('projects').get(id);
  if (!project) return notFound(`project ${id}`);
  const settings = settingsOf(project, parse);
  if (!settings.ok) return settings;
  const shown: SampleRecord[] = [];
  const store = transaction.objectStore('samples');
  const parts = inParts(
    startingWith(id),
    SAMPLES_AT_ONCE,
    (range, count) => store.getAll(range, count),
    (last) => [id, last.id],
  );
  for await (const part of parts) for (const record of part) if (!record.hidden) shown.push(record);
  shown.sort((a, b) => a.order - b.order);
  const { name, classes } = project;
  return ok({ id, name, classes, samples: shown.map(({ sample }) => sample), settings: settings.value, ...maybeInProject(project) });
}

/** Damaged ones are no reason not to open a project; a newer app's would be lost with the next change. */
function settingsOf({ id, settings }: ProjectRecord, parse: typeof parseSettings): Result<ProjectSettings, StorageFailure> {
  const parsed = parse(settings);
  if (parsed.ok) return parsed;
  if (parsed.error.kind === 'too-new') return fail({ kind: 'too-new', project: id, detail: `settings of version ${parsed.error.version}` });
  return ok(defaultSettings);
}

/** A sample's picture; fails with 'not-found' where it has none. */
export async function readPicture(transaction: Reading, sampleId: string): Read<KeptPicture> {
  const picture = await transaction.objectStore('pictures').get(sampleId);
  return picture ? ok(picture) : notFound(`picture ${sampleId}`);
}

/** One backbone's embeddings of a project, by sample id, hidden samples left out. */
export async function readEmbeddings(transaction: Reading, id: string, fingerprint: string): Read<ReadonlyMap<string, Embedding>> {
  const [project, hidden] = await Promise.all([
    transaction.objectStore('projects').getKey(id),
    transaction
      .objectStore('samples')
      .index('hidden')
      .getAllKeys(IDBKeyRange.only([id, 1])),
  ]);
  if (project === undefined) return notFound(`project ${id}`);
  const found = new Map<string, Embedding>();
  const store = transaction.objectStore('embeddings');
  const parts = inParts(
    startingWith(id, fingerprint),
    EMBEDDINGS_AT_ONCE,
    (range, count) => store.getAll(range, count),
    (last) => [id, fingerprint, last.sampleId],
  );
  for await (const part of parts) for (const { sampleId, device, values } of part) found.set(sampleId, { values, fingerprint, device });
  for (const [, sampleId] of hidden) found.delete(sampleId);
  return ok(found);
}

/** Records that the browser hands over in one task: some milliseconds. */
const SAMPLES_AT_ONCE = 500;
const EMBEDDINGS_AT_ONCE = 250;

/** Reads a range part after part, in the order of the keys, so that whatever waits for the page's thread comes in between. */
async function* inParts<Item>(
  whole: IDBKeyRange,
  atOnce: number,
  read: (range: IDBKeyRange, count: number) => Promise<readonly Item[]>,
  keyOf: (item: Item) => IDBValidKey,
): AsyncGenerator<readonly Item[]> {
  for (let range = whole; ;) {
    const part = await read(range, atOnce);
    yield part;
    const last = part.at(-1);
    if (last === undefined || part.length < atOnce) return;
    range = IDBKeyRange.bound(keyOf(last), whole.upper, true, whole.upperOpen);
  }
}

function notFound(detail: string): Result<never, StorageFailure> {
  return fail({ kind: 'not-found', detail });
}
