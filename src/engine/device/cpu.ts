// Plain JavaScript: slow, and always there.
import '@tensorflow/tfjs-backend-cpu';
import { setBackend } from '@tensorflow/tfjs-core';
import { ok } from '../../core/base/result';
import type { StartedDevice } from './startedDevice';

/** Plain JavaScript as TensorFlow.js's backend: it neither fails nor is lost. */
export async function startCpu() {
  await setBackend('cpu');
  return ok<StartedDevice>({
    report: { kind: 'cpu', software: false },
    lost: new Promise(() => undefined),
  });
}
