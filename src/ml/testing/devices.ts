// TensorFlow.js in Node, for tests: its devices, ready to be used.
import '@tensorflow/tfjs-backend-cpu';
import { fileURLToPath } from 'node:url';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { ready, setBackend } from '@tensorflow/tfjs-core';

setWasmPaths(fileURLToPath(new URL('../../../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)));

/** Whatever runs from here on runs there. */
export async function useDevice(device: 'cpu' | 'wasm'): Promise<void> {
  if (!(await setBackend(device))) throw new Error(`${device} did not start`);
  await ready();
}
