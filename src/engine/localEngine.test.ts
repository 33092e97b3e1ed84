// The engine on this thread, in plain JavaScript: what is thrown while the device lives is a failure of that call and of no other.
import { expect, test, vi } from 'vitest';
import { teachableMachinePreset } from '../core/heads/epochSettings';
import type { MlpProblem } from '../core/solvers/epochs';
import { toyBackbone } from '../ml/toyBackbone';
import { toyGraph } from '../ml/toyGraph';
import { startLocalEngine } from './localEngine';
import { greyBitmap, toyCanvas } from './testing/toyCanvas';

const rows = { rows: Float32Array.of(0, 1, 1, 0), classes: Uint16Array.of(0, 1) };
const problem: MlpProblem = { embeddingLength: 2, classCount: 2, learn: rows, validation: rows };
const settings = { ...teachableMachinePreset, epochs: 2 };

/** Where in the toy backbone's weights the kernel of its last layer begins: 4 × 6 numbers, and then 6. */
const LAST_LAYER = -30;

async function started() {
  const engine = await startLocalEngine('cpu');
  if (!engine.ok) throw new Error(engine.error.detail);
  let lost: string | undefined;
  void engine.value.lost.then((detail) => (lost = detail));
  return { engine: engine.value, lost: () => lost };
}

test('an error thrown in a call is that call’s failure: the engine lives', async () => {
  const { engine, lost } = await started();
  const failed = await engine.trainMlp(problem, settings, {
    onEpoch() {
      throw new RangeError('nobody listens');
    },
  });
  expect(failed).toEqual({ ok: false, error: { kind: 'failed', detail: 'nobody listens' } });
  expect(lost()).toBeUndefined();
  expect(await engine.trainMlp(problem, settings, { onEpoch: () => undefined })).toEqual({ ok: true, value: 'done' });
});

test('after a trap in WebAssembly the engine is lost: its memory may be anything', async () => {
  const { engine, lost } = await started();
  const failed = await engine.trainMlp(problem, settings, {
    onEpoch() {
      throw new WebAssembly.RuntimeError('unreachable');
    },
  });
  expect(failed).toEqual({ ok: false, error: { kind: 'lost', detail: 'unreachable' } });
  expect(lost()).toBe('unreachable');
});

test('a backbone of which the device computes numbers that are not finite is not loaded', async () => {
  const { engine } = await started();
  const { spec, topology, weights } = toyBackbone();
  expect(await engine.load({ spec, topology, weights: weights.slice(0) })).toMatchObject({ ok: true });
  // Each weight is finite; the sums of the last layer are not.
  const large = new Float32Array(weights.slice(0)).fill(3e38, LAST_LAYER);
  expect(await engine.load({ spec, topology, weights: large.buffer })).toMatchObject({ ok: false, error: { kind: 'not-finite' } });
});

test('feature maps come from the call that embeds; one that the backbone has not is refused', async () => {
  const { engine } = await started();
  vi.stubGlobal('OffscreenCanvas', toyCanvas);
  const toy = toyBackbone();
  const loaded = await engine.load({ spec: toy.spec, topology: toy.topology, weights: toy.weights });
  if (!loaded.ok) throw new Error(loaded.error.detail);
  const { id, featureMaps } = loaded.value;
  expect(featureMaps.afterLastBlock).toEqual({ height: 4, width: 4, channels: toy.spec.embeddingLength });
  let closed = 0;
  const bitmaps = () => [10, 200].map((grey) => greyBitmap(grey, () => closed++));
  const plain = await engine.embed(id, bitmaps());
  const mapped = await engine.embed(id, bitmaps(), { maps: ['beforeLastBlock', 'afterLastBlock'] });
  if (!plain.ok || !mapped.ok) throw new Error('not embedded');
  expect(closed).toBe(4);
  expect(plain.value.maps).toEqual({});
  expect(mapped.value.embeddings).toEqual(plain.value.embeddings);
  expect(mapped.value.embeddings).toHaveLength(2 * toy.spec.embeddingLength);
  expect(mapped.value.maps.beforeLastBlock).toHaveLength(2 * 16 * 4);
  expect(mapped.value.maps.afterLastBlock).toHaveLength(2 * 16 * toy.spec.embeddingLength);
  const graph = toyGraph();
  const second = await engine.load({ spec: graph.spec, topology: graph.topology, weights: graph.weights });
  if (!second.ok) throw new Error(second.error.detail);
  expect(await engine.embed(second.value.id, bitmaps(), { maps: ['beforeLastBlock'] })).toEqual({
    ok: false,
    error: { kind: 'failed', detail: 'the backbone has no feature map beforeLastBlock' },
  });
  expect(closed).toBe(6);
  engine.dispose();
  vi.unstubAllGlobals();
});

test('a picture is followed through the blocks of a layers network; a graph’s are not told apart, and each frame is closed', async () => {
  const { engine } = await started();
  vi.stubGlobal('OffscreenCanvas', toyCanvas);
  const toy = toyBackbone();
  const loaded = await engine.load({ spec: toy.spec, topology: toy.topology, weights: toy.weights });
  const graph = toyGraph();
  const second = await engine.load({ spec: graph.spec, topology: graph.topology, weights: graph.weights });
  if (!loaded.ok || !second.ok) throw new Error('not loaded');
  let closed = 0;
  const bitmap = () => greyBitmap(200, () => closed++);
  const { tensors } = await engine.memory();
  const looked = await engine.lookInside(loaded.value.id, bitmap(), { kind: 'strongest', most: 3 });
  const embedded = await engine.embed(loaded.value.id, [bitmap()]);
  if (!looked.ok || !embedded.ok) throw new Error('not looked at');
  looked.value.embedding.forEach((value, at) => expect(value).toBeCloseTo(embedded.value.embeddings[at] ?? NaN, 5));
  for (const wish of [{ kind: 'channel', block: 5, channel: 0 } as const, { kind: 'channel', block: 0, channel: -1 } as const])
    expect(await engine.lookInside(loaded.value.id, bitmap(), wish)).toMatchObject({ ok: false, error: { kind: 'failed' } });
  expect(await engine.lookInside(second.value.id, bitmap(), { kind: 'strongest', most: 3 })).toEqual({
    ok: false,
    error: { kind: 'failed', detail: 'the blocks of a graph are not told apart' },
  });
  expect(await engine.lookInside('none', bitmap(), { kind: 'strongest', most: 3 })).toMatchObject({ error: { kind: 'not-loaded' } });
  expect((await engine.memory()).tensors).toBe(tensors);
  expect(closed).toBe(6);
  engine.dispose();
  vi.unstubAllGlobals();
});
