// The composition root: makes the real ports and the store, and shows the app.
import '@fontsource-variable/bricolage-grotesque';
import './ui/global.css';
import './words/englishFirst';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { deviceLimits } from './browser/deviceLimits';
import { domFiles } from './browser/domFiles';
import { newIds } from './browser/ids';
import { lateBackbones } from './browser/lateBackbones';
import { lateCamera } from './browser/lateCamera';
import { latePort } from './browser/latePort';
import { whyMissingHere } from './browser/missingPart';
import type { Pictures } from './browser/pictures';
import { waitingForStorage } from './browser/waitingForStorage';
import { builtInBackbone } from './core/backbones/builtInBackbone';
import type { DeviceKind } from './core/backbones/embedding';
import { preferences, storageBlocked, storageOpening, takeDrops } from './early';
import { layOutMapLate, measureCurvesLate, measureDeviceLate, startLateEngine } from './engine/lateEngine';
import { startLateTrainer } from './engine/lateTrainer';
import { fetchPlace } from './places/parts';
import { placeOf } from './places/places';
import type { AppStore } from './store/appStore';
import { createAppStore } from './store/appStore';
import { linkInAddress } from './store/share/linkSlice';
import { StoreProvider } from './store/useAppStore';
import { StartAgainContext, WhyMissingContext } from './ui/missingPart';
import { languageAtStart } from './words/languages';
import { say, speak } from './words/say';

/** Milliseconds for which what makes the app available offline waits for the backbone. */
const LONG_ENOUGH = 5_000;

/** Milliseconds in which most projects are found: the first drawing is of that one then, and no second one is needed. */
const AT_ONCE = 100;

const root = document.getElementById('root');
if (!root) throw new Error('invalid page: no #root');

const soon = () => import('./soon');
const later = () => import('./later');
const fetchCatalogue = () => import('./core/backbones/catalogue');
const fetchDoors = async () => (await soon()).backboneDoors;
const fetchCamera = async () => (await soon()).mediaCamera();
const fetchPictures = async () => (await soon()).pictures();
fetchPlace(location.hash);
// Where it does not come, whoever asks for a device asks again, and tells.
void soon().then(
  ({ startAhead }) => startAhead(firstDevice()),
  () => undefined,
);

// English is at hand, and stays where the words of another language cannot be had.
const spoken = languageAtStart(preferences.language(), navigator.languages);
const speaking = spoken === 'en' ? undefined : speak(spoken).catch(() => undefined);
start(root).catch(reportError);

/** Shows the app, once it is known what is kept here. */
async function start(page: Element): Promise<void> {
  const waiting = waitingForStorage(page, (blocked) =>
    blocked ? say('storageWait.held', { host: location.host }) : say('storageWait.slow', { host: location.host }),
  );
  void storageBlocked.then(waiting.blocked);
  const storage = await storageOpening;
  waiting.over();
  await speaking;
  const store = createAppStore({
    ...lateBackbones(fetchDoors),
    camera: lateCamera(fetchCamera),
    pictures: latePort<Pictures>(fetchPictures, {
      ready: true,
      take: true,
      keep: true,
      open: true,
      resize: true,
      pixels: true,
      fromPixels: true,
      augment: true,
    }),
    storage: storage.ok ? storage.value : (await later()).memoryStorage(),
    ...(!storage.ok && { storageAbsent: storage.error }),
    catalogue: async () => (await fetchCatalogue()).catalogue,
    firstHosted: async () => (await fetchCatalogue()).firstHosted,
    deviceLimits,
    whyMissing: whyMissingHere,
    preferences,
    startEngine: startLateEngine,
    measureDevice: measureDeviceLate,
    startTrainer: startLateTrainer,
    measureCurves: measureCurvesLate,
    layOutMap: layOutMapLate,
    files: domFiles(),
    drawPicture: async (drawing) => (await later()).drawnPicture(drawing),
    webPageParts: async (...asked) => (await later()).webPageParts(...asked),
    readCode: async (picture) => (await later()).readCode(picture),
    nextFrame: () => new Promise((resolve) => requestAnimationFrame(() => resolve())),
    rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: Date.now,
    monotonic: () => performance.now(),
    newId: newIds(Date.now),
  });

  takeDrops({
    take: (data) => void store.getState().drop(data, { kind: 'beside', folders: placeOf(location.hash) === 'teach' }),
    missed: () => store.getState().notify({ kind: 'cannot-take', why: 'opening' }),
    label: () => say('common.dropFile'),
  });
  // Before anything is drawn: what they wait for comes meanwhile.
  void begin(store);
  void store.getState().chooseBackbone(builtInBackbone);
  const startAgain = () => beginAgain(store);
  window.addEventListener('online', startAgain);
  window.addEventListener('hashchange', () => openLink(store));
  await found(store);
  createRoot(page).render(
    <StrictMode>
      <WhyMissingContext value={whyMissingHere}>
        <StartAgainContext value={startAgain}>
          <StoreProvider value={store}>
            <App />
          </StoreProvider>
        </StartAgainContext>
      </WhyMissingContext>
    </StrictMode>,
  );
  registerOnceReady(store).catch(() => undefined);
  askBeforeLosing(store);
}

