// Kind and size are read from real encoders' files and from hand-made ones; no bytes make the reader fail.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDimensions, readHeader } from './imageHeader';
import { encodedPictures as encoded } from './testing/encodedPictures';

const base64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
const text = (characters: string) => Array.from(characters, (character) => character.charCodeAt(0));
const u16 = (value: number) => [value >> 8, value & 255];
const u16le = (value: number) => u16(value).reverse();
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];
const box = (type: string, ...content: (readonly number[])[]) => [...u32(8 + content.flat().length), ...text(type), ...content.flat()];
const ispe = (width: number, height: number) => box('ispe', u32(0), u32(width), u32(height));
const heif = (brands: string, ...content: (readonly number[])[]) =>
  Uint8Array.from([...box('ftyp', text(brands.slice(0, 4)), u32(0), text(brands.slice(4))), ...content.flat()]);

describe('the header of a picture', () => {
  test.each([
    ['png', encoded.png, 6, 4],
    ['jpeg', encoded.jpeg, 6, 4],
    ['webp', encoded.webp, 6, 4],
    ['webp', encoded.lossless, 6, 4],
    ['avif', encoded.avif, 64, 48],
  ])('%s as an encoder wrote it', (kind, file, width, height) => {
    return expect(readHeader(new Blob([base64(file)]))).resolves.toEqual({ kind, size: { width, height } });
  });

  test('a PNG of any size', () => {
    const sides = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(sides, sides, (width, height) => {
        const bytes = Uint8Array.from([0x89, ...text('PNG\r\n\x1a\n'), ...u32(13), ...text('IHDR'), ...u32(width), ...u32(height)]);
        expect(readDimensions(bytes)).toEqual({ kind: 'png', size: { width, height } });
      }),
    );
  });

  test('a GIF: the screen, or a first frame that overhangs it', () => {
    const gif = (frame: readonly number[]) =>
      Uint8Array.from([...text('GIF89a'), ...u16le(10), ...u16le(20), 0x80, 0, 0, ...new Array<number>(6).fill(0), ...frame]);
    const extension = [0x21, 0xf9, 4, 0x2c, 0x2c, 0x2c, 0x2c, 0];
    const frame = (left: number, top: number, width: number, height: number) => [0x2c, ...[left, top, width, height].flatMap(u16le), 0];
    expect(readDimensions(gif([]))?.size).toEqual({ width: 10, height: 20 });
    expect(readDimensions(gif([...extension, ...frame(0, 0, 10, 20)]))?.size).toEqual({ width: 10, height: 20 });
    expect(readDimensions(gif([...extension, ...frame(5, 0, 60000, 3)]))?.size).toEqual({ width: 60005, height: 20 });
  });

  test('an extended WebP', () => {
    const bytes = Uint8Array.from([
      ...text('RIFF'),
      0,
      0,
      0,
      0,
      ...text('WEBPVP8X'),
      10,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0x9f,
      0x86,
      0x01,
      0xff,
      0xff,
      0xff,
    ]);
    expect(readDimensions(bytes)).toEqual({ kind: 'webp', size: { width: 100000, height: 2 ** 24 } });
  });

  test('HEIC and AVIF: the brands tell them apart, the largest picture within gives the size', () => {
    const sizes = box(
      'meta',
      u32(0),
      box('pitm', u32(0)),
      box('iprp', box('ipco', ispe(512, 512), box('pixi', u32(0)), ispe(4032, 3024), ispe(320, 240))),
    );
    expect(readDimensions(heif('heicmif1heic', sizes))).toEqual({ kind: 'heic', size: { width: 4032, height: 3024 } });
    expect(readDimensions(heif('mif1avif', sizes))?.kind).toBe('avif');
    expect(readDimensions(heif('mif1', sizes))?.kind).toBe('heic');
    expect(readDimensions(heif('isommp42', sizes))).toBeUndefined();
    expect(readDimensions(heif('heic'))).toEqual({ kind: 'heic' });
    const long = [...u32(1), ...text('free'), ...u32(0), ...u32(20), 1, 2, 3, 4];
    expect(readDimensions(heif('heic', long, sizes))?.size).toEqual({ width: 4032, height: 3024 });
  });

  test('a BMP, whichever way up its rows stand, and OS/2’s', () => {
    const bmp = (headerBytes: number, ...rest: readonly number[]) =>
      Uint8Array.from([...text('BM'), ...new Array<number>(12).fill(0), headerBytes, 0, 0, 0, ...rest]);
    const i32 = (value: number) => [...u32(value >>> 0)].reverse();
    expect(readDimensions(bmp(40, ...i32(640), ...i32(480)))).toEqual({ kind: 'bmp', size: { width: 640, height: 480 } });
    expect(readDimensions(bmp(124, ...i32(640), ...i32(-480)))).toEqual({ kind: 'bmp', size: { width: 640, height: 480 } });
    expect(readDimensions(bmp(12, ...u16le(640), ...u16le(480), 0, 0, 0, 0))).toEqual({ kind: 'bmp', size: { width: 640, height: 480 } });
    expect(readDimensions(bmp(40, ...i32(-640), ...i32(480)))).toEqual({ kind: 'bmp' });
    expect(readDimensions(Uint8Array.from(text('BM means many things, this is a text')))).toBeUndefined();
  });

  test.each([
    ['no bytes', ''],
    ['a sentence', Buffer.from('This is a text file, whatever its name says.').toString('base64')],
    ['another RIFF', Buffer.from('RIFF\x10\0\0\0WAVEfmt ................').toString('base64')],
  ])('%s is no picture', (_, file) => {
    expect(readDimensions(base64(file))).toBeUndefined();
  });

  test('any bytes after any beginning give a kind or nothing, and a size only if it is one', async () => {
    const beginnings = Object.values(encoded).map(base64);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.nat(400), fc.uint8Array({ maxLength: 200 }), async (beginning, keep, rest) => {
        const found = await readHeader(new Blob([Uint8Array.from([...beginning.subarray(0, keep), ...rest])]));
        if (found?.size) expect(Math.min(found.size.width, found.size.height)).toBeGreaterThan(0);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('a file that vanished is told apart from one that is no picture', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    await expect(readHeader(gone)).rejects.toThrow('gone');
  });
});
