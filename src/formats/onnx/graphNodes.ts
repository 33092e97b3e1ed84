// A backbone that is a TensorFlow graph as ONNX nodes. Maps keep their channels last, as in the graph,
// and are turned for each convolution alone.
import { Refusal, refusing, shown } from '../../core/network/checkedJson';
import type { GraphTopology, ShapedNode } from '../../core/network/graphTopology';
import { flagOf, wholesOf, wordOf, wordsOf } from '../../core/network/graphNode';
import type { Weight } from '../../core/network/unpackedWeights';
import type { Result } from '../../core/base/result';
import type { OnnxGraph } from './graph';
import { transposedKernel } from './transposedKernel';

/** Operations that are the same on every element. */
const ELEMENTWISE: ReadonlyMap<string, string> = new Map([
  ['Add', 'Add'],
  ['AddV2', 'Add'],
  ['BiasAdd', 'Add'],
  ['Sub', 'Sub'],
  ['Mul', 'Mul'],
  ['RealDiv', 'Div'],
  ['Div', 'Div'],
  ['Maximum', 'Max'],
  ['Minimum', 'Min'],
  ['Sigmoid', 'Sigmoid'],
  ['Tanh', 'Tanh'],
  ['Exp', 'Exp'],
  ['Sqrt', 'Sqrt'],
  ['Neg', 'Neg'],
]);

/**
 * From the tensor `pixels`, scaled, n × side × side × 3, to the name of the tensor of embeddings, n × d. What the graph computes of shapes
 * is known already and is written as it comes out.
 */
export function graphNodes(
  graph: OnnxGraph,
  { nodes, input, output }: GraphTopology,
  weights: ReadonlyMap<string, Weight>,
  outputName: string,
  pixels: string,
): Result<string, string> {
  return refusing(() => {
    const byName = new Map(nodes.map((node) => [node.name, node]));
    const written = new Map<string, string>([[input.name, pixels]]);
    const nodeAt = (name: string): ShapedNode => {
      const node = byName.get(name);
      if (!node) throw new Refusal(`its node ${shown(name)} is missing`);
      return node;
    };
    const tensorOf = (name: string): string => {
      const known = written.get(name) ?? write(nodeAt(name));
      written.set(name, known);
      return known;
    };
    const constantOf = (name: string): Weight => {
      const weight = weights.get(name);
      if (nodeAt(name).op !== 'Const' || !weight) throw new Refusal(`its node ${shown(name)} is no constant`);
      return weight;
    };
    const inputOf = (node: ShapedNode, i: number): string => {
      const name = node.inputs[i];
      if (name === undefined) throw new Refusal(`its node ${shown(node.name)} lacks an input`);
      return name;
    };

    const write = (node: ShapedNode): string => {
      const plain = ELEMENTWISE.get(node.op);
      if (plain !== undefined) return graph.node(plain, node.inputs.map(tensorOf));
      const first = () => tensorOf(inputOf(node, 0));
      switch (node.op) {
        case 'Const': {
          const { shape, values } = constantOf(node.name);
          return graph.floats(shape, values);
        }
        case 'Identity':
        case 'StopGradient':
        case 'Snapshot':
          return first();
        case 'Relu':
        case 'Relu6':
          return activated(graph, node.op, first());
        case 'Conv2D':
        case '_FusedConv2D':
        case 'FusedConv2D':
        case 'DepthwiseConv2d':
        case 'DepthwiseConv2dNative':
        case 'FusedDepthwiseConv2dNative':
          return fused(node, convolved(node, first()), 2);
        case 'MatMul':
        case '_FusedMatMul':
          return fused(node, multiplied(node, first()), 2);
        case 'Pad':
        case 'PadV2': {
          const added = [...constantOf(inputOf(node, 1)).values];
          const side = (odd: 0 | 1) => added.filter((_, i) => i % 2 === odd);
          const value = node.op === 'PadV2' ? [graph.float(constantOf(inputOf(node, 2)).values[0] ?? 0)] : [];
          return graph.node('Pad', [first(), graph.wholes([...side(0), ...side(1)]), ...value]);
        }
        case 'Mean':
          return graph.node('ReduceMean', [first()], {
            axes: [...constantOf(inputOf(node, 1)).values],
            keepdims: flagOf(node, 'keep_dims') ? 1 : 0,
          });
        case 'Squeeze':
        case 'ExpandDims':
        case 'Reshape':
          return graph.node('Reshape', [first(), graph.wholes([-1, ...node.sides.slice(1)])]);
        default:
          throw new Refusal(`it has an operation that is not written as ONNX here, ${shown(node.op)}`);
      }
    };

    const convolved = (node: ShapedNode, from: string): string => {
      const kernel = constantOf(inputOf(node, 1));
      const [height = 1, width = 1, channels = 1, last = 1] = kernel.shape;
      const deep = node.op.includes('Depthwise');
      const out = deep ? channels * last : last;
      const transposed = transposedKernel(kernel.values, height * width, deep ? 1 : channels, out);
      const convolution = graph.node(
        'Conv',
        [graph.node('Transpose', [from], { perm: [0, 3, 1, 2] }), graph.floats([out, deep ? 1 : channels, height, width], transposed)],
        { group: deep ? channels : 1, ...windowOf(node, nodeAt(inputOf(node, 0)).sides, [height, width]) },
      );
      return graph.node('Transpose', [convolution], { perm: [0, 2, 3, 1] });
    };

    const multiplied = (node: ShapedNode, from: string): string => {
      if (flagOf(node, 'transpose_a')) throw new Refusal(`its node ${shown(node.name)} turns its input`);
      return graph.node('Gemm', [from, tensorOf(inputOf(node, 1))], { transB: flagOf(node, 'transpose_b') ? 1 : 0 });
    };

    /** What was fused into a node comes after it, its inputs from the n-th on. */
    const fused = (node: ShapedNode, from: string, n: number): string => {
      let next = n;
      return wordsOf(node, 'fused_ops').reduce((made, op) => {
        if (op === 'BiasAdd') return graph.node('Add', [made, tensorOf(inputOf(node, next++))]);
        if (op === 'Relu' || op === 'Relu6') return activated(graph, op, made);
        throw new Refusal(`it has an operation that is not written as ONNX here, ${shown(op)}`);
      }, from);
    };

    const made = tensorOf(outputName);
    if (nodeAt(outputName).sides.length === 4) return graph.node('ReduceMean', [made], { axes: [1, 2], keepdims: 0 });
    return graph.node('Reshape', [made, graph.wholes([-1, output.channels])]);
  });
}

