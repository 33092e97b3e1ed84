// A backbone's topology: the text of model.json (TensorFlow.js layers format) read into a checked graph, before any memory is taken.
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/** Height, width and channels of a picture or feature map. */
export interface Shape {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

export type Activation = 'linear' | 'relu' | 'relu6';

interface Window {
  readonly kernel: readonly [number, number];
  readonly strides: readonly [number, number];
  readonly dilation: readonly [number, number];
  readonly padding: 'same' | 'valid';
  readonly bias: boolean;
  readonly activation: Activation;
}

export type Operation =
  | { readonly kind: 'input' }
  | { readonly kind: 'pad'; readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  | ({ readonly kind: 'conv'; readonly filters: number } & Window)
  | ({ readonly kind: 'depthwise'; readonly multiplier: number } & Window)
  | { readonly kind: 'batch-norm'; readonly epsilon: number; readonly centre: boolean; readonly scale: boolean }
  | { readonly kind: 'activation'; readonly activation: Activation }
  | { readonly kind: 'add' }
  | { readonly kind: 'identity' };

/** One layer that the cut needs; `inputs` name layers before it. */
export interface Layer {
  readonly name: string;
  readonly operation: Operation;
  readonly inputs: readonly string[];
  readonly shape: Shape;
}

/** One tensor in the weight files, in manifest order. */
export interface WeightEntry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32' | 'int32';
  readonly quantisation?: { readonly dtype: 'float16' } | { readonly dtype: 'uint8' | 'uint16'; readonly scale: number; readonly min: number };
}

/** The graph up to the feature layer, in an order in which every input comes first. */
export interface Topology {
  readonly layers: readonly Layer[];
  readonly weights: readonly WeightEntry[];
}

/** What is wrong with a topology, in words that follow "the backbone cannot be used: ". */
export type TopologyFailure = string;

const MOST_LAYERS = 5_000;
const MOST_WEIGHTS = 200_000_000;
/** Numbers in one feature map of one picture: 64 times a 224 × 224 × 64 one. */
const LARGEST_MAP = 205_520_896;

type Fields = Readonly<Record<string, unknown>>;

/** Thrown inside this file only, and caught at its door. */
class Refusal extends Error {}

/**
 * Reads `model.json` and keeps what leads to `featureLayer`.
 * Refuses unknown layers, cycles, absurd shapes and counts with a sentence.
 */
export function readTopology(text: string, featureLayer: string): Result<Topology, TopologyFailure> {
  try {
    const file = fieldsOf(JSON.parse(text), 'the file');
    const outer = fieldsOf(file['modelTopology'], 'modelTopology');
    const network = fieldsOf(outer['model_config'] ?? outer, 'the network');
    if (network['class_name'] !== 'Model' && network['class_name'] !== 'Functional') {
      throw new Refusal(`it is a ${shown(network['class_name'])}, not a layers network`);
    }
    const config = fieldsOf(network['config'], 'config');
    const listed = arrayOf(config['layers'], 'layers');
    if (listed.length > MOST_LAYERS) throw new Refusal(`it has ${listed.length} layers`);
    return ok({ layers: cut(listed, featureLayer), weights: manifestOf(file['weightsManifest']) });
  } catch (cause) {
    if (cause instanceof Refusal) return fail(cause.message);
    if (cause instanceof SyntaxError) return fail('its model.json is not JSON');
    throw cause;
  }
}

/** The layers that lead to `last`, inputs first (depth first; Cormen et al., Introduction to Algorithms, 22.4). */
function cut(listed: readonly unknown[], last: string): Layer[] {
  const byName = new Map<string, Fields>();
  for (const each of listed) {
    const layer = fieldsOf(each, 'a layer');
    const name = textOf(layer['name'] ?? fieldsOf(layer['config'], 'a layer’s config')['name'], 'a layer’s name');
    if (byName.has(name)) throw new Refusal(`two layers are called ${shown(name)}`);
    byName.set(name, layer);
  }
  if (!byName.has(last)) throw new Refusal(`it has no layer ${shown(last)}`);
  const done = new Map<string, Layer>();
  const open = new Set<string>();
  // A stack of our own: a hostile chain of layers must not exhaust the engine's.
  const stack = [last];
  for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
    const listedLayer = byName.get(name);
    if (!listedLayer) throw new Refusal(`the layer ${shown(name)} is missing`);
    const inputs = inputsOf(listedLayer);
    const missing = inputs.filter((input) => !done.has(input));
    if (missing.length === 0 || done.has(name)) {
      stack.pop();
      open.delete(name);
      if (!done.has(name)) done.set(name, layerOf(name, listedLayer, inputs, done));
      continue;
    }
    if (open.has(name)) throw new Refusal(`its layers form a circle at ${shown(name)}`);
    open.add(name);
    for (const input of missing) {
      if (open.has(input)) throw new Refusal(`its layers form a circle at ${shown(input)}`);
      stack.push(input);
    }
  }
  return [...done.values()];
}

