// Backbones as people have them: loose, in a zip, in Teachable Machine's zip; and archives that lie.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../core/network/outline';
import { toyBackbone } from '../ml/toyBackbone';
import { readBackboneFiles } from './backboneFiles';

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
const whole = { ok: true, value: { topology, weights } };

describe('a backbone is read', () => {
  it('from loose files, whatever their order and whatever lies beside them', async () => {
    expect(await readBackboneFiles([loose('weights.bin', weights), loose('notes.json', '{"a":1}'), loose('renamed.json', topology)])).toEqual(whole);
  });

  it('in shards, in manifest order', async () => {
    const two = topology.replace('"paths":["weights.bin"]', '"paths":["b.bin","deep/a.bin"]');
    const parts = [loose('a.bin', weights.slice(40)), loose('b.bin', weights.slice(0, 40))];
    expect(await readBackboneFiles([...parts, loose('model.json', two)])).toEqual({ ok: true, value: { topology: two, weights } });
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
    const outline = outlineOf(read.value.topology, read.value.weights);
    expect(outline).toMatchObject({ ok: true, value: { format: 'layers', inputSize: 224, pooled: 'out_relu' } });
  });

  const tiny = join(shared, 'teachable-machine/tiny-image-model.zip');
  it.skipIf(!existsSync(tiny))(`and refused where it sees no colours (needs ${tiny})`, async () => {
    const read = await readBackboneFiles(archive(Uint8Array.from(readFileSync(tiny))));
    if (!read.ok) throw new Error(read.error.detail);
    expect(outlineOf(read.value.topology, read.value.weights)).toMatchObject({ ok: false, error: 'it takes grey pictures, not colour' });
  });
});

describe('files that are no backbone', () => {
  it.each([
    ['nothing', [], 'no-topology', ''],
    ['a picture', [loose('cat.png', 'png')], 'no-topology', ''],
    ['no weight file', [loose('model.json', topology)], 'missing', 'weights.bin'],
    ['two topologies', [loose('a.json', topology), loose('b.json', topology), loose('weights.bin', weights)], 'several', 'model.json files'],
    ['two archives', [loose('a.zip', ''), loose('b.zip', '')], 'several', 'archives'],
    ['weights too short', [loose('model.json', topology), loose('weights.bin', weights.slice(4))], 'topology', `its weights should be ${weights.byteLength} bytes and are ${weights.byteLength - 4}`],
    ['a weight file elsewhere', [loose('model.json', topology.replace('"weights.bin"', '"../weights.bin"')), loose('weights.bin', weights)], 'topology', 'a weight file’s name is no plain path'],
    ['a weight file called __proto__', [loose('model.json', topology.replace('"weights.bin"', '"__proto__"')), loose('weights.bin', weights)], 'missing', '__proto__'],
    ['JSON cut short', [loose('model.json', topology.slice(0, 100))], 'topology', 'model.json is not JSON'],
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
    if (view.getUint32(at, true) === 0x04034b50 && new TextDecoder().decode(changed.subarray(at + 30, at + 30 + name.length)) === name) view.setUint32(at + 22, size, true);
  }
  return changed;
}

describe('archives that lie', () => {
  it('about a length: a bomb stops at the first byte too many, a short file is noticed', async () => {
    const bomb = await zipped({ 'model.json': bytesOf(topology), 'weights.bin': new Uint8Array(4 * 1024 * 1024) });
    for (const zip of [lying(bomb, 'weights.bin', weights.byteLength), lying(await zipped({ 'model.json': bytesOf(topology), 'weights.bin': new Uint8Array(8) }), 'weights.bin', weights.byteLength)]) {
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
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), fc.nat(zip.length), async (changes, length) => {
        const spoilt = zip.slice(0, zip.length - (length % 7 === 0 ? length : 0));
        for (const [at, byte] of changes) if (at < spoilt.length) spoilt[at] = byte;
        const read = await readBackboneFiles(archive(spoilt));
        if (read.ok) expect(read).toEqual(whole);
        else expect(read.error.kind).not.toBe('');
      }),
      { numRuns: 80, seed: 1 },
    );
  }, 60_000);
});
