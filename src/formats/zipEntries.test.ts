// Listing archives: bounded by all that stands in them, whatever it is.
import { expect, test } from 'vitest';
import { rawZip } from './testing/rawZip';
import { TOO_MANY, zipEntries } from './zipEntries';

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
  expect(await zipEntries(repeated(name, 51), 50)).toEqual({ ok: false, error: TOO_MANY });
});

test('an archive that says it has more entries than may be is refused by that, before they are listed', async () => {
  expect(await zipEntries(repeated('a', 1, 0, 51), 50)).toEqual({ ok: false, error: TOO_MANY });
  expect(await zipEntries(repeated('a', 1, 0, 50), 50)).not.toEqual({ ok: false, error: TOO_MANY });
});

test('an archive of tens of thousands of folders is given up at once', async () => {
  const archive = repeated('a/', 60_000);
  const began = performance.now();
  expect(await zipEntries(archive, 50)).toMatchObject({ ok: false });
  expect(performance.now() - began).toBeLessThan(1000);
});

test('files that lie over each other, so that little unpacks to much, are refused', async () => {
  expect(await zipEntries(repeated('a', 1, 5000), 50)).toMatchObject({ ok: true });
  expect(await zipEntries(repeated('a', 50, 5000), 50)).toEqual({ ok: false, error: 'the files in it lie over each other' });
});

test.each([
  ['./cats/1.jpg', 'cats/1.jpg'],
  ['././cats/1.jpg', 'cats/1.jpg'],
  ['cats/./1.jpg', 'cats/1.jpg'],
  ['cats//1.jpg', 'cats/1.jpg'],
  ['cats/.hidden/1.jpg', 'cats/.hidden/1.jpg'],
  ['.../1.jpg', '.../1.jpg'],
])('a file is called what it is once unpacked: %s', async (name, called) => {
  const listed = await zipEntries(rawZip([{ name: './' }, { name }]));
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