/** Opens the project that was open last and then what the address holds; neither where the code for it cannot be fetched. */
async function begin(store: AppStore): Promise<void> {
  await store.getState().startProject();
  if (store.getState().project.kind === 'opening') return;
  openLink(store);
  // Soon wanted: what it shows does not wait for its code, nor for a network that has gone meanwhile.
  void import('./soonShown').then(
    ({ askBeforeEnding }) => askBeforeEnding(store, window),
    () => undefined,
  );
}

/** What could not begin for want of code; nothing where all has begun. */
function beginAgain(store: AppStore): void {
  const { project, backbone, notices, dismiss, retryBackbone } = store.getState();
  if (project.kind === 'opening') void begin(store);
  if (backbone.kind !== 'failed' || backbone.fault.from !== 'part') return;
  // Said again if it is still so.
  for (const { id, kind } of notices) if (kind === 'part-missing') dismiss(id);
  void retryBackbone();
}

/** Resolves when a project is open, or does not come at once. */
function found({ getState, subscribe }: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      if (getState().project.kind === 'opening') return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = subscribe(end);
    setTimeout(resolve, AT_ONCE);
    end();
  });
}

/** What the backbone of the app will be started on, as far as it is known before there is a store. */
function firstDevice(): DeviceKind {
  const wish = preferences.device();
  return wish === 'auto' ? (preferences.measuredDevice(builtInBackbone.id) ?? 'wasm') : wish;
}

/**
 * What the service worker fetches for offline would keep the backbone waiting.
 * Without it this visit goes on as it is, and the next one asks again.
 */
async function registerOnceReady({ getState }: AppStore): Promise<void> {
  await Promise.race([getState().backboneReady(), new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH))]);
  const { registerApp } = await soon();
  await registerApp((apply) => getState().notify({ kind: 'update-ready', apply }));
}

/** A head in the address is opened, and leaves it: a reload would open it again over what was done since. */
function openLink({ getState }: AppStore): void {
  const { hash } = location;
  // Before a project is open it stays in the address: it is opened with it.
  const link = linkInAddress(hash);
  if (link === undefined || getState().project.kind === 'opening') return;
  history.replaceState(undefined, '', '#/teach');
  void getState().openHeadLink(link);
}

/** Leaving asks first while something is in this tab only. */
function askBeforeLosing({ getState }: AppStore): void {
  window.addEventListener('beforeunload', (event) => {
    const { saving, storageAbsent, dataset, importing, looking } = getState();
    const atRest = saving.kind === 'saved' && importing.kind === 'idle' && looking.kind === 'idle';
    if (atRest && !(storageAbsent && dataset.samples.length + dataset.testSamples.length > 0)) return;
    event.preventDefault();
  });
}
