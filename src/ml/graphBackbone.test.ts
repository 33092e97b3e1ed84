// A graph that runs against the same arithmetic by hand, on two devices, with nothing left behind; and graphs that are refused.
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackboneSpec } from '../core/backbones/backbones';
import { noisePictures } from '../core/backbones/noisePictures';
import { buildAnyBackbone } from './anyBackbone';
import { useDevice } from './testing/devices';
import type { ToyGraph } from './toyGraph';
import { toyGraph } from './toyGraph';

const SIDE = 6;
const HALF = 3;
const LENGTH = 5;

/**
 * What the graph computes of one picture, written out: pad below and right, 3 × 3 with stride 2, bias, clip to 0 … 6, 3 × 3 each channel,
 * mean.
 */
function byHand({ kernel, bias, deep }: ToyGraph, pixels: Uint8ClampedArray, picture: number): number[] {
  const pixel = (y: number, x: number, c: number) =>
    y < SIDE && x < SIDE ? (pixels[((picture * SIDE + y) * SIDE + x) * 4 + c] ?? 0) / 127 - 1 : 0;
  const relu = Array.from({ length: HALF * HALF * LENGTH }, (_, i) => {
    const [y, x, f] = [Math.floor(i / (HALF * LENGTH)), Math.floor(i / LENGTH) % HALF, i % LENGTH];
    let sum = bias[f] ?? 0;
    for (let ky = 0; ky < 3; ky++)
      for (let kx = 0; kx < 3; kx++)
        for (let c = 0; c < 3; c++) sum += pixel(2 * y + ky, 2 * x + kx, c) * (kernel[((ky * 3 + kx) * 3 + c) * LENGTH + f] ?? 0);
    return Math.min(6, Math.max(0, sum));
  });
  const map = (y: number, x: number, f: number) =>
    y >= 0 && x >= 0 && y < HALF && x < HALF ? (relu[(y * HALF + x) * LENGTH + f] ?? 0) : 0;
  return Array.from({ length: LENGTH }, (_, f) => {
    let sum = 0;
    for (let y = 0; y < HALF; y++)
      for (let x = 0; x < HALF; x++)
        for (let ky = 0; ky < 3; ky++)
          for (let kx = 0; kx < 3; kx++) sum += map(y + ky - 1, x + kx - 1, f) * (deep[(ky * 3 + kx) * LENGTH + f] ?? 0);
    return sum / (HALF * HALF);
  });
}

const FLOAT = { type: 'DT_FLOAT' };
const wholes = (...values: number[]) => ({ list: { i: values.map(String) } });
const AVERAGE_POOLING = {
  op: 'AvgPool',
  input: ['features:0'],
  attr: {
    T: FLOAT,
    ksize: wholes(1, HALF, HALF, 1),
    strides: wholes(1, 1, 1, 1),
    padding: { s: btoa('VALID') },
    data_format: { s: btoa('NHWC') },
  },
};
const KEPT_MEAN = { attr: { T: FLOAT, keep_dims: { b: true }, Tidx: { type: 'DT_INT32' } } };
const SQUEEZED = { name: 'flat', op: 'Squeeze', input: ['pool'], attr: { T: FLOAT, squeeze_dims: wholes(1, 2) } };
const RESHAPED = { name: 'kept', op: 'Reshape', input: ['pool', 'sides'], attr: { T: FLOAT, Tshape: { type: 'DT_INT32' } } };

/** The graph with its last node changed and another one behind it, cut there. */
function ending(
  graph: ToyGraph,
  change: object,
  last: { readonly name: string; readonly op: string; readonly [more: string]: unknown },
): ToyGraph {
  const file = JSON.parse(graph.topology) as {
    modelTopology: { node: { name: string }[] };
    weightsManifest: { weights: object[] }[];
  };
  const sides = {
    name: 'sides',
    op: 'Const',
    attr: { dtype: { type: 'DT_INT32' }, value: { tensor: { dtype: 'DT_INT32', tensorShape: { dim: [{ size: '2' }] } } } },
  };
  const node = file.modelTopology.node.map((each) => (each.name === 'pool' ? { ...each, ...change } : each));
  file.modelTopology.node = [...node, sides, last];
  file.weightsManifest[0]?.weights.push({ name: 'sides', shape: [2], dtype: 'int32' });
  const weights = new Uint8Array([...new Uint8Array(graph.weights), ...new Uint8Array(Int32Array.of(-1, LENGTH).buffer)]);
  return {
    ...graph,
    spec: { ...graph.spec, output: last.name, featureLayer: last.name },
    topology: JSON.stringify(file),
    weights: weights.buffer,
  };
}

