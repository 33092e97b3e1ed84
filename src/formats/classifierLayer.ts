// A classifier that lies in a backbone's own weights (TensorFlow.js layers format), taken out of the bytes as they came.
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Classifier } from '../core/backbones/classifier';

const BYTES_A_NUMBER = 4;

interface Place {
  readonly shape: readonly number[];
  readonly offset: number;
}

/**
 * Takes `layer/kernel` ([1, 1, d, n] or [d, n]) and `layer/bias` ([n]) out of `weights`, all files of the manifest in
 * `topology` (the text of model.json) end to end. Only float32 weights are read. The error says what is wrong. Never throws.
 */
export function readClassifierLayer(
  topology: string,
  weights: ArrayBuffer,
  layer: string,
  labels: readonly string[],
): Result<Classifier, string> {
  const places = placesOf(topology);
  if (!places.ok) return places;
  const kernel = places.value.get(`${layer}/kernel`);
  const bias = places.value.get(`${layer}/bias`);
  if (!kernel || !bias) return fail(`it has no layer “${layer}” with kernel and bias`);
  const n = labels.length;
  const d = kernel.shape.at(-2) ?? 0;
  const rightShape = product(kernel.shape) === d * n && kernel.shape.at(-1) === n && bias.shape.join() === String(n);
  if (d === 0 || !rightShape) {
    return fail(`its kernel is ${kernel.shape.join(' × ')} and its bias ${bias.shape.join(' × ')} for ${n} labels`);
  }
  const values = [kernel, bias].map(({ offset, shape }) => numbersAt(weights, offset, product(shape)));
  const [kernelValues, biasValues] = values;
  if (!kernelValues || !biasValues) return fail('its weights are cut short');
  if (!values.every((each) => each?.every(Number.isFinite))) return fail('it holds numbers that are not finite');
  return ok({ labels, embeddingLength: d, kernel: kernelValues, bias: biasValues });
}

/** Where each weight begins, counted in bytes. */
function placesOf(topology: string): Result<ReadonlyMap<string, Place>, string> {
  const groups = fieldOf(parsed(topology), 'weightsManifest');
  if (!Array.isArray(groups)) return fail('it has no weightsManifest');
  const places = new Map<string, Place>();
  let offset = 0;
  for (const group of groups as readonly unknown[]) {
    const listed = fieldOf(group, 'weights');
    for (const entry of Array.isArray(listed) ? (listed as readonly unknown[]) : []) {
      const name = fieldOf(entry, 'name');
      const shape = fieldOf(entry, 'shape');
      if (typeof name !== 'string' || !isShape(shape)) return fail('a weight has no name and shape');
      if (fieldOf(entry, 'dtype') !== 'float32' || fieldOf(entry, 'quantization') !== undefined)
        return fail(`its weight “${name}” is not float32`);
      places.set(name, { shape, offset });
      offset += BYTES_A_NUMBER * product(shape);
    }
  }
  return ok(places);
}

/** A copy, since the view may begin at any byte; undefined when the bytes end before. */
function numbersAt(bytes: ArrayBuffer, offset: number, count: number): Float32Array | undefined {
  const end = offset + BYTES_A_NUMBER * count;
  return end <= bytes.byteLength ? new Float32Array(bytes.slice(offset, end)) : undefined;
}

function isShape(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((side) => Number.isSafeInteger(side) && side >= 0);
}

function product(shape: readonly number[]): number {
  return shape.reduce((total, side) => total * side, 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
