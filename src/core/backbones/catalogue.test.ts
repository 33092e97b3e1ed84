// The catalogue says only what can be counted or is written down elsewhere, and a hosted entry keeps everything but its place.
import { describe, expect, test } from 'vitest';
import { sha256 } from '../base/sha256';
import { identityOf } from './backbones';
import { catalogue, farCatalogue, hostedEntry } from './catalogue';

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
  const rows = [
    [1, 16, 1, 1],
    [6, 24, 2, 2],
    [6, 32, 3, 2],
    [6, 64, 4, 2],
    [6, 96, 3, 1],
    [6, 160, 3, 2],
    [6, 320, 1, 1],
  ] as const;
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

/** Weights of MobileNetV1 at 224 with its 1000-class classifier, and multiply-adds up to `conv_pw_13_relu` (arXiv 1704.04861, table 1). */
function countV1(width: number) {
  let channels = 32 * width;
  let side = 112;
  let weights = 31 * channels;
  let operations = 27 * channels * side ** 2;
  const rows = [
    [64, 1],
    [128, 2],
    [128, 1],
    [256, 2],
    [256, 1],
    [512, 2],
    ...Array.from({ length: 5 }, () => [512, 1]),
    [1024, 2],
    [1024, 1],
  ];
  for (const [full = NaN, stride = NaN] of rows) {
    const out = full * width;
    side /= stride;
    weights += 13 * channels + (channels + 4) * out;
    operations += (9 + out) * channels * side ** 2;
    channels = out;
  }
  return { weightCount: weights + (channels + 1) * 1000, multiplyAdds: operations };
}

/** Kernel, expansion, channels out, squeeze-and-excite, stride of each block (arXiv 1905.02244, tables 1 and 2). */
const V3_BLOCKS = {
  large: [
    [3, 16, 16, 0, 1],
    [3, 64, 24, 0, 2],
    [3, 72, 24, 0, 1],
    [5, 72, 40, 1, 2],
    [5, 120, 40, 1, 1],
    [5, 120, 40, 1, 1],
    [3, 240, 80, 0, 2],
    [3, 200, 80, 0, 1],
    [3, 184, 80, 0, 1],
    [3, 184, 80, 0, 1],
    [3, 480, 112, 1, 1],
    [3, 672, 112, 1, 1],
    [5, 672, 160, 1, 2],
    [5, 960, 160, 1, 1],
    [5, 960, 160, 1, 1],
  ],
  small: [
    [3, 16, 16, 1, 2],
    [3, 72, 24, 0, 2],
    [3, 88, 24, 0, 1],
    [5, 96, 40, 1, 2],
    [5, 240, 40, 1, 1],
    [5, 240, 40, 1, 1],
    [5, 120, 48, 1, 1],
    [5, 144, 48, 1, 1],
    [5, 288, 96, 1, 2],
    [5, 576, 96, 1, 1],
    [5, 576, 96, 1, 1],
  ],
} as const;

/** Weights (a bias in place of each batch norm) and multiply-adds of MobileNetV3 at 224 up to its embedding. */
function countV3(size: keyof typeof V3_BLOCKS) {
  let channels = 16;
  let side = 112;
  let weights = 28 * channels;
  let operations = 27 * channels * side ** 2;
  const convolve = (perPosition: number, out: number) => {
    weights += perPosition + out;
    operations += perPosition * side ** 2;
  };
  for (const [kernel, wide, out, squeeze, stride] of V3_BLOCKS[size]) {
    if (wide !== channels) convolve(channels * wide, wide);
    side /= stride;
    convolve(kernel ** 2 * wide, wide);
    if (squeeze) {
      const narrow = rounded(wide / 4);
      weights += 2 * wide * narrow + narrow + wide;
      operations += 2 * wide * narrow;
    }
    convolve(wide * out, out);
    channels = out;
  }
  const [last, embedding] = size === 'large' ? [960, 1280] : [576, 1024];
  convolve(channels * last, last);
  side = 1;
  convolve(last * embedding, embedding);
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

  test('a random-init baseline is the network of another entry, with no fingerprint before it is made', () => {
    const baselines = catalogue.filter(({ random }) => random);
    expect(baselines).toHaveLength(1);
    for (const { random, fingerprint, url, featureLayer, embeddingLength } of baselines) {
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

  test.each([
    ['0.35', 0.35],
    ['0.50', 0.5],
    ['0.75', 0.75],
    ['1.00', 1],
  ])('MobileNetV2 %s: weights and operations, counted', (name, width) => {
    expect(farCatalogue.find(({ id }) => id === `mobilenet-v2-${name}`)?.about).toMatchObject(countV2(width));
  });

  test('MobileNetV2 0.35 with its classifier of 1,000 classes takes the 59 million multiply-adds that are published', () => {
    expect(Math.round((countV2(0.35).multiplyAdds + 1280 * 1000) / 1e6)).toBe(59);
  });

  test.each([
    ['0.25', 0.25],
    ['0.50', 0.5],
    ['0.75', 0.75],
    ['1.00', 1],
  ])('MobileNetV1 %s: weights, operations and embedding, counted', (name, width) => {
    expect(farCatalogue.find(({ id }) => id === `mobilenet-v1-${name}`)).toMatchObject({
      about: countV1(width),
      embeddingLength: 1024 * width,
    });
  });

  test.each(['small', 'large'] as const)('MobileNetV3 %s: weights and operations, counted', (size) => {
    expect(farCatalogue.find(({ id }) => id === `mobilenet-v3-${size}`)?.about).toMatchObject(countV3(size));
  });

  test('a graph names the node that gives its embedding', () => {
    const graphs = catalogue.filter(({ format }) => format === 'graph');
    expect(graphs.map(({ id }) => id)).toEqual(['mobilenet-v3-small', 'mobilenet-v3-large']);
    for (const { output, featureLayer } of graphs) expect(output).toBe(featureLayer);
  });

  test('no two entries make embeddings of one name', () => {
    const names = catalogue.map(identityOf).filter((name) => name !== undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  test('an entry that its weights alone do not name is called what an app without it calls the same files', async () => {
    const called = catalogue.filter(({ identity }) => identity !== undefined);
    expect(called.length).toBeGreaterThan(0);
    for (const { identity, fingerprint, featureLayer, inputSize, crop = 1, scaling } of called) {
      // As the name of a person's own backbone is made (`store/backbone/ownBackboneVerbs`).
      const text = JSON.stringify([fingerprint, featureLayer, inputSize, crop, scaling.divide, scaling.subtract]);
      expect(identity).toBe(await sha256(new TextEncoder().encode(text)));
    }
  });

  test('a hosted entry is the same backbone at the app’s own address, all its files known', () => {
    const [, spec] = farCatalogue;
    if (!spec) throw new Error('the catalogue is empty');
    const files = [
      { path: 'model.json', bytes: 5, sha256: 'a' },
      { path: 'x.bin', bytes: 7, sha256: 'b' },
    ];
    const hosted = hostedEntry(spec, { id: spec.id, files, fingerprint: 'f' });
    expect(hosted).toMatchObject({
      id: spec.id,
      inputSize: spec.inputSize,
      url: `models/hosted/${spec.id}/model.json`,
      files,
      fingerprint: 'f',
      followsManifest: false,
    });
    expect(hosted.about).toMatchObject({ bytes: 12, exact: true });
  });
});
