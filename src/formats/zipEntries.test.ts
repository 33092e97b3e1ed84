// Listing archives: bounded by all that stands in them, whatever it is.
import { expect, test } from 'vitest';
import type { RawEntry } from './testing/rawZip';
import { rawZip } from './testing/rawZip';
import { zipEntries } from './zipEntries';

/** An archive whose directory names one entry of so many bytes `count` times, and says how many there are (APPNOTE 4.3.12, 4.3.16). */
function repeated(name: string, count: number, bytes = 0, stated = count): Blob {
  const letters = new TextEncoder().encode(name);
  const local = new Uint8Array(30 + letters.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, 0x04034b50, true);
  for (const at of [18, 22]) localView.setUint32(at, bytes, true);
  localView.setUint16(26, letters.length, true);
  local.set(letters, 30);
  const record = new Uint8Array(46 + letters.length);
  const recordView = new DataView(record.buffer);
  recordView.setUint32(0, 0x02014b50, true);
  for (const at of [20, 24]) recordView.setUint32(at, bytes, true);
  recordView.setUint16(28, letters.length, true);
  record.set(letters, 46);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, stated, true);
  end.setUint16(10, stated, true);
  end.setUint32(12, count * record.length, true);
  end.setUint32(16, local.length + bytes, true);
  return new Blob([local, new Uint8Array(bytes), ...new Array<Uint8Array<ArrayBuffer>>(count).fill(record), end]);
}

test.each(['a.txt', 'folder/'])('more entries than may be are refused: %s', async (name) => {
  expect(await zipEntries(repeated(name, 50), 50)).toMatchObject({ ok: true });
  expect(await zipEntries(repeated(name, 51), 50)).toEqual({ ok: false, error: { kind: 'too-large' } });
});

test('an archive that says it has more entries than may be is refused by that, before they are listed', async () => {
  expect(await zipEntries(repeated('a', 1, 0, 51), 50)).toEqual({ ok: false, error: { kind: 'too-large' } });
  expect(await zipEntries(repeated('a', 1, 0, 50), 50)).not.toEqual({ ok: false, error: { kind: 'too-large' } });
});

test('an archive of tens of thousands of folders is given up at once', async () => {
  const archive = repeated('a/', 60_000);
  const began = performance.now();
  expect(await zipEntries(archive, 50)).toMatchObject({ ok: false });
  expect(performance.now() - began).toBeLessThan(1000);
});

test('files that lie over each other, so that little unpacks to much, are refused', async () => {
  expect(await zipEntries(repeated('a', 1, 5000), 50)).toMatchObject({ ok: true });
  expect(await zipEntries(repeated('a', 50, 5000), 50)).toEqual({
    ok: false,
    error: { kind: 'archive', detail: 'the files in it lie over each other' },
  });
});

test.each([
  ['./cats/1.jpg', 'cats/1.jpg'],
  ['././cats/1.jpg', 'cats/1.jpg'],
  ['cats/./1.jpg', 'cats/1.jpg'],
  ['cats//1.jpg', 'cats/1.jpg'],
  ['cats/.hidden/1.jpg', 'cats/.hidden/1.jpg'],
  ['.../1.jpg', '.../1.jpg'],
  ['cats\\1.jpg', 'cats/1.jpg'],
  ['.\\my cats\\\\.\\1.jpg', 'my cats/1.jpg'],
  ['./cats\\1.jpg', 'cats/1.jpg'],
  ['both/a\\b.jpg', 'both/a\\b.jpg'],
])('a file is called what it is once unpacked: %s', async (name, called) => {
  const listed = await zipEntries(rawZip([{ name: './' }, { name: 'cats\\' }, { name }]));
  expect(listed.ok && listed.value.map((entry) => entry.name)).toEqual([called]);
});

test('of two files of one name the later is given, in the place of the first', async () => {
  const listed = await zipEntries(
    rawZip([
      { name: 'a.txt', content: new Uint8Array([1]) },
      { name: 'b.txt', content: new Uint8Array([2]) },
      { name: './a.txt', content: new Uint8Array([3, 3]) },
    ]),
  );
  const [a] = listed.ok ? listed.value : [];
  expect(listed.ok && listed.value.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['a.txt', 2],
    ['b.txt', 1],
  ]);
  expect(await a?.read()).toEqual({ ok: true, value: new Uint8Array([3, 3]) });
});

test.each(['..\\1.jpg', 'cats\\..\\..\\1.jpg', '\\1.jpg', 'cats/..\\1.jpg', 'C:\\1.jpg'])(
  'a way out is one with backslashes, too: %s',
  async (name) => {
    expect(await zipEntries(rawZip([{ name }]))).toEqual({ ok: false, error: { kind: 'leads-out', path: name } });
  },
);

const content = Uint8Array.of(1, 2, 3);
test.each([8, 9])('what Windows packs is read: method %i', async (method) => {
  const listed = await zipEntries(rawZip([{ name: 'a', content, deflated: true, method }]));
  expect(listed.ok && (await listed.value[0]?.read())).toEqual({ ok: true, value: content });
});

test.each<[string, RawEntry]>([
  ['with a password', { name: 'bad', content, flags: 1 }],
  ['packed by LZMA', { name: 'bad', content, method: 14 }],
  ['that states gigabytes', { name: 'bad', content, states: 0xfffffff0 }],
])('one file %s is not read, and the others are', async (_, bad) => {
  const listed = await zipEntries(rawZip([bad, { name: 'good', content }]));
  const [first, second] = listed.ok ? listed.value : [];
  expect(first).toMatchObject({ name: 'bad', bytes: 0 });
  expect(await first?.read()).toEqual({ ok: false, error: first?.broken });
  expect(second?.broken).toBeUndefined();
  expect(await second?.read()).toEqual({ ok: true, value: content });
});

test('one file that is said to reach beyond the archive is not read, and the others are', async () => {
  const archive = new Uint8Array(
    await rawZip([
      { name: 'bad', content },
      { name: 'good', content },
    ]).arrayBuffer(),
  );
  // Its packed length, in the first line of the directory (APPNOTE 4.3.12).
  const line = archive.findIndex((_, at) => archive[at] === 0x50 && archive[at + 2] === 1 && archive[at + 3] === 2);
  archive[line + 23] = 0x7f;
  const listed = await zipEntries(new Blob([archive]));
  expect(listed.ok && listed.value.map(({ name, broken }) => [name, broken === undefined])).toEqual([
    ['bad', false],
    ['good', true],
  ]);
});
