// The composition root: makes the real ports and the store, and shows the app.
import '@fontsource-variable/bricolage-grotesque';
import './ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { registerApp } from './browser/appUpdate';
import { canvasPictures } from './browser/canvasPictures';
import { deviceLimits } from './browser/deviceLimits';
import { domFiles } from './browser/domFiles';
import { browserCaches, httpBackboneCache } from './browser/httpBackboneCache';
import { httpTopFiles } from './browser/httpTopFiles';
import { openIndexedDbStorage } from './browser/indexedDbStorage';
import { localPreferences } from './browser/localPreferences';
import { mediaCamera } from './browser/mediaCamera';
import { whyMissingHere } from './browser/missingPart';
import { ownBackbones, withOwnBackbones } from './browser/ownBackbones';
import { waitingForStorage } from './browser/waitingForStorage';
import { builtInBackbone } from './core/builtInBackbone';
import { startLateTrainer } from './engine/lateTrainer';
import { measureDevice } from './engine/measureDevice';
import { measureCurvesInWorker } from './engine/workerCurves';
import { startWorkerEngine } from './engine/workerEngine';
import type { AppStore } from './store/appStore';
import { createAppStore } from './store/appStore';
import { StoreProvider } from './store/useAppStore';
import { WhyMissingContext } from './ui/missingPart';

const root = document.getElementById('root');
if (!root) throw new Error('invalid page: no #root');

const own = ownBackbones(browserCaches(), document.baseURI);
const waiting = waitingForStorage(root, location);
const storage = await openIndexedDbStorage({ onBlocked: waiting.blocked });
waiting.over();
const store = createAppStore({
  camera: mediaCamera(),
  // It comes with whatever takes files in: see `lateSlices`.
  pictures: canvasPictures(async (file) => (await import('./formats/imageHeader')).readHeader(file)),
  storage: storage.ok ? storage.value : (await import('./browser/memoryStorage')).memoryStorage(),
  ...(!storage.ok && { storageAbsent: storage.error }),
  backboneCache: withOwnBackbones(httpBackboneCache(), own),
  ownBackbones: own,
  topFiles: httpTopFiles(),
  catalogue: async () => (await import('./core/catalogue')).catalogue,
  firstHosted: async () => (await import('./core/catalogue')).firstHosted,
  deviceLimits,
  whyMissing: whyMissingHere,
  preferences: localPreferences(localStorageIfAny()),
  startEngine: startWorkerEngine,
  measureDevice,
  startTrainer: startLateTrainer,
  measureCurves: measureCurvesInWorker,
  files: domFiles(),
  nextFrame: () => new Promise((resolve) => requestAnimationFrame(() => resolve())),
  rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: Date.now,
  monotonic: () => performance.now(),
  newId,
});

createRoot(root).render(
  <StrictMode>
    <WhyMissingContext value={whyMissingHere}>
      <StoreProvider value={store}>
        <App />
      </StoreProvider>
    </WhyMissingContext>
  </StrictMode>,
);
void store.getState().startProject();
void store.getState().chooseBackbone(builtInBackbone);
void registerApp((apply) => store.getState().notify({ kind: 'update-ready', apply }));
askBeforeLosing(store);

/** 128 random bits in hex: randomUUID would want a secure page, and a school's own server may be plain http. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Some browsers throw on the mere mention of storage that is switched off. */
function localStorageIfAny(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Leaving asks first while something is in this tab only. */
function askBeforeLosing({ getState }: AppStore): void {
  window.addEventListener('beforeunload', (event) => {
    const { saving, storageAbsent, dataset, importing } = getState();
    if (saving.kind === 'saved' && importing.kind === 'idle' && !(storageAbsent && dataset.samples.length > 0)) return;
    event.preventDefault();
  });
}
