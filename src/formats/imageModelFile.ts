// An image model of Teachable Machine, of any year since 2019: its two dense layers as an MLP, and the backbone below them,
// by its numbers and as files of its own.
import * as v from 'valibot';
import { cleanName, distinctNames } from '../core/base/names';
import { isLitterIn } from '../core/dataset/litter';
import { count, jsonOf, listOf, Refusal, refusing, shaped, shown, text } from '../core/network/checkedJson';
import type { NetworkLayer } from '../core/network/plainLayers';
import { layersOf, networkLayer } from '../core/network/plainLayers';
import { nameOf, unpackWeights } from '../core/network/unpackedWeights';
import type { WeightEntry } from '../core/network/weightManifest';
import { manifestOf } from '../core/network/weightManifest';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { ArchiveFault } from './archiveFault';
import type { LooseFile } from './backboneFiles';
import { fileKind } from './fileKind';
import type { ImageModelHead } from './imageModelHead';
import { denseLayersIn, imageModelHead, MOST_CLASSES } from './imageModelHead';
import type { ImageModelBackbone } from './imageModelBackbone';
import { backboneBelow } from './imageModelBackbone';
import { SCALING_LAYER } from './teachableMachineOut';
import type { SiteCard } from './siteCard';
import { readSiteCard } from './siteCard';
import { describesNetwork, jsonSources, LARGEST_JSON, LARGEST_WEIGHTS, looseSources } from './backboneFiles';
import { firstName } from './downloadName';
import type { ZipEntry } from './zipEntries';
import { packedEntries } from './packedEntries';

/** Why files are no image model that can be used. `detail` is for the sentence. */
export type ImageModelFailure =
  | ArchiveFault
  | { readonly kind: 'not-a-model' | 'aborted' }
  /** A model of Teachable Machine’s for sounds or poses. */
  | { readonly kind: 'other-media'; readonly of: 'sounds' | 'poses' }
  | { readonly kind: 'damaged' | 'other-head' | 'stopped'; readonly detail: string };

export interface ReadImageModel {
  readonly name: string;
  /** Told apart, one for each output. */
  readonly labels: readonly string[];
  /** What it says of itself, where this app made it. */
  readonly card?: SiteCard | undefined;
  /** ISO 8601, where it says when it was made. */
  readonly createdAt: string | undefined;
  readonly head: ImageModelHead;
  /** Side of the pictures it takes. */
  readonly inputSize: number;
  /** The layer of the backbone whose map is averaged. */
  readonly featureLayer: string;
  /** What lies below the head, as files of its own. */
  readonly backbone: ImageModelBackbone;
  /** The backbone's numbers in the order of the manifest, and layer by layer: in one of these orders their SHA-256 names a known one. */
  readonly backboneNumbers: readonly Float32Array<ArrayBuffer>[];
}

