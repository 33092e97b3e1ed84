// A map of samples: places that fill it, the same from the same seed, classes that lie apart stay apart, and Cancel is heard.
import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../core/base/random';
import type { MapMethod } from '../core/embeddingMap/mapMethods';
import { LEAST_FOR_UMAP, MAP_METHODS } from '../core/embeddingMap/mapMethods';
import { layOutMapHere } from './maps';

const D = 16;

/** Two clouds, the first half and the second, three samples a recording. */
function clouds(n: number, method: MapMethod) {
  const random = randomFrom(9);
  const embeddings = Float32Array.from(
    { length: n * D },
    (_, at) => normalFrom(random) + (Math.floor(at / D) < n / 2 ? 6 : -6) * (at % 2 === 0 ? 1 : -1),
  );
  return { embeddings, embeddingLength: D, bursts: Uint32Array.from({ length: n }, (_, i) => Math.floor(i / 3)), method, seed: 1 };
}

const heard = () => new AbortController().signal;

test.each(MAP_METHODS)('%s keeps two clouds apart, fills the map, tells how far it is, and is the same each time', async (method) => {
  const n = 60;
  const told: number[] = [];
  const { positions, elsewhere, explained } = await layOutMapHere(clouds(n, method), (done) => told.push(done), heard());
  expect([...positions].every((value) => value >= -1.000001 && value <= 1.000001)).toBe(true);
  const side = (i: number) => (i < n / 2 ? 0 : 1);
  // The nearest on the map is of the same cloud, and so is the nearest by the embeddings, of another recording.
  for (let i = 0; i < n; i++) {
    const others = Array.from({ length: n }, (_, j) => j).filter((j) => j !== i);
    const away = (j: number) =>
      Math.hypot((positions[2 * i] ?? 0) - (positions[2 * j] ?? 0), (positions[2 * i + 1] ?? 0) - (positions[2 * j + 1] ?? 0));
    expect(side(others.sort((a, b) => away(a) - away(b))[0] ?? -1)).toBe(side(i));
    expect([side(elsewhere[i] ?? -1), Math.floor((elsewhere[i] ?? 0) / 3) !== Math.floor(i / 3)]).toEqual([side(i), true]);
  }
  expect(told.every((done, at) => done >= (told[at - 1] ?? 0) && done <= 1)).toBe(true);
  expect(told.at(-1) ?? 0).toBeGreaterThan(0.5);
  expect(explained !== undefined).toBe(method === 'pca');
  expect((await layOutMapHere(clouds(n, method), () => undefined, heard())).positions).toEqual(positions);
});

test('UMAP of few samples is refused, and a map that is given up ends', async () => {
  await expect(layOutMapHere(clouds(LEAST_FOR_UMAP - 2, 'umap'), () => undefined, heard())).rejects.toThrow('at least 30');
  const run = new AbortController();
  await expect(layOutMapHere(clouds(60, 'umap'), (done) => done > 0.6 && run.abort(), run.signal)).rejects.toThrow('abort');
});
