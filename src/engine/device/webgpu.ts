// WebGPU: the adapter is asked for first, because TensorFlow.js would start without one and fail later.
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { backend, setBackend } from '@tensorflow/tfjs-core';
import { fail, ok } from '../../core/base/result';
import type { Result } from '../../core/base/result';
import type { DeviceFailure } from '../engine';
import { drawnBySoftware } from './adapterNames';
import type { StartedDevice } from './startedDevice';

/** As much of the specification as is used here; not all compilers' libraries have it. */
interface AdapterInfo {
  readonly vendor?: string;
  readonly architecture?: string;
  readonly device?: string;
  readonly description?: string;
  readonly isFallbackAdapter?: boolean;
}
interface Adapter {
  readonly info?: AdapterInfo;
  readonly isFallbackAdapter?: boolean;
}
interface Gpu {
  requestAdapter(options?: { powerPreference?: 'high-performance' }): Promise<Adapter | null>;
}

/** WebGPU as TensorFlow.js's backend. Fails where there is none or it does not start; its adapter is named where the browser tells. */
export async function startWebGpu(): Promise<Result<StartedDevice, DeviceFailure>> {
  const unavailable = (detail: string) => fail<DeviceFailure>({ kind: 'unavailable', device: 'webgpu', detail });
  const { gpu } = navigator as unknown as { readonly gpu?: Gpu };
  if (!gpu) return unavailable('no WebGPU');
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) return unavailable('no adapter');
  const { info = {} } = adapter;
  const name = [info.vendor, info.architecture, info.device, info.description].filter(Boolean).join(' ');
  const software = adapter.isFallbackAdapter === true || info.isFallbackAdapter === true || drawnBySoftware(name);
  if (!(await setBackend('webgpu'))) return unavailable('it did not start');
  const running = backend();
  if (!(running instanceof WebGPUBackend)) return unavailable('it did not start');
  const lost = (running.device as unknown as { readonly lost: Promise<{ readonly message: string }> }).lost;
  return ok({
    report: { kind: 'webgpu', ...(name !== '' && { adapter: name }), software },
    lost: lost.then(({ message }) => `the WebGPU device was lost${message ? ` (${message})` : ''}`),
  });
}
