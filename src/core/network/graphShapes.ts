// What comes out of each operation of a TensorFlow graph: its shape, and for small whole numbers their values,
// so that no size is learnt by running it.
import { product, Refusal, shown } from './checkedJson';
import { LARGEST_MAP } from './feature';
import type { GraphNode } from './graphNode';
import { flagOf, wholeOf, wholesOf, wordOf } from './graphNode';

/** What is known of a node's output before anything runs. */
export interface Known {
  readonly sides: readonly number[];
  /** Row-major, where the graph computes with shapes. */
  readonly values?: readonly number[];
}

type Rule = (node: GraphNode, inputs: readonly Known[]) => Known;

const MOST_VALUES = 64;

const first = ([input]: readonly Known[]): Known => {
  if (!input) throw new Refusal('a node lacks an input');
  return input;
};

const at = (inputs: readonly Known[], i: number): Known => first(inputs.slice(i));

function valuesAt(inputs: readonly Known[], i: number): readonly number[] {
  const { values } = at(inputs, i);
  if (!values) throw new Refusal('a shape in it depends on the picture');
  return values;
}

const like: Rule = (_, inputs) => ({ sides: first(inputs).sides });
const same: Rule = (_, inputs) => first(inputs);

/** NumPy's broadcasting; where both sides have known values, they are computed. */
const broadcast =
  (compute?: (a: number, b: number) => number): Rule =>
  (_, inputs) => {
    const [a, b] = [first(inputs), at(inputs, 1)];
    const rank = Math.max(a.sides.length, b.sides.length);
    const side = ({ sides }: Known, axis: number) => sides[axis - (rank - sides.length)] ?? 1;
    const sides = Array.from({ length: rank }, (__, axis) => {
      const [p, q] = [side(a, axis), side(b, axis)];
      if (p !== q && p !== 1 && q !== 1) throw new Refusal('it combines maps of different shapes');
      return p === 1 ? q : p;
    });
    if (!compute || !a.values || !b.values) return { sides };
    const [p, q] = [a.values, b.values];
    if (p.length !== q.length && p.length !== 1 && q.length !== 1) return { sides };
    const values = Array.from({ length: Math.max(p.length, q.length) }, (__, i) =>
      compute(p[p.length === 1 ? 0 : i] ?? 0, q[q.length === 1 ? 0 : i] ?? 0),
    );
    return values.length === product(sides) ? { sides, values } : { sides };
  };

function map4(known: Known): readonly [number, number, number, number] {
  const [n, h, w, c, ...more] = known.sides;
  if (n === undefined || h === undefined || w === undefined || c === undefined || more.length > 0)
    throw new Refusal('a convolution’s input is not a feature map');
  return [n, h, w, c];
}

/** Output sides of a sliding window (tensorflow/core/framework/common_shape_fns). */
function windowed(
  node: GraphNode,
  [, h, w]: readonly [number, number, number, number],
  kernel: readonly [number, number],
): [number, number] {
  if ((wordOf(node, 'data_format') ?? 'NHWC') !== 'NHWC') throw new Refusal('its channels do not come last');
  const strides = wholesOf(node, 'strides') ?? [1, 1, 1, 1];
  const dilations = wholesOf(node, 'dilations') ?? [1, 1, 1, 1];
  const padding = wordOf(node, 'padding');
  const explicit = wholesOf(node, 'explicit_paddings') ?? [];
  const along = (size: number, axis: 1 | 2): number => {
    const stride = strides[axis] ?? 1;
    const reach = (dilations[axis] ?? 1) * ((kernel[axis - 1] ?? 1) - 1) + 1;
    const added = padding === 'EXPLICIT' ? (explicit[2 * axis] ?? 0) + (explicit[2 * axis + 1] ?? 0) : 0;
    if (!(stride >= 1 && reach >= 1 && added >= 0)) throw new Refusal(`the node ${shown(node.name)} has a window of no size`);
    return padding === 'SAME' ? Math.ceil(size / stride) : Math.ceil((size + added - reach + 1) / stride);
  };
  return [along(h, 1), along(w, 2)];
}

const convolution: Rule = (node, inputs) => {
  const input = map4(first(inputs));
  const [height, width, channels, filters] = map4(at(inputs, 1));
  if (channels !== input[3]) throw new Refusal(`the node ${shown(node.name)} takes ${channels} channels and is given ${input[3]}`);
  return { sides: [input[0], ...windowed(node, input, [height, width]), filters] };
};

