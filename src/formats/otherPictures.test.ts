// A picture of a kind that is not taken is told from what is no picture, whatever its file is called.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeader } from './imageHeader';
import { isOtherPicture } from './otherPictures';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const kindOf = async (text: string) => (await readHeader(new Blob([bytes(text)])))?.kind;

describe('a picture of a kind that is not taken', () => {
  test.each([
    ['TIFF', 'II*\0\x08\0\0\0'],
    ['TIFF of the other order', 'MM\0*\0\0\0\x08'],
    ['a raw picture of Canon', '\0\0\0\x18ftypcrx \0\0\0\x01crx isom'],
    ['a raw picture of Fuji', 'FUJIFILMCCD-RAW 0201'],
    ['JPEG XL', '\xff\x0a\x7f'],
    ['JPEG XL in boxes', '\0\0\0\x0cJXL \r\n\x87\n\0'],
    ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n\0'],
    ['Photoshop', '8BPS\0\x01'],
    ['QOI', 'qoif\0\0\0\x01'],
    ['an icon of Windows', '\0\0\x01\0\x01\0'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['SVG after what is said of it', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC "a" "b">\n<svg width="1"/>'],
  ])('%s', async (_, text) => {
    expect(await kindOf(text)).toBe('other');
  });

  test.each([
    ['a web page', '<!doctype html><title>404</title><svg></svg>'],
    ['a text', 'hello'],
    ['a film', '\0\0\0\x18ftypisom\0\0\0\0isommp42'],
    ['a document', '%PDF-1.7\n'],
    ['an archive', 'PK\x03\x04'],
    ['nothing', ''],
  ])('is not %s', async (_, text) => {
    expect(await kindOf(text)).toBeUndefined();
  });

  test('any bytes are looked at without a throw and without delay', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (head) => void isOtherPicture(head)));
    const begun = '<!'.repeat(100_000);
    expect(isOtherPicture(bytes(begun))).toBe(false);
  });
});
