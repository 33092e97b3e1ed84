// The feature map that a graph's output is the mean of: graphs end with it in several ways.
import { product } from './checkedJson';
import type { GraphNode } from './graphNode';
import { wholesOf, wordOf } from './graphNode';
import type { Known } from './graphShapes';

/** Operations that hand their input's numbers on, in their order. */
const HANDS_ON = new Set(['Identity', 'Snapshot', 'StopGradient', 'Squeeze', 'Reshape']);

/**
 * The node whose n × h × w × d map has the output as its mean over the positions: the output itself, or what a mean or an average
 * pooling over the whole map is given. Undefined where the embedding is made otherwise. `shapes` are those for one picture.
 */
export function averagedMap(nodes: readonly GraphNode[], shapes: ReadonlyMap<string, Known>, output: string): string | undefined {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const sidesOf = (name: string | undefined) => shapes.get(name ?? '')?.sides ?? [];
  const isMap = (name: string | undefined) => sidesOf(name).length === 4;
  if (isMap(output) && product(sidesOf(output).slice(1, 3)) > 1) return output;
  let node = byName.get(output);
  while (node && HANDS_ON.has(node.op)) {
    const [given] = node.inputs;
    // One number a channel, before and after: what is rearranged otherwise is no mean any more.
    const [channels] = sidesOf(node.name).slice(-1);
    if (product(sidesOf(given)) !== channels || sidesOf(given).at(-1) !== channels) return isMap(output) ? output : undefined;
    node = byName.get(given ?? '');
  }
  const [from] = node?.inputs ?? [];
  if (!node || !isMap(from) || !averages(node, sidesOf(from), shapes)) return isMap(output) ? output : undefined;
  return from;
}

/** Whether a node gives the mean over all positions of the map it is given. */
function averages(node: GraphNode, [, height, width]: readonly number[], shapes: ReadonlyMap<string, Known>): boolean {
  if (node.op === 'Mean') {
    const axes = shapes.get(node.inputs[1] ?? '')?.values?.map((axis) => (axis < 0 ? axis + 4 : axis));
    return axes !== undefined && [...axes].sort().join() === '1,2';
  }
  if (node.op !== 'AvgPool') return false;
  const [, high, wide] = wholesOf(node, 'ksize') ?? [];
  return wordOf(node, 'padding') === 'VALID' && high === height && wide === width;
}