const depthwise: Rule = (node, inputs) => {
  const input = map4(first(inputs));
  const [height, width, channels, multiplier] = map4(at(inputs, 1));
  if (channels !== input[3]) throw new Refusal(`the node ${shown(node.name)} takes ${channels} channels and is given ${input[3]}`);
  return { sides: [input[0], ...windowed(node, input, [height, width]), channels * multiplier] };
};

const pooling: Rule = (node, inputs) => {
  const input = map4(first(inputs));
  const [, height = 1, width = 1] = wholesOf(node, 'ksize') ?? [];
  return { sides: [input[0], ...windowed(node, input, [height, width]), input[3]] };
};

const reduction: Rule = (node, inputs) => {
  const { sides } = first(inputs);
  const axes = new Set(valuesAt(inputs, 1).map((axis) => (axis < 0 ? axis + sides.length : axis)));
  const keep = flagOf(node, 'keep_dims');
  return { sides: sides.flatMap((side, axis) => (axes.has(axis) ? (keep ? [1] : []) : [side])) };
};

const matrices: Rule = (node, inputs) => {
  const [a, b] = [first(inputs).sides, at(inputs, 1).sides];
  if (a.length !== 2 || b.length !== 2) throw new Refusal('it multiplies what are no matrices');
  const [rows, inner] = flagOf(node, 'transpose_a') ? [a[1], a[0]] : a;
  const [height, columns] = flagOf(node, 'transpose_b') ? [b[1], b[0]] : b;
  if (inner !== height) throw new Refusal(`the node ${shown(node.name)} multiplies matrices that do not fit`);
  return { sides: [rows ?? 0, columns ?? 0] };
};

const padding: Rule = (_, inputs) => {
  const { sides } = first(inputs);
  const added = valuesAt(inputs, 1);
  if (added.some((count) => count < 0)) throw new Refusal('it pads by less than nothing');
  return { sides: sides.map((side, axis) => side + (added[2 * axis] ?? 0) + (added[2 * axis + 1] ?? 0)) };
};

const reshaping: Rule = (node, inputs) => {
  const { sides, values } = first(inputs);
  const wanted = valuesAt(inputs, 1);
  const total = product(sides);
  const known = product(wanted.filter((side) => side !== -1));
  const filled = wanted.map((side) => (side === -1 ? total / known : side));
  if (product(filled) !== total || !filled.every((side) => Number.isInteger(side) && side >= 0)) {
    throw new Refusal(`the node ${shown(node.name)} cannot give its input that shape`);
  }
  return { sides: filled, ...(values && { values }) };
};

const squeezing: Rule = (node, inputs) => {
  const { sides, values } = first(inputs);
  const axes = wholesOf(node, 'squeeze_dims') ?? wholesOf(node, 'axis') ?? [];
  const gone = new Set(
    axes.length > 0
      ? axes.map((axis) => (axis < 0 ? axis + sides.length : axis))
      : sides.flatMap((side, axis) => (side === 1 ? [axis] : [])),
  );
  return { sides: sides.filter((_, axis) => !gone.has(axis)), ...(values && { values }) };
};

const expanding: Rule = (_, inputs) => {
  const { sides, values } = first(inputs);
  const [axis = 0] = valuesAt(inputs, 1);
  const grown = [...sides];
  grown.splice(axis < 0 ? axis + sides.length + 1 : axis, 0, 1);
  return { sides: grown, ...(values && { values }) };
};

const joining: Rule = (_, inputs) => {
  const parts = inputs.slice(0, -1);
  const [axis = 0] = valuesAt(inputs, inputs.length - 1);
  const { sides } = first(parts);
  const along = axis < 0 ? axis + sides.length : axis;
  if (parts.some((part) => part.sides.length !== sides.length || part.sides.some((side, i) => i !== along && side !== sides[i]))) {
    throw new Refusal('it joins maps of different shapes');
  }
  const joined = sides.map((side, i) => (i === along ? parts.reduce((sum, part) => sum + (part.sides[i] ?? 0), 0) : side));
  const values = parts.flatMap((part) => part.values ?? []);
  return { sides: joined, ...(sides.length === 1 && values.length === joined[0] && { values }) };
};

const packing: Rule = (node, inputs) => {
  const { sides } = first(inputs);
  const axis = wholeOf(node, 'axis') ?? 0;
  const values = inputs.flatMap((input) => input.values ?? []);
  const packed = [...sides];
  packed.splice(axis < 0 ? axis + sides.length + 1 : axis, 0, inputs.length);
  return { sides: packed, ...(sides.length === 0 && values.length === inputs.length && { values }) };
};

