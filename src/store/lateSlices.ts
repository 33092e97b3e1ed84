// Slices that the first screen shows nothing of: here are their first states; their work is fetched when it is first wanted.
import type { Access } from './base/access';
import type { AugmentationSlice, AugmentationVerbs } from './embeddings/augmentationSlice';
import type { CachedBackbonesSlice, CachedBackbonesVerbs } from './backbone/cachedBackbonesSlice';
import type { BackboneSlice } from './backbone/backboneSlice';
import type { DatasetSlice } from './dataset/datasetSlice';
import type { CameraSlice } from './capture/cameraSlice';
import type { CaptureSlice, CaptureVerbs } from './capture/captureSlice';
import type { EmbeddingSlice, EmbeddingVerbs } from './embeddings/embeddingSlice';
import { idOf } from './embeddings/embeddingSlice';
import type { FineTuneSlice, FineTuneVerbs } from './epochs/fineTuneSlice';
import type { EvaluationSlice, EvaluationVerbs } from './evaluation/evaluationSlice';
import type { HeadFileSlice, HeadFileVerbs } from './head/headFileSlice';
import type { HeadSlice } from './head/headSlice';
import type { ImportSlice, ImportVerbs } from './capture/importSlice';
import { lateVerbs } from './base/lateVerbs';
import type { LearningCurveSlice, LearningCurveVerbs } from './curve/learningCurveSlice';
import type { MlpSlice, MlpVerbs } from './epochs/mlpSlice';
import type { NoticeSlice } from './base/noticeSlice';
import type { OwnBackboneSlice, OwnBackboneVerbs } from './backbone/ownBackboneSlice';
import type { Ports } from './base/ports';
import type { ProjectSlice } from './project/projectSlice';
import type { ProjectBackboneSlice, ProjectBackboneVerbs } from './backbone/projectBackboneSlice';
import type { SavingSlice } from './base/savingSlice';
import type { SettingsSlice } from './settings/settingsSlice';
import type { TrySlice, TryVerbs } from './capture/trySlice';
import type { WatchSlice, WatchVerbs } from './backbone/watchSlice';
import type { Works } from './works';
import type { ZeroShotSlice, ZeroShotVerbs } from './head/zeroShotSlice';

export type LateSlices = ImportSlice &
  TrySlice &
  HeadFileSlice &
  AugmentationSlice &
  LearningCurveSlice &
  EvaluationSlice &
  MlpSlice &
  FineTuneSlice &
  CachedBackbonesSlice &
  OwnBackboneSlice &
  ProjectBackboneSlice &
  WatchSlice &
  ZeroShotSlice &
  EmbeddingVerbs &
  CaptureVerbs;

type Seen = LateSlices &
  ProjectSlice &
  NoticeSlice &
  DatasetSlice &
  BackboneSlice &
  EmbeddingSlice &
  HeadSlice &
  CameraSlice &
  CaptureSlice &
  SavingSlice &
  SettingsSlice;

