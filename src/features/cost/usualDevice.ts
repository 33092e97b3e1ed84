// What this device most likely is, until somebody says.
import type { DeviceClass } from '../../core/compare/cost';

/** A phone where fingers point, a laptop elsewhere. */
export const usualDevice = (): DeviceClass => (matchMedia('(pointer: coarse)').matches ? 'phone' : 'laptop');