/** Of lists only: graphs cut shapes apart with it. */
const slicing: Rule = (node, inputs) => {
  const { sides, values } = first(inputs);
  if (sides.length !== 1 || !values) throw new Refusal('it cuts its maps apart');
  const [begin = 0] = valuesAt(inputs, 1);
  const [end = 0] = valuesAt(inputs, 2);
  const [step = 1] = valuesAt(inputs, 3);
  if (step !== 1) throw new Refusal('it cuts its maps apart');
  const ignores = (name: string) => ((wholeOf(node, name) ?? 0) & 1) === 1;
  const cut = values.slice(ignores('begin_mask') ? 0 : begin, ignores('end_mask') ? undefined : end);
  return ignores('shrink_axis_mask') ? { sides: [], values: values.slice(begin).slice(0, 1) } : { sides: [cut.length], values: cut };
};

const transposing: Rule = (_, inputs) => {
  const { sides } = first(inputs);
  return { sides: valuesAt(inputs, 1).map((axis) => sides[axis] ?? 0) };
};

const shapeItself: Rule = (_, inputs) => {
  const { sides } = first(inputs);
  return { sides: [sides.length], values: sides };
};

const resizing: Rule = (_, inputs) => {
  const [n, , , channels] = map4(first(inputs));
  const [height = 0, width = 0] = valuesAt(inputs, 1);
  return { sides: [n, height, width, channels] };
};

/** Each operation that a graph may have. Loops, branches, strings, tables, files and random numbers are not among them. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...[
    'Relu',
    'Relu6',
    'Elu',
    'Selu',
    'LeakyRelu',
    'Prelu',
    'Sigmoid',
    'Tanh',
    'Softplus',
    'Softmax',
    'LogSoftmax',
    'Exp',
    'Log',
    'Sqrt',
    'Rsqrt',
    'Square',
    'Neg',
    'Abs',
    'Reciprocal',
    'ClipByValue',
    'BiasAdd',
    'FusedBatchNorm',
    'FusedBatchNormV2',
    'FusedBatchNormV3',
  ].map((op): [string, Rule] => [op, like]),
  ...['Identity', 'Cast', 'StopGradient', 'Snapshot'].map((op): [string, Rule] => [op, same]),
  ...['RealDiv', 'Div', 'SquaredDifference', 'Pow'].map((op): [string, Rule] => [op, broadcast()]),
  ...['Add', 'AddV2'].map((op): [string, Rule] => [op, broadcast((a, b) => a + b)]),
  ['Sub', broadcast((a, b) => a - b)],
  ['Mul', broadcast((a, b) => a * b)],
  ['Maximum', broadcast(Math.max)],
  ['Minimum', broadcast(Math.min)],
  ...['Conv2D', '_FusedConv2D', 'FusedConv2D'].map((op): [string, Rule] => [op, convolution]),
  ...['DepthwiseConv2d', 'DepthwiseConv2dNative', 'FusedDepthwiseConv2dNative'].map((op): [string, Rule] => [op, depthwise]),
  ...['MaxPool', 'AvgPool'].map((op): [string, Rule] => [op, pooling]),
  ...['Mean', 'Sum', 'Max', 'Min'].map((op): [string, Rule] => [op, reduction]),
  ...['MatMul', '_FusedMatMul'].map((op): [string, Rule] => [op, matrices]),
  ...['Pad', 'PadV2', 'MirrorPad'].map((op): [string, Rule] => [op, padding]),
  ...['ResizeBilinear', 'ResizeNearestNeighbor'].map((op): [string, Rule] => [op, resizing]),
  ['Reshape', reshaping],
  ['Squeeze', squeezing],
  ['ExpandDims', expanding],
  ['ConcatV2', joining],
  ['Pack', packing],
  ['StridedSlice', slicing],
  ['Transpose', transposing],
  ['Shape', shapeItself],
]);

/** Whether this app runs such a node. */
export const isKnownOperation = (op: string): boolean => op === 'Placeholder' || op === 'Const' || RULES.has(op);

/** What comes out of a node that is neither the input nor a constant. Throws a Refusal. */
export function knownAfter(node: GraphNode, inputs: readonly Known[]): Known {
  const rule = RULES.get(node.op);
  if (!rule) throw new Refusal(`it has an operation this app does not know, ${shown(node.op)}`);
  const { sides, values } = rule(node, inputs);
  const numbers = product(sides);
  if (!(sides.every((side) => side >= 1) && numbers <= LARGEST_MAP))
    throw new Refusal(`the node ${shown(node.name)} would have ${numbers} numbers`);
  return values && values.length <= MOST_VALUES ? { sides, values } : { sides };
}
