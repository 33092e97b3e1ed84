// WebAssembly, from our own origin; on several threads where the page is cross-origin isolated.
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threaded from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import { env, setBackend } from '@tensorflow/tfjs-core';
import { fail, ok } from '../../core/base/result';
import type { Result } from '../../core/base/result';
import type { DeviceFailure } from '../engine';
import type { StartedDevice } from './startedDevice';
import { MOST_THREADS } from './threads';

/**
 * WebAssembly as TensorFlow.js's backend, with vectors and threads where there are any. Fails where it does not start; it is never lost.
 */
export async function startWasm(): Promise<Result<StartedDevice, DeviceFailure>> {
  if (!('WebAssembly' in globalThis)) return fail({ kind: 'unavailable', device: 'wasm', detail: 'no WebAssembly' });
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plain,
    'tfjs-backend-wasm-simd.wasm': simd,
    'tfjs-backend-wasm-threaded-simd.wasm': threaded,
  });
  const hasSimd = (await env().getAsync('WASM_HAS_SIMD_SUPPORT')) === true;
  // Threads need shared memory, so an isolated page, and scripts from blobs, which only the worker's policy allows.
  const mayThread = globalThis.crossOriginIsolated && 'SharedArrayBuffer' in globalThis && 'WorkerGlobalScope' in globalThis;
  const threads = mayThread && hasSimd ? Math.min(MOST_THREADS, navigator.hardwareConcurrency) : 1;
  if (threads > 1) setThreadsCount(threads);
  else env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await setBackend('wasm'))) return fail({ kind: 'unavailable', device: 'wasm', detail: 'it did not start' });
  const processor = { simd: hasSimd, threads };
  return ok({ report: { kind: 'wasm', processor, software: false }, lost: new Promise(() => undefined) });
}
