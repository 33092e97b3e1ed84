// A network made ready to run: batch normalisation folded into the convolution before it, ReLU fused into the same step.
import { add, fused, mul, pad, relu, relu6, tensor1d, tensor4d } from '@tensorflow/tfjs-core';
import type { Tensor, Tensor1D, Tensor4D } from '@tensorflow/tfjs-core';
import type { FirstFilters } from '../core/backbones/insideView';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Activation, Layer, Operation, Topology } from '../core/network/layersTopology';
import type { BlockEnd, StepKind } from './blockEnds';
import { blockEnds } from './blockEnds';
import type { LastBlock } from './fineTune';
import type { Weight } from './weights';

/** Runs pictures through the network. It holds tensors until `dispose`. */
export interface FoldedNetwork {
  readonly output: Layer['shape'];
  /** n × h × w × 3 scaled pixels to the n × h' × w' × d feature map; the input is left alone, the caller disposes the output. */
  run(input: Tensor4D): Tensor4D;
  /** What `run` ends with, where it ends with a 1 × 1 convolution; only this can be fine-tuned. */
  readonly lastBlock: LastBlock | undefined;
  /** Where its blocks end, in order: see `blockEnds`. */
  readonly blocks: readonly BlockEnd[];
  readonly filters: FirstFilters | undefined;
  /** `run`, which keeps the outputs of these steps: they are put into `kept`, the caller disposes them. The last one is what is given. */
  runKeeping(input: Tensor4D, names: ReadonlySet<string>, kept: Map<string, Tensor4D>): Tensor4D;
  /** The same, and the feature map before the last block. @throws when there is no such block. */
  runWithMap(input: Tensor4D): { readonly features: Tensor4D; readonly map: Tensor4D };
  dispose(): void;
}

type Convolution = Extract<Operation, { kind: 'conv' | 'depthwise' }>;

