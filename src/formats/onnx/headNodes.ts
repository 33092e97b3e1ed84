// A head's arithmetic as ONNX nodes: every kind, its calibration included.
import type { LinearHead } from '../../core/heads/head';
import type { Head } from '../../core/heads/heads';
import type { MlpHead } from '../../core/heads/mlp';
import type { NearestMeanHead } from '../../core/heads/nearestMean';
import type { NearestNeighboursHead } from '../../core/heads/nearestNeighbours';
import type { ZeroShotHead } from '../../core/heads/zeroShot';
import type { OnnxGraph } from './graph';

/** What is left of a centred embedding's squares is no more than rounding below this (`core/heads/nearestMean`). */
const NO_LENGTH = Math.sqrt(1e-14);

/**
 * From the tensor `embedding` (n × d) to the tensor `probabilities` (n × k), divided by the temperature as the app does it
 * (`core/evaluation/temperature`). Of a fine-tuned head its linear part alone: its block stands in the backbone.
 */
export function headNodes(graph: OnnxGraph, head: Head, temperature: number, embedding: string): void {
  const k = head.classIds.length;
  switch (head.kind) {
    case 'linear':
    case 'fine-tuned':
      return softmaxOf(graph, linear(graph, head, k, embedding), temperature);
    case 'mlp':
      return softmaxOf(graph, mlp(graph, head, embedding), temperature);
    case 'nearest-mean':
      return softmaxOf(graph, nearestMean(graph, head, embedding), temperature);
    case 'zero-shot':
      return shares(graph, summedByClass(graph, zeroShot(graph, head, embedding), head.classes, k), temperature);
    case 'nearest-neighbours':
      return shares(graph, nearestNeighbours(graph, head, embedding), temperature);
  }
}

const OUTPUT = 'probabilities';

function softmaxOf(graph: OnnxGraph, logits: string, temperature: number): void {
  graph.node('Softmax', [graph.node('Div', [logits, graph.float(temperature)])], { axis: -1 }, OUTPUT);
}

/** Shares that are no softmax: raised to the power of 1 / T, by their largest so that none of them vanishes, and brought to the sum 1. */
function shares(graph: OnnxGraph, votes: string, temperature: number): void {
  const largest = graph.node('ReduceMax', [votes], { axes: [-1], keepdims: 1 });
  const raised = graph.node('Pow', [graph.node('Div', [votes, largest]), graph.float(1 / temperature)]);
  graph.node('Div', [raised, sumOf(graph, raised)], {}, OUTPUT);
}

const sumOf = (graph: OnnxGraph, rows: string): string => graph.node('ReduceSum', [rows, graph.wholes([-1])], { keepdims: 1 });

function linear(graph: OnnxGraph, { weights, bias, embeddingLength }: Affine, rows: number, embedding: string): string {
  return graph.node('Gemm', [embedding, graph.floats([rows, embeddingLength], weights), graph.floats([rows], bias)], { transB: 1 });
}

type Affine = Pick<LinearHead, 'weights' | 'bias' | 'embeddingLength'>;

function mlp(graph: OnnxGraph, head: MlpHead, embedding: string): string {
  const { embeddingLength, hidden, hiddenWeights, hiddenBias, outputWeights, classIds } = head;
  const units = graph.node('Gemm', [embedding, graph.floats([embeddingLength, hidden], hiddenWeights), graph.floats([hidden], hiddenBias)]);
  return graph.node('MatMul', [graph.node('Relu', [units]), graph.floats([hidden, classIds.length], outputWeights)]);
}

/** Each row at length 1; one that is not longer than `atMost` becomes zeros. */
function direction(graph: OnnxGraph, rows: string, atMost: number): string {
  const length = graph.node('ReduceL2', [rows], { axes: [-1], keepdims: 1 });
  const some = graph.node('Greater', [length, graph.float(atMost)]);
  return graph.node('Div', [rows, graph.node('Where', [some, length, graph.float(Infinity)])]);
}

function nearestMean(graph: OnnxGraph, head: NearestMeanHead, embedding: string): string {
  const { embeddingLength: d, centre, means, sharpness, classIds } = head;
  const centred = graph.node('Sub', [direction(graph, embedding, 0), graph.floats([d], centre)]);
  const query = direction(graph, centred, NO_LENGTH);
  return graph.node('Mul', [
    graph.node('MatMul', [query, graph.floats([d, classIds.length], transposed(means, classIds.length, d))]),
    graph.float(sharpness),
  ]);
}

function zeroShot(graph: OnnxGraph, head: ZeroShotHead, embedding: string): string {
  return graph.node('Softmax', [linear(graph, head, head.bias.length, embedding)], { axis: -1 });
}

/**
 * The votes of the k nearest, each 1 + its cosine; those as near as the k-th share the places that are left (`votes` in
 * `core/heads/nearestNeighbours`).
 */
function nearestNeighbours(graph: OnnxGraph, head: NearestNeighboursHead, embedding: string): string {
  const { embeddingLength: d, samples, classes, classIds } = head;
  const n = classes.length;
  const k = Math.min(head.k, n);
  const cosines = graph.node('MatMul', [direction(graph, embedding, 0), graph.floats([d, n], transposed(samples, n, d))]);
  const nearest = graph.node('TopK', [cosines, graph.wholes([k])], { axis: -1 }, 'nearest', 'nearest_places');
  const last = graph.node('Slice', [nearest, graph.wholes([k - 1]), graph.wholes([k]), graph.wholes([1])]);
  const asFloats = (op: 'Greater' | 'Equal') => graph.node('Cast', [graph.node(op, [cosines, last])], { to: 1 });
  const nearer = asFloats('Greater');
  const asNear = asFloats('Equal');
  const open = graph.node('Sub', [graph.float(k), sumOf(graph, nearer)]);
  const share = graph.node('Div', [open, sumOf(graph, asNear)]);
  const counted = graph.node('Add', [nearer, graph.node('Mul', [asNear, share])]);
  const within = graph.node('Clip', [cosines, graph.float(-1), graph.float(1)]);
  // Never quite 0, so that opposite samples still vote where there are no others.
  const votes = graph.node('Mul', [counted, graph.node('Add', [within, graph.float(1 + 2 ** -23)])]);
  return summedByClass(graph, votes, classes, classIds.length);
}

/** n × m numbers to n × k: each column goes to its class. */
function summedByClass(graph: OnnxGraph, columns: string, classes: Uint16Array, k: number): string {
  const belongs = new Float32Array(classes.length * k);
  classes.forEach((c, column) => (belongs[column * k + c] = 1));
  return graph.node('MatMul', [columns, graph.floats([classes.length, k], belongs)]);
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) result[c * rows + r] = values[r * columns + c] as number;
  return result;
}
