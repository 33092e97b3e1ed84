// A graph: the text of model.json (TensorFlow.js graph format) read into a checked list of nodes, before any memory is taken.
import type { Result } from '../base/result';
import { averagedMap } from './averagedMap';
import { arrayOf, fieldsOf, jsonOf, product, Refusal, refusing, shown } from './checkedJson';
import type { Shape } from './feature';
import { LARGEST_INPUT } from './feature';
import type { GraphNode } from './graphNode';
import { nodeOf, sidesOf } from './graphNode';
import type { Known } from './graphShapes';
import { isKnownOperation, knownAfter } from './graphShapes';
import { visitInputsFirst } from './inputsFirst';
import type { WeightEntry } from './weightManifest';
import { bytesNeeded, manifestOf } from './weightManifest';
import { smallWholes } from './smallWholes';

/** One node with the shape of its output for one picture. */
export interface ShapedNode extends GraphNode {
  readonly sides: readonly number[];
}

export interface GraphTopology {
  /** What the output needs, in an order in which every input comes first. */
  readonly nodes: readonly ShapedNode[];
  /** The node that the picture goes into, and the picture's side. */
  readonly input: { readonly name: string; readonly side: number };
  /** The shape of the wanted output; an embedding that is no feature map is 1 × 1. */
  readonly output: Shape;
  /** The node whose feature map has the wanted output as its mean over the positions, where there is one. */
  readonly averaged: { readonly name: string; readonly shape: Shape } | undefined;
  /** Whether it takes several pictures in one run: some graphs have a batch of one built in. */
  readonly manyAtOnce: boolean;
  readonly weights: readonly WeightEntry[];
}

/** All that this app can run of a graph, however it is cut. */
export interface WholeGraph {
  readonly nodes: readonly ShapedNode[];
  readonly weights: readonly WeightEntry[];
  /** Undefined: pictures of any size. */
  readonly side: number | undefined;
}

const MOST_NODES = 20_000;

/**
 * Reads a graph up to the node `output`. `bytes` are its weights, packed as on disk: shapes may depend on the whole numbers among them.
 * `side` is for graphs that take pictures of any size. Refuses operations that no feature extractor needs, cycles, absurd shapes and
 * counts, and constants whose weights are missing.
 */
export function readGraph(text: string, output: string, bytes: ArrayBuffer, side?: number): Result<GraphTopology, string> {
  return refusing(() => {
    const { byName, weights } = opened(jsonOf(text));
    if (!byName.has(output)) throw new Refusal(`it has no node ${shown(output)}`);
    const ordered = inOrder(byName, [output], 'refuse');
    const stranger = ordered.find(({ op }) => !isKnownOperation(op));
    if (stranger) throw new Refusal(`it has an operation this app does not know, ${shown(stranger.op)}`);
    const inputs = ordered.filter(({ op }) => op === 'Placeholder');
    const [input] = inputs;
    if (!input || inputs.length > 1) throw new Refusal(`it takes ${inputs.length} inputs, not one picture`);
    const constants = constantsOf(weights, bytes);
    const one = shapesOf(ordered, constants, 1, side, 'refuse');
    const known = one.get(output);
    const nodes = ordered.map((node) => ({ ...node, sides: one.get(node.name)?.sides ?? [] }));
    const averaged = averagedMap(ordered, one, output);
    const taken = one.get(input.name)?.sides[1] ?? 0;
    return {
      nodes,
      weights,
      input: { name: input.name, side: taken },
      output: featureOf(known?.sides ?? []),
      averaged: averaged === undefined ? undefined : { name: averaged, shape: featureOf(one.get(averaged)?.sides ?? []) },
      manyAtOnce: takesTwo(ordered, constants, taken, output),
    };
  });
}

/**
 * Reads a whole graph, the parsed model.json in `json`, leaving out what cannot be run and what comes after it.
 * Control edges and second outputs count as that.
 */
export function readWholeGraph(json: unknown, bytes: ArrayBuffer, side: number): Result<WholeGraph, string> {
  return refusing(() => {
    const { byName, weights } = opened(json);
    const ordered = inOrder(byName, [...byName.keys()], 'leave out');
    const inputs = ordered.filter(({ op }) => op === 'Placeholder');
    const [input] = inputs;
    if (!input || inputs.length > 1) throw new Refusal(`it takes ${inputs.length} inputs, not one picture`);
    const shapes = shapesOf(ordered, constantsOf(weights, bytes), 1, side, 'leave out');
    const nodes = ordered.flatMap((node) => {
      const known = shapes.get(node.name);
      return known ? [{ ...node, sides: known.sides }] : [];
    });
    const [, fixed = -1] = sidesOf(input, 'shape') ?? [];
    return { nodes, weights, side: fixed > 0 ? fixed : undefined };
  });
}

