// Backbones as people have them: loose, in a zip, in Teachable Machine's zip; and archives that lie.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkSummary } from '../core/network/networkSummary';
import { toyBackbone } from '../ml/toyBackbone';
import { jsonSources, LARGEST_JSON, readBackboneFiles } from './backboneFiles';
import { rawZip } from './testing/rawZip';

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../../shared');
const { topology, weights } = toyBackbone();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const loose = (name: string, bytes: string | ArrayBuffer) => ({ name, file: new Blob([bytes]) });

async function zipped(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, bytes] of Object.entries(files)) await writer.add(name, new Uint8ArrayReader(bytes));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

const archive = (bytes: Uint8Array<ArrayBuffer>) => [{ name: 'backbone.ZIP', file: new Blob([bytes]) }];
const summary = networkSummary(topology, weights);
if (!summary.ok) throw new Error(summary.error);
const whole = { ok: true, value: { topology, weights, summary: summary.value } };

describe('a backbone is read', () => {
  it('from loose files, whatever their order and whatever lies beside them', async () => {
    expect(
      await readBackboneFiles([loose('weights.bin', weights), loose('notes.json', '{"a":1}'), loose('renamed.json', topology)]),
    ).toEqual(whole);
  });

  it('from loose files that were downloaded a second time, also beside the first ones', async () => {
    const again = [loose('weights (1).bin', weights), loose('model (1).json.txt', topology)];
    expect(await readBackboneFiles(again)).toEqual(whole);
    expect(await readBackboneFiles([...again, loose('weights.bin', weights)])).toEqual(whole);
    const twice = [loose('model.json', topology), loose('weights (1).bin', weights), loose('weights (2).bin', weights)];
    expect(await readBackboneFiles(twice)).toMatchObject({ error: { kind: 'missing', detail: 'weights.bin' } });
  });

  it('from a zip whose packer wrote a dot before each path', async () => {
    const dotted = await zipped({ './x/model.json': bytesOf(topology), './x/weights.bin': new Uint8Array(weights) });
    expect(await readBackboneFiles(archive(dotted))).toEqual(whole);
  });

  it('from a zip with its topology twice: by the later one', async () => {
    const twice = rawZip([
      { name: 'model.json', content: bytesOf(topology.slice(0, -1)) },
      { name: 'model.json', content: bytesOf(topology) },
      { name: 'weights.bin', content: new Uint8Array(weights) },
    ]);
    expect(await readBackboneFiles([{ name: 'twice.zip', file: twice }])).toEqual(whole);
    const alike = rawZip([
      { name: 'model.json', content: bytesOf(topology) },
      { name: 'weights.bin', content: new Uint8Array(weights) },
      { name: 'model.json', content: bytesOf(topology) },
    ]);
    expect(await readBackboneFiles([{ name: 'alike.zip', file: alike }])).toEqual(whole);
  });

  it('in shards, in manifest order', async () => {
    const two = topology.replace('"paths":["weights.bin"]', '"paths":["b.bin","deep/a.bin"]');
    const parts = [loose('a.bin', weights.slice(40)), loose('b.bin', weights.slice(0, 40))];
    expect(await readBackboneFiles([...parts, loose('model.json', two)])).toEqual({ ok: true, value: { ...whole.value, topology: two } });
  });

  it('from a zip, in a folder, beside what macOS adds', async () => {
    const zip = await zipped({
      '__MACOSX/net/._model.json': bytesOf('junk'),
      'net/model.json': bytesOf(topology),
      'net/weights.bin': new Uint8Array(weights),
      'weights.bin': bytesOf('another'),
    });
    expect(await readBackboneFiles(archive(zip))).toEqual(whole);
  });

  const machine = join(shared, 'teachable-machine/image-model.zip');
  it.skipIf(!existsSync(machine))(`from Teachable Machine's zip (needs ${machine})`, async () => {
    const read = await readBackboneFiles(archive(Uint8Array.from(readFileSync(machine))));
    if (!read.ok) throw new Error(read.error.detail);
    expect(read.value.summary).toMatchObject({ format: 'layers', inputSize: 224, pooled: 'out_relu' });
  });

  const tiny = join(shared, 'teachable-machine/tiny-image-model.zip');
  it.skipIf(!existsSync(tiny))(`and refused where it sees no colours (needs ${tiny})`, async () => {
    expect(await readBackboneFiles(archive(Uint8Array.from(readFileSync(tiny))))).toEqual({
      ok: false,
      error: { kind: 'topology', detail: 'it takes grey pictures, not colour' },
    });
  });
});

