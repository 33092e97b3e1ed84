// A head out of an archive: that of the saved page in it, whatever lies beside it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serialisedProject } from '../core/project/projectDocument';
import { archiveKind } from './archiveKind';
import { readHeadBlob } from './headBlob';
import type { RawEntry } from './testing/rawZip';
import { rawZip } from './testing/rawZip';
import { aProject } from './testing/seeds';

const head = new Uint8Array(readFileSync(new URL('./testing/heads/version3.head.safetensors', import.meta.url)));
const junk: RawEntry = { name: '', content: Uint8Array.of(1, 2, 3) };
const page = (folder: string): readonly RawEntry[] => [
  { name: `${folder}head.safetensors`, content: head },
  { name: `${folder}index.html` },
  { name: `${folder}backbone.json` },
];

test.each([
  ['by itself', page('')],
  ['in a folder', page('p/')],
  ['beside what macOS adds', [{ ...junk, name: '__MACOSX/p/head.safetensors' }, ...page('p/')]],
  ['beside a whole page that macOS hides', [...page('__MACOSX/p/').map(({ name }) => ({ ...junk, name })), ...page('p/')]],
  ['after another folder with a file of that name', [{ ...junk, name: 'a/head.safetensors' }, ...page('p/')]],
  ['beside thousands of other files', [...Array.from({ length: 2_500 }, (_, i) => ({ name: `photos/${i}.txt` })), ...page('p/')]],
  ['beside a project.json of another program', [{ name: 'p/project.json', content: Uint8Array.of(0x7b, 0x7d) }, ...page('p/')]],
  ['packed by an older tool of Windows', page('p\\')],
  ['at the root, after a folder with one', [{ ...junk, name: 'a/head.safetensors' }, ...page('')]],
])('a page’s head is read: %s', async (_, entries) => {
  expect(await archiveKind(rawZip(entries))).toBe('web-page');
  expect(await readHeadBlob(rawZip(entries))).toMatchObject({ ok: true });
});

test('a head without its page is read too, but not what macOS adds alone', async () => {
  expect(await readHeadBlob(rawZip([{ name: 'p/head.safetensors', content: head }]))).toMatchObject({ ok: true });
  expect(await readHeadBlob(rawZip([{ name: '__MACOSX/p/head.safetensors', content: head }]))).toEqual({
    ok: false,
    error: { kind: 'not-a-head' },
  });
});

test('beside a project of this app, a page is not what is meant', async () => {
  const document = { name: 'p/project.json', content: new TextEncoder().encode(JSON.stringify(serialisedProject(aProject))) };
  expect(await archiveKind(rawZip([document, ...page('p/')]))).toBe('project');
});

test.each<[string, RawEntry, string]>([
  ['has a password', { name: 'p/head.safetensors', content: head, flags: 1 }, 'encrypted'],
  ['is packed in a way that is not read', { name: 'p/head.safetensors', content: head, method: 93 }, 'other-packing'],
  ['lies beside a path that leads out', { name: '../1.txt' }, 'leads-out'],
])('a page whose head %s says so', async (_, entry, kind) => {
  expect(await readHeadBlob(rawZip([...page('p/'), entry]))).toMatchObject({ ok: false, error: { kind } });
});

test('an archive that is cut short is said to be none, and not to be no head', async () => {
  const whole = rawZip(page('p/'));
  expect(await readHeadBlob(whole.slice(0, whole.size - 30))).toMatchObject({ ok: false, error: { kind: 'archive' } });
});