function opened(json: unknown) {
  const file = fieldsOf(json, 'the file');
  const listed = arrayOf(fieldsOf(file['modelTopology'], 'modelTopology')['node'], 'its list of nodes');
  if (listed.length > MOST_NODES) throw new Refusal(`it has ${listed.length} nodes`);
  const byName = new Map<string, GraphNode>();
  for (const each of listed) {
    const node = nodeOf(each);
    if (byName.has(node.name)) throw new Refusal(`two nodes are called ${shown(node.name)}`);
    byName.set(node.name, node);
  }
  return { byName, weights: manifestOf(file['weightsManifest']) };
}

/** The nodes that lead to `wanted`, inputs first. Throws for a circle, and for a missing node unless those are left out. */
function inOrder(byName: ReadonlyMap<string, GraphNode>, wanted: readonly string[], unknown: 'refuse' | 'leave out'): GraphNode[] {
  const ordered: GraphNode[] = [];
  const inputsOf = (name: string) => {
    const node = byName.get(name);
    if (!node && unknown === 'refuse') throw new Refusal(`the node ${shown(name)} is missing`);
    return node?.inputs ?? [];
  };
  visitInputsFirst(wanted, 'nodes', inputsOf, (name) => {
    const node = byName.get(name);
    if (node) ordered.push(node);
  });
  return ordered;
}

/** Shapes of the constants, by name, and the values of the small whole ones. */
function constantsOf(weights: readonly WeightEntry[], bytes: ArrayBuffer): ReadonlyMap<string, Known> {
  const needed = bytesNeeded(weights);
  if (needed !== bytes.byteLength) throw new Refusal(`its weights should be ${needed} bytes and are ${bytes.byteLength}`);
  const values = smallWholes(weights, bytes);
  return new Map(
    weights.map(({ name, shape }): [string, Known] => {
      const known = values.get(name);
      return [name, { sides: shape, ...(known && { values: known }) }];
    }),
  );
}

function shapesOf(
  ordered: readonly GraphNode[],
  constants: ReadonlyMap<string, Known>,
  batch: number,
  side: number | undefined,
  unknown: 'refuse' | 'leave out',
): ReadonlyMap<string, Known> {
  const shapes = new Map<string, Known>();
  for (const node of ordered) {
    const inputs = node.inputs.map((name) => shapes.get(name)).filter((known) => known !== undefined);
    if (inputs.length < node.inputs.length) continue;
    try {
      shapes.set(
        node.name,
        node.op === 'Placeholder' ? picture(node, batch, side) : node.op === 'Const' ? constant(node, constants) : knownAfter(node, inputs),
      );
    } catch (cause) {
      if (!(cause instanceof Refusal) || unknown === 'refuse' || node.op === 'Placeholder') throw cause;
    }
  }
  return shapes;
}

function constant({ name }: GraphNode, constants: ReadonlyMap<string, Known>): Known {
  const known = constants.get(name);
  if (!known) throw new Refusal(`its weight ${shown(name)} is missing`);
  return known;
}

function picture(node: GraphNode, batch: number, side: number | undefined): Known {
  const [, height = -1, width = -1, channels = 3, ...more] = sidesOf(node, 'shape') ?? [];
  const given = [height, width].map((size) => (size > 0 ? size : (side ?? 0)));
  const [h = 0, w = 0] = given;
  if (more.length > 0 || h !== w || h < 1 || h > LARGEST_INPUT) throw new Refusal(`it takes pictures of ${w} × ${h} pixels`);
  if (channels !== 3 && channels !== -1)
    throw new Refusal(`it takes ${channels === 1 ? 'grey pictures' : `${channels} channels`}, not colour`);
  return { sides: [batch, h, w, 3] };
}

/** Whether two pictures go through together and come out as two. */
function takesTwo(ordered: readonly GraphNode[], constants: ReadonlyMap<string, Known>, side: number, output: string): boolean {
  try {
    return shapesOf(ordered, constants, 2, side, 'refuse').get(output)?.sides[0] === 2;
  } catch (cause) {
    if (cause instanceof Refusal) return false;
    throw cause;
  }
}

/** The map, or the embedding as a map of one pixel, that sides 1 × h × w × d or 1 × d are of. Throws a Refusal of any others. */
export function featureOf(sides: readonly number[]): Shape {
  const [batch, ...rest] = sides;
  if (batch !== 1 || (rest.length !== 1 && rest.length !== 3))
    throw new Refusal('what comes out there is neither a feature map nor an embedding');
  const [height = 1, width = 1] = rest.length === 3 ? rest : [];
  return { height, width, channels: product(rest) / (height * width) };
}