/** A topology whose kind of network is a list in a list in a list. */
const nested = (depth: number) =>
  `{"modelTopology":{"class_name":${'['.repeat(depth)}${']'.repeat(depth)}},"weightsManifest":[{"paths":["weights.bin"],"weights":[]}]}`;

describe('files that are no backbone', () => {
  it.each([
    ['nothing', [], 'no-topology', ''],
    ['a picture', [loose('cat.png', 'png')], 'no-topology', ''],
    ['no weight file', [loose('model.json', topology)], 'missing', 'weights.bin'],
    [
      'two topologies',
      [loose('a.json', topology), loose('b.json', topology), loose('weights.bin', weights)],
      'several',
      'model.json files',
    ],
    ['two archives', [loose('a.zip', ''), loose('b.zip', '')], 'several', 'archives'],
    [
      'weights too short',
      [loose('model.json', topology), loose('weights.bin', weights.slice(4))],
      'topology',
      `its weights should be ${weights.byteLength} bytes and are ${weights.byteLength - 4}`,
    ],
    [
      'a weight file elsewhere',
      [loose('model.json', topology.replace('"weights.bin"', '"../weights.bin"')), loose('weights.bin', weights)],
      'topology',
      'model.json.weightsManifest.0.paths.0 cannot be “../weights.bin”',
    ],
    [
      'a weight file called __proto__',
      [loose('model.json', topology.replace('"weights.bin"', '"__proto__"')), loose('weights.bin', weights)],
      'missing',
      '__proto__',
    ],
    ['JSON cut short', [loose('model.json', topology.slice(0, 100))], 'topology', 'model.json is not JSON'],
    [
      'JSON nested 20,000 deep',
      [loose('model.json', nested(20_000)), loose('weights.bin', '')],
      'topology',
      'it is a “[…]”, not a layers network',
    ],
    ['JSON nested a million deep', [loose('model.json', '['.repeat(1_000_000))], 'topology', 'model.json is not JSON'],
    ['a zip that is none', [loose('a.zip', 'hello')], 'archive', ''],
  ])('%s', async (_, files, kind, detail) => {
    const read = await readBackboneFiles(files);
    if (read.ok) throw new Error('was taken');
    expect(read.error.kind).toBe(kind);
    if (detail !== '') expect(read.error.detail).toBe(detail);
  });
});

/** Changes a number in the central directory and in the local header of a file (APPNOTE.TXT 4.3.7, 4.3.12). */
function lying(zip: Uint8Array<ArrayBuffer>, name: string, size: number): Uint8Array<ArrayBuffer> {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    const central = view.getUint32(at, true) === 0x02014b50;
    const nameAt = at + 46;
    if (central && new TextDecoder().decode(changed.subarray(nameAt, nameAt + name.length)) === name) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50 && new TextDecoder().decode(changed.subarray(at + 30, at + 30 + name.length)) === name)
      view.setUint32(at + 22, size, true);
  }
  return changed;
}

