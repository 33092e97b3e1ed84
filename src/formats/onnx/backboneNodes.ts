// A backbone's layers as ONNX nodes, preprocessing included: pixels as they are in a picture in, the embedding out.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { pictureSide } from '../../core/backbones/backbones';
import type { Shape } from '../../core/network/feature';
import type { Activation, Layer, Operation } from '../../core/network/layersTopology';
import type { Weight } from '../../core/network/unpackedWeights';
import type { BackboneNetwork } from '../backboneNetwork';
import type { OnnxGraph } from './graph';
import { transposedKernel } from './transposedKernel';

type UsedBackbone = Pick<BackboneSpec, 'crop' | 'inputSize' | 'scaling'>;

/**
 * From the tensor `pixels` (n × side × side × 3, uint8) to the name of the tensor of embeddings (n × d). The middle is cut out and pixels
 * are scaled as `engine/pixels` and `ml/backbone` do it; ONNX puts channels before positions.
 * @throws RangeError where a weight is missing: a network that runs has them all.
 */
export function backboneNodes(graph: OnnxGraph, { layers, weights, output }: BackboneNetwork, spec: UsedBackbone, pixels: string): string {
  const outputs = new Map<string, string>();
  const shapes = new Map(layers.map(({ name, shape }) => [name, shape]));
  for (const layer of layers) {
    const inputs = layer.inputs.map((name) => outputs.get(name) ?? '');
    const before = shapes.get(layer.inputs[0] ?? '') ?? layer.shape;
    outputs.set(
      layer.name,
      layer.operation.kind === 'input'
        ? graph.node('Transpose', [scaledPixels(graph, spec, pixels)], { perm: [0, 3, 1, 2] })
        : layerNodes(graph, layer, before, inputs, weights),
    );
  }
  const pooled = graph.node('GlobalAveragePool', [outputs.get(output) ?? '']);
  return graph.node('Flatten', [pooled], { axis: 1 });
}

/** The middle of the picture, scaled: channels still come last. */
export function scaledPixels(graph: OnnxGraph, spec: UsedBackbone, pixels: string): string {
  const { inputSize, scaling } = spec;
  const margin = Math.floor((pictureSide(spec) - inputSize) / 2);
  const cut = (at: number) => graph.wholes([at, at]);
  const middle = margin === 0 ? pixels : graph.node('Slice', [pixels, cut(margin), cut(margin + inputSize), graph.wholes([1, 2])]);
  const divided = graph.node('Div', [graph.node('Cast', [middle], { to: 1 }), graph.float(scaling.divide)]);
  return graph.node('Sub', [divided, graph.float(scaling.subtract)]);
}

function layerNodes(
  graph: OnnxGraph,
  { name, operation, shape }: Layer,
  before: Shape,
  inputs: readonly string[],
  weights: ReadonlyMap<string, Weight>,
): string {
  const [input = ''] = inputs;
  const weight = (what: string): Float32Array => {
    const found = weights.get(`${name}/${what}`);
    if (!found) throw new RangeError(`invalid network: the weight ${name}/${what} is missing`);
    return found.values;
  };
  switch (operation.kind) {
    case 'input':
    case 'identity':
      return input;
    case 'pad':
      // Of each axis what comes before, then of each what comes after.
      return graph.node('Pad', [input, graph.wholes([0, 0, operation.top, operation.left, 0, 0, operation.bottom, operation.right])]);
    case 'conv':
    case 'depthwise': {
      const kernel = operation.kind === 'conv' ? weight('kernel') : weight('depthwise_kernel');
      const bias = operation.bias ? [graph.floats([shape.channels], weight('bias'))] : [];
      return activated(
        graph,
        operation.activation,
        graph.node('Conv', [input, kernelOf(graph, operation, before.channels, kernel), ...bias], {
          group: operation.kind === 'conv' ? 1 : before.channels,
          strides: operation.strides,
          dilations: operation.dilation,
          pads: padsOf(operation, before, shape),
        }),
      );
    }
    case 'batch-norm': {
      const channels = shape.channels;
      const each = (values: Float32Array) => graph.floats([channels], values);
      const all = (value: number) => new Float32Array(channels).fill(value);
      return graph.node(
        'BatchNormalization',
        [
          input,
          each(operation.scale ? weight('gamma') : all(1)),
          each(operation.centre ? weight('beta') : all(0)),
          each(weight('moving_mean')),
          each(weight('moving_variance')),
        ],
        { epsilon: { float: operation.epsilon } },
      );
    }
    case 'activation':
      return activated(graph, operation.activation, input);
    case 'add':
      // Of three or more maps, one after the other.
      return inputs.slice(1).reduce((sum, next) => graph.node('Add', [sum, next]), input);
  }
}

function activated(graph: OnnxGraph, activation: Activation, input: string): string {
  switch (activation) {
    case 'linear':
      return input;
    case 'relu':
      return graph.node('Relu', [input]);
    case 'relu6':
      return graph.node('Clip', [input, graph.float(0), graph.float(6)]);
  }
}

type Convolution = Extract<Operation, { kind: 'conv' | 'depthwise' }>;

function kernelOf(graph: OnnxGraph, operation: Convolution, channels: number, kernel: Float32Array): string {
  const [height, width] = operation.kernel;
  const out = operation.kind === 'conv' ? operation.filters : channels * operation.multiplier;
  const each = operation.kind === 'conv' ? channels : 1;
  return graph.floats([out, each, height, width], transposedKernel(kernel, height * width, each, out));
}

/** Keras's “same” puts the odd pixel after (tf.nn.convolution): top, left, bottom, right. */
function padsOf({ kernel, strides, dilation, padding }: Convolution, before: Shape, after: Shape): readonly number[] {
  if (padding === 'valid') return [0, 0, 0, 0];
  const needed = (axis: 0 | 1, from: number, to: number) =>
    Math.max(0, (to - 1) * strides[axis] + dilation[axis] * (kernel[axis] - 1) + 1 - from);
  const vertical = needed(0, before.height, after.height);
  const horizontal = needed(1, before.width, after.width);
  const [top, left] = [Math.floor(vertical / 2), Math.floor(horizontal / 2)];
  return [top, left, vertical - top, horizontal - left];
}
