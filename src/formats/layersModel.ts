// A network written as TensorFlow.js layers of 2019 read it: topology and weights, of those layers alone that it had then.
import type { Layer, Operation } from '../core/network/layersTopology';
import type { Weight } from '../core/network/unpackedWeights';

/** A layer in `model.json`, and the weights that it takes, by what is before and after training in the order of the format. */
export interface WrittenLayer {
  readonly json: Readonly<Record<string, unknown>>;
  readonly trained: readonly NamedWeight[];
  /** Averages that are kept, not trained. */
  readonly kept: readonly NamedWeight[];
}

export interface NamedWeight extends Weight {
  readonly name: string;
}

const ZEROS = { class_name: 'Zeros', config: {} };
/** Set when the weights are read; drawing them first would only take time. */
const NOT_DRAWN = { kernel_initializer: ZEROS, depthwise_initializer: ZEROS, bias_initializer: ZEROS };

/** The layer of a checked network, with its weights. @throws RangeError where one is missing: a network that runs has them all. */
export function writtenLayer({ name, operation, inputs, shape }: Layer, weights: ReadonlyMap<string, Weight>): WrittenLayer {
  const layer = (
    class_name: string,
    config: Readonly<Record<string, unknown>>,
    trained: readonly string[] = [],
    kept: readonly string[] = [],
  ) => ({
    json: {
      name,
      class_name,
      config: { name, trainable: true, ...config },
      inbound_nodes: inputs.length === 0 ? [] : [inputs.map((input) => [input, 0, 0, {}])],
    },
    trained: trained.map((each) => weightOf(weights, name, each)),
    kept: kept.map((each) => weightOf(weights, name, each)),
  });
  switch (operation.kind) {
    case 'input':
      return layer('InputLayer', { batch_input_shape: [null, shape.height, shape.width, shape.channels], dtype: 'float32', sparse: false });
    case 'pad':
      return layer('ZeroPadding2D', {
        padding: [
          [operation.top, operation.bottom],
          [operation.left, operation.right],
        ],
        data_format: 'channels_last',
      });
    case 'conv':
      return layer('Conv2D', { filters: operation.filters, ...windowJson(operation) }, ['kernel', ...(operation.bias ? ['bias'] : [])]);
    case 'depthwise':
      return layer('DepthwiseConv2D', { depth_multiplier: operation.multiplier, ...windowJson(operation) }, [
        'depthwise_kernel',
        ...(operation.bias ? ['bias'] : []),
      ]);
    case 'batch-norm':
      return layer(
        'BatchNormalization',
        { axis: -1, momentum: 0.999, epsilon: operation.epsilon, center: operation.centre, scale: operation.scale },
        [...(operation.scale ? ['gamma'] : []), ...(operation.centre ? ['beta'] : [])],
        ['moving_mean', 'moving_variance'],
      );
    case 'activation':
      return operation.activation === 'relu6' ? layer('ReLU', { max_value: 6 }) : layer('Activation', { activation: operation.activation });
    case 'add':
      return layer('Add', {});
    case 'identity':
      return layer('Activation', { activation: 'linear' });
  }
}

function windowJson({ kernel, strides, padding, dilation, activation, bias }: Extract<Operation, { kind: 'conv' | 'depthwise' }>) {
  return {
    kernel_size: kernel,
    strides,
    padding,
    data_format: 'channels_last',
    dilation_rate: dilation,
    activation,
    use_bias: bias,
    ...NOT_DRAWN,
  };
}

function weightOf(weights: ReadonlyMap<string, Weight>, layer: string, what: string): NamedWeight {
  const name = `${layer}/${what}`;
  const weight = weights.get(name);
  if (!weight) throw new RangeError(`invalid network: the weight ${name} is missing`);
  return { name, ...weight };
}

/** A dense layer; its kernel is `inputs` × `units`, row after row. */
export function denseLayer(name: string, { inputs, units, activation, kernel, bias }: DenseLayer): WrittenLayer {
  return {
    json: {
      class_name: 'Dense',
      config: {
        units,
        activation,
        use_bias: bias !== undefined,
        kernel_initializer: ZEROS,
        bias_initializer: ZEROS,
        kernel_regularizer: null,
        bias_regularizer: null,
        activity_regularizer: null,
        kernel_constraint: null,
        bias_constraint: null,
        name,
        trainable: true,
        batch_input_shape: [null, inputs],
        dtype: 'float32',
      },
    },
    trained: [
      { name: `${name}/kernel`, shape: [inputs, units], values: kernel },
      ...(bias ? [{ name: `${name}/bias`, shape: [units], values: bias }] : []),
    ],
    kept: [],
  };
}

export interface DenseLayer {
  readonly inputs: number;
  readonly units: number;
  readonly activation: 'relu' | 'softmax';
  readonly kernel: Float32Array<ArrayBuffer>;
  readonly bias?: Float32Array<ArrayBuffer>;
}
