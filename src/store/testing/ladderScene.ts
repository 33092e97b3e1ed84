// A project of which the ladder is climbed: two classes far apart, and settings with which it is there soon.
import type { AppStore } from '../appStore';
import type { Ports } from '../base/ports';
import type { ProjectStorage } from '../../browser/projectStorage';
import { ladderNow } from '../compare/ladderNow';
import type { MeasuredLadder } from '../compare/ladderSlice';
import { taughtStore } from './taughtStore';

/** Resolves once six pictures of each class are in; nothing is climbed yet. */
export async function ladderScene(storage: ProjectStorage, ports: Partial<Ports> = {}): Promise<AppStore> {
  const store = await taughtStore(storage, { each: 6, ports });
  store.getState().changeSettings({ mlp: { ...store.getState().settings.mlp, epochs: 3, epochMilliseconds: 0 } });
  return store;
}

/** Resolves once its ladder is measured and saved. */
export async function climbedScene(storage: ProjectStorage): Promise<AppStore> {
  const store = await ladderScene(storage);
  await store.getState().climbLadder();
  await store.getState().saved();
  return store;
}

/** The open project's ladder. @throws where none is measured. */
export function measuredIn(store: AppStore): MeasuredLadder {
  const { measured } = ladderNow(store.getState());
  if (!measured) throw new Error('not measured');
  return measured;
}
