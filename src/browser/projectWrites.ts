// What is written to the project database; what changes samples returns what changes in the project's own record.
import type { Sample } from '../core/dataset/dataset';
import type { Embedding } from '../core/backbones/embedding';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { settingsDocument } from '../core/project/settings';
import type { Transaction } from './projectDatabase';
import type { ProjectRecord, SampleRecord, Turn } from './projectSchema';
import { startingWith } from './projectSchema';
import type { NewSample, StorageFailure, StoredProject } from './projectStorage';
import { maybeInProject } from './maybeInProject';

type Writing = Transaction<'readwrite'>;
type Change<Key extends keyof ProjectRecord> = Promise<Pick<ProjectRecord, Key>>;

/** Refuses a write to a project that another tab has worked on since. */
export function refusedTo(held: Turn | undefined, mine: Turn | undefined, id: string): Result<never, StorageFailure> | undefined {
  // Equal turns: this tab's own, or given back by it.
  if (!held || !mine || held.turn < mine.turn || (held.turn === mine.turn && (held.by === mine.by || held.by === ''))) return undefined;
  return fail({ kind: 'taken', project: id, detail: `another tab has turn ${held.turn}` });
}

/** Writes a project as it is given, in place of any of the same id. */
export async function createProject(
  transaction: Writing,
  project: StoredProject,
  held: Turn | undefined,
): Promise<Result<undefined, StorageFailure>> {
  const { id, name, classes, samples, settings } = project;
  const store = transaction.objectStore('samples');
  const counts = { sampleCount: samples.length, nextOrder: samples.length };
  await store.delete(startingWith(id));
  await Promise.all([
    transaction.objectStore('projects').put({
      id,
      name,
      classes,
      settings: settingsDocument(settings),
      ...maybeInProject(project),
      changedAt: Date.now(),
      fingerprints: [],
      ...counts,
      ...(held && { held }),
    }),
    ...samples.map((sample, order) => store.put({ project: id, id: sample.id, sample, order })),
  ]);
  return ok(undefined);
}

/** Adds samples after those that are there; one that is there already is written anew in its place. */
export async function addSamples(
  transaction: Writing,
  { id: project, nextOrder, sampleCount, fingerprints }: ProjectRecord,
  added: readonly NewSample[],
): Change<'nextOrder' | 'sampleCount' | 'fingerprints'> {
  const known = await recordsOf(
    transaction,
    project,
    added.map(({ sample }) => sample.id),
  );
  const samples = transaction.objectStore('samples');
  const pictures = transaction.objectStore('pictures');
  let order = nextOrder;
  let count = sampleCount;
  const writes: Promise<unknown>[] = [];
  added.forEach(({ sample, picture, embedding }, i) => {
    const before = known[i];
    if (!before || before.hidden) count++;
    const record = { project, id: sample.id, sample, order: before?.order ?? order++ };
    writes.push(
      attempt(() => samples.put(record)),
      attempt(() => pictures.put(picture, sample.id)),
    );
    if (embedding) writes.push(putEmbedding(transaction, project, sample.id, embedding));
  });
  await Promise.all(writes);
  const made = added.flatMap(({ embedding }) => (embedding ? [embedding] : []));
  return { nextOrder: order, sampleCount: count, fingerprints: withThoseOf(fingerprints, made) };
}

/** Rewrites samples that are there; the others are passed over, as are hidden ones' marks. */
export async function updateSamples(transaction: Writing, project: string, changed: readonly Sample[]): Promise<void> {
  const known = await recordsOf(
    transaction,
    project,
    changed.map(({ id }) => id),
  );
  const samples = transaction.objectStore('samples');
  await Promise.all(
    changed.flatMap((sample, i) => {
      const before = known[i];
      return before ? [samples.put({ ...before, sample })] : [];
    }),
  );
}

