// The backbone of an image model of Teachable Machine that no catalogue knows, as files of its own:
// so that the whole predicts here as it does there.
import * as v from 'valibot';
import type { Fields } from '../core/network/checkedJson';
import { jsonTextOf, Refusal, shaped, shown, text } from '../core/network/checkedJson';
import { readTopology } from '../core/network/layersTopology';
import type { NetworkLayer } from '../core/network/plainLayers';
import { layersOf } from '../core/network/plainLayers';
import type { Weight } from '../core/network/unpackedWeights';

/** As a person's own backbone is kept: the text of a `model.json`, and float32 weights in the order of its manifest. */
export interface ImageModelBackbone {
  readonly topology: string;
  readonly weights: ArrayBuffer;
  /** The layer whose map is averaged. */
  readonly featureLayer: string;
  readonly embeddingLength: number;
}

/** What of a model lies below its head. */
export interface BelowHead {
  /** The network, as `modelTopology` has it. */
  readonly network: NetworkLayer;
  /** The layer that the pooling takes. */
  readonly featureLayer: string;
  /** It takes pictures of one channel. */
  readonly grey: boolean;
  /** Names of its weights in the order of the manifest. */
  readonly names: readonly string[];
  readonly weights: ReadonlyMap<string, Weight>;
}

/** A dense layer on the whole map, as the client's first backbones had it in place of a mean. */
export interface FlatLayer {
  readonly kernel: Weight;
  readonly bias: Weight | undefined;
}

/** What its client makes of a colour (`libraries/image/src/utils/tf.ts`); the shares do not add up to 1 quite. */
const GREY = [0.2989, 0.587, 0.114] as const;
const GREY_LAYER = 'headstart_grey';
const FLAT_LAYER = 'headstart_flat';

const WINDOW = { strides: [1, 1], padding: 'valid', data_format: 'channels_last', dilation_rate: [1, 1], use_bias: true } as const;

const configShape = v.looseObject({});

const inputShape = v.looseObject({
  name: v.nullish(text),
  config: v.looseObject({ name: v.nullish(text), batch_input_shape: v.array(v.unknown()) }),
});

/** The inputs of a layer, each by the name of the layer that it comes from and more. */
const nodesShape = v.nullish(v.array(v.array(v.array(v.unknown()))), []);

/** Throws a Refusal where the network cannot be run here. */
export function backboneBelow(below: BelowHead, flat?: FlatLayer): ImageModelBackbone {
  const { network, featureLayer, names, weights } = below;
  const config = shaped(configShape, network.config, 'config');
  const layers = layersOf(network);
  const all = new Map(names.map((name) => [name, weightOf(weights, name)] as const));
  const colour = below.grey ? inColour(layers, all) : layers;
  const plain = textFor(network, config, colour, all);
  const read = readTopology(plain, featureLayer);
  if (!read.ok) throw new Refusal(read.error);
  const shape = read.value.layers.find(({ name }) => name === featureLayer)?.shape;
  if (!shape) throw new Refusal(`it has no layer ${shown(featureLayer)}`);
  if (!flat) return { topology: plain, weights: bytesOf(all), featureLayer, embeddingLength: shape.channels };
  const [inputs = 0, units = 0] = flat.kernel.shape;
  if (inputs !== shape.height * shape.width * shape.channels) throw new Refusal('its head’s weights do not fit together');
  // A dense layer on a flattened map is one window as large as the map: the numbers lie in the same order.
  all.set(`${FLAT_LAYER}/kernel`, { shape: [shape.height, shape.width, shape.channels, units], values: flat.kernel.values });
  all.set(`${FLAT_LAYER}/bias`, { shape: [units], values: flat.bias?.values ?? new Float32Array(units) });
  const window = { name: FLAT_LAYER, filters: units, kernel_size: [shape.height, shape.width], activation: 'relu', ...WINDOW };
  const added = { class_name: 'Conv2D', name: FLAT_LAYER, config: window, inbound_nodes: [[[featureLayer, 0, 0, {}]]] };
  const topology = textFor(network, { ...config, output_layers: [[FLAT_LAYER, 0, 0]] }, [...colour, added], all);
  return { topology, weights: bytesOf(all), featureLayer: FLAT_LAYER, embeddingLength: units };
}

/**
 * A grey network as one in colour: a window of one pixel makes the client's grey of three channels, and comes between the input and
 * what it fed. Channels are scaled by x / 127 − 1 here, the grey there: so the shares' sum, less 1, is added.
 */
function inColour(layers: readonly Fields[], all: Map<string, Weight>): readonly Fields[] {
  const input = shaped(inputShape, layers[0], 'its input');
  const { config } = input;
  const name = shaped(text, input.name ?? config.name, 'its input’s name');
  const [batch, height, width] = config.batch_input_shape;
  all.set(`${GREY_LAYER}/kernel`, { shape: [1, 1, 3, 1], values: Float32Array.from(GREY) });
  all.set(`${GREY_LAYER}/bias`, { shape: [1], values: Float32Array.of(GREY.reduce((sum, share) => sum + share, -1)) });
  const window = { name: GREY_LAYER, filters: 1, kernel_size: [1, 1], activation: 'linear', ...WINDOW };
  return [
    { ...input, config: { ...config, batch_input_shape: [batch, height, width, 3] } },
    { class_name: 'Conv2D', name: GREY_LAYER, config: window, inbound_nodes: [[[name, 0, 0, {}]]] },
    ...layers.slice(1).map((layer) => ({ ...layer, inbound_nodes: fedBy(layer['inbound_nodes'], name) })),
  ];
}

/** The inputs of a layer, the grey one in place of the picture. */
function fedBy(nodes: unknown, picture: string): unknown {
  return shaped(nodesShape, nodes, 'inbound_nodes').map((node) =>
    node.map(([name, ...rest]) => [name === picture ? GREY_LAYER : name, ...rest]),
  );
}

function textFor(network: Fields, config: Fields, layers: readonly Fields[], all: ReadonlyMap<string, Weight>): string {
  const entries = [...all].map(([name, { shape }]) => ({ name, shape, dtype: 'float32' }));
  return jsonTextOf({
    modelTopology: {
      class_name: 'Model',
      config: { ...config, layers },
      keras_version: network['keras_version'] ?? '',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [{ paths: ['weights.bin'], weights: entries }],
  });
}

function bytesOf(all: ReadonlyMap<string, Weight>): ArrayBuffer {
  const values = new Float32Array([...all.values()].reduce((sum, weight) => sum + weight.values.length, 0));
  let at = 0;
  for (const weight of all.values()) {
    values.set(weight.values, at);
    at += weight.values.length;
  }
  return values.buffer;
}

function weightOf(weights: ReadonlyMap<string, Weight>, name: string): Weight {
  const weight = weights.get(name);
  if (!weight) throw new Refusal(`its weight ${shown(name)} is missing`);
  return weight;
}
