// What a build fetches before it begins, from a server that is there, slow, wrong or gone: one line, in time, and never a failed build.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hostedForBuild, hostFirst, wishOf } from './firstBackbone';
import { addHosted } from './hosting';
import type { ToyServer } from './testing/toyServer';
import { toyServer } from './testing/toyServer';

let root: string;
let server: ToyServer;
/** The line, with the toy as the only entry. */
const first = (options: Parameters<typeof hostFirst>[2] = {}, wish = 'toy') =>
  hostFirst(root, wish, { entries: [server.spec], ...options });
const hostedIds = async (wish?: string) => (await hostedForBuild(root, wish)).map(({ id }) => id);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'headstart-first-'));
  server = await toyServer();
});

afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the backbone that a build hosts', () => {
  test('a server that is there: fetched once, checked, and kept for later builds', async () => {
    expect(await first()).toMatch(/is hosted with the app: \d+\.\d MB, checked/);
    expect(await hostedIds()).toEqual(['toy']);
    const asked = server.asked();
    expect(await first()).toContain('from an earlier build');
    expect(server.asked()).toBe(asked);
  });

  test('a slow server: given up in time', async () => {
    server.behave('slow');
    const began = performance.now();
    const line = await first({ seconds: 0.5 });
    expect(line).toContain('was not fetched. It did not come in time.');
    expect(line).toContain('The app has its built-in backbone alone.');
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await hostedIds()).toEqual([]);
  });

  test('a wrong server: nothing of it is taken', async () => {
    const good = server.files['two.bin'] ?? new Uint8Array();
    server.files['two.bin'] = good.slice(1);
    expect(await first()).toContain('was not fetched');
    server.files['two.bin'] = good.map((byte) => byte ^ 1);
    expect(await hostFirst(root, 'toy', { entries: [{ ...server.spec, fingerprint: server.fingerprint }] })).toContain(
      'it is not the backbone it says it is',
    );
    expect(await hostedIds()).toEqual([]);
  });

  test('a server that is gone: said, and the build goes on', async () => {
    await server.close();
    expect(await first()).toContain('Its server cannot be reached: there is no connection, or a filter on the way.');
    expect(await hostedIds()).toEqual([]);
  });

  test('what was spoilt on disk since is not hosted, and is fetched again', async () => {
    await first();
    const path = join(root, 'public/models/hosted/toy/two.bin');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(1));
    expect(await hostedIds()).toEqual([]);
    expect(await first()).toContain('is hosted with the app');
    expect(await hostedIds()).toEqual(['toy']);
    writeFileSync(join(root, 'public/models/hosted/toy/hosted.json'), '{"id":');
    expect(await hostedIds()).toEqual([]);
  });

  test('a damaged copy that cannot be fetched again is told of, and the build goes on without it', async () => {
    await first();
    const path = join(root, 'public/models/hosted/toy/two.bin');
    writeFileSync(path, readFileSync(path).subarray(1));
    await server.close();
    const line = await first();
    expect(line).toContain('was not fetched.');
    expect(line).toContain('The app has its built-in backbone alone. Left out, since what lies here is damaged: toy.');
    expect(await hostedIds()).toEqual([]);
  });

  test('none: nothing is asked for, and nothing that is there is hosted', async () => {
    await first();
    const asked = server.asked();
    expect(await first({}, 'none')).toContain('No backbone is hosted');
    expect(server.asked()).toBe(asked);
    expect(await hostedIds('none')).toEqual([]);
  });

  test('an id that is none: the line names those there are', async () => {
    expect(await first({}, 'mobilenet')).toBe('There is no backbone mobilenet, so none was fetched. HEADSTART_BACKBONE can be none, toy.');
  });

  test('a record of other weights than the catalogue knows, or of a topology alone, is not hosted', async () => {
    await addHosted(root, { ...server.spec, id: 'mobilenet-v2-0.35' });
    expect(await hostedIds()).toEqual([]);
    await first();
    const path = join(root, 'public/models/hosted/toy/hosted.json');
    const record = JSON.parse(readFileSync(path, 'utf8')) as { files: unknown[] };
    writeFileSync(path, JSON.stringify({ ...record, files: record.files.slice(0, 1) }));
    expect(await hostedIds()).toEqual([]);
  });

  test.each([
    [undefined, undefined],
    ['', undefined],
    [' ', undefined],
    ['none ', 'none'],
    ['toy', 'toy'],
  ])('the environment says %j: the wish is %j', (said, wish) => {
    expect(wishOf({ HEADSTART_BACKBONE: said })).toBe(wish);
  });

  test('of several, the wished one comes first; else the one that is best by its makers’ figures', async () => {
    for (const id of ['mobilenet-v2-0.50', 'mobilenet-v2-1.00', 'mobilenet-v2-0.75']) await addHosted(root, { ...server.spec, id });
    expect(await hostedIds()).toEqual(['mobilenet-v2-1.00', 'mobilenet-v2-0.75', 'mobilenet-v2-0.50']);
    expect((await hostedIds('mobilenet-v2-0.50'))[0]).toBe('mobilenet-v2-0.50');
  });
});
