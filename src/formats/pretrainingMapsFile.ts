// A backbone's own pretraining classes as a file, kinds.safetensors: a feature map of each, one byte a number.
import type { PretrainingMaps } from '../core/backbones/pretrainingMaps';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { readSafetensorsHeader, readTensors } from './safetensors';

const FORMAT = 'headstart-kinds';

/**
 * Reads `maps` (n × positions × channels, int8), each channel in its own `steps` (float32), and `right` in its metadata.
 * The error says what is wrong. Never throws.
 */
export function readPretrainingMaps(bytes: Uint8Array): Result<PretrainingMaps, string> {
  const header = readSafetensorsHeader(bytes);
  if (!header.ok) return fail(header.error.kind);
  if (header.value.metadata.get('format') !== FORMAT) return fail(`its format is not ${FORMAT}`);
  const tensors = readTensors(bytes, header.value, ['I8']);
  if (!tensors.ok) return fail(tensors.error.kind);
  const right = Number(header.value.metadata.get('right'));
  const [maps, steps] = [tensors.value.get('maps'), tensors.value.get('steps')];
  const [count = 0, positions = 0, channels = 0] = maps?.shape ?? [];
  if (!maps || !steps || maps.shape.length !== 3 || maps.values.length === 0) return fail('it has no maps and steps');
  if (steps.shape.join() !== String(channels)) return fail(`it has ${steps.shape.join(' × ')} steps for ${channels} channels`);
  if (!steps.values.every(Number.isFinite)) return fail('it holds numbers that are not finite');
  if (!(Number.isInteger(right) && right >= 0 && right <= count)) return fail('it does not say how many are named right');
  const widened = maps.values.map((value, i) => value * (steps.values[i % channels] as number));
  // A step that is finite may yet be too long for its values.
  if (!widened.every(Number.isFinite)) return fail('it holds numbers that are not finite');
  return ok({ count, right, positions, channels, maps: widened });
}
