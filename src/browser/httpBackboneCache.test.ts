// A backbone arrives whole and right or not at all, each cause has its name, and the cache is not believed either.
import { describe, expect, test } from 'vitest';
import type { Progress } from './backboneCache';
import { httpBackboneCache } from './httpBackboneCache';
import { toyCaches } from './testing/toyCaches';
import type { Answer } from './testing/toyWeb';
import { baseUrl, root, files, specOf, web, whole, networkFailure } from './testing/toyWeb';

describe('backbones over HTTP', () => {
  test.each([true, false])('arrive with their shards joined, then come from the cache (hashes known: %s)', async (known) => {
    const { asked, options } = web();
    const { caches, kept } = toyCaches();
    const cache = httpBackboneCache({ ...options, caches });
    const spec = specOf(known);
    expect(await cache.kept(spec)).toEqual({ bytes: 0, whole: false });
    expect(await cache.fetch(spec)).toMatchObject(whole);
    expect([...kept.keys()].sort()).toEqual(Object.keys(files).map((path) => `${baseUrl}models/toy/${path}`));
    expect(await cache.kept(spec)).toEqual({ bytes: 12, whole: true });
    const [one, two] = [await cache.fetch(spec), await cache.fetch(spec)];
    expect([one, two]).toMatchObject([whole, whole]);
    expect(one.ok && two.ok && one.value.weights !== two.value.weights).toBe(true);
    expect(asked.length).toBe(3);
    await cache.remove(spec);
    expect([kept.size, await cache.kept(spec)]).toEqual([0, { bytes: 0, whole: false }]);
  });

  test.each([true, false])('damaged in the cache is fetched anew, only the damaged file (hashes known: %s)', async (known) => {
    const { asked, options } = web();
    const { caches, kept } = toyCaches();
    const cache = httpBackboneCache({ ...options, caches });
    await cache.fetch(specOf(known));
    const entry = kept.get(`${baseUrl}models/toy/one.bin`);
    if (entry) entry.bytes[1] = 99;
    expect(await cache.fetch(specOf(known))).toMatchObject(whole);
    expect(asked.slice(3)).toEqual(['one.bin']);
    expect(entry && kept.get(`${baseUrl}models/toy/one.bin`)?.bytes).toEqual(files['one.bin']);
  });

  test.each([
    ['none', undefined],
    ['one that throws', { open: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  ])('arrive without a cache: %s', async (_, caches) => {
    const { options } = web();
    const cache = httpBackboneCache({ ...options, caches });
    const fetched = await cache.fetch(specOf(true));
    expect(fetched).toMatchObject(whole);
    expect(fetched.ok && fetched.value.notKept).toBeUndefined();
    expect(await cache.kept(specOf(true))).toEqual({ bytes: 0, whole: false });
    await cache.remove(specOf(true));
  });

  test.each([0, 1, 2])('arrive with a disk that is full after %s files, say so, and leave nothing there', async (room) => {
    const { options } = web();
    const { caches, kept } = toyCaches(room);
    const cache = httpBackboneCache({ ...options, caches });
    expect(await cache.fetch(specOf(true))).toMatchObject({ ...whole, value: { ...whole.value, notKept: true } });
    expect(kept.size).toBe(0);
  });

  test('larger than the bound are not taken, whatever the server announces', async () => {
    for (const mostBytes of [11, 3]) {
      const { options } = web();
      expect(await httpBackboneCache({ ...options, caches: undefined, mostBytes }).fetch(specOf(false))).toMatchObject({
        ok: false,
        error: { kind: 'too-large', url: root },
      });
    }
    const { options } = web();
    expect(await httpBackboneCache({ ...options, caches: undefined, mostBytes: 12 }).fetch(specOf(false))).toMatchObject(whole);
  });

  test.each([true, false])(
    'cut off go on where they stopped: what arrived whole is not asked for again (hashes known: %s)',
    async (known) => {
      let broken = true;
      const { asked, options } = web({
        'two.bin': () =>
          broken
            ? new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) }))
            : new Response(files['two.bin']),
      });
      const { caches } = toyCaches();
      const cache = httpBackboneCache({ ...options, caches });
      expect(await cache.fetch(specOf(known))).toMatchObject({ ok: false, error: { kind: 'length' } });
      expect(await cache.kept(specOf(known))).toEqual({ bytes: 10, whole: false });
      broken = false;
      asked.splice(0);
      const seen: Progress[] = [];
      expect(await cache.fetch(specOf(known), { onProgress: (progress) => seen.push(progress) })).toMatchObject(whole);
      expect(asked).toEqual(['two.bin']);
      expect(seen.at(-1)).toMatchObject({ loaded: 12 });
      expect(await cache.kept(specOf(known))).toEqual({ bytes: 12, whole: true });
    },
  );

  test('tell their progress: never backward, to the last byte', async () => {
    for (const known of [true, false]) {
      const seen: Progress[] = [];
      const { options } = web({ 'one.bin': () => new Response(files['one.bin'], { headers: { 'content-length': '3' } }) });
      await httpBackboneCache({ ...options, caches: undefined }).fetch(specOf(known), { onProgress: (progress) => seen.push(progress) });
      expect(seen.map(({ loaded }) => loaded)).toEqual(seen.map(({ loaded }) => loaded).sort((a, b) => a - b));
      expect(seen.at(-1)).toEqual(known ? { loaded: 12, total: 12 } : { loaded: 12 });
    }
  });

  test('from the cache tell their progress, too', async () => {
    const { options } = web();
    const cache = httpBackboneCache({ ...options, ...toyCaches() });
    await cache.fetch(specOf(true));
    const seen: Progress[] = [];
    await cache.fetch(specOf(true), { onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ loaded: 12, total: 12 });
  });

  test.each<[string, string, Answer, string, number]>([
    ['not there', 'two.bin', () => new Response('', { status: 404 }), 'not-found', 1],
    ['refused', 'two.bin', () => new Response('', { status: 403 }), 'refused', 1],
    ['refused for the moment', 'two.bin', () => new Response('', { status: 503 }), 'refused', 3],
    [
      'a web page',
      'model.json',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      'malformed',
      1,
    ],
    ['too short', 'one.bin', () => new Response(Uint8Array.of(1, 2)), 'length', 3],
    ['too long', 'one.bin', () => new Response(Uint8Array.of(1, 2, 3, 4)), 'length', 1],
    ['other bytes', 'one.bin', () => new Response(Uint8Array.of(3, 2, 1)), 'hash', 3],
    [
      'cut off',
      'one.bin',
      () => new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) })),
      'length',
      3,
    ],
    ['no answer', 'model.json', networkFailure, 'silent', 4],
    [
      'an answer that may not be read',
      'model.json',
      (_, { mode }) => (mode === 'no-cors' ? new Response() : networkFailure(_, {})),
      'cors',
      4,
    ],
  ])('%s', async (_, name, answer, kind, attempts) => {
    const { asked, options } = web({ [name]: answer });
    const { caches, kept } = toyCaches();
    const result = await httpBackboneCache({ ...options, caches }).fetch(specOf(true));
    expect(result).toMatchObject({ ok: false, error: { kind, url: `${baseUrl}models/toy/${name}` } });
    expect(asked.filter((each) => each === name)).toHaveLength(attempts);
    expect(kept.has(`${baseUrl}models/toy/${name}`)).toBe(false);
  });

  test('a topology that is no JSON object is malformed and not kept', async () => {
    for (const text of ['<html>', '[]', '', '"text"']) {
      const { options } = web({ 'model.json': () => new Response(text) });
      const { caches, kept } = toyCaches();
      expect(await httpBackboneCache({ ...options, caches }).fetch(specOf(false))).toMatchObject({
        ok: false,
        error: { kind: 'malformed', url: root },
      });
      expect(kept.has(root)).toBe(false);
    }
  });

  test('are asked for again after a network failure, with growing pauses and past the browser’s own cache', async () => {
    const modes: unknown[] = [];
    const { pauses, options } = web({
      'one.bin': (attempt, { cache }) => {
        modes.push(cache);
        if (attempt < 3) throw new TypeError('Failed to fetch');
        return new Response(files['one.bin']);
      },
    });
    expect(await httpBackboneCache({ ...options, caches: undefined }).fetch(specOf(true))).toMatchObject(whole);
    expect(modes).toEqual(['default', 'reload', 'reload']);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses).toHaveLength(2);
  });

  test('once removed, are asked for past the browser’s own cache', async () => {
    const modes: unknown[] = [];
    const { options } = web({
      'one.bin': (_, { cache }) => {
        modes.push(cache);
        return new Response(files['one.bin']);
      },
    });
    const cache = httpBackboneCache({ ...options, ...toyCaches() });
    await cache.fetch(specOf(true));
    await cache.remove(specOf(true));
    expect(await cache.fetch(specOf(true))).toMatchObject(whole);
    expect(modes).toEqual(['default', 'reload']);
  });

  test('can be called off: before, while waiting and while reading', async () => {
    const before = new AbortController();
    before.abort();
    const { options } = web();
    expect(await httpBackboneCache({ ...options, caches: undefined }).fetch(specOf(true), before)).toMatchObject({
      ok: false,
      error: { kind: 'aborted' },
    });

    const waiting = new AbortController();
    const failing = web({ 'one.bin': networkFailure });
    const pause = (_: number, signal: AbortSignal) => {
      waiting.abort();
      return signal.aborted ? Promise.reject(new Error('called off')) : Promise.resolve();
    };
    expect(await httpBackboneCache({ ...failing.options, pause, caches: undefined }).fetch(specOf(true), waiting)).toMatchObject({
      ok: false,
      error: { kind: 'aborted' },
    });

    const reading = new AbortController();
    const endless: Answer = (_, { signal }) =>
      new Response(
        new ReadableStream({
          start: (stream) => {
            stream.enqueue(Uint8Array.of(1));
            signal?.addEventListener('abort', () => stream.error(new DOMException('aborted', 'AbortError')));
          },
        }),
      );
    const slow = web({ 'one.bin': endless });
    const fetched = httpBackboneCache({ ...slow.options, caches: undefined }).fetch(specOf(true), {
      signal: reading.signal,
      onProgress: () => reading.abort(),
    });
    expect(await fetched).toMatchObject({ ok: false, error: { kind: 'aborted' } });
  });
});
