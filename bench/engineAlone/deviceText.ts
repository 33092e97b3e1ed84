// What runs the backbone, for the table of figures.
import type { DeviceReport } from '../../src/engine/engine';

export function deviceText({ kind, adapter, processor }: DeviceReport): string {
  return processor ? `${processor.simd ? 'SIMD' : 'no SIMD'}, ${processor.threads} threads` : (adapter ?? kind);
}
