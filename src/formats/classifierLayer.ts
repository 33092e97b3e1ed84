// A classifier that lies in a backbone's own weights (TensorFlow.js layers format), taken out of the bytes as they came.
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Classifier } from '../core/backbones/classifier';
import { fieldsOf, jsonOf, product, Refusal, refusing, shown } from '../core/network/checkedJson';
import { manifestOf } from '../core/network/weightManifest';

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
  const places = refusing(() => placesOf(topology));
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

/** Where each weight begins, counted in bytes. Throws a Refusal for what is no manifest of float32 weights. */
function placesOf(topology: string): ReadonlyMap<string, Place> {
  const { weightsManifest } = fieldsOf(jsonOf(topology), 'model.json');
  const places = new Map<string, Place>();
  let offset = 0;
  for (const { name, shape, dtype, quantisation } of manifestOf(weightsManifest)) {
    if (dtype !== 'float32' || quantisation) throw new Refusal(`its weight ${shown(name)} is not float32`);
    places.set(name, { shape, offset });
    offset += BYTES_A_NUMBER * product(shape);
  }
  return places;
}

/** A copy, since the view may begin at any byte; undefined when the bytes end before. */
function numbersAt(bytes: ArrayBuffer, offset: number, count: number): Float32Array | undefined {
  const end = offset + BYTES_A_NUMBER * count;
  return end <= bytes.byteLength ? new Float32Array(bytes.slice(offset, end)) : undefined;
}
