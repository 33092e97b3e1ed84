// What a school's own server gets is whole, right and written down; what is not is refused with a sentence and changes nothing.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { farCatalogue, hostedEntry } from '../../src/core/backbones/catalogue';
import { addHosted, hostedIn, removeHosted } from './hosting';
import type { ToyServer } from './testing/toyServer';
import { hash, toyServer } from './testing/toyServer';

let root: string;
let server: ToyServer;
let spec: BackboneSpec;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'headstart-hosting-'));
  server = await toyServer();
  spec = server.spec;
});

afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const folder = () => join(root, 'public/models/hosted/toy');

describe('hosting a backbone', () => {
  test('fetches, checks and writes it down, in the order of its weights; then the catalogue’s entry serves it', async () => {
    const added = await addHosted(root, spec);
    expect(added).toEqual({
      ok: true,
      value: {
        id: 'toy',
        files: ['model.json', 'part/one.bin', 'two.bin'].map((path) => ({
          path,
          bytes: server.files[path]?.length,
          sha256: hash(server.files[path] ?? new Uint8Array()),
        })),
        fingerprint: server.fingerprint,
      },
    });
    for (const [path, bytes] of Object.entries(server.files)) expect(new Uint8Array(readFileSync(join(folder(), path)))).toEqual(bytes);
    expect(readFileSync(join(folder(), 'README.md'), 'utf8')).toContain(server.fingerprint);
    expect(await hostedIn(root)).toEqual([added.ok && added.value]);
    expect(added.ok && hostedEntry(spec, added.value).url).toBe('models/hosted/toy/model.json');
  });

  test('the files of another entry are refused, by its name', async () => {
    const twin = { ...server.spec, id: 'twin', name: 'Twin', fingerprint: server.fingerprint };
    const added = await addHosted(root, server.spec, { entries: [server.spec, twin] });
    expect(added).toEqual({ ok: false, error: 'it is not the backbone it says it is: these are the files of Twin (twin).' });
    expect(await hostedIn(root)).toEqual([]);
  });

  test('takes files from a folder without any network', async () => {
    const from = join(root, 'stick');
    mkdirSync(join(from, 'part'), { recursive: true });
    for (const [path, bytes] of Object.entries(server.files)) writeFileSync(join(from, path), bytes);
    await server.close();
    expect(await addHosted(root, spec, { from })).toMatchObject({ ok: true, value: { fingerprint: server.fingerprint } });
  });

  test('what is wrong with files of a folder is said of the folder: no address is named where nothing was fetched', async () => {
    const from = join(root, 'stick');
    mkdirSync(join(from, 'part'), { recursive: true });
    const refused = async (path: string, bytes: Uint8Array | undefined, wanted = spec) => {
      for (const [each, right] of Object.entries(server.files)) writeFileSync(join(from, each), right);
      if (bytes) writeFileSync(join(from, path), bytes);
      else rmSync(join(from, path));
      const added = await addHosted(root, wanted, { from });
      return added.ok ? '' : added.error;
    };
    const long = { ...spec, files: [{ path: 'model.json' }, { path: 'part/one.bin' }, { path: 'two.bin', bytes: 8 }] };
    const strict = { ...spec, files: [{ path: 'model.json' }, { path: 'part/one.bin' }, { path: 'two.bin', sha256: '0'.repeat(64) }] };
    const said = [
      await refused('two.bin', undefined),
      await refused('model.json', new TextEncoder().encode('[]')),
      await refused('two.bin', new Uint8Array(9), long),
      await refused('two.bin', new Uint8Array(9), strict),
    ];
    expect(said).toEqual([
      `A file is not there. (${join(from, 'two.bin')})`,
      `A file is not what it should be. (${join(from, 'model.json')})`,
      `A file is not as long as it should be. (${join(from, 'two.bin')})`,
      `A file is not the one that belongs to this backbone, or it is damaged. (${join(from, 'two.bin')})`,
    ]);
  });

  test.each<[string, () => void, RegExp]>([
    ['a file that is not there', () => delete server.files['two.bin'], /not at its address any more.*two\.bin/],
    [
      'weights that do not add up',
      () => (server.files['two.bin'] = new Uint8Array(8)),
      /it cannot be used: its weights should be \d+ bytes/,
    ],
    ['a file that is no backbone', () => (server.files['model.json'] = new TextEncoder().encode('[]')), /What arrived is not a backbone/],
    ['another fingerprint', () => (spec = { ...spec, fingerprint: '0'.repeat(64) }), /not the backbone it says it is/],
    ['another length', () => (spec = { ...spec, files: [{ path: 'model.json' }, { path: 'two.bin', bytes: 8 }] }), /cut short|larger/],
    ['no such layer', () => (spec = { ...spec, featureLayer: 'elsewhere' }), /it cannot be used: it has no layer/],
  ])('%s: refused with a sentence, and what was hosted stays', async (_, spoil, sentence) => {
    await addHosted(root, spec);
    const before = await hostedIn(root);
    spoil();
    const added = await addHosted(root, spec);
    expect(added.ok ? '' : added.error).toMatch(sentence);
    expect(await hostedIn(root)).toEqual(before);
    expect(readdirSync(folder()).sort()).toEqual(['README.md', 'hosted.json', 'model.json', 'part', 'two.bin']);
  });

  test('adding twice keeps one; removing takes folder and entry away', async () => {
    await addHosted(root, spec);
    await addHosted(root, spec);
    expect((await hostedIn(root)).map(({ id }) => id)).toEqual(['toy']);
    expect(await removeHosted(root, 'toy')).toBe(true);
    expect([existsSync(folder()), await hostedIn(root)]).toEqual([false, []]);
    expect(await removeHosted(root, 'toy')).toBe(false);
  });
});

const SHARED = new URL('../../../shared/backbones/', import.meta.url).pathname;

describe.each([
  ['mobilenet-v2-0.35', 'mobilenet_v2_0.35_224_no_top'],
  ['mobilenet-v1-0.25', 'mobilenet_v1_0.25_224'],
])('the real %s', (id, name) => {
  test.skipIf(!existsSync(join(SHARED, name)))('is taken from a folder, with the fingerprint that the catalogue knows', async () => {
    const real = farCatalogue.find((each) => each.id === id);
    if (!real) throw new Error(`no entry ${id}`);
    const added = await addHosted(root, real, { from: join(SHARED, name) });
    expect(added).toMatchObject({ ok: true, value: { id, fingerprint: real.fingerprint } });
    expect(readFileSync(join(root, `public/models/hosted/${id}/README.md`), 'utf8')).toContain('Apache-2.0');
  });
});