async function built(graph: ToyGraph) {
  const backbone = await buildAnyBackbone(graph.spec, graph.topology, graph.weights);
  if (!backbone.ok) throw new Error(`${backbone.error.kind}: ${backbone.error.detail}`);
  return backbone.value;
}

describe.each(['cpu', 'wasm'] as const)('on %s', (device) => {
  beforeAll(() => useDevice(device));
  afterAll(() => expect(memory().numTensors).toBe(0));

  it.each([
    ['features', 1],
    ['features', 5],
    ['pool', 1],
    ['pool', 22],
  ] as const)('embeds at “%s” like the arithmetic says, %i pictures', async (output, n) => {
    const graph = toyGraph(output);
    const pixels = noisePictures(n, SIDE, 7);
    const backbone = await built(graph);
    const { embeddings: embedded } = await backbone.embed(pixels, n);
    expect(embedded).toHaveLength(n * LENGTH);
    const expected = Array.from({ length: n }, (_, picture) => byHand(graph, pixels, picture)).flat();
    embedded.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 4));
    backbone.dispose();
  });

  it.each([
    ['features', 'a feature map', (graph: ToyGraph) => graph],
    ['pool', 'a mean', (graph: ToyGraph) => graph],
    ['flat', 'an average pooling, squeezed', (graph: ToyGraph) => ending(graph, AVERAGE_POOLING, SQUEEZED)],
    ['kept', 'a mean that keeps its sides, reshaped', (graph: ToyGraph) => ending(graph, KEPT_MEAN, RESHAPED)],
  ] as const)('gives the map that its output is the mean of, cut at “%s”: %s', async (output, _, change) => {
    const graph = change(toyGraph(output === 'features' ? 'features' : 'pool'));
    const backbone = await built(graph);
    expect(backbone.featureMaps).toEqual({ afterLastBlock: { height: HALF, width: HALF, channels: LENGTH } });
    const pixels = noisePictures(5, SIDE, 7);
    const held = memory().numTensors;
    const { embeddings, maps } = await backbone.embed(pixels, 5, ['afterLastBlock']);
    expect(memory().numTensors).toBe(held);
    expect(embeddings).toEqual((await backbone.embed(pixels, 5)).embeddings);
    const map = maps.afterLastBlock ?? new Float32Array();
    expect(map).toHaveLength(5 * HALF * HALF * LENGTH);
    embeddings.forEach((value, i) => {
      const [picture, channel] = [Math.floor(i / LENGTH), i % LENGTH];
      const at = Array.from({ length: HALF * HALF }, (__, p) => map[(picture * HALF * HALF + p) * LENGTH + channel] ?? NaN);
      expect(Math.abs(at.reduce((sum, each) => sum + each, 0) / at.length - value)).toBeLessThan(1e-4);
    });
    backbone.dispose();
  });

  it('has no such map where its output is made otherwise', async () => {
    const backbone = await built(ending(toyGraph(), {}, { name: 'clipped', op: 'Relu', input: ['pool'], attr: { T: FLOAT } }));
    expect(backbone.featureMaps).toEqual({});
    backbone.dispose();
  });

  it('leaves no tensor behind', async () => {
    const before = memory().numTensors;
    const backbone = await built(toyGraph());
    const held = memory().numTensors;
    for (let times = 0; times < 20; times++) await backbone.embed(noisePictures(3, SIDE, times), 3);
    expect(memory().numTensors).toBe(held);
    backbone.dispose();
    expect(memory().numTensors).toBe(before);
  });
});