/** Reads loose files or a zip. Bounded before memory is taken; never rejects. */
export async function readImageModel(files: readonly LooseFile[]): Promise<Result<ReadImageModel, ImageModelFailure>> {
  const [one, more] = files;
  // One of the files of a model alone is no archive.
  const isArchive = one && !more && (await fileKind(one.file)) === 'archive';
  const listed = isArchive ? await packedEntries(one.file) : ok(looseSources(files));
  if (!listed.ok) return listed;
  const sources = listed.value.filter(({ name }) => !isLitterIn(name));
  const jsons = await jsonFiles(sources);
  const { found, failure } = jsons;
  const model = found.find(({ json }) => describesNetwork(json));
  const metadata = found.map(({ json }) => v.safeParse(metadataShape, json)).find(({ success }) => success);
  const of = found.map(({ json }) => otherMedia(json)).find((media) => media !== undefined);
  if (model && of) return fail({ kind: 'other-media', of });
  if (!model || !metadata?.success) return fail(failure ?? { kind: 'not-a-model' });
  const taken = refusing(() => networkOf(model.json));
  if (!taken.ok) return fail({ kind: 'other-head', detail: taken.error });
  const bytes = await weightsOf(taken.value.paths, model.name, sources);
  if (!bytes.ok) return bytes;
  const unpacked = unpackWeights(taken.value.entries, bytes.value);
  if (!unpacked.ok) return fail({ kind: 'damaged', detail: unpacked.error });
  const { labels, modelName, timeStamp, userMetadata } = metadata.output;
  const card = readSiteCard(userMetadata, labels);
  const dense = new Set(taken.value.dense.flatMap((name) => [`${name}/kernel`, `${name}/bias`]));
  const names = taken.value.entries.map(nameOf).filter((name) => !dense.has(name));
  const below = names.filter((name) => !name.startsWith(`${SCALING_LAYER}/`));
  const read = refusing(() => {
    const { network, grey, flat, featureLayer } = taken.value;
    const layers = denseLayersIn(taken.value.dense, unpacked.value.byName);
    const backbone = backboneBelow(
      { network, featureLayer, grey, names, weights: unpacked.value.byName },
      flat ? { kernel: layers.kernel, bias: layers.bias } : undefined,
    );
    return { backbone, head: imageModelHead(layers, flat) };
  });
  if (!read.ok) return fail({ kind: 'other-head', detail: read.error });
  const { head, backbone } = read.value;
  const outputs = head.outputWeights.length / head.hidden;
  if (labels.length !== outputs) return fail({ kind: 'damaged', detail: `${labels.length} labels for ${outputs} outputs` });
  if (head.embeddingLength !== backbone.embeddingLength)
    return fail({
      kind: 'damaged',
      detail: `a head on ${head.embeddingLength} numbers, where its backbone makes ${backbone.embeddingLength}`,
    });
  const numbersOf = (names: readonly string[]) => joined(names.flatMap((name) => unpacked.value.byName.get(name)?.values ?? []));
  return ok({
    name: cleanName(modelName ?? '') ?? 'Teachable Machine',
    labels: distinctNames(labels.map((label, c) => cleanName(label) ?? `Class ${c + 1}`)),
    ...(card && { card }),
    createdAt:
      timeStamp !== undefined && Number.isFinite(Date.parse(timeStamp)) ? new Date(Date.parse(timeStamp)).toISOString() : undefined,
    head,
    inputSize: taken.value.inputSize,
    featureLayer: backbone.featureLayer,
    backbone,
    backboneNumbers: [numbersOf(below), numbersOf(byLayer(below))],
  });
}

const metadataShape = v.object({
  labels: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.minLength(1), v.maxLength(MOST_CLASSES)),
  modelName: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(20_000))), undefined),
  timeStamp: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(100))), undefined),
  userMetadata: v.optional(v.unknown()),
});

/** By their metadata: models of poses name their network, those of sounds call their labels otherwise. */
const otherMediaShapes = {
  poses: v.union([
    v.looseObject({ packageName: v.literal('@teachablemachine/pose') }),
    v.looseObject({ modelSettings: v.looseObject({ posenet: v.looseObject({}) }) }),
  ]),
  sounds: v.union([v.looseObject({ wordLabels: v.array(v.unknown()) }), v.looseObject({ tfjsSpeechCommandsVersion: v.string() })]),
};

function otherMedia(metadata: unknown): 'sounds' | 'poses' | undefined {
  if (v.is(otherMediaShapes.poses, metadata)) return 'poses';
  return v.is(otherMediaShapes.sounds, metadata) ? 'sounds' : undefined;
}

const MOST_FILES = 1_000;

/** Keras wraps the network once more. */
const modelShape = v.object({
  modelTopology: v.looseObject({ model_config: v.optional(v.unknown()) }),
  weightsManifest: listOf(v.looseObject({ paths: listOf(text, MOST_FILES) }), MOST_FILES),
});

/** Of the backbone: its input comes first, and its only output is the map that is averaged. */
const backboneShape = v.object({
  layers: v.looseTuple([v.object({ config: v.object({ batch_input_shape: v.array(v.unknown()) }) })]),
  output_layers: v.looseTuple([v.looseTuple([text])]),
});

const denseShape = v.object({ name: text, activation: v.optional(v.unknown()) });

interface Taken {
  readonly entries: readonly WeightEntry[];
  readonly paths: readonly string[];
  readonly inputSize: number;
  readonly featureLayer: string;
  /** What lies below the pooling. */
  readonly network: NetworkLayer;
  readonly grey: boolean;
  /** The whole map goes into the head, in place of its mean. */
  readonly flat: boolean;
  /** The names of the two dense layers. */
  readonly dense: readonly [string, string];
}

