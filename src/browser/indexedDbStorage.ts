// Project storage in IndexedDB: sample by sample, each write acknowledged when its transaction has completed.
import type { Result } from '../core/base/result';
import { ok } from '../core/base/result';
import { lateRecords } from './lateRecords';
import type { ProjectDatabase, Transaction } from './projectDatabase';
import { openProjectDatabase } from './projectDatabase';
import type { Locks } from './projectLock';
import { projectLocks } from './projectLock';
import type { Turn } from './projectSchema';
import type { ProjectStorage, ProjectSummary, StorageFailure, StorageListener } from './projectStorage';
import { projectTabs } from './projectTabs';
import { storageUsage } from './storageUsage';
import type { TabChannel } from './tabChannel';
import { browserTabChannel } from './tabChannel';

export interface StorageOptions {
  readonly name?: string;
  /** The browser's own, if nothing is said; undefined for none. */
  readonly locks?: Locks | undefined;
  readonly channel?: TabChannel | undefined;
  /** This tab's name. */
  readonly tab?: string;
  /** Milliseconds in which other tabs are to answer. */
  readonly patience?: number;
  /** Milliseconds for which one that answered may save before it lets go. */
  readonly savingPatience?: number;
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
  // Wanted with the first project, so on its way while the database opens. Whoever wants what did not come asks again, and tells.
  void import('./projectRecords').catch(() => undefined);
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
      onRemoved: (id) => heard.listener?.onRemoved(id),
      ...(options.patience !== undefined && { patience: options.patience }),
      ...(options.savingPatience !== undefined && { savingPatience: options.savingPatience }),
    });
  // A page that may come back keeps its turn: it is frozen until then, and learns of others when it thaws.
  const leave = (event: PageTransitionEvent) => {
    if (!event.persisted) for (const id of turns.keys()) void giveTurnBack(database, id, tab);
  };
  if ('onpagehide' in globalThis) addEventListener('pagehide', leave);
  const locks = 'locks' in options ? options.locks : browserLocks();
  const records = lateRecords(async () => (await import('./projectRecords')).projectRecords(database, turns));
  return ok({
    ...records,
    async remove(id) {
      const removed = await records.remove(id);
      if (removed.ok) tabs?.removed(id);
      return removed;
    },
    list: () => database.transact(['projects'], 'readonly', readSummaries),
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
  return held.ok && ![undefined, NOBODY, tab].includes(held.value?.by);
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

async function readSummaries(transaction: Transaction<'readonly'>): Promise<Result<readonly ProjectSummary[], StorageFailure>> {
  const projects = await transaction.objectStore('projects').getAll();
  return ok(
    projects.map(({ id, name, changedAt, sampleCount, namesIn, unfinished }) => ({
      id,
      name,
      changedAt,
      sampleCount,
      namesIn,
      unfinished,
    })),
  );
}

function browserLocks(): Locks | undefined {
  return typeof navigator === 'object' && 'locks' in navigator ? navigator.locks : undefined;
}

/** Tells this tab from all others. */
function newTab(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
