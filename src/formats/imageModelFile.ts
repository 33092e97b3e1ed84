// An image model of Teachable Machine, of any year since 2019: its two dense layers as an MLP, and the backbone below them by its numbers.
import * as v from 'valibot';
import { cleanName, distinctNames } from '../core/base/names';
import type { Fields } from '../core/network/checkedJson';
import { arrayOf, count, fieldsOf, jsonOf, product, Refusal, refusing, shown, textOf } from '../core/network/checkedJson';
import { unpackWeights } from '../core/network/unpackedWeights';
import type { WeightEntry } from '../core/network/weightManifest';
import { manifestOf } from '../core/network/weightManifest';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { LooseFile } from './backboneFiles';
import { SCALING_LAYER } from './teachableMachineOut';
import { describesNetwork, LARGEST_JSON, LARGEST_WEIGHTS, looseSources } from './backboneFiles';
import type { ZipEntry } from './zipEntries';
import { zipEntries } from './zipEntries';

/** Why files are no image model that can be used. `detail` is for the sentence. */
export type ImageModelFailure =
  | { readonly kind: 'not-a-model' | 'too-large' | 'grey' | 'aborted' }
  | { readonly kind: 'archive' | 'damaged' | 'other-head' | 'stopped'; readonly detail: string };

/** softmax(relu(x A + a) B), as its two layers say. */
export interface ImageModelHead {
  readonly embeddingLength: number;
  readonly hidden: number;
  readonly hiddenWeights: Float32Array<ArrayBuffer>;
  readonly hiddenBias: Float32Array<ArrayBuffer>;
  readonly outputWeights: Float32Array<ArrayBuffer>;
}

export interface ReadImageModel {
  readonly name: string;
  /** Told apart, one for each output. */
  readonly labels: readonly string[];
  /** ISO 8601, where it says when it was made. */
  readonly createdAt: string | undefined;
  readonly head: ImageModelHead;
  /** Side of the pictures it takes. */
  readonly inputSize: number;
  /** The layer of the backbone whose map is averaged. */
  readonly featureLayer: string;
  /** The backbone's numbers in the order of the manifest, and layer by layer: in one of these orders their SHA-256 names a known one. */
  readonly backboneNumbers: readonly Float32Array<ArrayBuffer>[];
}

const MOST_CLASSES = 1_000;
const MOST_UNITS = 65_536;

/** Reads loose files or a zip. Bounded before memory is taken; never rejects. */
export async function readImageModel(files: readonly LooseFile[]): Promise<Result<ReadImageModel, ImageModelFailure>> {
  const [archive] = files;
  const listed = files.length === 1 && archive ? await zipEntries(archive.file) : ok(looseSources(files));
  if (!listed.ok) return fail({ kind: 'archive', detail: listed.error });
  const jsons = await jsonFiles(listed.value);
  if (!jsons.ok) return jsons;
  const model = jsons.value.find(({ json }) => describesNetwork(json));
  const metadata = jsons.value.map(({ json }) => v.safeParse(metadataShape, json)).find(({ success }) => success);
  if (!model || !metadata?.success) return fail({ kind: 'not-a-model' });
  const taken = refusing(() => networkOf(model.json));
  if (!taken.ok) return taken.error.startsWith(GREY) ? fail({ kind: 'grey' }) : fail({ kind: 'other-head', detail: taken.error });
  const bytes = await weightsOf(taken.value.paths, model.name, listed.value);
  if (!bytes.ok) return bytes;
  const unpacked = unpackWeights(taken.value.entries, bytes.value);
  if (!unpacked.ok) return fail({ kind: 'damaged', detail: unpacked.error });
  const read = refusing(() => headOf(taken.value, unpacked.value.byName));
  if (!read.ok) return fail({ kind: 'other-head', detail: read.error });
  const { labels, modelName, timeStamp } = metadata.output;
  const outputs = read.value.outputWeights.length / read.value.hidden;
  if (labels.length !== outputs) return fail({ kind: 'damaged', detail: `${labels.length} labels for ${outputs} outputs` });
  const dense = new Set(taken.value.dense.flatMap((name) => [`${name}/kernel`, `${name}/bias`]));
  const below = taken.value.entries.filter(({ name }) => !dense.has(name) && !name.startsWith(`${SCALING_LAYER}/`)).map(({ name }) => name);
  const numbersOf = (names: readonly string[]) => joined(names.flatMap((name) => unpacked.value.byName.get(name)?.values ?? []));
  return ok({
    name: cleanName(modelName ?? '') ?? 'Teachable Machine',
    labels: distinctNames(labels.map((label, c) => cleanName(label) ?? `Class ${c + 1}`)),
    createdAt:
      timeStamp !== undefined && Number.isFinite(Date.parse(timeStamp)) ? new Date(Date.parse(timeStamp)).toISOString() : undefined,
    head: read.value,
    inputSize: taken.value.inputSize,
    featureLayer: taken.value.featureLayer,
    backboneNumbers: [numbersOf(below), numbersOf(byLayer(below))],
  });
}

