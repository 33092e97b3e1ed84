// Where a network's blocks end, told from its graph alone: names of layers are different in every file.
import type { BlockOperation } from '../core/backbones/insideView';
import type { Layer } from '../core/network/layersTopology';

/** What a step of a network does, and whether nothing is cut off at its end. */
export interface StepKind {
  readonly kind: 'conv' | 'depthwise' | 'pad' | 'add' | 'activation' | 'batch-norm';
  readonly linear: boolean;
  readonly kernel?: readonly [number, number];
}

/** The end of a block: a step whose output is all that what comes after it takes. */
export interface BlockEnd {
  readonly name: string;
  readonly operation: BlockOperation;
  readonly shape: Layer['shape'];
}

interface Step {
  readonly inputs: readonly string[];
  readonly output: string;
  readonly is: StepKind;
}

/**
 * The steps after which one map alone is needed: nothing goes past them. Of those, padding and depthwise convolutions stand within blocks.
 * Where some end linearly, as inverted residuals (Sandler et al., arXiv 1801.04381) and sums do, only those end a block, and the first and
 * the last step.
 */
export function blockEnds(steps: readonly Step[], last: string, layers: readonly Layer[]): readonly BlockEnd[] {
  const lastUse = new Map<string, number>([[last, Infinity]]);
  steps.forEach(({ inputs }, at) => {
    for (const name of inputs) lastUse.set(name, Math.max(at, lastUse.get(name) ?? 0));
  });
  const alone = steps.filter((_, at) => steps.slice(0, at + 1).filter(({ output }) => (lastUse.get(output) ?? -1) > at).length === 1);
  const ends = alone.filter(({ is }) => is.kind !== 'pad' && is.kind !== 'depthwise');
  const someLinear = ends.some(({ is, output }) => is.linear && output !== last);
  const kept = ends.filter(({ is, output }, at) => !someLinear || is.linear || at === 0 || output === last);
  const shapeOf = new Map(layers.map(({ name, shape }) => [name, shape]));
  return kept.flatMap(({ output, is }): BlockEnd[] => {
    const shape = shapeOf.get(output);
    return shape ? [{ name: output, operation: operationOf(is), shape }] : [];
  });
}

function operationOf({ kind, kernel }: StepKind): BlockOperation {
  if (kind === 'conv' && kernel) return { kind, kernel };
  return kind === 'add' ? { kind } : { kind: 'other' };
}