/** Hides samples or shows them again; those that are so already, or not there, are passed over. */
export async function setHidden(
  transaction: Writing,
  { id: project, sampleCount }: ProjectRecord,
  sampleIds: readonly string[],
  hide: boolean,
): Change<'sampleCount'> {
  const samples = transaction.objectStore('samples');
  const known = await recordsOf(transaction, project, [...new Set(sampleIds)]);
  const changing = known.flatMap((record) => (record && (record.hidden === 1) !== hide ? [record] : []));
  await Promise.all(changing.map(({ id, sample, order }) => samples.put({ project, id, sample, order, ...(hide && { hidden: 1 }) })));
  return { sampleCount: sampleCount + (hide ? -changing.length : changing.length) };
}

/** Deletes hidden samples with their pictures and embeddings. */
export async function purge(transaction: Writing, { id, fingerprints }: ProjectRecord): Promise<void> {
  const samples = transaction.objectStore('samples');
  const hidden = await samples.index('hidden').getAllKeys(IDBKeyRange.only([id, 1]));
  await Promise.all(
    hidden.flatMap(([, sampleId]) => [
      samples.delete([id, sampleId]),
      transaction.objectStore('pictures').delete(sampleId),
      ...fingerprints.map((fingerprint) => transaction.objectStore('embeddings').delete([id, fingerprint, sampleId])),
    ]),
  );
}

/** Deletes a project and all that belongs to it. */
export async function removeProject(transaction: Writing, id: string): Promise<Result<undefined, StorageFailure>> {
  const samples = transaction.objectStore('samples');
  const keys = await samples.getAllKeys(startingWith(id));
  await Promise.all([
    ...keys.map(([, sampleId]) => transaction.objectStore('pictures').delete(sampleId)),
    samples.delete(startingWith(id)),
    transaction.objectStore('embeddings').delete(startingWith(id)),
    transaction.objectStore('heads').delete(startingWith(id)),
    transaction.objectStore('splits').delete(id),
    transaction.objectStore('histories').delete(id),
    transaction.objectStore('measured').delete(startingWith(id)),
    transaction.objectStore('projects').delete(id),
  ]);
  return ok(undefined);
}

/** Keeps embeddings of samples that are there; those of others are passed over. */
export async function addEmbeddings(
  transaction: Writing,
  { id: project, fingerprints }: ProjectRecord,
  added: readonly { readonly sampleId: string; readonly embedding: Embedding }[],
): Change<'fingerprints'> {
  const samples = transaction.objectStore('samples');
  const keys = await Promise.all(added.map(({ sampleId }) => samples.getKey([project, sampleId])));
  const wanted = added.filter((_, i) => keys[i] !== undefined);
  await Promise.all(wanted.map(({ sampleId, embedding }) => putEmbedding(transaction, project, sampleId, embedding)));
  return {
    fingerprints: withThoseOf(
      fingerprints,
      wanted.map(({ embedding }) => embedding),
    ),
  };
}

function recordsOf(transaction: Writing, project: string, sampleIds: readonly string[]): Promise<readonly (SampleRecord | undefined)[]> {
  const samples = transaction.objectStore('samples');
  return Promise.all(sampleIds.map((id) => samples.get([project, id])));
}

function putEmbedding(
  transaction: Writing,
  project: string,
  sampleId: string,
  { fingerprint, device, values }: Embedding,
): Promise<unknown> {
  return attempt(() =>
    transaction.objectStore('embeddings').put({ sampleId, device, values: values.slice() }, [project, fingerprint, sampleId]),
  );
}

/** A write that throws at once rejects like any other, so that those begun before it are still looked after. */
async function attempt(write: () => Promise<unknown>): Promise<unknown> {
  return write();
}

function withThoseOf(fingerprints: readonly string[], embeddings: readonly Embedding[]): readonly string[] {
  return [...new Set([...fingerprints, ...embeddings.map(({ fingerprint }) => fingerprint)])];
}
