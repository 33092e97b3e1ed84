// The catalogue says only what can be counted or is written down elsewhere, and a hosted entry keeps everything but its place.
import { describe, expect, test } from 'vitest';
import { catalogue, farCatalogue, hostedEntry, withFingerprint } from './catalogue';

/** Channels as the MobileNets round them: to a multiple of 8, never below nine tenths. */
function rounded(channels: number): number {
  const near = Math.max(8, Math.floor((channels + 4) / 8) * 8);
  return near < 0.9 * channels ? near + 8 : near;
}

/** Weights and multiply-adds of MobileNetV2 at 224 up to its last 1 × 1 convolution (arXiv 1801.04381, table 2). */
function countV2(width: number) {
  let channels = rounded(32 * width);
  let side = 112;
  let weights = 31 * channels;
  let operations = 27 * channels * side ** 2;
  const convolve = (perPosition: number, out: number) => {
    weights += perPosition + 4 * out;
    operations += perPosition * side ** 2;
  };
  const rows = [[1, 16, 1, 1], [6, 24, 2, 2], [6, 32, 3, 2], [6, 64, 4, 2], [6, 96, 3, 1], [6, 160, 3, 2], [6, 320, 1, 1]] as const;
  for (const [expansion, out, repeats, stride] of rows) {
    for (let i = 0; i < repeats; i++) {
      const wide = channels * expansion;
      const next = rounded(out * width);
      if (expansion > 1) convolve(channels * wide, wide);
      if (i === 0) side /= stride;
      convolve(9 * wide, wide);
      convolve(wide * next, next);
      channels = next;
    }
  }
  convolve(channels * 1280, 1280);
  return { weightCount: weights, multiplyAdds: operations };
}

describe('the catalogue', () => {
  test('has the built-in backbone first, from the app itself; all others over https', () => {
    expect(URL.canParse(catalogue[0]?.url ?? '')).toBe(false);
    expect(farCatalogue.map(({ url }) => new URL(url).protocol)).toEqual(farCatalogue.map(() => 'https:'));
  });

  test('names nothing twice', () => {
    for (const key of ['id', 'name'] as const) expect(new Set(catalogue.map((spec) => spec[key])).size).toBe(catalogue.length);
    const withFiles = catalogue.filter(({ random }) => !random);
    expect(new Set(withFiles.map(({ url }) => url)).size).toBe(withFiles.length);
  });

  test('a random twin is the network of another entry, with no fingerprint before it is made', () => {
    const twins = catalogue.filter(({ random }) => random);
    expect(twins).toHaveLength(1);
    for (const { random, fingerprint, url, featureLayer, embeddingLength } of twins) {
      expect(catalogue.find(({ id }) => id === random?.of)).toMatchObject({ url, featureLayer, embeddingLength });
      expect(fingerprint).toBeUndefined();
    }
  });

  test.each(catalogue)('$name: its facts fit together', ({ files, about, fingerprint, inputSize, embeddingLength }) => {
    expect(files[0]?.path).toBe('model.json');
    expect(fingerprint ?? '0'.repeat(64)).toMatch(/^[0-9a-f]{64}$/);
    for (const { sha256 } of files) if (sha256 !== undefined) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(Math.min(inputSize, embeddingLength, about?.bytes ?? 0, about?.multiplyAdds ?? 0)).toBeGreaterThan(0);
    if (about?.exact) expect(files.reduce((sum, { bytes = NaN }) => sum + bytes, 0)).toBe(about.bytes);
  });

  test.each([['0.35', 0.35], ['0.50', 0.5], ['0.75', 0.75], ['1.00', 1]])('MobileNetV2 %s: weights and operations, counted', (name, width) => {
    expect(farCatalogue.find(({ id }) => id === `mobilenet-v2-${name}`)?.about).toMatchObject(countV2(width));
  });

  test('an entry is found by its fingerprint', () => {
    for (const spec of catalogue) if (spec.fingerprint !== undefined) expect(withFingerprint(spec.fingerprint)).toBe(spec);
    expect(withFingerprint('')).toBeUndefined();
  });

  test('a hosted entry is the same backbone at the app’s own address, all its files known', () => {
    const [, spec] = farCatalogue;
    if (!spec) throw new Error('the catalogue is empty');
    const files = [{ path: 'model.json', bytes: 5, sha256: 'a' }, { path: 'x.bin', bytes: 7, sha256: 'b' }];
    const hosted = hostedEntry(spec, { id: spec.id, files, fingerprint: 'f' });
    expect(hosted).toMatchObject({ id: spec.id, inputSize: spec.inputSize, url: `models/hosted/${spec.id}/model.json`, files, fingerprint: 'f', followsManifest: false });
    expect(hosted.about).toMatchObject({ bytes: 12, exact: true });
  });
});