it('is named by its float32 weights: the same cut at two nodes, another with other weights', async () => {
  await useDevice('cpu');
  const prints = await Promise.all(
    [toyGraph('pool'), toyGraph('features'), toyGraph('pool', 2)].map(async (graph) => {
      const backbone = await built(graph);
      backbone.dispose();
      return backbone.fingerprint;
    }),
  );
  expect(prints[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(prints[1]).toBe(prints[0]);
  expect(prints[2]).not.toBe(prints[0]);
});

describe('refusals', () => {
  const refused = async (change: (graph: ToyGraph) => Partial<ToyGraph>) => {
    const graph = { ...toyGraph(), ...change(toyGraph()) };
    const before = memory().numTensors;
    const backbone = await buildAnyBackbone(graph.spec, graph.topology, graph.weights);
    expect(memory().numTensors).toBe(before);
    if (backbone.ok) throw new Error('was taken');
    return backbone.error;
  };
  const spec = (part: Partial<BackboneSpec>) => (graph: ToyGraph) => ({ spec: { ...graph.spec, ...part } });
  const text = (from: string | RegExp, to: string) => (graph: ToyGraph) => ({ topology: graph.topology.replace(from, to) });

  it.each([
    ['a loop', text('"op":"Mean"', '"op":"While"'), 'topology', /“While”/],
    ['a table of strings', text('"op":"Mean"', '"op":"HashTableV2"'), 'topology', /“HashTableV2”/],
    ['a file to read', text('"op":"Mean"', '"op":"ReadFile"'), 'topology', /“ReadFile”/],
    ['a circle', text('["padded","kernel","bias"]', '["features","kernel","bias"]'), 'topology', /circle/],
    ['a node that is not there', text('["picture","paddings"]', '["nobody","paddings"]'), 'topology', /“nobody” is missing/],
    ['a second output', text('"features:0"', '"features:1"'), 'topology', /“features:1” is missing/],
    ['two nodes of one name', text('"name":"bias"', '"name":"deep"'), 'topology', /two nodes are called “deep”/],
    ['a weight that is not there', text('{"name":"deep","shape"', '{"name":"other","shape"'), 'topology', /weight “deep” is missing/],
    ['a kernel for other channels', text('"shape":[3,3,3,5]', '"shape":[3,3,5,3]'), 'topology', /takes 5 channels and is given 3/],
    ['weights cut short', (graph: ToyGraph) => ({ weights: graph.weights.slice(0, -4) }), 'topology', /should be \d+ bytes/],
    [
      'weights too long',
      (graph: ToyGraph) => ({ weights: new Uint8Array([...new Uint8Array(graph.weights), 0, 0, 0, 0]).buffer }),
      'topology',
      /should be \d+ bytes/,
    ],
    ['a picture of absurd size', text('"size":"6"},{"size":"6"', '"size":"999999"},{"size":"999999"'), 'topology', /999999 × 999999/],
    ['another input size', spec({ inputSize: 7 }), 'topology', /takes 6 pixels/],
    ['another embedding length', spec({ embeddingLength: 7 }), 'topology', /has 5 numbers/],
    ['no such output', spec({ output: 'nobody' }), 'topology', /no node “nobody”/],
    ['another fingerprint', spec({ fingerprint: '0'.repeat(64) }), 'fingerprint', /fingerprint/],
    ['no JSON', () => ({ topology: '<html>' }), 'topology', /not JSON/],
  ] as const)('%s', async (_, change, kind, sentence) => {
    const failure = await refused(change);
    expect(failure.detail).toMatch(sentence);
    expect(failure.kind).toBe(kind);
  });

  it('padding to a size that no memory has', async () => {
    const failure = await refused(({ weights }) => {
      const bytes = weights.slice(0);
      new DataView(bytes).setInt32(12, 2_000_000_000, true);
      return { weights: bytes };
    });
    expect(failure.detail).toMatch(/“padded” would have \d+ numbers/);
  });
});
