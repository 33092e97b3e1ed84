// An ONNX graph while it is put together: each step gives the name of what it makes.
import type { OnnxAttribute, OnnxNode, OnnxTensor } from './proto';

export interface OnnxGraph {
  readonly nodes: OnnxNode[];
  readonly tensors: OnnxTensor[];
  /** Adds a node, and gives the name of its first output; `outputs` where their names are fixed, or there are several. */
  node(op: string, inputs: readonly string[], attributes?: Readonly<Record<string, OnnxAttribute>>, ...outputs: readonly string[]): string;
  /** Adds a constant of float32 numbers. */
  floats(dims: readonly number[], values: Float32Array): string;
  /** Adds a single number. */
  float(value: number): string;
  /** Adds a list of whole numbers (int64). */
  wholes(values: readonly number[]): string;
}

/** A graph of nothing yet; what it names itself is named by its place, each name once. */
export function onnxGraph(): OnnxGraph {
  const nodes: OnnxNode[] = [];
  const tensors: OnnxTensor[] = [];
  const constant = (dims: readonly number[], values: OnnxTensor['values']) => {
    const name = `constant_${tensors.length}`;
    tensors.push({ name, dims, values });
    return name;
  };
  return {
    nodes,
    tensors,
    node(op, inputs, attributes = {}, output = `${op.toLowerCase()}_${nodes.length}`, ...others) {
      nodes.push({ op, inputs, outputs: [output, ...others], attributes });
      return output;
    },
    floats: constant,
    float: (value) => constant([], Float32Array.of(value)),
    wholes: (values) => constant([values.length], { whole: values }),
  };
}