export function lateSlices(
  access: Access<Seen>,
  ports: Pick<Ports, 'storage' | 'whyMissing'>,
  of: <Name extends keyof Works>(name: Name) => () => Promise<Works[Name]>,
): LateSlices {
  const { get, set } = access;
  const projectId = () => idOf(get().project);
  const imports = lateVerbs<ImportVerbs>(access, ports, of('imports'), { importFiles: true, cancelImport: false, goOnImporting: true });
  const headFiles = lateVerbs<HeadFileVerbs>(
    access,
    ports,
    of('headFile'),
    { saveHead: 'here', openHead: true, openHeadDocument: 'here', acceptHeadOffer: true, declineHeadOffer: false, openWaitingHead: false },
    projectId,
  );
  return {
    ...lateVerbs<EmbeddingVerbs>(access, ports, of('embedding'), {
      loadEmbeddings: true,
      embedMissing: true,
      retryUnreadable: true,
    }),
    ...lateVerbs<CaptureVerbs>(
      access,
      ports,
      of('capture'),
      { startRecording: 'here', stopRecording: false, cancelRecording: false, runLive: true },
      projectId,
    ),
    classifier: { kind: 'away' },
    mappedHead: () => undefined,
    ...lateVerbs<ZeroShotVerbs>(
      access,
      ports,
      of('zeroShot'),
      { wantClassifier: true, cancelClassifier: false, mapTo: 'here', unmap: 'here', mapRestTo: 'here', zeroShotMayBeStale: true },
      projectId,
    ),
    importing: { kind: 'idle' },
    endedImports: [],
    forgetEndedImport(projectId) {
      const { project, endedImports } = get();
      const here = project.kind === 'open' && project.id === projectId;
      set({
        endedImports: endedImports.flatMap((each) => (each.projectId !== projectId ? [each] : here ? [] : [{ ...each, forgotten: true }])),
      });
      if (here) get().save(() => ports.storage.saveUnfinished(projectId, undefined));
    },
    ...imports,
    // The project that they were brought to, whichever is open when the code is here.
    importFiles: (files, classId, source, into = get().project) => imports.importFiles(files, classId, source, into),
    tried: [],
    trying: { kind: 'idle' },
    ...lateVerbs<TryVerbs>(access, ports, of('trial'), {
      tryPictures: true,
      retryPictures: false,
      retryPicture: true,
      forgetTried: false,
      cancelTrying: false,
      forgetAllTried: false,
    }),
    headOffer: undefined,
    ...headFiles,
    openHead: (file, into = projectId()) => headFiles.openHead(file, into),
    augmentedEmbeddings: new Map(),
    augmentationWork: { kind: 'idle' },
    chooseAugmentation: (change) => get().changeSettings({ augmentation: { ...get().settings.augmentation, ...change } }),
    ...lateVerbs<AugmentationVerbs>(access, ports, of('augmentation'), {
      embedAugmented: true,
      drawAugmented: true,
      forgetAugmented: false,
    }),
    curveResult: undefined,
    curveWork: { kind: 'idle' },
    tuningOffer: undefined,
    // Set at once: by the time the code is there another project may be open.
    configureCurve(change) {
      get().changeSettings({ curve: { ...get().settings.curve, ...change } });
      return get().measureCurve();
    },
    ...lateVerbs<LearningCurveVerbs>(
      access,
      ports,
      of('curve'),
      { openCurve: 'here', measureCurve: 'here', cancelCurve: false, leaveCurve: false },
      projectId,
    ),
    evaluation: { kind: 'away' },
    projectSplit: undefined,
    ...lateVerbs<EvaluationVerbs>(access, ports, of('evaluation'), { evaluationMayBeStale: true, saveTable: true, savePicture: true }),
    mlpRun: { kind: 'idle' },
    setMlp: (change) => get().changeSettings({ mlp: { ...get().settings.mlp, ...change } }),
    ...lateVerbs<MlpVerbs>(access, ports, of('mlp'), { startMlp: 'here', stopMlp: false, goOnMlp: 'here', resetMlp: false }, projectId),
    fineTuneRun: { kind: 'idle' },
    frozenAndTuned: undefined,
    forgotten: undefined,
    setFineTune: (change) => get().changeSettings({ fineTuning: { ...get().settings.fineTuning, ...change } }),
    ...lateVerbs<FineTuneVerbs>(
      access,
      ports,
      of('fineTune'),
      { startFineTune: 'here', stopFineTune: false, goOnFineTune: 'here', resetFineTune: false },
      projectId,
    ),
    projectBackbone: undefined,
    backboneOffer: undefined,
    ...lateVerbs<ProjectBackboneVerbs>(access, ports, of('projectBackbone'), {
      bringBackbone: true,
      rememberBackbone: true,
      acceptBackboneOffer: true,
      declineBackboneOffer: false,
    }),
    comingWatched: new Map(),
    ...lateVerbs<WatchVerbs>(access, ports, of('watch'), {
      watchBackbone: true,
      cancelWatching: false,
      unwatchBackbone: false,
      watchedMayLack: false,
    }),
    cachedBackbones: new Map(),
    ...lateVerbs<CachedBackbonesVerbs>(access, ports, of('cachedBackbones'), {
      checkCachedBackbones: true,
      weigh: true,
      removeCachedBackbone: true,
      backboneCard: true,
    }),
    ownBackbones: [],
    ownIntake: { kind: 'none' },
    ...lateVerbs<OwnBackboneVerbs>(access, ports, of('ownBackbones'), {
      lookAtOwnBackbones: true,
      pickOwnBackbone: true,
      dropOwnBackbone: true,
      readOwnBackbone: true,
      addOwnBackbone: true,
      forgetOwnIntake: false,
      removeOwnBackbone: true,
    }),
  };
}