/** Names of the layers that feed a layer: `[[["name", 0, 0, {}], …]]`; shared layers have more than one such list. */
function inputsOf(layer: Fields): string[] {
  const nodes = arrayOf(layer['inbound_nodes'] ?? [], 'inbound_nodes');
  if (nodes.length > 1) throw new Refusal('it uses a layer twice');
  return arrayOf(nodes[0] ?? [], 'inbound_nodes').map((node) => textOf(arrayOf(node, 'a node')[0], 'an input’s name'));
}

function layerOf(name: string, layer: Fields, inputs: readonly string[], done: ReadonlyMap<string, Layer>): Layer {
  const config = fieldsOf(layer['config'], 'a layer’s config');
  const shapes = inputs.map((input) => done.get(input)?.shape).filter((shape) => shape !== undefined);
  if (layer['class_name'] === 'InputLayer') return { name, operation: { kind: 'input' }, inputs: [], shape: inputShape(config) };
  const operation = operationOf(layer['class_name'], config);
  const [first] = shapes;
  if (!first || (operation.kind !== 'add' && shapes.length !== 1)) throw new Refusal(`the layer ${shown(name)} has ${shapes.length} inputs`);
  if (shapes.some((shape) => shape.height !== first.height || shape.width !== first.width || shape.channels !== first.channels)) {
    throw new Refusal(`the layer ${shown(name)} adds maps of different shapes`);
  }
  const shape = shapeAfter(operation, first);
  const size = shape.height * shape.width * shape.channels;
  if (!(shape.height >= 1 && shape.width >= 1 && size <= LARGEST_MAP)) throw new Refusal(`the layer ${shown(name)} would have ${size} numbers`);
  return { name, operation, inputs, shape };
}

function inputShape(config: Fields): Shape {
  const [, height, width, channels] = arrayOf(config['batch_input_shape'], 'the input’s shape');
  const shape = { height: count(height, 4096), width: count(width, 4096), channels: count(channels, 4) };
  if (shape.channels !== 3) throw new Refusal(`it takes ${shape.channels} channels, not 3`);
  return shape;
}

function operationOf(className: unknown, config: Fields): Operation {
  if (config['data_format'] !== undefined && config['data_format'] !== 'channels_last') throw new Refusal('its channels do not come last');
  switch (className) {
    case 'ZeroPadding2D': {
      const [vertical, horizontal] = arrayOf(config['padding'], 'padding');
      const [top, bottom] = pair(vertical, 0);
      const [left, right] = pair(horizontal, 0);
      return { kind: 'pad', top, bottom, left, right };
    }
    case 'Conv2D':
      return { kind: 'conv', filters: count(config['filters'], 65_536), ...windowOf(config) };
    case 'DepthwiseConv2D':
      return { kind: 'depthwise', multiplier: count(config['depth_multiplier'] ?? 1, 64), ...windowOf(config) };
    case 'BatchNormalization': {
      const epsilon = config['epsilon'] ?? 1e-3;
      if (typeof epsilon !== 'number' || !(epsilon > 0)) throw new Refusal('a batch normalisation has no epsilon');
      return { kind: 'batch-norm', epsilon, centre: config['center'] !== false, scale: config['scale'] !== false };
    }
    case 'ReLU':
      return { kind: 'activation', activation: reluOf(config) };
    case 'Activation':
      return { kind: 'activation', activation: activationOf(config['activation']) };
    case 'Add':
      return { kind: 'add' };
    case 'Dropout':
      return { kind: 'identity' };
    default:
      throw new Refusal(`it has a layer of a kind this app does not know, ${shown(className)}`);
  }
}

