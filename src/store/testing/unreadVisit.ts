// A visit at which what a tool kept cannot be read, until it can: for tests that nothing takes its place meanwhile.
import type { MeasuringTool, ProjectStorage } from '../../browser/projectStorage';
import { fail } from '../../core/base/result';
import type { AppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { nextVisit } from './nextVisit';
import { toySpec } from './toyPorts';

export interface UnreadVisit {
  readonly store: AppStore;
  readonly projectId: string;
  /** From now on it can be read. */
  readonly heal: () => void;
  /** What storage has, once all writes are through. */
  readonly onDisk: () => Promise<unknown>;
}

/** What the failure says, in English. */
export const BUSY = 'the disk is busy';

/** The next visit to a storage, once so many samples have their embeddings: what a tool kept cannot be read until `heal` is called. */
export async function unreadVisit(storage: ProjectStorage, tool: MeasuringTool, samples: number): Promise<UnreadVisit> {
  let sick = true;
  const measured: ProjectStorage['measured'] = (id, of) =>
    sick && of === tool ? Promise.resolve(fail({ kind: 'failed', detail: BUSY })) : storage.measured(id, of);
  const store = await nextVisit({ ...storage, measured }, samples, { catalogue: () => Promise.resolve([toySpec('toy')]) });
  const projectId = idOf(store.getState().project) ?? '';
  return {
    ...{ store, projectId },
    heal: () => (sick = false),
    async onDisk() {
      await store.getState().saved();
      const read = await storage.measured(projectId, tool);
      return read.ok ? read.value : undefined;
    },
  };
}
