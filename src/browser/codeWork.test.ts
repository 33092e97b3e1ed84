// A dense QR code, as cameras see it, through the real ZXing: turned, mirrored, light on dark, blurred, noisy;
// its WebAssembly fetched once. And by a detector that stands in for a browser's own, which Node lacks.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { encode } from 'uqr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { randomFrom } from '../core/base/random';

const WASM = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
const LINK = `https://example.org/headstart/#/head/${letters(860)}`;

/** Camera frames; `module` in pixels, `angle` in degrees, `blur` the radius of a box in pixels, `noise` the largest change of a value. */
interface Scene {
  readonly size: readonly [width: number, height: number];
  readonly module: number;
  readonly angle?: number;
  readonly mirrored?: true;
  readonly inverse?: true;
  readonly blur?: number;
  readonly noise?: number;
}

const small = { size: [640, 480], module: 4 } as const;
const large = { size: [1280, 720], module: 5.5 } as const;
const scenes: readonly (readonly [string, Scene])[] = [
  ['straight on, in a small frame', small],
  ['a quarter turned, in a small frame', { ...small, angle: 90 }],
  ['mirrored, in a small frame', { ...small, mirrored: true }],
  ['light on dark, in a small frame', { ...small, inverse: true }],
  ['a little blurred, in a small frame', { ...small, blur: 1 }],
  ['noisy, in a small frame', { ...small, noise: 40 }],
  ['straight on, in a large frame', large],
  ['turned by 20°, in a large frame', { ...large, module: 4.5, angle: 20 }],
  ['turned by 200° and mirrored, in a large frame', { ...large, module: 4.5, angle: 200, mirrored: true }],
  ['light on dark, in a large frame', { ...large, inverse: true }],
  ['blurred and noisy, in a large frame', { ...large, blur: 1, noise: 40 }],
];

const served = async () => new Response(await readFile(WASM), { headers: { 'content-type': 'application/wasm' } });
const fetched = vi.fn(served);

beforeEach(() => {
  vi.resetModules();
  fetched.mockReset().mockImplementation(served);
  vi.stubGlobal('fetch', fetched);
});

describe('a code of 900 letters', () => {
  it.each(scenes)('is read: %s', async (_, scene) => {
    const { findCode } = await import('./codeWork');
    expect(await findCode(frame(LINK, scene))).toBe(LINK);
  });

  it('is not seen where there is none', async () => {
    const { findCode } = await import('./codeWork');
    expect(await findCode(frame(undefined, { ...small, noise: 40 }))).toBeUndefined();
  });
});

describe('where the browser has a detector of its own', () => {
  /** One that is there, and is asked what `detect` says. */
  const detector = (
    detect: () => Promise<readonly { readonly rawValue: string }[]>,
    formats = () => Promise.resolve(['ean_13', 'qr_code']),
  ) => {
    const asked: (readonly string[])[] = [];
    class Own {
      constructor({ formats }: { readonly formats: readonly string[] }) {
        asked.push(formats);
      }
      static readonly getSupportedFormats = formats;
      readonly detect = detect;
    }
    vi.stubGlobal('BarcodeDetector', Own);
    return asked;
  };
  afterEach(() => vi.stubGlobal('BarcodeDetector', undefined));

  it('what it finds is told, and ZXing is not fetched', async () => {
    const asked = detector(() => Promise.resolve([{ rawValue: 'from the detector' }, { rawValue: 'another' }]));
    const { findCode } = await import('./codeWork');
    expect(await findCode(frame(LINK, small))).toBe('from the detector');
    expect(await findCode(frame(LINK, small))).toBe('from the detector');
    expect(asked).toEqual([['qr_code']]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['finds nothing', () => Promise.resolve([])],
    ['finds a code without a text', () => Promise.resolve([{ rawValue: '' }])],
    ['gives up', () => Promise.reject(new DOMException('no service', 'NotSupportedError'))],
  ])('one that %s leaves it to ZXing', async (_, detect) => {
    const asked = detector(detect);
    const { findCode } = await import('./codeWork');
    expect(await findCode(frame(LINK, small))).toBe(LINK);
    expect(asked).toHaveLength(1);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['knows no QR codes', () => Promise.resolve(['ean_13'])],
    ['cannot say what it knows', () => Promise.reject(new DOMException('no service', 'NotSupportedError'))],
  ])('one that %s is not made', async (_, formats) => {
    const asked = detector(() => Promise.resolve([{ rawValue: 'from the detector' }]), formats);
    const { findCode } = await import('./codeWork');
    expect(await findCode(frame(LINK, small))).toBe(LINK);
    expect(asked).toEqual([]);
  });
});

it('fetches its WebAssembly once, however many frames are looked at', async () => {
  const { findCode } = await import('./codeWork');
  for (let look = 0; look < 3; look++) await findCode(frame(LINK, small));
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('tries again after a fetch that failed', async () => {
  const { findCode } = await import('./codeWork');
  fetched.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(findCode(frame(LINK, small))).rejects.toThrow();
  fetched.mockImplementation(served);
  expect(await findCode(frame(LINK, small))).toBe(LINK);
});

function letters(count: number): string {
  const random = randomFrom(7);
  const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)]).join('');
}

function frame(
  text: string | undefined,
  { size: [width, height], module, angle = 0, mirrored, inverse, blur = 0, noise = 0 }: Scene,
): ImageData {
  const code = text === undefined ? { size: 0, data: [] } : encode(text, { ecc: 'L', border: 4 });
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const random = randomFrom(1);
  const light = (x: number, y: number): number => {
    const [dx, dy] = [(mirrored ? -1 : 1) * (x + 0.5 - width / 2), y + 0.5 - height / 2];
    const [column, row] = [(dx * cos + dy * sin) / module, (dy * cos - dx * sin) / module].map((at) => Math.floor(at + code.size / 2)) as [
      number,
      number,
    ];
    const dark = code.data[row]?.[column];
    return dark === undefined ? 136 : dark === (inverse ?? false) ? 235 : 20;
  };
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let down = -blur; down <= blur; down++) for (let right = -blur; right <= blur; right++) sum += light(x + right, y + down);
      data.fill(sum / (2 * blur + 1) ** 2 + (2 * random() - 1) * noise, 4 * (y * width + x), 4 * (y * width + x) + 3);
    }
  }
  return { data, width, height, colorSpace: 'srgb' };
}
