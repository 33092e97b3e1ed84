// Project storage in IndexedDB: sample by sample, each write acknowledged when its transaction has completed.
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { ProjectDatabase, StoreName, Transaction } from './projectDatabase';
import { openProjectDatabase } from './projectDatabase';
import type { Locks } from './projectLock';
import { projectLocks } from './projectLock';
import { readEmbeddings, readPicture, readProject, readSummaries } from './projectReads';
import type { ProjectRecord } from './projectSchema';
import type { ProjectStorage, StorageFailure } from './projectStorage';
import { addEmbeddings, addSamples, createProject, purge, removeProject, setHidden, updateSamples } from './projectWrites';
import { storageUsage } from './storageUsage';

type Done = Promise<Result<undefined, StorageFailure>>;

/**
 * Opens this device's project storage.
 * Fails with 'absent' where the browser keeps nothing (a private window, storage switched off), 'too-new' when a newer app wrote it.
 */
export async function openIndexedDbStorage(
  options: { readonly name?: string; readonly locks?: Locks | undefined } = {},
): Promise<Result<ProjectStorage & { close(): void }, StorageFailure>> {
  const opened = await openProjectDatabase(options.name ?? 'headstart');
  if (!opened.ok) return opened;
  const locks = 'locks' in options ? options.locks : browserLocks();
  return ok({ ...storageOn(opened.value), lock: projectLocks(locks), usage: storageUsage, close: opened.value.close });
}

function storageOn(database: ProjectDatabase): Omit<ProjectStorage, 'lock' | 'usage'> {
  /** Changes a project and its samples in one transaction; fails with 'not-found' for a project that is not there. */
  const change = (
    id: string,
    stores: readonly StoreName[],
    apply: (transaction: Transaction<'readwrite'>, project: ProjectRecord) => Promise<Partial<ProjectRecord>> | Partial<ProjectRecord>,
  ): Done =>
    database.transact(['projects', ...stores], 'readwrite', async (transaction) => {
      const projects = transaction.objectStore('projects');
      const project = await projects.get(id);
      if (!project) return fail({ kind: 'not-found', detail: `project ${id}` });
      const changed = await apply(transaction, project);
      await projects.put({ ...project, ...changed });
      return ok(undefined);
    });
  const now = () => ({ changedAt: Date.now() });

  return {
    list: () => database.transact(['projects'], 'readonly', readSummaries),
    create: (project) => database.transact(['projects', 'samples'], 'readwrite', (transaction) => createProject(transaction, project)),
    load: (id) => database.transact(['projects', 'samples'], 'readonly', (transaction) => readProject(transaction, id)),
    remove: (id) =>
      database.transact(['projects', 'samples', 'pictures', 'embeddings'], 'readwrite', (transaction) => removeProject(transaction, id)),
    rename: (id, name) => change(id, [], () => ({ name, ...now() })),
    saveClasses: (id, classes) => change(id, [], () => ({ classes, ...now() })),
    saveHeadChoice: (id, headChoice) => change(id, [], () => ({ headChoice, ...now() })),
    saveLabelMapping: (id, labelMapping) => change(id, [], () => ({ labelMapping, ...now() })),
    saveAugmentation: (id, augmentation) => change(id, [], () => ({ augmentation, ...now() })),
    saveUnfinished: (id, unfinished) => change(id, [], () => ({ unfinished })),
    saveBackbone: (id, backboneId) => change(id, [], () => ({ backboneId, ...now() })),
    addSamples: (id, added, unfinished) =>
      change(id, ['samples', 'pictures', 'embeddings'], async (transaction, project) => ({
        ...(await addSamples(transaction, project, added)),
        ...(unfinished && { unfinished }),
        ...now(),
      })),
    updateSamples: (id, samples) =>
      change(id, ['samples'], async (transaction) => {
        await updateSamples(transaction, id, samples);
        return now();
      }),
    hideSamples: (id, sampleIds) =>
      change(id, ['samples'], async (transaction, project) => ({ ...(await setHidden(transaction, project, sampleIds, true)), ...now() })),
    showSamples: (id, sampleIds) =>
      change(id, ['samples'], async (transaction, project) => ({ ...(await setHidden(transaction, project, sampleIds, false)), ...now() })),
    purge: (id) =>
      change(id, ['samples', 'pictures', 'embeddings'], async (transaction, project) => {
        await purge(transaction, project);
        return {};
      }),
    picture: (sampleId) => database.transact(['pictures'], 'readonly', (transaction) => readPicture(transaction, sampleId)),
    embeddings: (id, fingerprint) =>
      database.transact(['projects', 'samples', 'embeddings'], 'readonly', (transaction) => readEmbeddings(transaction, id, fingerprint)),
    addEmbeddings: (id, embeddings) =>
      change(id, ['samples', 'embeddings'], (transaction, project) => addEmbeddings(transaction, project, embeddings)),
  };
}

function browserLocks(): Locks | undefined {
  return typeof navigator === 'object' && 'locks' in navigator ? navigator.locks : undefined;
}
