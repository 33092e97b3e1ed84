// A head out of an archive: that of the saved page in it, whatever lies beside it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archiveKind } from './archiveKind';
import { readHeadBlob } from './headBlob';
import type { RawEntry } from './testing/rawZip';
import { rawZip } from './testing/rawZip';

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
