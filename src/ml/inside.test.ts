// A picture's way through a backbone: the blocks of real networks, the same numbers as the embedding, and no tensor left behind.
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Backbone } from './backbone';
import { buildBackbone } from './backbone';
import type { BackboneOnDisk } from './testing/backbonesOnDisk';
import { builtInFromDisk, hasMobileNet, mobileNetFromDisk } from './testing/backbonesOnDisk';
import { useDevice } from './testing/devices';
import { toyBackbone } from './toyBackbone';

beforeAll(() => useDevice('wasm'));

const grey = (side: number) => Uint8ClampedArray.from({ length: side * side * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 7919) % 256));

async function builtOf({ spec, topology, weights }: BackboneOnDisk): Promise<Backbone> {
  const built = await buildBackbone(spec, topology, weights);
  if (!built.ok) throw new Error(built.error.detail);
  return built.value;
}

const made: Backbone[] = [];
afterAll(() => {
  for (const backbone of made) backbone.dispose();
});

async function look(backbone: Backbone, most = 8) {
  made.push(backbone);
  const looked = await backbone.lookInside?.(grey(backbone.spec.inputSize), { kind: 'strongest', most });
  if (!looked) throw new Error('it cannot be looked into');
  return looked;
}

test('the built-in backbone: its stem, six blocks and its features, and the embedding that embedding gives', async () => {
  const backbone = await builtOf(builtInFromDisk());
  const before = memory().numTensors;
  const { blocks, filters, embedding } = await look(backbone);
  expect(memory().numTensors).toBe(before);
  expect(blocks.map(({ name, operation: { kind } }) => `${name} ${kind}`)).toEqual([
    'stem_conv conv',
    'block_1_project_conv conv',
    'block_2_project_conv conv',
    'block_3_add add',
    'block_4_project_conv conv',
    'block_5_add add',
    'block_6_add add',
    'features_conv conv',
  ]);
  for (const { maps, channels, height, width } of blocks) {
    expect(maps).toHaveLength(Math.min(8, channels));
    for (const { shades } of maps) expect(shades).toHaveLength(height * width);
  }
  expect(filters).toMatchObject({ height: 3, width: 3 });
  expect(filters?.values).toHaveLength((filters?.count ?? 0) * 27);
  const { embeddings } = await backbone.embed(grey(backbone.spec.inputSize), 1);
  embedding.forEach((value, at) => expect(value).toBeCloseTo(embeddings[at] ?? NaN, 4));
  // One channel alone is the same as among the strongest, whichever block it is of.
  for (const [block, { maps }] of blocks.entries()) {
    const [strongest] = maps;
    const wish = { kind: 'channel', block, channel: strongest?.channel ?? -1 } as const;
    const alone = await backbone.lookInside?.(grey(backbone.spec.inputSize), wish);
    expect(alone?.blocks[0]?.maps).toEqual([strongest]);
  }
  expect(memory().numTensors).toBe(before);
  // What a channel of the last map is lit by is its number of the embedding: ReLU leaves nothing below zero.
  const last = blocks.at(-1)?.maps[0];
  expect(last?.light).toBeCloseTo(embeddings[last?.channel ?? -1] ?? NaN, 4);
});

test('one channel of one block is the same map as among the strongest; one that there is not is refused, and no tensor is left', async () => {
  const backbone = await builtOf(toyBackbone());
  const { blocks } = await look(backbone, 2);
  expect(blocks.map(({ name }) => name)).toEqual(['first', 'sum', 'last']);
  const before = memory().numTensors;
  const [strongest] = blocks[1]?.maps ?? [];
  const alone = await backbone.lookInside?.(grey(8), { kind: 'channel', block: 1, channel: strongest?.channel ?? -1 });
  expect(alone?.blocks).toEqual([{ ...blocks[1], maps: [strongest] }]);
  await expect(backbone.lookInside?.(grey(8), { kind: 'channel', block: 1, channel: 99 })).rejects.toThrow(RangeError);
  await expect(backbone.lookInside?.(grey(8), { kind: 'channel', block: 9, channel: 0 })).rejects.toThrow(RangeError);
  expect(memory().numTensors).toBe(before);
});

test('an answer is the receiver’s own: a worker moves its buffers, and the next one has its filters still', async () => {
  const backbone = await builtOf(builtInFromDisk());
  const first = await look(backbone, 1);
  const count = first.filters?.values.length;
  expect(count).toBeGreaterThan(0);
  const buffers = [first.filters?.values, first.embedding, ...first.blocks.flatMap(({ maps }) => maps.map(({ shades }) => shades))];
  structuredClone(first, { transfer: buffers.flatMap((each) => (each ? [each.buffer as ArrayBuffer] : [])) });
  expect((await look(backbone, 1)).filters?.values).toHaveLength(count ?? -1);
});

test.skipIf(!hasMobileNet)('MobileNetV2: its first convolution, seventeen blocks and its last convolution', async () => {
  const { blocks } = await look(await builtOf(mobileNetFromDisk()), 1);
  expect(blocks).toHaveLength(19);
  expect(blocks.slice(0, 4).map(({ name }) => name)).toEqual(['Conv1', 'expanded_conv_project', 'block_1_project', 'block_2_add']);
  expect(blocks.at(-1)?.name).toBe('Conv_1');
});
