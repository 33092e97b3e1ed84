// The GPU boundary: what the rest of the app may ask of the thing that runs a backbone. Interface only.
import type { BackboneSpec } from '../core/backbones/backbones';
import type { DeviceKind } from '../core/backbones/embedding';
import type { MapPlace, MapShapes, TimedPictures } from '../core/backbones/featureMaps';
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
import type { BlockActivation } from '../core/heads/fineTuned';
import type { Result } from '../core/base/result';

/** What runs the backbone, as found by looking, with nothing assumed. */
export interface DeviceReport {
  readonly kind: DeviceKind;
  /** Of a graphics card: the adapter's or renderer's own name, e.g. "Apple M2" or "SwiftShader", where the browser tells it. */
  readonly adapter?: string;
  /** Of WASM: what it may use of the processor. */
  readonly processor?: { readonly simd: boolean; readonly threads: number };
  /** True for an adapter that is drawn by software; such a device loses to WASM. */
  readonly software: boolean;
}

/** Why a device could not be started. */
export interface DeviceFailure {
  /** 'unreachable': its worker ended before it answered, as one does whose script does not come. */
  readonly kind: 'unavailable' | 'timeout' | 'failed' | 'unreachable';
  readonly device: DeviceKind;
  readonly detail: string;
}

/** A backbone's bytes, already checked: the topology and the weights in manifest order. */
export interface BackboneBytes {
  readonly spec: BackboneSpec;
  /** The text of `model.json`. */
  readonly topology: string;
  /** The shards joined, as they are on disk (quantised if the manifest says so). */
  readonly weights: ArrayBuffer;
}

/** A backbone that is ready to embed. */
export interface LoadedBackbone {
  readonly id: string;
  /** Side of the pictures to give it: its own input's, or more where it is shown only the middle. */
  readonly inputSize: number;
  readonly embeddingLength: number;
  /** SHA-256 (hex) of its float32 weights in manifest order. */
  readonly fingerprint: string;
  readonly weightCount: number;
  /** The feature maps that it can give beside an embedding. */
  readonly featureMaps: MapShapes;
  /** The shape of its last block, where it ends with a 1 × 1 convolution; without it the backbone cannot be fine-tuned. */
  readonly lastBlock?: BlockShape;
}

/** A random-init baseline's bytes, as `load` takes them. */
export interface RandomInitBytes {
  readonly topology: string;
  /** Float32, in manifest order. */
  readonly weights: ArrayBuffer;
}

/** The feature map before a backbone's last block, and what the block does after its convolution. */
export interface BlockShape {
  readonly positions: number;
  /** Numbers at each position. */
  readonly channels: number;
  readonly activation: BlockActivation;
}

/** What is wanted of `embed` besides embeddings. */
export interface EmbedOptions {
  readonly maps?: readonly MapPlace[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How a caller takes part in learning by epochs. */
export interface EpochRun<State> {
  /** Goes on from here instead of from the beginning. */
  readonly from?: State | undefined;
  /** Stops it: the epoch it is in is dropped, and it resolves to 'stopped'. */
  readonly signal?: AbortSignal | undefined;
  /** Called after every epoch; the last report's state is the state so far. */
  onEpoch(report: EpochReport<State>): void;
}

/** Why a backbone could not be made ready. */
export interface BackboneFailure {
  readonly kind: 'topology' | 'weights' | 'fingerprint' | 'memory' | 'not-finite' | 'aborted' | 'lost';
  readonly detail: string;
}

/**
 * Why a call gave nothing. After 'lost' and 'timeout' the engine is of no more use: make another. After all others it lives; 'failed'
 * is something that was thrown, or a question that it cannot answer.
 */
export interface EngineFailure {
  readonly kind: 'lost' | 'timeout' | 'aborted' | 'not-loaded' | 'not-finite' | 'failed';
  readonly detail: string;
}

/** What a device holds, for the leak tests and the memory line. */
export interface EngineMemory {
  readonly tensors: number;
  /** What the tensors need. */
  readonly bytes: number;
  /** What the graphics card has set aside, pooled buffers included; absent on devices without one. */
  readonly deviceBytes?: number;
}

/**
 * One device with the backbones loaded on it. It owns no user data: losing it costs a reload of the backbone, never a sample.
 * Only bitmaps (transferred; the engine closes them) and plain arrays cross; never tensors, DOM nodes or class instances.
 */
export interface Engine {
  readonly device: DeviceReport;

  /** Makes a backbone ready and runs it once, so that the first real frame is not the slow one. `bytes.weights` is transferred. */
  load(bytes: BackboneBytes, signal?: AbortSignal): Promise<Result<LoadedBackbone, BackboneFailure>>;

  /** Forgets a backbone and frees its memory; a no-op for one that is not loaded. */
  unload(id: string): Promise<void>;

  /**
   * Embeds a batch of opaque pictures of exactly the backbone's input size, and gives the feature maps of `maps` from the same run.
   * All numbers are finite. Fails with 'failed' for a map that is not among the backbone's `featureMaps`.
   */
  embed(id: string, frames: readonly ImageBitmap[], options?: EmbedOptions): Promise<Result<TimedPictures, EngineFailure>>;

  /**
   * Follows one opaque picture of the backbone's input size through its blocks; the frame is closed. Nothing of it stays on the device.
   * Fails with 'failed' for a graph, whose blocks are not told apart, and for a block or channel that there is not.
   */
  lookInside(id: string, frame: ImageBitmap, wish: InsideWish, signal?: AbortSignal): Promise<Result<LookedInside, EngineFailure>>;

  /** Learns an MLP head by epochs. The engine keeps nothing of it: each report holds all that is needed to go on, here or elsewhere. */
  trainMlp(problem: MlpProblem, settings: MlpSettings, run: EpochRun<MlpState>): Promise<Result<EpochsEnd, EngineFailure>>;

  /** Learns the last block of the backbone together with a linear head, by epochs; the backbone itself stays as it is. */
  fineTune(
    id: string,
    problem: FineTuneProblem,
    settings: FineTuneSettings,
    run: EpochRun<FineTuneState>,
  ): Promise<Result<EpochsEnd, EngineFailure>>;

  /** The probabilities (n × k) that a fine-tuned state gives n feature maps; of the state, only the values are looked at. */
  askFineTuned(id: string, state: FineTuneState, maps: Float32Array, signal?: AbortSignal): Promise<Result<Float32Array, EngineFailure>>;

  /**
   * Makes the weights of a random-init baseline (`spec.random`) of the network in `topology`, its batch norms fitted to these pictures,
   * or to seeded noise when there are none. The frames are closed; nothing of them is kept but a mean and a variance a channel.
   */
  makeRandomInit(
    network: { readonly spec: BackboneSpec; readonly topology: string },
    frames: readonly ImageBitmap[],
    signal?: AbortSignal,
  ): Promise<Result<RandomInitBytes, BackboneFailure>>;

  memory(): Promise<EngineMemory>;

  /** Resolves once, with the reason, when the engine can no longer be used. Never rejects. */
  readonly lost: Promise<string>;

  /** Ends it: pending calls fail with 'lost'. */
  dispose(): void;
}

/** Starts a device; the composition root gives the real one, tests a toy. */
export type StartEngine = (device: DeviceKind) => Promise<Result<Engine, DeviceFailure>>;
