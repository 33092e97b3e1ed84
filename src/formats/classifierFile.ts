// A backbone's classifier as a file, top.safetensors: the classifier's kernel and bias, its labels in the metadata.
import * as v from 'valibot';
import { areDistinct } from '../core/base/distinct';
import { cleanName } from '../core/base/names';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Classifier } from '../core/backbones/classifier';
import { MAX_LABELS } from '../core/backbones/classifier';
import { plainJson } from './plainJson';
import { readSafetensorsHeader, readTensors } from './safetensors';

const FORMAT = 'headstart-top';

/**
 * Reads a classifier: `kernel` d × n (float16 or float32), `bias` n, `labels` a JSON list of n words, different in the one form of names.
 * The error says what is wrong. Never throws.
 */
export function readClassifierFile(bytes: Uint8Array): Result<Classifier, string> {
  const header = readSafetensorsHeader(bytes);
  if (!header.ok) return fail(header.error.kind);
  const { metadata } = header.value;
  if (metadata.get('format') !== FORMAT) return fail(`its format is not ${FORMAT}`);
  const tensors = readTensors(bytes, header.value, ['F16']);
  if (!tensors.ok) return fail(tensors.error.kind);
  const labels = labelsOf(metadata.get('labels'));
  if (!labels) return fail('its labels are not a list of different words');
  const kernel = tensors.value.get('kernel');
  const bias = tensors.value.get('bias');
  const embeddingLength = kernel?.shape[0] ?? 0;
  if (!kernel || !bias || embeddingLength === 0) return fail('it has no kernel and bias');
  if (kernel.shape.join() !== `${embeddingLength},${labels.length}` || bias.shape.join() !== String(labels.length)) {
    return fail(`its kernel is ${kernel.shape.join(' × ')} and its bias ${bias.shape.join(' × ')} for ${labels.length} labels`);
  }
  if (![kernel, bias].every(({ values }) => values.every(Number.isFinite))) return fail('it holds numbers that are not finite');
  return ok({ labels, embeddingLength, kernel: kernel.values, bias: bias.values });
}

const labelList = v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(MAX_LABELS));

function labelsOf(text: string | undefined): readonly string[] | undefined {
  const read = v.safeParse(labelList, plainJson(text));
  if (!read.success) return undefined;
  const labels = read.output.map(cleanName).filter((each) => each !== undefined);
  return labels.length === read.output.length && areDistinct(labels) ? labels : undefined;
}
