// The one store: slices put together, each with the ports that it takes.
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './appState';
import { followChanges } from './followChanges';
import { intakeSlice } from './capture/intakeSlice';
import { backboneSlice } from './backbone/backboneSlice';
import { sessionBook } from './backbone/sessionBook';
import { cameraSlice } from './capture/cameraSlice';
import { captureSlice } from './capture/captureSlice';
import { closedBackbonesSlice } from './capture/closedBackbones';
import { datasetSlice } from './dataset/datasetSlice';
import { embeddingSlice } from './embeddings/embeddingSlice';
import { headSlice } from './head/headSlice';
import { lateSlices } from './lateSlices';
import { lateMending } from './project/lateMending';
import { watchForNewer } from './newerVersion';
import { noticeSlice } from './base/noticeSlice';
import type { Ports } from './base/ports';
import { projectSlice } from './project/projectSlice';
import { rememberingPictures } from './dataset/recentPictures';
import { savingSlice } from './base/savingSlice';
import { languageSlice } from './base/languageSlice';
import { settingsSlice } from './settings/settingsSlice';
import { themeSlice } from './base/themeSlice';
import { trainerAtHand } from './head/trainerAtHand';

export type { AppState };

export type AppStore = StoreApi<AppState>;

/** Makes the store. Each slice names only the slices and ports that it takes; later ones stand on earlier ones. */
export function createAppStore(given: Ports): AppStore {
  const ports: Ports = { ...given, storage: rememberingPictures(given.storage) };
  // One for all: each of several would hold a copy of the embeddings.
  const withTrainer = trainerAtHand(ports.startTrainer);
  const store = createStore<AppState>()((set, get) => {
    const access = { get, set };
    const book = sessionBook(access, ports);
    return {
      ...noticeSlice(access),
      ...savingSlice(access, ports, lateMending(access, ports)),
      ...settingsSlice(access, ports),
      ...datasetSlice(access, ports),
      ...backboneSlice(access, { ...ports, book }),
      ...embeddingSlice(access),
      ...headSlice(access, { ...ports, withTrainer }),
      ...cameraSlice(access, ports),
      ...captureSlice(access, ports),
      ...closedBackbonesSlice(access),
      ...projectSlice(access, ports),
      ...intakeSlice(access, ports),
      ...themeSlice(access, ports),
      ...languageSlice(access, ports),
      ...lateSlices(access, { ...ports, withTrainer, book }),
    };
  });
  followChanges(store);
  watchForNewer(store, ports);
  return store;
}
