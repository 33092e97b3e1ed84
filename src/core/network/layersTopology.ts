// A backbone's topology: the text of model.json (TensorFlow.js layers format) read into a checked graph, before any memory is taken.
import type { Result } from '../base/result';
import type { Fields } from './checkedJson';
import { arrayOf, count, fieldsOf, jsonOf, Refusal, refusing, shown, textOf } from './checkedJson';
import type { Shape } from './feature';
import { LARGEST_INPUT, LARGEST_MAP } from './feature';
import type { Operation } from './layerOperation';
import { operationOf, shapeAfter } from './layerOperation';
import { visitInputsFirst } from './inputsFirst';
import { plainLayers } from './plainLayers';
import type { WeightEntry } from './weightManifest';
import { manifestOf } from './weightManifest';

export type { Activation, Operation } from './layerOperation';

/** One layer that the cut needs; `inputs` name layers before it. */
export interface Layer {
  readonly name: string;
  readonly operation: Operation;
  readonly inputs: readonly string[];
  readonly shape: Shape;
}

/** The graph up to the feature layer, in an order in which every input comes first. */
export interface Topology {
  readonly layers: readonly Layer[];
  readonly weights: readonly WeightEntry[];
}

/** What is wrong with a topology, in words that follow "the backbone cannot be used: ". */
export type TopologyFailure = string;

/** All that this app can run of a network, however it is cut. */
export interface WholeNetwork {
  readonly layers: readonly Layer[];
  /** The feature maps that the network itself averages, last first. */
  readonly pooled: readonly string[];
  readonly weights: readonly WeightEntry[];
}

/**
 * Reads `model.json` and keeps what leads to `featureLayer`. A chain of networks (Teachable Machine's) is read up to its first one.
 * `side` is for networks that take pictures of any size. Refuses unknown layers, cycles, absurd shapes and counts with a sentence.
 */
export function readTopology(text: string, featureLayer: string, side?: number): Result<Topology, TopologyFailure> {
  return refusing(() => {
    const { byName, weights } = opened(jsonOf(text));
    if (!byName.has(featureLayer)) throw new Refusal(`it has no layer ${shown(featureLayer)}`);
    return { layers: resolved(byName, [featureLayer], side, 'refuse'), weights };
  });
}

/** Reads `model.json`, parsed, and keeps every layer that can be run; those of unknown kinds, and what comes after them, are left out. */
export function readWholeNetwork(json: unknown, side?: number): Result<WholeNetwork, TopologyFailure> {
  return refusing(() => {
    const { byName, weights } = opened(json);
    const layers = resolved(byName, [...byName.keys()], side, 'leave out');
    const pooling = [...byName.values()].filter((layer) => layer['class_name'] === 'GlobalAveragePooling2D');
    return { layers, pooled: pooling.flatMap(inputsOf).reverse(), weights };
  });
}

function opened(json: unknown) {
  const file = fieldsOf(json, 'the file');
  const byName = new Map<string, Fields>();
  for (const layer of plainLayers(fieldsOf(file['modelTopology'], 'modelTopology'))) {
    const name = textOf(layer['name'], 'a layer’s name');
    if (byName.has(name)) throw new Refusal(`two layers are called ${shown(name)}`);
    byName.set(name, layer);
  }
  return { byName, weights: manifestOf(file['weightsManifest']) };
}

/** The layers that lead to `wanted`, inputs first. */
function resolved(
  byName: ReadonlyMap<string, Fields>,
  wanted: readonly string[],
  side: number | undefined,
  unknown: 'refuse' | 'leave out',
): Layer[] {
  /** Undefined: it cannot be run. */
  const done = new Map<string, Layer | undefined>();
  const listed = (name: string): Fields => {
    const layer = byName.get(name);
    if (!layer) throw new Refusal(`the layer ${shown(name)} is missing`);
    return layer;
  };
  visitInputsFirst(
    wanted,
    'layers',
    (name) => inputsOf(listed(name)),
    (name) => {
      done.set(name, layerOf(name, listed(name), inputsOf(listed(name)), done, side, unknown));
    },
  );
  return [...done.values()].filter((layer) => layer !== undefined);
}

/** Names of the layers that feed a layer: `[[["name", 0, 0, {}], …]]`; shared layers have more than one such list. */
function inputsOf(layer: Fields): string[] {
  const nodes = arrayOf(layer['inbound_nodes'] ?? [], 'inbound_nodes');
  if (nodes.length > 1) throw new Refusal('it uses a layer twice');
  return arrayOf(nodes[0] ?? [], 'inbound_nodes').map((node) => textOf(arrayOf(node, 'a node')[0], 'an input’s name'));
}

function layerOf(
  name: string,
  layer: Fields,
  inputs: readonly string[],
  done: ReadonlyMap<string, Layer | undefined>,
  side: number | undefined,
  unknown: 'refuse' | 'leave out',
): Layer | undefined {
  if (unknown === 'refuse') return readLayer(name, layer, inputs, done, side);
  if (inputs.some((input) => !done.get(input))) return undefined;
  try {
    return readLayer(name, layer, inputs, done, side);
  } catch (cause) {
    if (cause instanceof Refusal && layer['class_name'] !== 'InputLayer') return undefined;
    throw cause;
  }
}

function readLayer(
  name: string,
  layer: Fields,
  inputs: readonly string[],
  done: ReadonlyMap<string, Layer | undefined>,
  side: number | undefined,
): Layer {
  const config = fieldsOf(layer['config'], 'a layer’s config');
  const shapes = inputs.map((input) => done.get(input)?.shape).filter((shape) => shape !== undefined);
  if (layer['class_name'] === 'InputLayer') return { name, operation: { kind: 'input' }, inputs: [], shape: inputShape(config, side) };
  const operation = operationOf(layer['class_name'], config);
  const [first] = shapes;
  if (!first || (operation.kind !== 'add' && shapes.length !== 1))
    throw new Refusal(`the layer ${shown(name)} has ${shapes.length} inputs`);
  if (shapes.some((shape) => shape.height !== first.height || shape.width !== first.width || shape.channels !== first.channels)) {
    throw new Refusal(`the layer ${shown(name)} adds maps of different shapes`);
  }
  const shape = shapeAfter(operation, first);
  const size = shape.height * shape.width * shape.channels;
  if (!(shape.height >= 1 && shape.width >= 1 && size <= LARGEST_MAP))
    throw new Refusal(`the layer ${shown(name)} would have ${size} numbers`);
  return { name, operation, inputs, shape };
}

function inputShape(config: Fields, side: number | undefined): Shape {
  const [, height, width, channels] = arrayOf(config['batch_input_shape'], 'the input’s shape');
  const shape = { height: count(height ?? side, LARGEST_INPUT), width: count(width ?? side, LARGEST_INPUT), channels: count(channels, 4) };
  if (shape.channels !== 3)
    throw new Refusal(`it takes ${shape.channels === 1 ? 'grey pictures' : `${shape.channels} channels`}, not colour`);
  return shape;
}
