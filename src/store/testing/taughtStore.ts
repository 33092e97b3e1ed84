// A project with pictures of two classes that a toy backbone tells apart, more or less: where tests of the tools of Compare begin.
import type { ProjectStorage } from '../../browser/projectStorage';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { toyFile, toyPorts, toySpec } from './toyPorts';

export interface Taught {
  /** Pictures of each class. */
  readonly each: number;
  /** What is drawn on a picture (`toyFile`), of its class's number and its own: by default two classes apart. */
  readonly level?: (classAt: number, at: number) => number;
  readonly ports?: Partial<Ports>;
}

/** Resolves once all are in. */
export async function taughtStore(
  storage: ProjectStorage,
  { each, level = (classAt, at) => 2 * classAt + at / 20, ports = {} }: Taught,
): Promise<AppStore> {
  const store = createAppStore(toyPorts({ storage, catalogue: () => Promise.resolve([toySpec('toy')]), ...ports }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  for (const [classAt, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      Array.from({ length: each }, (_, at) => toyFile(level(classAt, at))),
      id,
    );
  return store;
}
