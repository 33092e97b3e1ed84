// The one store: slices put together, each with the ports that it takes.
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './appState';
import { followChanges } from './followChanges';
import { intakeSlice } from './capture/intakeSlice';
import { backboneSlice } from './backbone/backboneSlice';
import type { BackboneSession } from './backbone/backboneSession';
import { cameraSlice } from './capture/cameraSlice';
import { captureSlice } from './capture/captureSlice';
import { closedBackbonesSlice } from './capture/closedBackbones';
import { compareSlice } from './compare/compareSlice';
import { datasetSlice } from './dataset/datasetSlice';
import { embeddingSlice, idOf } from './embeddings/embeddingSlice';
import { headSlice } from './head/headSlice';
import { lateSlices } from './lateSlices';
import { lateMending } from './project/lateMending';
import { watchForNewer } from './newerVersion';
import { fetchedOnce } from './base/fetchedOnce';
import { noticeSlice } from './base/noticeSlice';
import type { Ports } from './base/ports';
import { projectSlice } from './project/projectSlice';
import { rememberingPictures } from './dataset/recentPictures';
import { exportsSlice } from './share/exportsSlice';
import { openersSlice } from './share/openersSlice';
import { projectFilesSlice } from './share/projectFilesSlice';
import { savingSlice } from './base/savingSlice';
import { languageSlice } from './base/languageSlice';
import { settingsSlice } from './settings/settingsSlice';
import { themeSlice } from './base/themeSlice';
import type { Works } from './works';

export type { AppState };

export type AppStore = StoreApi<AppState>;

/** Makes the store. Each slice names only the slices and ports that it takes; later ones stand on earlier ones. */
export function createAppStore(given: Ports): AppStore {
  const ports: Ports = { ...given, storage: rememberingPictures(given.storage) };
  const store = createStore<AppState>()((set, get) => {
    const access = { get, set };
    const open = new Map<string, BackboneSession>();
    const fetchWork = fetchedOnce(async () => (await import('./work')).work(access, { ...ports, open }));
    const of =
      <Name extends keyof Works>(name: Name) =>
      async () =>
        (await fetchWork())[name]();
    return {
      ...noticeSlice(access),
      ...savingSlice(access, ports, lateMending(access, ports)),
      ...settingsSlice(access, ports),
      ...datasetSlice(access, ports),
      ...backboneSlice(access, { ...ports, open }, of('backbone')),
      ...embeddingSlice(access),
      ...headSlice(access, ports, of('head')),
      ...cameraSlice(access, ports, of('camera')),
      ...captureSlice(access, ports),
      ...closedBackbonesSlice(access),
      ...projectSlice(access, ports, of('project')),
      ...intakeSlice(access, ports),
      ...themeSlice(access, ports),
      ...languageSlice(access, ports),
      ...compareSlice(access, ports, of('compare')),
      ...exportsSlice(access, ports, of('exports'), () => idOf(get().project)),
      ...openersSlice(access, ports, of('openers')),
      ...projectFilesSlice(access, ports, of('projectFiles'), () => idOf(get().project)),
      ...lateSlices(access, ports, of),
    };
  });
  followChanges(store);
  watchForNewer(store, ports);
  return store;
}
