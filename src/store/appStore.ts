// The one store: slices put together, and the two processes that follow from its changes (training, embedding anew).
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { IntakeSlice } from './capture/intakeSlice';
import { intakeSlice } from './capture/intakeSlice';
import type { BackboneSlice } from './backbone/backboneSlice';
import { backboneSlice } from './backbone/backboneSlice';
import { sightOf, specInUse } from './backbone/backboneState';
import type { CameraSlice } from './capture/cameraSlice';
import { cameraSlice } from './capture/cameraSlice';
import type { CaptureSlice } from './capture/captureSlice';
import { captureSlice } from './capture/captureSlice';
import type { DatasetSlice } from './dataset/datasetSlice';
import { datasetSlice } from './dataset/datasetSlice';
import type { EmbeddingSlice } from './embeddings/embeddingSlice';
import { embeddingSlice } from './embeddings/embeddingSlice';
import { wantsMaps } from './head/headInUse';
import type { HeadSlice } from './head/headSlice';
import { headSlice } from './head/headSlice';
import type { LateSlices } from './lateSlices';
import { lateSlices } from './lateSlices';
import { lateMending } from './project/lateMending';
import { watchForNewer } from './newerVersion';
import type { NoticeSlice } from './base/noticeSlice';
import { noticeSlice } from './base/noticeSlice';
import type { Ports } from './base/ports';
import type { ProjectSlice } from './project/projectSlice';
import { projectSlice } from './project/projectSlice';
import { rememberingPictures } from './dataset/recentPictures';
import type { SavingSlice } from './base/savingSlice';
import { savingSlice } from './base/savingSlice';
import type { LanguageSlice } from './base/languageSlice';
import { languageSlice } from './base/languageSlice';
import type { SettingsSlice } from './settings/settingsSlice';
import { settingsSlice } from './settings/settingsSlice';
import type { ThemeSlice } from './base/themeSlice';
import { themeSlice } from './base/themeSlice';
import { trainerAtHand } from './head/trainerAtHand';
import type { ZeroShotSlice } from './head/zeroShotSlice';

export type AppState = NoticeSlice &
  SavingSlice &
  SettingsSlice &
  DatasetSlice &
  BackboneSlice &
  EmbeddingSlice &
  HeadSlice &
  CameraSlice &
  CaptureSlice &
  ProjectSlice &
  IntakeSlice &
  ThemeSlice &
  LanguageSlice &
  ZeroShotSlice &
  LateSlices;

export type AppStore = StoreApi<AppState>;

/** Makes the store. Each slice names only the slices and ports that it takes; later ones stand on earlier ones. */
export function createAppStore(given: Ports): AppStore {
  const ports: Ports = { ...given, storage: rememberingPictures(given.storage) };
  // One for all: each of several would hold a copy of the embeddings.
  const withTrainer = trainerAtHand(ports.startTrainer);
  const store = createStore<AppState>()((set, get) => {
    const access = { get, set };
    return {
      ...noticeSlice(access),
      ...savingSlice(access, ports, lateMending(access, ports)),
      ...settingsSlice(access, ports),
      ...datasetSlice(access, ports),
      ...backboneSlice(access, ports),
      ...embeddingSlice(access),
      ...headSlice(access, { ...ports, withTrainer }),
      ...cameraSlice(access, ports),
      ...captureSlice(access, ports),
      ...projectSlice(access, ports),
      ...intakeSlice(access, ports),
      ...themeSlice(access, ports),
      ...languageSlice(access, ports),
      ...lateSlices(access, { ...ports, withTrainer }),
    };
  });
  followChanges(store);
  watchForNewer(store, ports);
  return store;
}

