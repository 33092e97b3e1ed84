// A device that TensorFlow.js has been given: started by kind, each kind's code fetched only when it is wanted.
import type { DeviceKind } from '../../core/backbones/embedding';
import type { Result } from '../../core/base/result';
import { fail } from '../../core/base/result';
import type { DeviceFailure } from '../engine';
import type { StartedDevice } from './startedDevice';

/** Starts a device and makes it TensorFlow.js's current one. */
export async function startDevice(kind: DeviceKind): Promise<Result<StartedDevice, DeviceFailure>> {
  try {
    switch (kind) {
      case 'webgpu':
        return await (await import('./webgpu')).startWebGpu();
      case 'webgl':
        return await (await import('./webgl')).startWebGl();
      case 'wasm':
        return await (await import('./wasm')).startWasm();
      case 'cpu':
        return await (await import('./cpu')).startCpu();
    }
  } catch (cause) {
    return fail({ kind: 'failed', device: kind, detail: cause instanceof Error ? cause.message : String(cause) });
  }
}