const metadataShape = v.object({
  labels: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.minLength(1), v.maxLength(MOST_CLASSES)),
  modelName: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(20_000))), undefined),
  timeStamp: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(100))), undefined),
});

const GREY = 'grey';

interface Taken {
  readonly entries: readonly WeightEntry[];
  readonly paths: readonly string[];
  readonly inputSize: number;
  readonly featureLayer: string;
  /** The names of the two dense layers. */
  readonly dense: readonly [string, string];
}

/** A sequence of a sequence (the backbone and its pooling) and of another one (two dense layers). Throws a Refusal. */
function networkOf(json: unknown): Taken {
  const file = fieldsOf(json, 'the file');
  const topology = fieldsOf(file['modelTopology'], 'modelTopology');
  const [below, above, more] = layersIn(fieldsOf(topology['model_config'] ?? topology, 'the network'));
  if (!below || !above || more) throw new Refusal('it is not made of a backbone and a head');
  const [backbone, pooling] = layersIn(below);
  if (backbone?.['class_name'] !== 'Model' && backbone?.['class_name'] !== 'Functional') throw new Refusal('it has no backbone');
  if (pooling?.['class_name'] !== 'GlobalAveragePooling2D') throw new Refusal('its backbone’s map is not averaged');
  const config = fieldsOf(backbone['config'], 'config');
  const [input] = arrayOf(config['layers'], 'layers').map((layer) => fieldsOf(layer, 'a layer'));
  const [, height, width, channels] = arrayOf(fieldsOf(input?.['config'], 'config')['batch_input_shape'], 'the input’s shape');
  if (channels === 1) throw new Refusal(GREY);
  if (height !== width || channels !== 3) throw new Refusal('it takes no square pictures in colour');
  const [output] = arrayOf(config['output_layers'], 'output_layers');
  const manifest = arrayOf(file['weightsManifest'], 'weightsManifest').map((group) => fieldsOf(group, 'a weight group'));
  return {
    entries: manifestOf(file['weightsManifest']),
    paths: manifest.flatMap((group) => arrayOf(group['paths'], 'paths').map((path) => textOf(path, 'a path'))),
    inputSize: count(height, 4096),
    featureLayer: textOf(arrayOf(output, 'output_layers')[0], 'a layer’s name'),
    dense: denseIn(above),
  };
}

/** The layers of a sequence, whose config was a bare list once. */
function layersIn(network: Fields): readonly Fields[] {
  if (network['class_name'] !== 'Sequential') throw new Refusal(`it is a ${shown(network['class_name'])}`);
  const config = network['config'];
  return arrayOf(Array.isArray(config) ? config : fieldsOf(config, 'config')['layers'], 'layers').map((layer) =>
    fieldsOf(layer, 'a layer'),
  );
}