describe('more JSON than a backbone has', () => {
  it('is refused by its sum, before any of it is read', async () => {
    let reads = 0;
    const large = (name: string) => ({
      name,
      file: {
        size: LARGEST_JSON / 2,
        arrayBuffer: () => {
          reads++;
          return Promise.resolve(new ArrayBuffer(0));
        },
      } as unknown as Blob,
    });
    expect(await readBackboneFiles([large('a.json'), large('b.json'), loose('model.json', topology)])).toEqual({
      ok: false,
      error: { kind: 'too-large', detail: '34 MB of JSON' },
    });
    expect(reads).toBe(0);
  });

  it('is not unpacked where it is stated and cannot be, beside a backbone that is whole, nor taken for one', async () => {
    const blanks = await zipped({ 'blanks.json': new Uint8Array(31_000_000).fill(0x20) });
    const zip = await zipped({
      'model.json': bytesOf(topology),
      'weights.bin': new Uint8Array(weights),
      ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.json`, new Uint8Array(1)])),
    });
    // As many entries, each of them stating what one of blanks holds.
    let lies = zip;
    for (let i = 0; i < 60; i++) lies = lying(lies, `${i}.json`, 31_000_000);
    const begun = performance.now();
    expect(await readBackboneFiles(archive(lies))).toMatchObject({ ok: true });
    expect(await readBackboneFiles(archive(lying(lies, 'model.json', 31_000_000)))).toEqual({
      ok: false,
      error: { kind: 'archive', detail: 'a file in it states more bytes than it can hold' },
    });
    expect(await readBackboneFiles([...archive(blanks)])).toMatchObject({
      ok: false,
      error: { kind: 'topology', detail: 'blanks.json is not JSON' },
    });
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

describe('archives that lie', () => {
  it('about a length: a bomb stops at the first byte too many, a short file is noticed', async () => {
    const bomb = await zipped({ 'model.json': bytesOf(topology), 'weights.bin': new Uint8Array(4 * 1024 * 1024) });
    for (const zip of [
      lying(bomb, 'weights.bin', weights.byteLength),
      lying(await zipped({ 'model.json': bytesOf(topology), 'weights.bin': new Uint8Array(8) }), 'weights.bin', weights.byteLength),
    ]) {
      const read = await readBackboneFiles(archive(zip));
      expect(read.ok ? 'taken' : read.error.kind).toMatch(/unreadable|archive/);
    }
  }, 60_000);

  it('about a checksum', async () => {
    const stored = new ZipWriter(new BlobWriter(), { useWebWorkers: false, level: 0 });
    await stored.add('model.json', new Uint8ArrayReader(bytesOf(topology)));
    await stored.add('weights.bin', new Uint8ArrayReader(new Uint8Array(weights)));
    const zip = new Uint8Array(await (await stored.close()).arrayBuffer());
    expect(await readBackboneFiles(archive(zip))).toEqual(whole);
    const at = Buffer.from(zip).indexOf(Buffer.from(weights));
    zip[at + 8] = (zip[at + 8] ?? 0) ^ 1;
    const read = await readBackboneFiles(archive(zip));
    expect(read.ok ? 'taken' : read.error.kind).toBe('unreadable');
  });

  it('with names that lead elsewhere', async () => {
    const zip = await zipped({ 'xx/model.json': bytesOf(topology), 'weights.bin': new Uint8Array(weights) });
    const evil = Uint8Array.from(Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('xx/model.json', '../model.json'), 'latin1'));
    const read = await readBackboneFiles(archive(evil));
    expect(read.ok ? 'taken' : read.error.kind).toBe('archive');
  });

  it('with bytes changed anywhere: reading ends, with the same backbone or a sentence', async () => {
    const zip = await zipped({ 'model.json': bytesOf(topology), 'weights.bin': new Uint8Array(weights) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(zip.length),
        async (changes, length) => {
          const spoilt = zip.slice(0, zip.length - (length % 7 === 0 ? length : 0));
          for (const [at, byte] of changes) if (at < spoilt.length) spoilt[at] = byte;
          const read = await readBackboneFiles(archive(spoilt));
          if (read.ok) expect(read).toEqual(whole);
          else expect(read.error.kind).not.toBe('');
        },
      ),
      { numRuns: 80, seed: 1 },
    );
  }, 60_000);
});

it('of thousands of texts of JSON some are looked at, a model’s own among them, wherever they lie', () => {
  const others = (from: number) => Array.from({ length: 5_000 }, (_, i) => ({ name: `${from + i}.json` }));
  const own = [{ name: 'deep/model.json' }, { name: 'deep/metadata.json' }];
  const taken = jsonSources([...others(0), ...own, ...others(5_000), { name: 'weights.bin' }]);
  expect(taken).toHaveLength(1_000);
  // In the order of the archive.
  expect(taken.slice(-2)).toEqual(own);
  expect(jsonSources([...own, { name: 'a.JSON' }, { name: 'b.bin' }])).toEqual([...own, { name: 'a.JSON' }]);
});
