// What the engine's worker offers, in the shape that crosses its border.
import type { DeviceKind } from '../core/backbones/embedding';
import type { TimedPictures, MapPlace } from '../core/backbones/featureMaps';
import type { InsideWish, LookedInside } from '../core/backbones/insideView';
import type {
  EpochReport,
  EpochsEnd,
  FineTuneProblem,
  FineTuneSettings,
  FineTuneState,
  MlpProblem,
  MlpSettings,
  MlpState,
} from '../core/solvers/epochs';
import type { Result } from '../core/base/result';
import type { Running } from '../workers/bridge';
import type {
  BackboneBytes,
  BackboneFailure,
  DeviceFailure,
  DeviceReport,
  Engine,
  EngineFailure,
  EngineMemory,
  LoadedBackbone,
  RandomInitBytes,
} from './engine';

export type EngineCalls = {
  readonly start: (running: Running, device: DeviceKind) => Promise<Result<DeviceReport, DeviceFailure>>;
  readonly load: (running: Running, bytes: BackboneBytes) => Promise<Result<LoadedBackbone, BackboneFailure>>;
  readonly unload: (running: Running, id: string) => Promise<void>;
  readonly embed: (
    running: Running,
    id: string,
    frames: readonly ImageBitmap[],
    maps: readonly MapPlace[],
  ) => Promise<Result<TimedPictures, EngineFailure>>;
  readonly lookInside: (running: Running, id: string, frame: ImageBitmap, wish: InsideWish) => Promise<Result<LookedInside, EngineFailure>>;
  readonly trainMlp: (
    running: Running<EpochReport<MlpState>>,
    problem: MlpProblem,
    settings: MlpSettings,
    from: MlpState | undefined,
  ) => Promise<Result<EpochsEnd, EngineFailure>>;
  readonly fineTune: (
    running: Running<EpochReport<FineTuneState>>,
    id: string,
    problem: FineTuneProblem,
    settings: FineTuneSettings,
    from: FineTuneState | undefined,
  ) => Promise<Result<EpochsEnd, EngineFailure>>;
  readonly askFineTuned: (
    running: Running,
    id: string,
    state: FineTuneState,
    maps: Float32Array,
  ) => Promise<Result<Float32Array, EngineFailure>>;
  readonly makeRandomInit: (
    running: Running,
    network: Parameters<Engine['makeRandomInit']>[0],
    frames: readonly ImageBitmap[],
  ) => Promise<Result<RandomInitBytes, BackboneFailure>>;
  readonly memory: () => Promise<EngineMemory>;
};