/** A sequence of a sequence (the backbone and its pooling) and of another one (two dense layers). Throws a Refusal. */
function networkOf(json: unknown): Taken {
  const { modelTopology, weightsManifest } = shaped(modelShape, json, 'the file');
  const [below, above, more] = sequenceIn(shaped(networkLayer, modelTopology.model_config ?? modelTopology, 'the network'));
  if (!below || !above || more) throw new Refusal('it is not made of a backbone and a head');
  const [backbone, pooling] = sequenceIn(below);
  if (backbone?.class_name !== 'Model' && backbone?.class_name !== 'Functional') throw new Refusal('it has no backbone');
  const flat = pooling?.class_name === 'Flatten';
  if (!flat && pooling?.class_name !== 'GlobalAveragePooling2D') throw new Refusal('its backbone’s map is not averaged');
  const {
    layers: [input],
    output_layers: [[featureLayer]],
  } = shaped(backboneShape, backbone.config, 'its backbone');
  const [, height, width, channels] = input.config.batch_input_shape;
  if (height !== width || (channels !== 3 && channels !== 1)) throw new Refusal('it takes no square pictures, grey or in colour');
  return {
    entries: manifestOf(weightsManifest),
    paths: weightsManifest.flatMap(({ paths }) => paths),
    inputSize: count(height, 4096),
    featureLayer,
    network: backbone,
    grey: channels === 1,
    flat,
    dense: denseIn(above),
  };
}

function sequenceIn(network: NetworkLayer): readonly NetworkLayer[] {
  if (network.class_name !== 'Sequential') throw new Refusal(`it is a ${shown(network.class_name)}`);
  return layersOf(network);
}

function denseIn(network: NetworkLayer): readonly [string, string] {
  const layers = sequenceIn(network).filter((layer) => layer.class_name !== 'Dropout');
  const [first, second, more] = layers.map((layer) => {
    if (layer.class_name !== 'Dense') throw new Refusal(`its head has a ${shown(layer.class_name)}`);
    return shaped(denseShape, layer.config, 'a layer of its head');
  });
  if (!first || !second || more) throw new Refusal('its head has not two dense layers');
  if (first.activation !== 'relu' || second.activation !== 'softmax') throw new Refusal('its head has other activations');
  return [first.name, second.name];
}

interface JsonFile {
  readonly name: string;
  readonly json: unknown;
}

/** Every file that is JSON, by its name and by what is in it; and why the first that cannot be read is not among them. */
async function jsonFiles(
  sources: readonly ZipEntry[],
): Promise<{ readonly found: readonly JsonFile[]; readonly failure: ImageModelFailure | undefined }> {
  const found: JsonFile[] = [];
  let failure: ImageModelFailure | undefined;
  let bytes = 0;
  for (const source of jsonSources(sources)) {
    // What does not fit in any more leaves the room to those after it.
    const fits = bytes + source.bytes <= LARGEST_JSON;
    if (fits) bytes += source.bytes;
    const read = fits ? await source.read() : undefined;
    if (!read?.ok) {
      failure ??= read ? read.error : { kind: 'too-large' };
      continue;
    }
    const json = refusing(() => jsonOf(new TextDecoder().decode(read.value)));
    if (json.ok) found.push({ name: source.name, json: json.value });
  }
  return { found, failure };
}

async function weightsOf(
  paths: readonly string[],
  beside: string,
  sources: readonly ZipEntry[],
): Promise<Result<ArrayBuffer, ImageModelFailure>> {
  const folder = beside.slice(0, beside.lastIndexOf('/') + 1);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const byName = new Map([...sources].reverse().map((source) => [source.name, source]));
  let bytes = 0;
  for (const path of paths) {
    const plain = path.replace(/^\.\//, '');
    const source =
      byName.get(folder + plain) ?? sources.find(({ name }) => name.endsWith(`/${plain}`)) ?? onlyCalled(plain, paths.length, sources);
    if (!source) return fail({ kind: 'damaged', detail: `${plain} is missing` });
    bytes += source.bytes;
    if (bytes > LARGEST_WEIGHTS) return fail({ kind: 'too-large' });
    const read = await source.read();
    if (!read.ok) return read;
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

/** The one that was called so before it was told apart; of one file of weights, the only one that is no JSON. */
function onlyCalled(path: string, paths: number, sources: readonly ZipEntry[]): ZipEntry | undefined {
  const called = sources.filter(({ name }) => firstName(name) === path);
  const found = called.length > 0 || paths > 1 ? called : sources.filter(({ name }) => !/\.json$/i.test(firstName(name)));
  return found.length === 1 ? found[0] : undefined;
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
