// The engine on the thread that calls it: inside the worker, and in the page where no worker can be had.
import { memory } from '@tensorflow/tfjs-core';
import { pictureSide } from '../core/backbones/backbones';
import type { DeviceKind } from '../core/backbones/embedding';
import type { MapPlace, TimedPictures } from '../core/backbones/featureMaps';
import { askFault, fineTuneFault, mlpFault } from '../core/solvers/epochs';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Backbone } from '../ml/backbone';
import type { LastBlock } from '../ml/fineTune';
import { buildAnyBackbone } from '../ml/anyBackbone';
import { startDevice } from './device/device';
import { stillComputes } from './device/stillComputes';
import type {
  BackboneBytes,
  BackboneFailure,
  BlockShape,
  DeviceFailure,
  Engine,
  EngineFailure,
  LoadedBackbone,
  RandomInitBytes,
} from './engine';
import { readPixels } from './pixels';

/** Starts a device on this thread. One at a time: TensorFlow.js has one current device. */
export async function startLocalEngine(kind: DeviceKind): Promise<Result<Engine, DeviceFailure>> {
  const started = await startDevice(kind);
  if (!started.ok) return started;
  const backbones = new Map<string, Backbone>();
  let gone: string | undefined;
  let tellLost: (detail: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (tellLost = resolve));
  const lose = (detail: string) => {
    gone ??= detail;
    tellLost(detail);
  };
  const whyGone = () => gone;
  void started.value.lost.then(lose);

  const load = async (
    { spec, topology, weights }: BackboneBytes,
    signal?: AbortSignal,
  ): Promise<Result<LoadedBackbone, BackboneFailure>> => {
    const built = await buildAnyBackbone(spec, topology, weights);
    if (!built.ok) return built;
    const backbone = built.value;
    const stop = (failure: BackboneFailure): Result<never, BackboneFailure> => {
      backbone.dispose();
      return fail(failure);
    };
    if (signal?.aborted) return stop({ kind: 'aborted', detail: 'cancelled' });
    try {
      const { inputSize, embeddingLength, id } = spec;
      const warm = await backbone.embed(new Uint8ClampedArray(inputSize * inputSize * 4).fill(127), 1);
      if (!warm.embeddings.every(Number.isFinite))
        return stop({ kind: 'not-finite', detail: 'this device computes numbers that are not finite' });
      backbones.get(id)?.dispose();
      backbones.set(id, backbone);
      const { fingerprint, weightCount, featureMaps, lastBlock } = backbone;
      return ok({
        id,
        inputSize: pictureSide(spec),
        embeddingLength,
        fingerprint,
        weightCount,
        featureMaps,
        ...(lastBlock && { lastBlock: shapeOf(lastBlock) }),
      });
    } catch (cause) {
      return stop({ kind: gone === undefined ? 'memory' : 'lost', detail: gone ?? sentence(cause) });
    }
  };

  /**
   * Runs what may throw, and finds out whether the device went with it: a lost WebGPU device throws whatever its next call happens to
   * throw.
   */
  const attempted = async <Value>(signal: AbortSignal | undefined, work: () => Promise<Value>): Promise<Result<Value, EngineFailure>> => {
    if (gone !== undefined) return fail({ kind: 'lost', detail: gone });
    if (signal?.aborted) return fail({ kind: 'aborted', detail: 'cancelled' });
    try {
      return ok(await work());
    } catch (cause) {
      // After a trap, WebAssembly's memory may be anything.
      if (trapped(cause) || !(await stillComputes())) lose(sentence(cause));
      const lostBy = whyGone();
      return fail(lostBy === undefined ? { kind: 'failed', detail: sentence(cause) } : { kind: 'lost', detail: lostBy });
    }
  };

  /** Lets a loaded backbone look at pictures, and checks that every number it gives is finite. */
  const look = async (
    id: string,
    frames: readonly ImageBitmap[],
    maps: readonly MapPlace[],
  ): Promise<Result<TimedPictures, EngineFailure>> => {
    const backbone = backbones.get(id);
    if (!backbone) return fail(gone === undefined ? notLoaded(id) : { kind: 'lost', detail: gone });
    const { spec, featureMaps } = backbone;
    const lacking = maps.find((place) => !featureMaps[place]);
    if (lacking) return fail({ kind: 'failed', detail: `the backbone has no feature map ${lacking}` });
    const found = await attempted(undefined, async (): Promise<TimedPictures> => {
      const pixels = readPixels(frames, spec.inputSize, pictureSide(spec));
      const started = performance.now();
      const embedded = await backbone.embed(pixels, frames.length, maps);
      return { ...embedded, milliseconds: performance.now() - started };
    });
    if (!found.ok) return found;
    const numbers = [found.value.embeddings, ...Object.values(found.value.maps)];
    if (numbers.every((values) => values.every(Number.isFinite))) return found;
    return fail({ kind: 'not-finite', detail: 'the device computed numbers that are not finite' });
  };

  const blockOf = (id: string): Result<LastBlock, EngineFailure> => {
    const block = backbones.get(id)?.lastBlock;
    return block ? ok(block) : fail(backbones.has(id) ? NO_BLOCK : notLoaded(id));
  };

  return ok<Engine>({
    device: started.value.report,
    lost,
    load,
    unload(id) {
      backbones.get(id)?.dispose();
      backbones.delete(id);
      return Promise.resolve();
    },
    async embed(id, frames, { maps = [] } = {}) {
      const embedded = await look(id, frames, maps);
      for (const frame of frames) frame.close();
      return embedded;
    },
    async lookInside(id, frame, wish, signal) {
      try {
        const backbone = backbones.get(id);
        if (!backbone) return fail(gone === undefined ? notLoaded(id) : { kind: 'lost', detail: gone });
        if (!backbone.lookInside) return fail({ kind: 'failed', detail: 'the blocks of a graph are not told apart' });
        const { spec } = backbone;
        const pixels = readPixels([frame], spec.inputSize, pictureSide(spec));
        const look = backbone.lookInside;
        const looked = await attempted(signal, () => look(pixels, wish));
        if (!looked.ok || looked.value.embedding.every(Number.isFinite)) return looked;
        return fail({ kind: 'not-finite', detail: 'the device computed numbers that are not finite' });
      } finally {
        frame.close();
      }
    },
    async trainMlp(problem, settings, run) {
      const fault = mlpFault(problem, settings);
      if (fault !== undefined) return fail({ kind: 'failed', detail: fault });
      return attempted(run.signal, async () =>
        (await import('../ml/trainMlp')).trainMlp(problem, settings, {
          ...run,
          on: kind === 'webgpu' || kind === 'webgl' ? 'device' : 'processor',
        }),
      );
    },
    async fineTune(id, problem, settings, run) {
      const block = blockOf(id);
      if (!block.ok) return block;
      const fault = fineTuneFault(problem, settings, block.value);
      if (fault !== undefined) return fail({ kind: 'failed', detail: fault });
      return attempted(run.signal, async () => (await import('../ml/fineTune')).fineTune(block.value, problem, settings, run));
    },
    async askFineTuned(id, state, maps, signal) {
      const block = blockOf(id);
      if (!block.ok) return block;
      const fault = askFault(state, maps, { ...block.value, length: block.value.bias.length });
      if (fault !== undefined) return fail({ kind: 'failed', detail: fault });
      return attempted(signal, async () => (await import('../ml/fineTune')).askFineTuned(block.value, state, maps));
    },
    async makeRandomInit({ spec, topology }, frames): Promise<Result<RandomInitBytes, BackboneFailure>> {
      try {
        const pixels = readPixels(frames, spec.inputSize, pictureSide(spec));
        const made = await (await import('../ml/randomInit')).makeRandomInit(spec, topology, spec.random?.seed ?? 0, pixels, frames.length);
        return made.ok ? made : fail({ kind: 'topology', detail: made.error });
      } catch (cause) {
        return fail({ kind: gone === undefined ? 'memory' : 'lost', detail: gone ?? sentence(cause) });
      } finally {
        for (const frame of frames) frame.close();
      }
    },
    memory() {
      const { numTensors, numBytes, numBytesInGPUAllocated, numBytesAllocatedInGPU } = memory() as GpuMemory;
      const deviceBytes = numBytesInGPUAllocated ?? numBytesAllocatedInGPU;
      return Promise.resolve({ tensors: numTensors, bytes: numBytes, ...(deviceBytes !== undefined && { deviceBytes }) });
    },
    dispose() {
      for (const backbone of backbones.values()) backbone.dispose();
      backbones.clear();
      lose('ended');
    },
  });
}

const NO_BLOCK: EngineFailure = { kind: 'failed', detail: 'the backbone does not end with a 1 × 1 convolution' };

const notLoaded = (id: string): EngineFailure => ({ kind: 'not-loaded', detail: `the backbone ${id} is not loaded` });

function shapeOf({ positions, channels, activation }: BlockShape): BlockShape {
  return { positions, channels, activation };
}

/** What the GPU backends add to the library's own figures, WebGL the one and WebGPU the other. */
type GpuMemory = ReturnType<typeof memory> & { readonly numBytesInGPUAllocated?: number; readonly numBytesAllocatedInGPU?: number };

function trapped(cause: unknown): boolean {
  return 'WebAssembly' in globalThis && cause instanceof WebAssembly.RuntimeError;
}

function sentence(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
