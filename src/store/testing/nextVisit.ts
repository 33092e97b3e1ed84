// A visit after the one before: the same storage, nothing in memory.
import type { ProjectStorage } from '../../browser/projectStorage';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { toyPorts, toySpec, until } from './toyPorts';

/** Resolves once the toy backbone is ready and so many samples have their embeddings. */
export async function nextVisit(storage: ProjectStorage, samples: number, change: Partial<Ports> = {}): Promise<AppStore> {
  let ids = 0;
  const store = createAppStore(toyPorts({ storage, newId: () => `next-${++ids}`, ...change }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  await until(store, ({ backbone, embeddings }) => backbone.kind === 'ready' && embeddings.size >= samples);
  return store;
}
