// What is read out of the project database.
import type { Embedding } from '../core/embedding';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { KeptPicture } from './pictures';
import type { Transaction } from './projectDatabase';
import { startingWith } from './projectSchema';
import type { ProjectSummary, StorageFailure, StoredProject } from './projectStorage';
import { setInProject } from './setInProject';

type Reading = Transaction<'readonly'>;
type Read<Value> = Promise<Result<Value, StorageFailure>>;

export async function readSummaries(transaction: Reading): Read<readonly ProjectSummary[]> {
  const projects = await transaction.objectStore('projects').getAll();
  return ok(projects.map(({ id, name, changedAt, sampleCount }) => ({ id, name, changedAt, sampleCount })));
}

/** A project with its samples in the order in which they came, hidden ones left out. */
export async function readProject(transaction: Reading, id: string): Read<StoredProject> {
  const [project, samples] = await Promise.all([
    transaction.objectStore('projects').get(id),
    transaction.objectStore('samples').getAll(startingWith(id)),
  ]);
  if (!project) return notFound(`project ${id}`);
  const shown = samples.filter(({ hidden }) => !hidden).sort((a, b) => a.order - b.order);
  const { name, classes, headChoice } = project;
  return ok({ id, name, classes, samples: shown.map(({ sample }) => sample), headChoice, ...setInProject(project) });
}

export async function readPicture(transaction: Reading, sampleId: string): Read<KeptPicture> {
  const picture = await transaction.objectStore('pictures').get(sampleId);
  return picture ? ok(picture) : notFound(`picture ${sampleId}`);
}

/** One backbone's embeddings of a project, by sample id, hidden samples left out. */
export async function readEmbeddings(transaction: Reading, id: string, fingerprint: string): Read<ReadonlyMap<string, Embedding>> {
  const [project, hidden, records] = await Promise.all([
    transaction.objectStore('projects').getKey(id),
    transaction.objectStore('samples').index('hidden').getAllKeys(IDBKeyRange.only([id, 1])),
    transaction.objectStore('embeddings').getAll(startingWith(id, fingerprint)),
  ]);
  if (project === undefined) return notFound(`project ${id}`);
  const found = new Map<string, Embedding>();
  for (const { sampleId, device, values } of records) found.set(sampleId, { values, fingerprint, device });
  for (const [, sampleId] of hidden) found.delete(sampleId);
  return ok(found);
}

function notFound(detail: string): Result<never, StorageFailure> {
  return fail({ kind: 'not-found', detail });
}
