// The steps of a network that is made ready to run: a convolution with all that folds into it, and what stands alone.
import { add, fused, mul, pad, relu, relu6, tensor1d, tensor4d } from '@tensorflow/tfjs-core';
import type { Tensor, Tensor1D, Tensor4D } from '@tensorflow/tfjs-core';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Activation, Layer, Operation } from '../core/network/layersTopology';
import type { StepKind } from './blockEnds';
import type { LastBlock } from './fineTune';
import type { Weight } from './weights';

type Convolution = Extract<Operation, { kind: 'conv' | 'depthwise' }>;

/** One thing to do: some layers in one. */
export interface Step {
  readonly inputs: readonly string[];
  readonly output: string;
  run(inputs: readonly Tensor4D[]): Tensor4D;
  readonly holds: readonly Tensor[];
  readonly is: StepKind;
  /** Of a convolution, with what was folded into it. */
  readonly kernel?: Pick<Weight, 'shape'> & { readonly values: Float32Array };
  /** For a 1 × 1 convolution: what it computes at each position. */
  readonly pointwise?: Omit<LastBlock, 'positions' | 'channels'>;
}

/** A convolution while layers are still being folded into it. */
export interface Folding {
  readonly convolution: Convolution;
  readonly input: string;
  readonly kernel: Weight;
  readonly values: Float32Array;
  readonly bias: Float32Array;
  activation: Activation;
}

/**
 * A convolution with its own bias, or none, into which what follows can be folded; `channels` are those of its input. The error says
 * which weight is missing or of another shape.
 */
export function beginFolding(
  { name }: Layer,
  convolution: Convolution,
  input: string,
  channels: number,
  weights: ReadonlyMap<string, Weight>,
): Result<Folding, string> {
  const deep = convolution.kind === 'depthwise';
  const shape = [...convolution.kernel, channels, deep ? convolution.multiplier : convolution.filters];
  const kernel = weightOf(weights, `${name}/${deep ? 'depthwise_kernel' : 'kernel'}`, shape);
  if (!kernel.ok) return kernel;
  const outputs = deep ? channels * convolution.multiplier : convolution.filters;
  const bias = convolution.bias
    ? weightOf(weights, `${name}/bias`, [outputs])
    : ok({ shape: [outputs], values: new Float32Array(outputs) });
  if (!bias.ok) return bias;
  return ok({
    convolution,
    input,
    kernel: kernel.value,
    values: kernel.value.values.slice(),
    bias: bias.value.values.slice(),
    activation: convolution.activation,
  });
}

/** Batch norm folds into a linear convolution, and so does the first activation. */
export function folds({ activation }: Folding, { kind }: Operation): boolean {
  return activation === 'linear' && (kind === 'batch-norm' || kind === 'activation');
}

/** y = γ (x − μ) / √(σ² + ε) + β becomes part of the kernel and the bias (Jacob et al., arXiv 1712.05877, 3.2). */
export function fold(folding: Folding, operation: Operation, layer: Layer, weights: ReadonlyMap<string, Weight>): string | undefined {
  if (operation.kind === 'activation') {
    folding.activation = operation.activation;
    return undefined;
  }
  if (operation.kind !== 'batch-norm') return 'it folds what cannot be folded';
  const affine = affineOf(layer, operation, folding.bias.length, weights);
  if (!affine.ok) return affine.error;
  const { factor, shift } = affine.value;
  const outputs = folding.bias.length;
  // The last axis of a kernel, or the last two of a depthwise one, run over the outputs.
  for (let i = 0; i < folding.values.length; i++) folding.values[i] = (folding.values[i] as number) * (factor[i % outputs] as number);
  for (let c = 0; c < outputs; c++) folding.bias[c] = (folding.bias[c] as number) * (factor[c] as number) + (shift[c] as number);
  return undefined;
}

function affineOf(
  { name }: Layer,
  { epsilon, centre, scale }: Extract<Operation, { kind: 'batch-norm' }>,
  channels: number,
  weights: ReadonlyMap<string, Weight>,
): Result<{ factor: Float32Array; shift: Float32Array }, string> {
  const read = (part: string, wanted: boolean, otherwise: number) =>
    wanted
      ? weightOf(weights, `${name}/${part}`, [channels])
      : ok({ shape: [channels], values: new Float32Array(channels).fill(otherwise) });
  const gamma = read('gamma', scale, 1);
  const beta = read('beta', centre, 0);
  const mean = read('moving_mean', true, 0);
  const variance = read('moving_variance', true, 1);
  if (!gamma.ok) return gamma;
  if (!beta.ok) return beta;
  if (!mean.ok) return mean;
  if (!variance.ok) return variance;
  const factor = gamma.value.values.map((value, c) => value / Math.sqrt((variance.value.values[c] as number) + epsilon));
  if (!factor.every(Number.isFinite)) return fail(`its layer “${name}” has a variance below zero`);
  const shift = beta.value.values.map((value, c) => value - (mean.value.values[c] as number) * (factor[c] as number));
  return ok({ factor, shift });
}

