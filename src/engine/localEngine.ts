// The engine on the thread that calls it: inside the worker, and in the page where no worker can be had.
import { memory } from '@tensorflow/tfjs-core';
import type { DeviceKind } from '../core/embedding';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { Backbone } from '../ml/backbone';
import { buildAnyBackbone } from '../ml/anyBackbone';
import { startDevice } from './device/device';
import type { BackboneBytes, BackboneFailure, DeviceFailure, Engine, EngineFailure, LoadedBackbone, TwinBytes } from './engine';
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
  void started.value.lost.then(lose);

  const load = async ({ spec, topology, weights }: BackboneBytes, signal?: AbortSignal): Promise<Result<LoadedBackbone, BackboneFailure>> => {
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
      if (!warm.every(Number.isFinite)) return stop({ kind: 'not-finite', detail: 'this device computes numbers that are not finite' });
      backbones.get(id)?.dispose();
      backbones.set(id, backbone);
      return ok({ id, inputSize, embeddingLength, fingerprint: backbone.fingerprint, weightCount: backbone.weightCount });
    } catch (cause) {
      return stop({ kind: gone === undefined ? 'memory' : 'lost', detail: gone ?? sentence(cause) });
    }
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
    async embed(id, frames): Promise<Result<Float32Array, EngineFailure>> {
      const backbone = backbones.get(id);
      const pixels = backbone && gone === undefined ? readPixels(frames, backbone.spec.inputSize) : undefined;
      for (const frame of frames) frame.close();
      if (gone !== undefined) return fail({ kind: 'lost', detail: gone });
      if (!backbone || !pixels) return fail({ kind: 'not-loaded', detail: `the backbone ${id} is not loaded` });
      try {
        const values = await backbone.embed(pixels, frames.length);
        if (values.every(Number.isFinite)) return ok(values);
        return fail({ kind: 'not-finite', detail: 'the device computed numbers that are not finite' });
      } catch (cause) {
        // A lost WebGPU device throws whatever its next call happens to throw.
        lose(sentence(cause));
        return fail({ kind: 'lost', detail: sentence(cause) });
      }
    },
    async makeTwin({ spec, topology }, frames): Promise<Result<TwinBytes, BackboneFailure>> {
      const pixels = readPixels(frames, spec.inputSize);
      for (const frame of frames) frame.close();
      try {
        const twin = await (await import('../ml/randomTwin')).makeRandomTwin(spec, topology, spec.random?.seed ?? 0, pixels, frames.length);
        return twin.ok ? twin : fail({ kind: 'topology', detail: twin.error });
      } catch (cause) {
        return fail({ kind: gone === undefined ? 'memory' : 'lost', detail: gone ?? sentence(cause) });
      }
    },
    memory() {
      const { numTensors, numBytes, numBytesInGPUAllocated, numBytesInGPU } = memory() as GpuMemory;
      const deviceBytes = numBytesInGPUAllocated ?? numBytesInGPU;
      return Promise.resolve({ tensors: numTensors, bytes: numBytes, ...(deviceBytes !== undefined && { deviceBytes }) });
    },
    dispose() {
      for (const backbone of backbones.values()) backbone.dispose();
      backbones.clear();
      lose('ended');
    },
  });
}

/** What the GPU backends add to the library's own figures. */
type GpuMemory = ReturnType<typeof memory> & { readonly numBytesInGPUAllocated?: number; readonly numBytesInGPU?: number };

function sentence(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