function windowOf(config: Fields): Window {
  const padding = config['padding'] ?? 'valid';
  if (padding !== 'same' && padding !== 'valid') throw new Refusal(`a convolution pads with ${shown(padding)}`);
  return {
    kernel: pair(config['kernel_size'], 1),
    strides: pair(config['strides'] ?? 1, 1),
    dilation: pair(config['dilation_rate'] ?? 1, 1),
    padding,
    bias: config['use_bias'] !== false,
    activation: activationOf(config['activation'] ?? 'linear'),
  };
}

function reluOf(config: Fields): Activation {
  if ((config['negative_slope'] ?? 0) !== 0 || (config['threshold'] ?? 0) !== 0) throw new Refusal('it has a leaky ReLU');
  const most = config['max_value'] ?? null;
  if (most === null) return 'relu';
  if (most === 6) return 'relu6';
  throw new Refusal(`it has a ReLU up to ${shown(most)}`);
}

function activationOf(name: unknown): Activation {
  if (name === 'linear' || name === 'relu' || name === 'relu6') return name;
  throw new Refusal(`it has an activation this app does not know, ${shown(name)}`);
}

function shapeAfter(operation: Operation, before: Shape): Shape {
  switch (operation.kind) {
    case 'pad':
      return {
        height: before.height + operation.top + operation.bottom,
        width: before.width + operation.left + operation.right,
        channels: before.channels,
      };
    case 'conv':
      return { ...windowed(operation, before), channels: operation.filters };
    case 'depthwise':
      return { ...windowed(operation, before), channels: before.channels * operation.multiplier };
    default:
      return before;
  }
}

function windowed({ kernel, strides, dilation, padding }: Window, { height, width }: Shape) {
  const along = (size: number, axis: 0 | 1) =>
    padding === 'same'
      ? Math.ceil(size / strides[axis])
      : Math.ceil((size - dilation[axis] * (kernel[axis] - 1)) / strides[axis]);
  return { height: along(height, 0), width: along(width, 1) };
}

function manifestOf(value: unknown): WeightEntry[] {
  const entries = arrayOf(value, 'weightsManifest').flatMap((group) =>
    arrayOf(fieldsOf(group, 'a weight group')['weights'], 'weights').map(weightOf),
  );
  const numbers = entries.reduce((sum, { shape }) => sum + shape.reduce((product, side) => product * side, 1), 0);
  if (!(numbers <= MOST_WEIGHTS)) throw new Refusal(`it claims ${numbers} weights`);
  return entries;
}

function weightOf(value: unknown): WeightEntry {
  const entry = fieldsOf(value, 'a weight');
  const name = textOf(entry['name'], 'a weight’s name');
  const shape = arrayOf(entry['shape'], 'a weight’s shape').map((side) => count(side, MOST_WEIGHTS, 0));
  const { dtype } = entry;
  if (dtype !== 'float32' && dtype !== 'int32') throw new Refusal(`the weight ${shown(name)} is of type ${shown(dtype)}`);
  if (entry['quantization'] === undefined) return { name, shape, dtype };
  const { dtype: packed, scale, min } = fieldsOf(entry['quantization'], 'quantization');
  if (packed === 'float16') return { name, shape, dtype, quantisation: { dtype: packed } };
  if ((packed === 'uint8' || packed === 'uint16') && typeof scale === 'number' && typeof min === 'number') {
    return { name, shape, dtype, quantisation: { dtype: packed, scale, min } };
  }
  throw new Refusal(`the weight ${shown(name)} is packed as ${shown(packed)}`);
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(`${what} is missing`);
  return value as Fields;
}

function arrayOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Refusal(`${what} is missing`);
  return value;
}

function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || value.length > 300) throw new Refusal(`${what} is missing`);
  return value;
}

function count(value: unknown, most: number, least = 1): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw new Refusal(`${shown(value)} is no size`);
  }
  return value;
}

/** One number for both axes, or one each. */
function pair(value: unknown, least: number): [number, number] {
  const sides = typeof value === 'number' ? [value, value] : arrayOf(value, 'a window’s size');
  return [count(sides[0], 4096, least), count(sides[1], 4096, least)];
}

/** A value from the file, short enough for a sentence. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined) ?? 'nothing';
  return `“${text.slice(0, 60)}”`;
}