/** One thing to do: some layers in one. */
interface Step {
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
interface Folding {
  readonly convolution: Convolution;
  readonly input: string;
  readonly kernel: Weight;
  readonly values: Float32Array;
  readonly bias: Float32Array;
  activation: Activation;
}

/** Builds the network from its graph. Fails with a sentence when a weight is missing or of the wrong shape. */
export function foldNetwork({ layers }: Topology, weights: ReadonlyMap<string, Weight>): Result<FoldedNetwork, string> {
  const last = layers.at(-1);
  const input = layers.find(({ operation }) => operation.kind === 'input');
  if (!last || !input) return fail('it has no input');
  const users = new Map<string, number>();
  for (const name of layers.flatMap(({ inputs }) => inputs)) users.set(name, (users.get(name) ?? 0) + 1);

  const steps: Step[] = [];
  /** The layer whose output stands for a folded layer's. */
  const standsFor = new Map<string, string>();
  let folding: (Folding & { name: string }) | undefined;
  const close = () => {
    if (folding) steps.push(convolutionStep(folding.name, folding));
    folding = undefined;
  };

  for (const layer of layers) {
    const { name, operation } = layer;
    const inputs = layer.inputs.map((each) => standsFor.get(each) ?? each);
    const before = layers.find((each) => each.name === layer.inputs[0]);
    const onlyUser = users.get(layer.inputs[0] ?? '') === 1;
    if (operation.kind === 'input') continue;
    if (operation.kind === 'identity') {
      standsFor.set(name, inputs[0] ?? '');
      continue;
    }
    if (folding && onlyUser && folding.name === inputs[0] && folds(folding, operation)) {
      const refused = fold(folding, operation, layer, weights);
      if (refused) return disposed(steps, refused);
      standsFor.set(name, folding.name);
      continue;
    }
    close();
    if (operation.kind === 'conv' || operation.kind === 'depthwise') {
      const begun = beginFolding(layer, operation, inputs[0] ?? '', before?.shape.channels ?? 0, weights);
      if (!begun.ok) return disposed(steps, begun.error);
      folding = { name, ...begun.value };
    } else {
      const step = plainStep(layer, operation, inputs, weights);
      if (!step.ok) return disposed(steps, step.error);
      steps.push(step.value);
    }
  }
  close();
  return ok(network(input.name, standsFor.get(last.name) ?? last.name, layers, steps));
}

const NOTHING: ReadonlySet<string> = new Set();

/** The kernels that see the colours, where they see more than one pixel. */
function firstFilters(steps: readonly Step[], input: string): FirstFilters | undefined {
  const seesInput = new Set([input]);
  for (const { inputs, output, is, kernel } of steps) {
    if (!inputs.some((name) => seesInput.has(name))) continue;
    if (is.kind === 'pad') seesInput.add(output);
    else return is.kind === 'conv' && kernel?.shape[2] === 3 && is.kernel?.some((side) => side > 1) ? filtersOf(kernel) : undefined;
  }
  return undefined;
}

/** height × width × 3 × count, one kernel after the other. */
function filtersOf({ shape, values }: NonNullable<Step['kernel']>): FirstFilters {
  const [height = 1, width = 1, colours = 3, count = 1] = shape;
  const size = height * width * colours;
  return {
    count,
    height,
    width,
    values: Float32Array.from(values, (_, at) => values[(at % size) * count + Math.floor(at / size)] as number),
  };
}

function network(input: string, last: string, layers: readonly Layer[], steps: readonly Step[]): FoldedNetwork {
  const lastUse = new Map<string, number>();
  steps.forEach(({ inputs }, at) => {
    for (const name of inputs) lastUse.set(name, at);
  });
  const end = steps.at(-1);
  const shape = layers.at(-1)?.shape ?? { height: 0, width: 0, channels: 0 };
  const before = end?.inputs[0] ?? '';
  const run = (pixels: Tensor4D, keep: ReadonlySet<string> = NOTHING) => {
    const maps = new Map<string, Tensor4D>([[input, pixels]]);
    steps.forEach((step, at) => {
      const inputs = step.inputs.map((name) => maps.get(name)).filter((map) => map !== undefined);
      maps.set(step.output, step.run(inputs));
      for (const name of new Set(step.inputs)) {
        if (lastUse.get(name) !== at || name === input || keep.has(name)) continue;
        maps.get(name)?.dispose();
        maps.delete(name);
      }
    });
    const features = maps.get(last);
    if (!features) throw new Error(`the network never makes ${last}`);
    return { features, maps };
  };
  const lastBlock =
    end?.pointwise && end.output === last && before !== input
      ? { ...end.pointwise, positions: shape.height * shape.width, channels: end.pointwise.kernel.length / shape.channels }
      : undefined;
  return {
    output: shape,
    lastBlock,
    blocks: blockEnds(steps, last, layers),
    filters: firstFilters(steps, input),
    run: (pixels) => run(pixels).features,
    runKeeping(pixels, names, kept) {
      const { features, maps } = run(pixels, names);
      for (const name of names) {
        const map = maps.get(name);
        if (map) kept.set(name, map);
      }
      return features;
    },
    runWithMap(pixels) {
      const { features, maps } = run(pixels, lastBlock && new Set([before]));
      const map = lastBlock && maps.get(before);
      if (!map) throw new Error('it does not end with a 1 × 1 convolution');
      return { features, map };
    },
    dispose: () => steps.forEach(({ holds }) => holds.forEach((tensor) => tensor.dispose())),
  };
}

function disposed(steps: readonly Step[], refusal: string): Result<never, string> {
  steps.forEach(({ holds }) => holds.forEach((tensor) => tensor.dispose()));
  return fail(refusal);
}

function beginFolding(
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
function folds({ activation }: Folding, { kind }: Operation): boolean {
  return activation === 'linear' && (kind === 'batch-norm' || kind === 'activation');
}

/** y = γ (x − μ) / √(σ² + ε) + β becomes part of the kernel and the bias (Jacob et al., arXiv 1712.05877, 3.2). */
function fold(folding: Folding, operation: Operation, layer: Layer, weights: ReadonlyMap<string, Weight>): string | undefined {
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

function convolutionStep(name: string, { convolution, input, kernel, values, bias, activation }: Folding): Step {
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

function plainStep(
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
