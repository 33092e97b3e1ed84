// What does the work of the slices: `work` says where it is fetched.
import type { BackboneVerbs } from './backbone/backboneSlice';
import type { CachedBackbonesVerbs } from './backbone/cachedBackbonesSlice';
import type { OwnBackboneVerbs } from './backbone/ownBackboneSlice';
import type { ProjectBackboneVerbs } from './backbone/projectBackboneSlice';
import type { WatchVerbs } from './backbone/watchSlice';
import type { CameraVerbs } from './capture/cameraSlice';
import type { CaptureVerbs } from './capture/captureSlice';
import type { ImportVerbs } from './capture/importSlice';
import type { TryVerbs } from './capture/trySlice';
import type { LearningCurveVerbs } from './curve/learningCurveSlice';
import type { AugmentationVerbs } from './embeddings/augmentationSlice';
import type { EmbeddingVerbs } from './embeddings/embeddingSlice';
import type { FineTuneVerbs } from './epochs/fineTuneSlice';
import type { MlpVerbs } from './epochs/mlpSlice';
import type { TestSetVerbs } from './evaluation/testSetSlice';
import type { EvaluationVerbs } from './evaluation/evaluationSlice';
import type { HeadFileVerbs } from './head/headFileSlice';
import type { HeadVerbs } from './head/headSlice';
import type { ZeroShotVerbs } from './head/zeroShotSlice';
import type { CompareVerbs } from './compare/compareSlice';
import type { LessonVerbs } from './lessons/lessonsSlice';
import type { ProjectVerbs } from './project/projectSlice';
import type { ExportsVerbs } from './share/exportsSlice';
import type { CodeVerbs } from './share/codeSlice';
import type { LinkVerbs } from './share/linkSlice';
import type { OpenersVerbs } from './share/openersSlice';
import type { ProjectFilesVerbs } from './share/projectFilesSlice';

/** What does the work, by what it works on. */
export interface Works {
  readonly project: ProjectVerbs;
  readonly head: HeadVerbs;
  readonly headFile: HeadFileVerbs;
  readonly zeroShot: ZeroShotVerbs;
  readonly mlp: MlpVerbs;
  readonly fineTune: FineTuneVerbs;
  readonly curve: LearningCurveVerbs;
  readonly evaluation: EvaluationVerbs;
  readonly testSet: TestSetVerbs;
  readonly embedding: EmbeddingVerbs;
  readonly augmentation: AugmentationVerbs;
  readonly camera: CameraVerbs;
  readonly capture: CaptureVerbs;
  readonly imports: ImportVerbs;
  readonly trial: TryVerbs;
  readonly backbone: BackboneVerbs;
  readonly projectBackbone: ProjectBackboneVerbs;
  readonly watch: WatchVerbs;
  readonly cachedBackbones: CachedBackbonesVerbs;
  readonly ownBackbones: OwnBackboneVerbs;
  readonly compare: CompareVerbs;
  readonly lessons: LessonVerbs;
  readonly exports: ExportsVerbs;
  readonly link: LinkVerbs;
  readonly codes: CodeVerbs;
  readonly openers: OpenersVerbs;
  readonly projectFiles: ProjectFilesVerbs;
}
