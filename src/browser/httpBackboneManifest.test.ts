// A backbone whose topology names its weight files: they arrive in its order, and nowhere else is asked.
import { describe, expect, test } from 'vitest';
import type { BackboneSpec } from '../core/backbones/backbones';
import type { Progress } from './backboneCache';
import { httpBackboneCache } from './httpBackboneCache';
import { toyCaches } from './testing/toyCaches';
import { root, specOf, web } from './testing/toyWeb';

describe('backbones over HTTP whose own topology names the weight files', () => {
  const manifest = JSON.stringify({ weightsManifest: [{ paths: ['two.bin'] }, { paths: ['one.bin'] }] });
  const following = (): BackboneSpec => ({
    ...specOf(false),
    files: [{ path: 'model.json' }, { path: 'one.bin', bytes: 3 }],
    followsManifest: true,
  });
  const topology = { 'model.json': () => new Response(manifest) };

  test('arrive in its order, are counted, come from the cache and can be removed', async () => {
    const { asked, options } = web(topology);
    const { caches, kept } = toyCaches();
    const cache = httpBackboneCache({ ...options, caches });
    const seen: Progress[] = [];
    const whole = { ok: true, value: { topology: manifest, weights: Uint8Array.of(4, 5, 1, 2, 3).buffer } };
    expect(await cache.kept(following())).toEqual({ bytes: 0, whole: false });
    expect(await cache.fetch(following(), { onProgress: (progress) => seen.push(progress) })).toMatchObject(whole);
    expect(asked).toEqual(['model.json', 'two.bin', 'one.bin']);
    expect(seen.at(-1)?.loaded).toBe(manifest.length + 5);
    expect(await cache.kept(following())).toEqual({ bytes: manifest.length + 5, whole: true });
    expect(await cache.fetch(following())).toMatchObject(whole);
    expect(asked).toHaveLength(3);
    await cache.remove(following());
    expect([kept.size, await cache.kept(following())]).toEqual([0, { bytes: 0, whole: false }]);
  });

  test('are refused when it names none, or one elsewhere, and nothing more is asked for', async () => {
    for (const text of ['{}', '<html>', '{"weightsManifest":[{"paths":["../secret"]}]}']) {
      const { asked, options } = web({ 'model.json': () => new Response(text) });
      const { caches, kept } = toyCaches();
      expect(await httpBackboneCache({ ...options, caches }).fetch(following())).toMatchObject({
        ok: false,
        error: { kind: 'malformed', url: root },
      });
      expect([asked, kept.size]).toEqual([['model.json'], 0]);
    }
  });

  test('can be called off and tell the cause', async () => {
    const gone = new AbortController();
    gone.abort();
    const { options } = web(topology);
    expect(await httpBackboneCache({ ...options, caches: undefined }).fetch(following(), gone)).toMatchObject({
      ok: false,
      error: { kind: 'aborted' },
    });
    const missing = web({ ...topology, 'two.bin': () => new Response('', { status: 404 }) });
    expect(await httpBackboneCache({ ...missing.options, caches: undefined }).fetch(following())).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});
