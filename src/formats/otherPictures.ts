// Kinds of picture that are known by their first bytes and not taken: told from what is no picture at all.

/** Where a kind's bytes begin, and what they are. Sources: each format's own specification. */
const BEGINNINGS: readonly (readonly [at: number, bytes: string])[] = [
  // TIFF, and most cameras' raw pictures, which are TIFF.
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [0, 'II+\0'],
  [0, 'MM\0+'],
  // Raw pictures of other shapes: Canon (CR3), Fuji, Panasonic, Olympus, Sigma.
  [4, 'ftypcrx '],
  [0, 'FUJIFILMCCD-RAW'],
  [0, 'IIU\0'],
  [0, 'IIRO'],
  [0, 'FOVb'],
  // JPEG XL, bare and boxed; JPEG 2000, boxed and bare; JPEG XR.
  [0, '\xff\x0a'],
  [0, '\0\0\0\x0cJXL \r\n\x87\n'],
  [0, '\0\0\0\x0cjP  \r\n\x87\n'],
  [0, '\xff\x4f\xff\x51'],
  [0, 'II\xbc\x01'],
  // Photoshop, GIMP, OpenEXR, Radiance, DirectDraw, QOI, Apple's and Windows' icons.
  [0, '8BPS'],
  [0, 'gimp xcf '],
  [0, 'v/1\x01'],
  [0, '#?RADIANCE'],
  [0, 'DDS '],
  [0, 'qoif'],
  [0, 'icns'],
  [0, '\0\0\x01\0'],
];

/** A drawing in text: SVG, after its XML declaration and what is said of it. */
const DRAWING = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!(?!doctype html)[^>]*>\s*)*<svg[\s>]/i;

/** Characters looked at of a text. */
const LOOKED_AT = 1024;

/** Whether a file that begins so is a picture of a kind that is not taken. Never throws. */
export function isOtherPicture(head: Uint8Array): boolean {
  if (BEGINNINGS.some(([at, bytes]) => beginsWith(head, at, bytes))) return true;
  return DRAWING.test(new TextDecoder().decode(head.subarray(0, LOOKED_AT)));
}

function beginsWith(head: Uint8Array, at: number, bytes: string): boolean {
  return at + bytes.length <= head.length && Array.from(bytes).every((character, i) => head[at + i] === character.charCodeAt(0));
}