/** The step of a convolution with all that was folded into it. Its tensors are made here, and are the caller's to dispose of (`holds`). */
export function convolutionStep(name: string, { convolution, input, kernel, values, bias, activation }: Folding): Step {
  const filter = tensor4d(values, kernel.shape as [number, number, number, number]);
  const biasTensor: Tensor1D = tensor1d(bias);
  const { strides, dilation, padding } = convolution;
  const common = { filter, strides: [...strides] as [number, number], pad: padding, dilations: [...dilation] as [number, number] };
  const run = ([x]: readonly Tensor4D[]): Tensor4D => {
    if (!x) throw new Error(`the layer ${name} has no input`);
    return convolution.kind === 'conv'
      ? fused.conv2d({ x, ...common, dataFormat: 'NHWC', bias: biasTensor, activation })
      : fused.depthwiseConv2d({ x, ...common, dataFormat: 'NHWC', bias: biasTensor, activation });
  };
  const pointwise = convolution.kind === 'conv' && [...convolution.kernel, ...strides].every((side) => side === 1);
  return {
    inputs: [input],
    output: name,
    run,
    holds: [filter, biasTensor],
    is: { kind: convolution.kind, linear: activation === 'linear', kernel: convolution.kernel },
    kernel: { shape: kernel.shape, values },
    ...(pointwise && { pointwise: { activation, kernel: values, bias } }),
  };
}

/**
 * The step of an operation that nothing was folded into and that is no convolution.
 * The error says what cannot be run, or which weight is wrong.
 */
export function plainStep(
  layer: Layer,
  operation: Operation,
  inputs: readonly string[],
  weights: ReadonlyMap<string, Weight>,
): Result<Step, string> {
  const step = (run: Step['run'], holds: readonly Tensor[] = []): Result<Step, string> => {
    const { kind } = operation;
    if (kind !== 'pad' && kind !== 'add' && kind !== 'activation' && kind !== 'batch-norm')
      return fail(`its layer “${layer.name}” is no step`);
    const linear = kind !== 'activation' || operation.activation === 'linear';
    return ok({ inputs, output: layer.name, run, holds, is: { kind, linear } });
  };
  const one = (maps: readonly Tensor4D[]): Tensor4D => {
    const [first] = maps;
    if (!first) throw new Error(`the layer ${layer.name} has no input`);
    return first;
  };
  switch (operation.kind) {
    case 'pad': {
      const { top, bottom, left, right } = operation;
      return step((maps) =>
        pad(one(maps), [
          [0, 0],
          [top, bottom],
          [left, right],
          [0, 0],
        ]),
      );
    }
    case 'add':
      return step((maps) =>
        maps.slice(1).reduce<Tensor4D>((sum, map, i) => {
          const next: Tensor4D = add(sum, map);
          if (i > 0) sum.dispose();
          return next;
        }, one(maps)),
      );
    case 'activation':
      return step((maps) =>
        operation.activation === 'relu6' ? relu6(one(maps)) : operation.activation === 'relu' ? relu(one(maps)) : one(maps).clone(),
      );
    case 'batch-norm': {
      const affine = affineOf(layer, operation, layer.shape.channels, weights);
      if (!affine.ok) return affine;
      const factor = tensor1d(affine.value.factor);
      const shift = tensor1d(affine.value.shift);
      return step(
        (maps) => {
          const scaled = mul(one(maps), factor);
          const shifted: Tensor4D = add(scaled, shift);
          scaled.dispose();
          return shifted;
        },
        [factor, shift],
      );
    }
    default:
      return fail(`its layer “${layer.name}” cannot stand alone`);
  }
}

function weightOf(weights: ReadonlyMap<string, Weight>, name: string, shape: readonly number[]): Result<Weight, string> {
  const weight = weights.get(name);
  if (!weight) return fail(`its weight “${name}” is missing`);
  if (weight.shape.join() !== shape.join())
    return fail(`its weight “${name}” is ${weight.shape.join(' × ')} and should be ${shape.join(' × ')}`);
  return ok(weight);
}
