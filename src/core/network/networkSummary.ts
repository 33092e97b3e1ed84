// What a person is shown of a backbone's topology before it is loaded: what it takes, and where it could be cut.
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { Shape } from './feature';
import { LONGEST_EMBEDDING } from './feature';
import type { ShapedNode } from './graphTopology';
import { featureOf, readWholeGraph } from './graphTopology';
import type { Layer } from './layersTopology';
import { readWholeNetwork } from './layersTopology';
import type { WeightEntry } from './weightManifest';
import { bytesNeeded, manifestOf } from './weightManifest';
import { jsonOf, product, refusing } from './checkedJson';

/** A layer whose output, averaged over its positions, can be the embedding. */
export interface Candidate {
  readonly name: string;
  readonly shape: Shape;
}

export interface NetworkSummary {
  readonly format: 'layers' | 'graph';
  /** Side of the square picture it takes, in pixels; undefined when any will do. */
  readonly inputSize: number | undefined;
  /** In the order in which a picture goes through them. At least one. */
  readonly candidates: readonly Candidate[];
  /** What the network itself averages last, if it does: the embedding its makers meant. */
  readonly pooled: string | undefined;
  readonly weightCount: number;
}

/** Common for networks that take any size. */
export const USUAL_INPUT = 224;

/**
 * Reads a `model.json` of either format with the weights that belong to it.
 * The error follows "the backbone cannot be used: ".
 */
export function networkSummary(text: string, bytes: ArrayBuffer): Result<NetworkSummary, string> {
  const json = refusing(() => jsonOf(text));
  return json.ok ? networkSummaryIn(json.value, bytes) : json;
}

/** The same of a `model.json` that was parsed. */
export function networkSummaryIn(json: unknown, bytes: ArrayBuffer): Result<NetworkSummary, string> {
  const summarised = isGraph(json) ? graphSummary(json, bytes) : layersSummary(json);
  if (!summarised.ok) return summarised;
  const { summary, weights } = summarised.value;
  const needed = bytesNeeded(weights);
  if (needed !== bytes.byteLength) return fail(`its weights should be ${needed} bytes and are ${bytes.byteLength}`);
  if (summary.candidates.length === 0) return fail('it has no feature map that this app can make');
  return ok(summary);
}

/** Which of the two formats a parsed `model.json` is in, as it shows by what it holds. */
function isGraph(json: unknown): boolean {
  return Array.isArray((json as { modelTopology?: { node?: unknown } | null } | null)?.modelTopology?.node);
}

/** Bytes that the weight files of a parsed `model.json` must have together, by its own account. */
export function weightBytesClaimed(json: unknown): Result<number, string> {
  return refusing(() => bytesNeeded(manifestOf((json as { weightsManifest?: unknown } | null)?.weightsManifest)));
}

type Summarised = Result<{ readonly summary: NetworkSummary; readonly weights: readonly WeightEntry[] }, string>;

const countOf = (weights: readonly WeightEntry[]) => weights.reduce((sum, { shape }) => sum + product(shape), 0);

function layersSummary(json: unknown): Summarised {
  const fixed = readWholeNetwork(json);
  const read = fixed.ok ? fixed : readWholeNetwork(json, USUAL_INPUT);
  if (!read.ok) return read;
  const { layers, pooled, weights } = read.value;
  const input = layers.find(({ operation }) => operation.kind === 'input');
  if (!input) return fail('it has no input');
  if (input.shape.width !== input.shape.height)
    return fail(`it takes pictures of ${input.shape.width} × ${input.shape.height} pixels, not square ones`);
  const candidates = layers.filter(isCandidate).map(({ name, shape }) => ({ name, shape }));
  const names = new Set(candidates.map(({ name }) => name));
  const meant = pooled.find((name) => names.has(name));
  return ok({
    summary: {
      format: 'layers',
      inputSize: fixed.ok ? input.shape.width : undefined,
      candidates,
      pooled: meant,
      weightCount: countOf(weights),
    },
    weights,
  });
}

function isCandidate({ operation, shape }: Layer): boolean {
  return operation.kind !== 'input' && operation.kind !== 'pad' && shape.channels <= LONGEST_EMBEDDING;
}

function graphSummary(json: unknown, bytes: ArrayBuffer): Summarised {
  const read = readWholeGraph(json, bytes, USUAL_INPUT);
  if (!read.ok) return read;
  const { nodes, weights, side } = read.value;
  const seeing = seeingThePicture(nodes);
  const candidates = nodes.flatMap((node) => {
    const shape = FEATURES.has(node.op) && seeing.has(node.name) ? mapOf(node) : undefined;
    return shape && shape.channels <= LONGEST_EMBEDDING ? [{ name: node.name, shape }] : [];
  });
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const pooling = nodes.findLast(({ op, inputs, sides }) => {
    const [map = ''] = inputs;
    const before = byName.get(map);
    return op === 'Mean' && before?.sides.length === 4 && product(sides) === before.sides[3];
  });
  const pooled = candidates.find(({ name }) => name === pooling?.inputs[0])?.name;
  return ok({ summary: { format: 'graph', inputSize: side, candidates, pooled, weightCount: countOf(weights) }, weights });
}

/** Names of the nodes that the picture reaches: the others are constants in the making. */
function seeingThePicture(nodes: readonly ShapedNode[]): ReadonlySet<string> {
  const seeing = new Set<string>();
  for (const { name, op, inputs } of nodes) if (op === 'Placeholder' || inputs.some((input) => seeing.has(input))) seeing.add(name);
  return seeing;
}

/** Where a graph may be cut: after what makes features, not after the arithmetic of shapes. */
const FEATURES: ReadonlySet<string> = new Set([
  'Relu',
  'Relu6',
  'Elu',
  'Selu',
  'LeakyRelu',
  'Prelu',
  'Sigmoid',
  'Tanh',
  'Mul',
  'Add',
  'AddV2',
  'BiasAdd',
  'Identity',
  'Mean',
  'Squeeze',
  'Reshape',
  'Conv2D',
  '_FusedConv2D',
  'FusedConv2D',
  'DepthwiseConv2d',
  'DepthwiseConv2dNative',
  'FusedDepthwiseConv2dNative',
  'FusedBatchNorm',
  'FusedBatchNormV2',
  'FusedBatchNormV3',
  'MaxPool',
  'AvgPool',
  'ConcatV2',
  'MatMul',
  '_FusedMatMul',
  'Softmax',
]);

function mapOf({ sides }: ShapedNode): Shape | undefined {
  return sides[0] === 1 && (sides.length === 2 || sides.length === 4) ? featureOf(sides) : undefined;
}
