// What one layer of a layers network does, and the shape that comes out of it.
import type { Fields } from './checkedJson';
import * as v from 'valibot';
import { Refusal, shaped, shown } from './checkedJson';
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

const size = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(4096));
const margin = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(4096));
/** One number for both axes, or one each. */
const both = <Side>(side: v.GenericSchema<unknown, Side>) =>
  v.union([
    v.pipe(
      side,
      v.transform((each): readonly [Side, Side] => [each, each]),
    ),
    v.pipe(
      v.looseTuple([side, side]),
      v.transform(([first, second]): readonly [Side, Side] => [first, second]),
    ),
  ]);
const activation = v.picklist(['linear', 'relu', 'relu6']);

const window = {
  kernel_size: both(size),
  strides: v.nullish(both(size), 1),
  dilation_rate: v.nullish(both(size), 1),
  padding: v.nullish(v.picklist(['same', 'valid']), 'valid'),
  use_bias: v.exactOptional(v.unknown()),
  activation: v.nullish(activation, 'linear'),
};
const conv = v.object({ ...window, filters: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(65_536)) });
const depthwise = v.object({
  ...window,
  depth_multiplier: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(64)), 1),
});
const pad = v.object({ padding: v.looseTuple([both(margin), both(margin)]) });
const batchNorm = v.object({
  epsilon: v.nullish(v.pipe(v.number(), v.gtValue(0)), 1e-3),
  center: v.exactOptional(v.unknown()),
  scale: v.exactOptional(v.unknown()),
});
const relu = v.object({
  negative_slope: v.nullish(v.literal(0), 0),
  threshold: v.nullish(v.literal(0), 0),
  max_value: v.nullish(v.literal(6), null),
});

/** Reads a layer's class and config; throws a Refusal for what this app does not know. */
export function operationOf(className: unknown, config: Fields): Operation {
  if (config['data_format'] !== undefined && config['data_format'] !== 'channels_last') throw new Refusal('its channels do not come last');
  switch (className) {
    case 'ZeroPadding2D': {
      const [[top, bottom], [left, right]] = shaped(pad, config, className).padding;
      return { kind: 'pad', top, bottom, left, right };
    }
    case 'Conv2D': {
      const read = shaped(conv, config, className);
      return { kind: 'conv', filters: read.filters, ...windowOf(read) };
    }
    case 'DepthwiseConv2D': {
      const read = shaped(depthwise, config, className);
      return { kind: 'depthwise', multiplier: read.depth_multiplier, ...windowOf(read) };
    }
    case 'BatchNormalization': {
      const { epsilon, center, scale } = shaped(batchNorm, config, className);
      return { kind: 'batch-norm', epsilon, centre: center !== false, scale: scale !== false };
    }
    case 'ReLU':
      return { kind: 'activation', activation: shaped(relu, config, className).max_value === 6 ? 'relu6' : 'relu' };
    case 'Activation':
      return { kind: 'activation', activation: shaped(v.object({ activation }), config, className).activation };
    case 'Add':
      return { kind: 'add' };
    case 'Dropout':
      return { kind: 'identity' };
    default:
      throw new Refusal(`it has a layer of a kind this app does not know, ${shown(className)}`);
  }
}

function windowOf(read: Pick<v.InferOutput<typeof conv>, keyof typeof window>): Window {
  const { kernel_size: kernel, strides, dilation_rate: dilation, padding } = read;
  return { kernel, strides, dilation, padding, bias: read.use_bias !== false, activation: read.activation };
}

/**
 * The shape of what the operation makes of a map; sides may come out below 1 where a window is larger than the map,
 * which the caller refuses.
 */
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
