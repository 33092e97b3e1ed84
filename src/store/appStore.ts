// The one store: slices put together, and the two processes that follow from its changes (training, embedding anew).
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ArrivalSlice } from './arrivalSlice';
import { arrivalSlice } from './arrivalSlice';
import type { AugmentationSlice } from './augmentationSlice';
import { augmentationSlice } from './augmentationSlice';
import type { BackboneSlice } from './backboneSlice';
import { backboneSlice } from './backboneSlice';
import type { BackboneShelfSlice } from './backboneShelfSlice';
import { backboneShelfSlice } from './backboneShelfSlice';
import type { CameraSlice } from './cameraSlice';
import { cameraSlice } from './cameraSlice';
import type { CaptureSlice } from './captureSlice';
import { captureSlice } from './captureSlice';
import type { DatasetSlice } from './datasetSlice';
import { datasetSlice } from './datasetSlice';
import type { EmbeddingSlice } from './embeddingSlice';
import { embeddingSlice } from './embeddingSlice';
import type { FineTuneSlice } from './fineTuneSlice';
import { fineTuneSlice } from './fineTuneSlice';
import type { HeadFileSlice } from './headFileSlice';
import { headFileSlice } from './headFileSlice';
import { wantsMaps } from './headInUse';
import type { HeadSlice } from './headSlice';
import { headSlice } from './headSlice';
import type { ImportSlice } from './importSlice';
import { importSlice } from './importSlice';
import type { LearningCurveSlice } from './learningCurveSlice';
import { learningCurveSlice } from './learningCurveSlice';
import type { MlpSlice } from './mlpSlice';
import { mlpSlice } from './mlpSlice';
import type { NoticeSlice } from './noticeSlice';
import { noticeSlice } from './noticeSlice';
import type { OwnBackboneSlice } from './ownBackboneSlice';
import { ownBackboneSlice } from './ownBackboneSlice';
import type { Ports } from './ports';
import type { ProjectSlice } from './projectSlice';
import { projectSlice } from './projectSlice';
import type { SavingSlice } from './savingSlice';
import { savingSlice } from './savingSlice';
import type { ThemeSlice } from './themeSlice';
import { themeSlice } from './themeSlice';
import type { TrySlice } from './trySlice';
import { trySlice } from './trySlice';
import type { ZeroShotSlice } from './zeroShotSlice';
import { zeroShotSlice } from './zeroShotSlice';

export type AppState = NoticeSlice & SavingSlice & DatasetSlice & BackboneSlice & EmbeddingSlice & HeadSlice & MlpSlice & FineTuneSlice &
  CameraSlice & CaptureSlice & ImportSlice & TrySlice & ProjectSlice & HeadFileSlice & ArrivalSlice &
  ThemeSlice & BackboneShelfSlice & OwnBackboneSlice & ZeroShotSlice & LearningCurveSlice & AugmentationSlice;

export type AppStore = StoreApi<AppState>;

/** Makes the store. Each slice names only the slices and ports that it takes; later ones stand on earlier ones. */
export function createAppStore(ports: Ports): AppStore {
  const store = createStore<AppState>()((set, get) => {
    const access = { get, set };
    return {
      ...noticeSlice(access),
      ...savingSlice(access, ports),
      ...datasetSlice(access, ports),
      ...backboneSlice(access, ports),
      ...backboneShelfSlice(access, ports),
      ...ownBackboneSlice(access, ports),
      ...embeddingSlice(access, ports),
      ...augmentationSlice(access, ports),
      ...headSlice(access, ports),
      ...zeroShotSlice(access, ports),
      ...mlpSlice(access, ports),
      ...fineTuneSlice(access, ports),
      ...cameraSlice(access, ports),
      ...captureSlice(access, ports),
      ...importSlice(access, ports),
      ...trySlice(access, ports),
      ...projectSlice(access, ports),
      ...headFileSlice(access, ports),
      ...arrivalSlice(access, ports),
      ...themeSlice(access, ports),
      ...learningCurveSlice(access, ports),
    };
  });
  followChanges(store);
  return store;
}

/** What follows from a change, whoever made it: the head learns, a new backbone embeds, the camera runs the live loop. */
function followChanges(store: AppStore): void {
  store.subscribe((state, before) => {
    const seen = state.dataset !== before.dataset || state.embeddings !== before.embeddings || state.backbone !== before.backbone;
    const altered = state.augmentation !== before.augmentation || state.copyEmbeddings !== before.copyEmbeddings;
    if (seen || altered) state.headMayBeStale();
    if (state.augmentation.on && (seen || state.augmentation !== before.augmentation)) void state.embedCopies();
    if (state.backbone.kind === 'ready' && before.backbone.kind !== 'ready') {
      if (state.trained && state.trained.fingerprint !== state.backbone.loaded.fingerprint) state.forgetHead();
      void state.loadEmbeddings();
      void state.retryPictures();
    }
    if (
      state.dataset.classes !== before.dataset.classes || state.backbone !== before.backbone || state.top !== before.top ||
      state.labelMapping !== before.labelMapping || state.headChoice !== before.headChoice || state.project !== before.project
    ) {
      state.zeroShotMayBeStale();
    }
    if (wantsMaps(state.opened, state.trained) && !wantsMaps(before.opened, before.trained)) void state.retryPictures();
    if (runsOn(state) !== runsOn(before)) {
      state.resetMlp();
      state.resetFineTune();
    }
    if (state.camera.kind === 'on' && before.camera.kind !== 'on') void state.runLive();
  });
}

/** What a run of epochs belongs to; a device that is started again changes nothing of it. */
function runsOn({ project, backbone }: AppState): string {
  return `${project.kind === 'opening' ? '' : project.id} ${backbone.kind === 'idle' ? '' : backbone.spec.id}`;
}
