// Project storage in IndexedDB: sample by sample, each write acknowledged when its transaction has completed.
import { settingsDocument } from '../core/project/settings';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { ProjectDatabase, StoreName, Transaction } from './projectDatabase';
import { openProjectDatabase } from './projectDatabase';
import type { Locks } from './projectLock';
import { projectLocks } from './projectLock';
import { readEmbeddings, readPicture, readProject, readSummaries } from './projectReads';
import type { ProjectRecord, Turn } from './projectSchema';
import { startingWith } from './projectSchema';
import type { ProjectStorage, StorageFailure, StorageListener } from './projectStorage';
import { fetchParser } from './lateParser';
import { projectTabs } from './projectTabs';
import { addEmbeddings, addSamples, createProject, purge, refusedTo, removeProject, setHidden, updateSamples } from './projectWrites';
import { storageUsage } from './storageUsage';
import type { TabChannel } from './tabChannel';
import { browserTabChannel } from './tabChannel';

type Done = Promise<Result<undefined, StorageFailure>>;

export interface StorageOptions {
  readonly name?: string;
  /** The browser's own, if nothing is said; undefined for none. */
  readonly locks?: Locks | undefined;
  readonly channel?: TabChannel | undefined;
  /** This tab's name. */
  readonly tab?: string;
  /** Milliseconds in which other tabs are to answer. */
  readonly patience?: number;
  /** Called when another tab keeps this one waiting: it holds an older version of the database. */
  readonly onBlocked?: () => void;
}

/**
 * Opens this device's project storage.
 * Fails with 'absent' where the browser keeps nothing (a private window, storage switched off), 'too-new' when a newer app wrote it.
 */
export async function openIndexedDbStorage(
  options: StorageOptions = {},
): Promise<Result<ProjectStorage & { close(): void }, StorageFailure>> {
  // Wanted with the first project, so on its way while the database opens.
  void fetchParser();
  const heard: { listener?: StorageListener } = {};
  const name = options.name ?? 'headstart';
  const opened = await openProjectDatabase(name, {
    onGone: () => heard.listener?.onGone(),
    onNewer: async () => heard.listener?.onNewer(),
    ...(options.onBlocked && { onBlocked: options.onBlocked }),
  });
  if (!opened.ok) return opened;
  const database = opened.value;
  const tab = options.tab ?? newTab();
  const turns = new Map<string, Turn>();
  const channel = 'channel' in options ? options.channel : browserTabChannel(`${name}-tabs`);
  const tabs =
    channel &&
    projectTabs({
      channel,
      tab,
      async claim(id) {
        const turn = await claimTurn(database, id, tab);
        turns.set(id, turn);
        return turn.turn;
      },
      mayBeHeld: (id) => isHeldByOther(database, id, tab),
      giveBack: (id) => void giveTurnBack(database, id, tab),
      ...(options.patience !== undefined && { patience: options.patience }),
    });
  // A page that may come back keeps its turn: it is frozen until then, and learns of others when it thaws.
  const leave = (event: PageTransitionEvent) => {
    if (!event.persisted) for (const id of turns.keys()) void giveTurnBack(database, id, tab);
  };
  if ('onpagehide' in globalThis) addEventListener('pagehide', leave);
  const locks = 'locks' in options ? options.locks : browserLocks();
  return ok({
    ...storageOn(database, turns),
    listen: (listener) => void (heard.listener = listener),
    lock: projectLocks(locks, tabs),
    usage: storageUsage,
    close() {
      channel?.close();
      database.close();
    },
  });
}

/** The next turn on a project. It holds even where the disk is too full to note it: the next write notes it. */
async function claimTurn(database: ProjectDatabase, id: string, by: string): Promise<Turn> {
  let mine: Turn = { turn: 1, by };
  await database.transact(['projects'], 'readwrite', async (transaction) => {
    const projects = transaction.objectStore('projects');
    const project = await projects.get(id);
    mine = { turn: (project?.held?.turn ?? 0) + 1, by };
    if (project) await projects.put({ ...project, held: mine });
    return ok(undefined);
  });
  return mine;
}

/** Whether the last turn on a project is another tab's, and was not given back: that tab works on it, or is gone without a word. */
async function isHeldByOther(database: ProjectDatabase, id: string, tab: string): Promise<boolean> {
  const held = await database.transact(['projects'], 'readonly', async (transaction) =>
    ok((await transaction.objectStore('projects').get(id))?.held),
  );
  return held.ok && held.value !== undefined && held.value.by !== NOBODY && held.value.by !== tab;
}

/** Best effort: a turn that was not given back costs the next tab a question that nobody answers. */
async function giveTurnBack(database: ProjectDatabase, id: string, tab: string): Promise<void> {
  await database.transact(['projects'], 'readwrite', async (transaction) => {
    const projects = transaction.objectStore('projects');
    const project = await projects.get(id);
    if (project?.held?.by === tab) await projects.put({ ...project, held: { turn: project.held.turn, by: NOBODY } });
    return ok(undefined);
  });
}

/** Stands for the tab of a turn that was given back. */
const NOBODY = '';

function storageOn(database: ProjectDatabase, turns: ReadonlyMap<string, Turn>): Omit<ProjectStorage, 'lock' | 'usage' | 'listen'> {
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
    list: () => database.transact(['projects'], 'readonly', readSummaries),
    create: (project) =>
      database.transact(['projects', 'samples'], 'readwrite', async (transaction) => {
        const mine = turns.get(project.id);
        const before = await transaction.objectStore('projects').get(project.id);
        return refusedTo(before?.held, mine, project.id) ?? createProject(transaction, project, mine);
      }),
    async load(id) {
      const parse = await fetchParser();
      return parse.ok
        ? database.transact(['projects', 'samples'], 'readonly', (transaction) => readProject(transaction, id, parse.value))
        : parse;
    },
    remove: (id) =>
      database.transact(['projects', 'samples', 'pictures', 'embeddings', 'heads', 'splits'], 'readwrite', async (transaction) => {
        const before = await transaction.objectStore('projects').get(id);
        return refusedTo(before?.held, turns.get(id), id) ?? removeProject(transaction, id);
      }),
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
    holdsAny: (sampleIds) =>
      database.transact(['pictures'], 'readonly', async (transaction) => {
        const pictures = transaction.objectStore('pictures');
        for (const id of sampleIds) if ((await pictures.getKey(id)) !== undefined) return ok(true);
        return ok(false);
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

/** Tells this tab from all others. */
function newTab(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
