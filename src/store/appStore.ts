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
import { closedBackbonesSlice } from './backbone/closedBackbonesSlice';
import { beliefsSlice } from './compare/beliefsSlice';
import { compareSlice } from './compare/compareSlice';
import { embeddingMapSlice } from './compare/embeddingMapSlice';
import { shortcutSlice } from './compare/shortcutSlice';
import { datasetSlice } from './dataset/datasetSlice';
import { embeddingSlice } from './embeddings/embeddingSlice';
import { idOf } from './base/projectState';
import { headSlice } from './head/headSlice';
import { importSlice } from './capture/importSlice';
import { trySlice } from './capture/trySlice';
import { headFileSlice } from './head/headFileSlice';
import { zeroShotSlice } from './head/zeroShotSlice';
import { augmentationSlice } from './embeddings/augmentationSlice';
import { learningCurveSlice } from './curve/learningCurveSlice';
import { evaluationSlice } from './evaluation/evaluationSlice';
import { batchSlice } from './batch/batchSlice';
import { testSetSlice } from './evaluation/testSetSlice';
import { mlpSlice } from './epochs/mlpSlice';
import { fineTuneSlice } from './epochs/fineTuneSlice';
import { projectBackboneSlice } from './backbone/projectBackboneSlice';
import { watchSlice } from './backbone/watchSlice';
import { cachedBackbonesSlice } from './backbone/cachedBackbonesSlice';
import { ownBackboneSlice } from './backbone/ownBackboneSlice';
import { lateMending } from './project/lateMending';
import { watchForNewer } from './newerVersion';
import { fetchedOnce } from '../core/base/fetchedOnce';
import { noticeSlice } from './base/noticeSlice';
import type { Ports } from './base/ports';
import { projectSlice } from './project/projectSlice';
import { rememberingPictures } from './dataset/recentPictures';
import { codeSlice } from './share/codeSlice';
import { lessonsSlice } from './lessons/lessonsSlice';
import { linkSlice } from './share/linkSlice';
import { exportsSlice } from './share/exportsSlice';
import { openersSlice } from './share/openersSlice';
import { projectFilesSlice } from './share/projectFilesSlice';
import { measuredSlice } from './base/measuredSlice';
import { savingSlice } from './base/savingSlice';
import { languageSlice } from './base/languageSlice';
import { settingsSlice } from './settings/settingsSlice';
import { splitSlice } from './split/splitSlice';
import { themeSlice } from './base/themeSlice';
import type { AppVerbs } from './appVerbs';

export type { AppState };

export type AppStore = StoreApi<AppState>;

/** Makes the store. Each slice names only the slices and ports that it takes; later ones stand on earlier ones. */
export function createAppStore(given: Ports): AppStore {
  const ports: Ports = { ...given, storage: rememberingPictures(given.storage) };
  const store = createStore<AppState>()((set, get) => {
    const access = { get, set };
    const open = new Map<string, BackboneSession>();
    const projectId = () => idOf(get().project);
    const fetchVerbFetchers = fetchedOnce(async () => (await import('./verbFetchers')).verbFetchers(access, { ...ports, open }));
    const of =
      <Name extends keyof AppVerbs>(name: Name) =>
      async () =>
        (await fetchVerbFetchers())[name]();
    return {
      ...noticeSlice(access),
      ...savingSlice(access, ports, lateMending(access, ports)),
      ...measuredSlice(),
      ...settingsSlice(access, ports),
      ...splitSlice(),
      ...datasetSlice(access, ports),
      ...backboneSlice(access, { ...ports, open }, of('backbone')),
      ...embeddingSlice(access, ports, of('embedding')),
      ...headSlice(access, ports, of('head')),
      ...cameraSlice(access, ports, of('camera')),
      ...captureSlice(access, ports, of('capture')),
      ...closedBackbonesSlice(access),
      ...projectSlice(access, ports, of('project')),
      ...intakeSlice(access, ports, of('intake')),
      ...themeSlice(access, ports),
      ...languageSlice(access, ports),
      ...compareSlice(access, ports, of('compare'), projectId),
      ...lessonsSlice(access, ports, of('lessons'), projectId),
      ...embeddingMapSlice(access, ports, of('embeddingMap')),
      ...beliefsSlice(access, ports, of('beliefs')),
      ...shortcutSlice(access, ports, of('shortcut'), projectId),
      ...linkSlice(access, ports, of('link'), projectId),
      ...codeSlice(access, ports, of('codes')),
      ...exportsSlice(access, ports, of('exports'), projectId),
      ...openersSlice(access, ports, of('openers')),
      ...projectFilesSlice(access, ports, of('projectFiles'), projectId),
      ...importSlice(access, ports, of('imports')),
      ...trySlice(access, ports, of('trial'), projectId),
      ...headFileSlice(access, ports, of('headFile')),
      ...zeroShotSlice(access, ports, of('zeroShot')),
      ...augmentationSlice(access, ports, of('augmentation')),
      ...learningCurveSlice(access, ports, of('curve')),
      ...evaluationSlice(access, ports, of('evaluation')),
      ...testSetSlice(access, ports, of('testSet')),
      ...batchSlice(access, ports, of('batch')),
      ...mlpSlice(access, ports, of('mlp')),
      ...fineTuneSlice(access, ports, of('fineTune')),
      ...projectBackboneSlice(access, ports, of('projectBackbone')),
      ...watchSlice(access, ports, of('watch')),
      ...cachedBackbonesSlice(access, ports, of('cachedBackbones')),
      ...ownBackboneSlice(access, ports, of('ownBackbones')),
    };
  });
  followChanges(store);
  watchForNewer(store, ports);
  return store;
}
