// A project of which the ladder is climbed: two classes far apart, and settings with which it is there soon.
import type { AppStore } from '../appStore';
import type { Ports } from '../base/ports';
import type { ProjectStorage } from '../../browser/projectStorage';
import { taughtStore } from './taughtStore';

/** Resolves once six pictures of each class are in; nothing is climbed yet. */
export async function ladderScene(storage: ProjectStorage, ports: Partial<Ports> = {}): Promise<AppStore> {
  const store = await taughtStore(storage, { each: 6, ports });
  store.getState().changeSettings({ mlp: { ...store.getState().settings.mlp, epochs: 3, epochMilliseconds: 0 } });
  return store;
}
