// Arrays as NumPy reads them: .npy (format 1.0), and several in a zip, .npz.
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';

/** Numbers row after row, or texts. */
export type NumpyArray =
  | { readonly shape: readonly number[]; readonly values: Float32Array | Int32Array }
  | { readonly shape: readonly [number]; readonly values: readonly string[] };

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0];
/** The data begins at a multiple of this. Source: numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
const ALIGNED = 64;

/** One array as a file of NumPy's format 1.0, in C order: float32, int32, or texts of one width. */
export function npy({ shape, values }: NumpyArray): Uint8Array<ArrayBuffer> {
  const { descr, data } = packed(values);
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
  const dict = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${tuple}, }`;
  const before = MAGIC.length + 2;
  const length = Math.ceil((before + dict.length + 1) / ALIGNED) * ALIGNED - before;
  const header = new TextEncoder().encode(`${dict.padEnd(length - 1)}\n`);
  const file = new Uint8Array(before + length + data.length);
  file.set(MAGIC);
  new DataView(file.buffer).setUint16(MAGIC.length, length, true);
  file.set(header, before);
  file.set(data, before + length);
  return file;
}

/** By name; each is read in Python as `np.load(file)[name]`. */
export async function npz(arrays: Readonly<Record<string, NumpyArray>>): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for (const [name, array] of Object.entries(arrays)) await zip.add(`${name}.npy`, new Uint8ArrayReader(npy(array)), { level: 0 });
  return zip.close();
}

/** Texts are UTF-32, each as long as the longest. */
function packed(values: NumpyArray['values']): { readonly descr: string; readonly data: Uint8Array } {
  if (values instanceof Float32Array || values instanceof Int32Array) {
    const data = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    return { descr: values instanceof Float32Array ? '<f4' : '<i4', data };
  }
  const texts = values.map((text) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const longest = Math.max(1, ...texts.map(({ length }) => length));
  const data = new Uint32Array(texts.length * longest);
  texts.forEach((text, i) => data.set(text, i * longest));
  return { descr: `<U${longest}`, data: new Uint8Array(data.buffer) };
}