function denseIn(network: Fields): readonly [string, string] {
  const layers = layersIn(network).filter((layer) => layer['class_name'] !== 'Dropout');
  const [first, second, more] = layers.map((layer) => {
    if (layer['class_name'] !== 'Dense') throw new Refusal(`its head has a ${shown(layer['class_name'])}`);
    return fieldsOf(layer['config'], 'config');
  });
  if (!first || !second || more) throw new Refusal('its head has not two dense layers');
  if (first['activation'] !== 'relu' || second['activation'] !== 'softmax') throw new Refusal('its head has other activations');
  return [textOf(first['name'], 'a layer’s name'), textOf(second['name'], 'a layer’s name')];
}

function headOf(
  { dense: [first, second] }: Taken,
  weights: ReadonlyMap<string, { readonly shape: readonly number[]; readonly values: Float32Array<ArrayBuffer> }>,
): ImageModelHead {
  const [kernel, bias, output, outputBias] = [`${first}/kernel`, `${first}/bias`, `${second}/kernel`, `${second}/bias`].map((name) =>
    weights.get(name),
  );
  if (kernel?.shape.length !== 2 || output?.shape.length !== 2) throw new Refusal('its head’s weights are missing');
  const [embeddingLength, hidden] = [count(kernel.shape[0], MOST_UNITS), count(kernel.shape[1], MOST_UNITS)];
  if (output.shape[0] !== hidden || (bias && product(bias.shape) !== hidden)) throw new Refusal('its head’s weights do not fit together');
  count(output.shape[1], MOST_CLASSES);
  if (outputBias?.values.some((value) => value !== 0)) throw new Refusal('its last layer has a bias');
  return {
    embeddingLength,
    hidden,
    hiddenWeights: kernel.values.slice(),
    hiddenBias: bias?.values.slice() ?? new Float32Array(hidden),
    outputWeights: output.values.slice(),
  };
}

interface JsonFile {
  readonly name: string;
  readonly json: unknown;
}

/** Every file that is JSON, by its name or by what it begins with; litter of systems is passed over with all that is none. */
async function jsonFiles(sources: readonly ZipEntry[]): Promise<Result<readonly JsonFile[], ImageModelFailure>> {
  const candidates = sources.filter(({ name }) => /\.json$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name));
  if (candidates.reduce((sum, { bytes }) => sum + bytes, 0) > LARGEST_JSON) return fail({ kind: 'too-large' });
  const found: JsonFile[] = [];
  for (const source of candidates) {
    const read = await source.read();
    if (!read.ok) return fail({ kind: 'archive', detail: read.error });
    const json = refusing(() => jsonOf(new TextDecoder().decode(read.value)));
    if (json.ok) found.push({ name: source.name, json: json.value });
  }
  return ok(found);
}

async function weightsOf(
  paths: readonly string[],
  beside: string,
  sources: readonly ZipEntry[],
): Promise<Result<ArrayBuffer, ImageModelFailure>> {
  const folder = beside.slice(0, beside.lastIndexOf('/') + 1);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (const path of paths) {
    const plain = path.replace(/^\.\//, '');
    const source = sources.find(({ name }) => name === folder + plain) ?? sources.find(({ name }) => name.endsWith(`/${plain}`));
    if (!source) return fail({ kind: 'damaged', detail: `${plain} is missing` });
    bytes += source.bytes;
    if (bytes > LARGEST_WEIGHTS) return fail({ kind: 'too-large' });
    const read = await source.read();
    if (!read.ok) return fail({ kind: 'archive', detail: read.error });
    parts.push(read.value);
  }
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return ok(all.buffer);
}

/** The names with those of one layer side by side, layers in the order in which they first stand. */
function byLayer(names: readonly string[]): readonly string[] {
  const layers = new Map<string, string[]>();
  for (const name of names) {
    const layer = name.slice(0, name.lastIndexOf('/'));
    layers.set(layer, [...(layers.get(layer) ?? []), name]);
  }
  return [...layers.values()].flat();
}

function joined(parts: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
