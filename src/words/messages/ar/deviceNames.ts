// Devices by the names that people read.
import type { Translated } from '../translation';

export const deviceNames: Translated<'deviceNames'> = {
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WASM',
  cpu: 'JavaScript',
};
