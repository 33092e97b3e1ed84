// Projects' records: what is read, and each change as one transaction, refused where another tab has worked on the project since.
import { settingsDocument } from '../core/project/settings';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { parseSettings } from '../core/project/parseSettings';
import type { ProjectRecords } from './lateRecords';
import type { ProjectDatabase, StoreName, Transaction } from './projectDatabase';
import { picturesTogether } from './picturesTogether';
import { readEmbeddings, readProject } from './projectReads';
import type { ProjectRecord, Turn } from './projectSchema';
import { startingWith } from './projectSchema';
import type { StorageFailure } from './projectStorage';
import { addEmbeddings, addSamples, createProject, purge, refusedTo, removeProject, setHidden, updateSamples } from './projectWrites';

type Done = Promise<Result<undefined, StorageFailure>>;

/** Keys that are looked up together: the answer to each comes from another process. */
const KEYS_AT_ONCE = 500;

/** The records of a database. `turns` has what this tab holds: a project that another one holds is not written. */
export function projectRecords(database: ProjectDatabase, turns: ReadonlyMap<string, Turn>): ProjectRecords {
  /** Changes a project and its samples in one transaction; fails with 'not-found' for a project that is not there. */
  const change = (
    id: string,
    stores: readonly StoreName[],
    apply: (transaction: Transaction<'readwrite'>, project: ProjectRecord) => Promise<Partial<ProjectRecord>> | Partial<ProjectRecord>,
  ): Done =>
    database.transact(['projects', ...stores], 'readwrite', async (transaction) => {
      const projects = transaction.objectStore('projects');
      const project = await projects.get(id);
      if (!project) return fail({ kind: 'not-found', project: id, detail: `project ${id}` });
      const mine = turns.get(id);
      const refused = refusedTo(project.held, mine, id);
      if (refused) return refused;
      const changed = await apply(transaction, project);
      await projects.put({ ...project, ...changed, ...(mine && { held: mine }) });
      return ok(undefined);
    });
  const now = () => ({ changedAt: Date.now() });

  return {
    create: (project) =>
      database.transact(['projects', 'samples'], 'readwrite', async (transaction) => {
        const mine = turns.get(project.id);
        const before = await transaction.objectStore('projects').get(project.id);
        return refusedTo(before?.held, mine, project.id) ?? createProject(transaction, project, mine);
      }),
    load: (id) => database.transact(['projects', 'samples'], 'readonly', (transaction) => readProject(transaction, id, parseSettings)),
    remove: (id) =>
      database.transact(
        ['projects', 'samples', 'pictures', 'embeddings', 'heads', 'splits', 'histories', 'measured'],
        'readwrite',
        async (transaction) => {
          const before = await transaction.objectStore('projects').get(id);
          return refusedTo(before?.held, turns.get(id), id) ?? removeProject(transaction, id);
        },
      ),
    rename: (id, name) => change(id, [], () => ({ name, ...now() })),
    saveClasses: (id, classes) => change(id, [], () => ({ classes, ...now() })),
    saveSettings: (id, settings) => change(id, [], () => ({ settings: settingsDocument(settings), ...now() })),
    saveFoundSettings: (id, foundSettings) => change(id, [], () => ({ foundSettings })),
    saveHead: (id, slot, head) =>
      change(id, ['heads'], async (transaction) => {
        const heads = transaction.objectStore('heads');
        await (head ? heads.put(head, [id, slot]) : heads.delete([id, slot]));
        return {};
      }),
    heads: (id) =>
      database.transact(['heads'], 'readonly', async (transaction) => ok(await transaction.objectStore('heads').getAll(startingWith(id)))),
    split: (id) => database.transact(['splits'], 'readonly', async (transaction) => ok(await transaction.objectStore('splits').get(id))),
    saveSplit: (id, split) =>
      change(id, ['splits'], async (transaction) => {
        await transaction.objectStore('splits').put(split, id);
        return {};
      }),
    history: (id) =>
      database.transact(['histories'], 'readonly', async (transaction) => ok(await transaction.objectStore('histories').get(id))),
    saveHistory: (id, history) =>
      change(id, ['histories'], async (transaction) => {
        await transaction.objectStore('histories').put(history, id);
        return {};
      }),
    measured: (id, tool) =>
      database.transact(['measured'], 'readonly', async (transaction) => ok(await transaction.objectStore('measured').get([id, tool]))),
    saveMeasured: (id, tool, measured) =>
      change(id, ['measured'], async (transaction) => {
        await transaction.objectStore('measured').put(measured, [id, tool]);
        return {};
      }),
    saveUnfinished: (id, unfinished) => change(id, [], () => ({ unfinished })),
    saveBackbone: (id, backboneId) => change(id, [], () => ({ backboneId, ...now() })),
    saveNamesIn: (id, namesIn) => change(id, [], () => ({ namesIn, ...now() })),
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
    holdsAny: (sampleIds) =>
      database.transact(['pictures'], 'readonly', async (transaction) => {
        const pictures = transaction.objectStore('pictures');
        for (let from = 0; from < sampleIds.length; from += KEYS_AT_ONCE) {
          const keys = await Promise.all(sampleIds.slice(from, from + KEYS_AT_ONCE).map((id) => pictures.getKey(id)));
          if (keys.some((key) => key !== undefined)) return ok(true);
        }
        return ok(false);
      }),
    picture: picturesTogether(database),
    embeddings: (id, fingerprint) =>
      database.transact(['projects', 'samples', 'embeddings'], 'readonly', (transaction) => readEmbeddings(transaction, id, fingerprint)),
    addEmbeddings: (id, embeddings) =>
      change(id, ['samples', 'embeddings'], (transaction, project) => addEmbeddings(transaction, project, embeddings)),
  };
}