/** What follows from a change, whoever made it: the head learns, a new backbone embeds, the camera runs the live loop. */
function followChanges(store: AppStore): void {
  store.subscribe((state, before) => {
    const seen = state.dataset !== before.dataset || state.embeddings !== before.embeddings || state.backbone !== before.backbone;
    const { augmentation } = state.settings;
    const otherCopies = augmentation !== before.settings.augmentation;
    const augmented = otherCopies || state.augmentedEmbeddings !== before.augmentedEmbeddings;
    if (seen || augmented) state.headMayBeStale();
    if (augmentation.on && (seen || otherCopies)) void state.embedAugmented();
    if (state.backbone.kind === 'ready' && sightOf(state.backbone) !== sightOf(before.backbone)) {
      state.refuseMisfits();
      if (state.trained && state.trained.fingerprint !== state.backbone.loaded.fingerprint) state.forgetHead();
      void state.loadEmbeddings();
      void state.restoreHeads();
      void state.retryPictures();
      state.openWaitingHead();
    }
    if (
      state.backbone.kind === 'ready' &&
      before.backbone.kind === 'ready' &&
      state.backbone.device !== before.backbone.device &&
      state.unreadable.size > 0
    ) {
      void state.retryUnreadable();
    }
    if (
      state.dataset.classes !== before.dataset.classes ||
      state.backbone !== before.backbone ||
      state.classifier !== before.classifier ||
      state.settings.labelMapping !== before.settings.labelMapping ||
      state.settings.headKind !== before.settings.headKind ||
      state.project !== before.project
    ) {
      state.zeroShotMayBeStale();
    }
    if (wantsMaps(state.opened, state.trained) && !wantsMaps(before.opened, before.trained)) void state.retryPictures();
    if (runsOn(state) !== runsOn(before)) {
      state.resetMlp();
      state.resetFineTune();
      state.leaveCurve();
      state.openWaitingHead();
    }
    if (worksOn(state) !== undefined && worksOn(state) !== worksOn(before)) void state.bringBackbone();
    // One that takes over from another was chosen.
    else if (worksOn(state) !== undefined && specInUse(state.backbone)?.id !== specInUse(before.backbone)?.id) state.rememberBackbone();
    if (isOtherHead(state, before)) state.evaluationMayBeStale();
    if (state.camera.kind === 'on' && before.camera.kind !== 'on') void state.runLive();
    if (endedRun(state.mlpRun, before.mlpRun) || endedRun(state.fineTuneRun, before.fineTuneRun)) state.keepHeads();
    if (cannotRecord(state, before)) state.cancelRecording();
  });
}

/** Whether the head in use is another, or another one is coming or gone; where there never was one, nothing asks how good it is. */
function isOtherHead(state: AppState, before: AppState): boolean {
  if (!state.trained && !state.opened && state.evaluation.kind === 'away') return false;
  const parts = ['trained', 'training', 'autoTuning', 'opened', 'backbone', 'project', 'settings'] as const;
  return parts.some((part) => state[part] !== before[part]);
}

/** Whether a run of epochs has just ended, however. */
function endedRun(run: AppState['mlpRun'], before: AppState['mlpRun']): boolean {
  return before.kind === 'running' && run.kind !== 'running';
}

/** Whether a recording lost its camera, its project or its class: it must not go on by itself when that comes back. */
function cannotRecord({ camera, project, recording, dataset }: AppState, before: AppState): boolean {
  if (recording.kind === 'idle') return false;
  if (camera !== before.camera && (camera.kind === 'failed' || camera.kind === 'off')) return true;
  if (project !== before.project && runsIn(project) !== runsIn(before.project)) return true;
  return dataset.classes !== before.dataset.classes && !dataset.classes.some(({ id }) => id === recording.classId);
}

/** The project that is written to. */
function runsIn(project: AppState['project']): string | undefined {
  return project.kind === 'open' ? project.id : undefined;
}

/** The project that has a backbone to work on, whichever that is. */
function worksOn({ project, backbone }: AppState): string | undefined {
  return project.kind === 'opening' || backbone.kind !== 'ready' ? undefined : project.id;
}

/** What a run of epochs or a learning curve belongs to; a device that is started again changes nothing of it. */
function runsOn({ project, backbone }: AppState): string {
  return `${project.kind === 'opening' ? '' : project.id} ${backbone.kind === 'idle' ? '' : backbone.spec.id}`;
}
