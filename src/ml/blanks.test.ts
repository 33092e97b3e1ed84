// What real backbones see in pictures that show nothing: other shades, other colours and other noise than the drawn ones are still like
// those.
import { beforeAll, expect, test } from 'vitest';
import { blankPictures } from '../core/backbones/blankPictures';
import { noisePictures } from '../core/backbones/noisePictures';
import { normalFrom, randomFrom } from '../core/base/random';
import { blankSimilarity } from '../core/evaluation/blanks';
import { buildBackbone } from './backbone';
import type { BackboneOnDisk } from './testing/backbonesOnDisk';
import { MOBILENET_FOLDER, builtInFromDisk, hasMobileNet, mobileNetFromDisk } from './testing/backbonesOnDisk';
import { useDevice } from './testing/devices';

beforeAll(() => useDevice('wasm'));

/** Photos of things are at most so similar to a blank picture: 0.88 is the most of three sets, on the built-in backbone. */
const LEAST = 0.75;

function painted(side: number, value: (channel: number) => number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: side * side * 4 }, (_, at) => (at % 4 === 3 ? 255 : value(at % 4)));
}

/** Named pictures of nothing, from seeds and in shades that are not among the drawn ones. */
function others(side: number): ReadonlyMap<string, Uint8ClampedArray> {
  const random = randomFrom(5);
  const of = new Map<string, Uint8ClampedArray>();
  for (const grey of [20, 60, 100, 160, 200, 240])
    of.set(
      `grey ${grey}`,
      painted(side, () => grey),
    );
  for (const colour of [
    [60, 10, 5],
    [220, 170, 140],
    [10, 20, 60],
    [235, 228, 210],
  ])
    of.set(
      `colour ${colour.join()}`,
      painted(side, (channel) => colour[channel] ?? 0),
    );
  for (const [shade, grain] of [
    [10, 5],
    [120, 5],
    [235, 5],
  ] as const)
    of.set(
      `${shade} with grain ${grain}`,
      painted(side, () => shade + grain * normalFrom(random)),
    );
  for (let i = 0; i < 3; i++)
    of.set(
      `noise ${i}`,
      painted(side, () => 256 * random()),
    );
  for (let i = 0; i < 3; i++) of.set(`patches ${i}`, noisePictures(1, side, 20 + i));
  return of;
}

async function leastSimilar({ spec, topology, weights }: BackboneOnDisk): Promise<readonly [name: string, similarity: number][]> {
  const built = await buildBackbone(spec, topology, weights);
  if (!built.ok) throw new Error(built.error.detail);
  const backbone = built.value;
  const seen = async (pixels: Uint8ClampedArray) => (await backbone.embed(pixels, 1)).embeddings;
  const rows: Float32Array[] = [];
  for (const pixels of blankPictures(spec.inputSize)) rows.push(await seen(pixels));
  const similarities: [string, number][] = [];
  for (const [name, pixels] of others(spec.inputSize)) similarities.push([name, blankSimilarity(rows, await seen(pixels))]);
  backbone.dispose();
  return similarities.filter(([, similarity]) => similarity < LEAST);
}

test('on the built-in backbone', async () => {
  expect(await leastSimilar(builtInFromDisk())).toEqual([]);
});

test.skipIf(!hasMobileNet)(`on MobileNetV2 0.35 (needs ${MOBILENET_FOLDER})`, async () => {
  expect(await leastSimilar(mobileNetFromDisk())).toEqual([]);
});