function activated(graph: OnnxGraph, op: 'Relu' | 'Relu6', from: string): string {
  return op === 'Relu' ? graph.node('Relu', [from]) : graph.node('Clip', [from, graph.float(0), graph.float(6)]);
}

/** Strides, dilations and pads (top, left, bottom, right) of a sliding window; TensorFlow's “same” puts the odd pixel after. */
function windowOf(node: ShapedNode, before: readonly number[], kernel: readonly [number, number]) {
  const two = (name: string) => (wholesOf(node, name) ?? [1, 1, 1, 1]).slice(1, 3);
  const strides = two('strides');
  const dilations = two('dilations');
  const explicit = wholesOf(node, 'explicit_paddings') ?? [];
  const padding = wordOf(node, 'padding');
  const along = (axis: 0 | 1): readonly [number, number] => {
    if (padding === 'EXPLICIT') return [explicit[2 * axis + 2] ?? 0, explicit[2 * axis + 3] ?? 0];
    if (padding !== 'SAME') return [0, 0];
    const [size, stride, dilation] = [before[axis + 1] ?? 1, strides[axis] ?? 1, dilations[axis] ?? 1];
    const needed = Math.max(0, (Math.ceil(size / stride) - 1) * stride + dilation * (kernel[axis] - 1) + 1 - size);
    return [Math.floor(needed / 2), needed - Math.floor(needed / 2)];
  };
  const [vertical, horizontal] = [along(0), along(1)];
  return { strides, dilations, pads: [vertical[0], horizontal[0], vertical[1], horizontal[1]] };
}
