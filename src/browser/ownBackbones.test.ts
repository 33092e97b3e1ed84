// Own backbones are kept whole, listed after a reload, and removed; without a cache they last for the visit.
import { describe, expect, it } from 'vitest';
import type { BackboneSpec } from '../core/backbones/backbones';
import type { BackboneCache } from './backboneCache';
import { ownBackbones, withOwnBackbones } from './ownBackbones';
import { toyCaches } from './testing/toyCaches';

const BASE = 'http://toy.test/app/';
const spec: BackboneSpec = {
  id: 'own-ab',
  name: 'Mine',
  url: 'own/ab/model.json',
  files: [],
  inputSize: 8,
  scaling: { divide: 127, subtract: 1 },
  featureLayer: 'features',
  embeddingLength: 4,
  licence: 'none',
  own: { identity: 'ab', weightCount: 2, bytes: 10 },
};
const backbone = { spec, topology: '{}', weights: Float32Array.of(1, 2).buffer };

describe('own backbones', () => {
  it('are there after a reload, byte for byte, and gone once removed', async () => {
    const { caches, kept } = toyCaches();
    expect(await ownBackbones(caches, BASE).keep(backbone)).toBe(true);
    const later = ownBackbones(caches, BASE);
    expect(await later.list()).toEqual([spec]);
    expect(await later.fetch(spec)).toEqual(backbone);
    await later.remove(spec);
    expect([kept.size, await later.list(), await later.fetch(spec)]).toEqual([0, [], undefined]);
  });

  it.each([
    ['no cache', undefined],
    ['a full one', toyCaches(0).caches],
    ['one that throws', { open: () => Promise.reject(new Error('off')) }],
  ])('last for the visit with %s', async (_, caches) => {
    const own = ownBackbones(caches, BASE);
    expect(await own.keep(backbone)).toBe(false);
    expect([await own.list(), await own.fetch(spec)]).toEqual([[spec], backbone]);
    await own.remove(spec);
    expect([await own.list(), await own.fetch(spec)]).toEqual([[], undefined]);
  });

  it('are never fetched from anywhere; one that is gone says so', async () => {
    const asked: string[] = [];
    const far: BackboneCache = {
      fetch: ({ id }) => {
        asked.push(id);
        throw new Error('asked');
      },
      kept: () => Promise.resolve({ bytes: 0, whole: false }),
      remove: ({ id }) => {
        asked.push(id);
        return Promise.resolve();
      },
      card: () => {
        throw new Error('asked');
      },
    };
    const own = ownBackbones(toyCaches().caches, BASE);
    const cache = withOwnBackbones(far, own);
    await own.keep(backbone);
    expect(await cache.fetch(spec)).toEqual({ ok: true, value: backbone });
    expect(await cache.kept(spec)).toEqual({ bytes: 10, whole: true });
    await cache.remove(spec);
    expect(await cache.fetch(spec)).toMatchObject({ ok: false, error: { kind: 'gone' } });
    expect(asked).toEqual([]);
  });
});
