// A network made ready to run: batch normalisation folded into the convolution before it, ReLU fused into the same step.
import type { Tensor4D } from '@tensorflow/tfjs-core';
import type { FirstFilters } from '../core/backbones/insideView';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Layer, Topology } from '../core/network/layersTopology';
import type { BlockEnd } from './blockEnds';
import { blockEnds } from './blockEnds';
import type { LastBlock } from './fineTune';
import type { Weight } from './weights';
import type { Folding, Step } from './networkSteps';
import { beginFolding, convolutionStep, fold, folds, plainStep } from './networkSteps';

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
