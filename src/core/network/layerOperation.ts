// What one layer of a layers network does, and the shape that comes out of it.
import type { Fields } from './checkedJson';
import { arrayOf, count, Refusal, shown } from './checkedJson';
import type { Shape } from './feature';

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

/** Reads a layer's class and config; throws a Refusal for what this app does not know. */
export function operationOf(className: unknown, config: Fields): Operation {
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

export function shapeAfter(operation: Operation, before: Shape): Shape {
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
    padding === 'same' ? Math.ceil(size / strides[axis]) : Math.ceil((size - dilation[axis] * (kernel[axis] - 1)) / strides[axis]);
  return { height: along(height, 0), width: along(width, 1) };
}

/** One number for both axes, or one each. */
function pair(value: unknown, least: number): [number, number] {
  const sides = typeof value === 'number' ? [value, value] : arrayOf(value, 'a window’s size');
  return [count(sides[0], 4096, least), count(sides[1], 4096, least)];
}
