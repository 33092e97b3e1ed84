// What was packed is packed once more by many a program: the only archive in an archive is opened at every door, one deep.
import { expect, test } from 'vitest';
import { serialisedProject } from '../core/project/projectDocument';
import { toyBackbone } from '../ml/toyBackbone';
import { archiveKind } from './archiveKind';
import { readBackboneFiles } from './backboneFiles';
import { readHeadBlob } from './headBlob';
import { readImageModel } from './imageModelFile';
import { packedEntries } from './packedEntries';
import { openProjectArchive } from './projectArchive';
import { png } from './testing/harmfulPictures';
import type { RawEntry } from './testing/rawZip';
import { rawZip } from './testing/rawZip';
import { aProject, headFiles, imageModelOn } from './testing/seeds';
import { WEB_PAGE_FILES } from './webPage/webPageFiles';

const utf8 = (text: string) => new TextEncoder().encode(text);
const site = imageModelOn(toyBackbone());
const [head = new Uint8Array()] = headFiles();

/** Each with the door that opens it. */
const KINDS: readonly (readonly [string, string, readonly RawEntry[], (archive: Blob) => Promise<unknown>])[] = [
  [
    'a project',
    'project',
    [
      { name: 'project.json', content: utf8(JSON.stringify(serialisedProject(aProject))) },
      { name: 'p/1.png', content: png },
    ],
    openProjectArchive,
  ],
  [
    'a project of Teachable Machine',
    'project',
    [
      { name: 'cat-!-0.png', content: png },
      { name: 'manifest.json', content: utf8('{"type":"image"}') },
    ],
    openProjectArchive,
  ],
  ['pictures in folders', 'project', [{ name: 'cat/1.png', content: png }], openProjectArchive],
  [
    'an image model',
    'image-model',
    [
      { name: 'model.json', content: utf8(site.modelJson) },
      { name: 'metadata.json', content: utf8(site.metadataJson) },
      { name: 'weights.bin', content: site.weights },
    ],
    (file) => readImageModel([{ name: 'a.zip', file }]),
  ],
  [
    'a backbone',
    'network',
    [
      { name: 'model.json', content: utf8(site.modelJson) },
      { name: 'weights.bin', content: site.weights },
    ],
    (file) => readBackboneFiles([{ name: 'a.zip', file }]),
  ],
  ['a head', 'head', [{ name: 'a.head.safetensors', content: head }], readHeadBlob],
  [
    'a web page',
    'web-page',
    [{ name: WEB_PAGE_FILES.head, content: head }, { name: WEB_PAGE_FILES.page }, { name: WEB_PAGE_FILES.use }],
    readHeadBlob,
  ],
];

const packed = async (archive: Blob, name: string, ...more: readonly RawEntry[]) =>
  rawZip([{ name, content: new Uint8Array(await archive.arrayBuffer()), deflated: true }, ...more]);

test.each(KINDS)('%s is opened, packed once more', async (_, kind, entries, open) => {
  const alone = rawZip(entries);
  expect(await open(alone)).toMatchObject({ ok: true });
  for (const name of ['a.zip', 'folder/A.HEADSTART', 'a.tm']) {
    const again = await packed(alone, name, { name: '__MACOSX/._a.zip' }, { name: '.DS_Store' });
    expect(await archiveKind(again)).toBe(kind);
    expect(await open(again)).toMatchObject({ ok: true });
  }
});

test('what is packed twice more, or lies beside other files, is not looked for', async () => {
  const alone = rawZip([{ name: 'cat/1.png', content: png }]);
  for (const archive of [await packed(await packed(alone, 'a.zip'), 'b.zip'), await packed(alone, 'a.zip', { name: 'readme.txt' })]) {
    expect(await archiveKind(archive)).toBe('archives');
    expect(await openProjectArchive(archive)).toEqual({ ok: false, error: { kind: 'archives' } });
  }
});

test('the archive within is refused for what makes any archive refused', async () => {
  const within = (...entries: readonly RawEntry[]) => packed(rawZip(entries), 'a.zip');
  const cat: RawEntry = { name: 'cat/1.png', content: png };
  expect(await packedEntries(await within(cat, { name: '../1.png' }))).toEqual({
    ok: false,
    error: { kind: 'leads-out', path: '../1.png' },
  });
  const locked = rawZip([{ name: 'a.zip', content: png, flags: 1 }]);
  expect(await packedEntries(locked)).toEqual({ ok: false, error: { kind: 'encrypted' } });
  // Called an archive it is none: it stays the file that it is.
  const listed = await packedEntries(rawZip([{ name: 'a.zip', content: png }]));
  expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(['a.zip']);
});
