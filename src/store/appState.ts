// All that the store holds: what each slice has, and its verbs.
import type { NoticeSlice } from './base/noticeSlice';
import type { MeasuredSlice } from './base/measuredSlice';
import type { SavingSlice } from './base/savingSlice';
import type { SettingsSlice } from './settings/settingsSlice';
import type { SplitSlice } from './split/splitSlice';
import type { BeliefsSlice } from './compare/beliefsSlice';
import type { CompareSlice } from './compare/compareSlice';
import type { EmbeddingMapSlice } from './compare/embeddingMapSlice';
import type { ShortcutSlice } from './compare/shortcutSlice';
import type { DatasetSlice } from './dataset/datasetSlice';
import type { BackboneSlice } from './backbone/backboneSlice';
import type { EmbeddingSlice } from './embeddings/embeddingSlice';
import type { HeadSlice } from './head/headSlice';
import type { CameraSlice } from './capture/cameraSlice';
import type { CaptureSlice } from './capture/captureSlice';
import type { ClosedBackbonesSlice } from './backbone/closedBackbonesSlice';
import type { ProjectSlice } from './project/projectSlice';
import type { IntakeSlice } from './capture/intakeSlice';
import type { ThemeSlice } from './base/themeSlice';
import type { LanguageSlice } from './base/languageSlice';
import type { ZeroShotSlice } from './head/zeroShotSlice';
import type { CodeSlice } from './share/codeSlice';
import type { LinkSlice } from './share/linkSlice';
import type { ExportsSlice } from './share/exportsSlice';
import type { OpenersSlice } from './share/openersSlice';
import type { ProjectFilesSlice } from './share/projectFilesSlice';
import type { ImportSlice } from './capture/importSlice';
import type { TrySlice } from './capture/trySlice';
import type { HeadFileSlice } from './head/headFileSlice';
import type { AugmentationSlice } from './embeddings/augmentationSlice';
import type { LearningCurveSlice } from './curve/learningCurveSlice';
import type { EvaluationSlice } from './evaluation/evaluationSlice';
import type { BatchSlice } from './batch/batchSlice';
import type { TestSetSlice } from './evaluation/testSetSlice';
import type { MlpSlice } from './epochs/mlpSlice';
import type { FineTuneSlice } from './epochs/fineTuneSlice';
import type { ProjectBackboneSlice } from './backbone/projectBackboneSlice';
import type { WatchSlice } from './backbone/watchSlice';
import type { CachedBackbonesSlice } from './backbone/cachedBackbonesSlice';
import type { LessonsSlice } from './lessons/lessonsSlice';
import type { OwnBackboneSlice } from './backbone/ownBackboneSlice';

export type AppState = NoticeSlice &
  SavingSlice &
  MeasuredSlice &
  SettingsSlice &
  SplitSlice &
  DatasetSlice &
  BackboneSlice &
  EmbeddingSlice &
  HeadSlice &
  CameraSlice &
  CaptureSlice &
  ClosedBackbonesSlice &
  ProjectSlice &
  IntakeSlice &
  ThemeSlice &
  LanguageSlice &
  ZeroShotSlice &
  CompareSlice &
  LessonsSlice &
  EmbeddingMapSlice &
  BeliefsSlice &
  ShortcutSlice &
  LinkSlice &
  CodeSlice &
  ExportsSlice &
  OpenersSlice &
  ProjectFilesSlice &
  ImportSlice &
  TrySlice &
  HeadFileSlice &
  AugmentationSlice &
  LearningCurveSlice &
  EvaluationSlice &
  TestSetSlice &
  BatchSlice &
  MlpSlice &
  FineTuneSlice &
  ProjectBackboneSlice &
  WatchSlice &
  CachedBackbonesSlice &
  OwnBackboneSlice;
