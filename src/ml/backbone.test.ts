// The folded network against TensorFlow.js's own layers, on two devices, with nothing left behind.
import { mean, memory, tensor4d, tidy } from '@tensorflow/tfjs-core';
import type { Tensor } from '@tensorflow/tfjs-core';
import { loadLayersModel, model } from '@tensorflow/tfjs-layers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackboneSpec } from '../core/backbones/backbones';
import type { MapShape } from '../core/backbones/featureMaps';
import { randomFrom } from '../core/base/random';
import { buildBackbone } from './backbone';
import type { BackboneOnDisk } from './testing/backbonesOnDisk';
import { MOBILENET_FOLDER, builtInFromDisk, hasMobileNet, mobileNetFromDisk } from './testing/backbonesOnDisk';
import { useDevice } from './testing/devices';
import { toyBackbone } from './toyBackbone';

function pictures(spec: BackboneSpec, n: number, seed = 3): Uint8ClampedArray {
  const random = randomFrom(seed);
  return Uint8ClampedArray.from({ length: n * spec.inputSize ** 2 * 4 }, (_, i) => (i % 4 === 3 ? 255 : random() * 256));
}

/** How far the means of feature maps over their positions are from embeddings at most. */
function worstMean(shape: MapShape | undefined, map: Float32Array | undefined, embeddings: Float32Array): number {
  const { height, width, channels } = shape ?? { height: 0, width: 0, channels: 0 };
  const positions = height * width;
  expect(map).toHaveLength(embeddings.length * positions);
  return embeddings.reduce((worst, value, i) => {
    const [picture, channel] = [Math.floor(i / channels), i % channels];
    let sum = 0;
    for (let p = 0; p < positions; p++) sum += map?.[(picture * positions + p) * channels + channel] ?? NaN;
    return Math.max(worst, Math.abs(sum / positions - value));
  }, 0);
}

/** The same through the library's own layers, one by one. */
async function reference({ spec, topology, weights }: BackboneOnDisk, pixels: Uint8ClampedArray, n: number): Promise<Float32Array> {
  const file = JSON.parse(topology) as { modelTopology: object; weightsManifest: { weights: [] }[] };
  const weightSpecs = file.weightsManifest.flatMap((group) => group.weights);
  const whole = await loadLayersModel({
    load: () => Promise.resolve({ modelTopology: file.modelTopology, weightSpecs, weightData: weights }),
  });
  const cut = model({ inputs: whole.inputs, outputs: whole.getLayer(spec.featureLayer).output });
  const { divide, subtract } = spec.scaling;
  const scaled = Float32Array.from(
    { length: n * spec.inputSize ** 2 * 3 },
    (_, i) => (pixels[Math.floor(i / 3) * 4 + (i % 3)] ?? 0) / divide - subtract,
  );
  const features = tidy(() => mean(cut.predict(tensor4d(scaled, [n, spec.inputSize, spec.inputSize, 3])) as Tensor, [1, 2]));
  const values = await features.data<'float32'>();
  features.dispose();
  whole.dispose();
  return values;
}

function built({ spec, topology, weights }: BackboneOnDisk) {
  return buildBackbone(spec, topology, weights).then((backbone) => {
    if (!backbone.ok) throw new Error(`${backbone.error.kind}: ${backbone.error.detail}`);
    return backbone.value;
  });
}

const toy = () => {
  const { spec, topology, weights } = toyBackbone();
  return { spec, topology, weights };
};

describe.each(['cpu', 'wasm'] as const)('on %s', (device) => {
  beforeAll(() => useDevice(device));
  afterAll(() => expect(memory().numTensors).toBe(0));

  it.each([1, 4, 5, 21])('embeds %i pictures like the layers do, one after the other', async (n) => {
    const one = toy();
    const backbone = await built(one);
    const pixels = pictures(one.spec, n);
    const expected = await reference(toy(), pixels, n);
    const { embeddings: embedded } = await backbone.embed(pixels, n);
    expect(embedded).toHaveLength(n * one.spec.embeddingLength);
    embedded.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 4));
    backbone.dispose();
  });

  it.each([1, 21])(
    'gives the feature maps of %i pictures from the run that gives their embeddings, and leaves no tensor behind',
    async (n) => {
      const backbone = await built(toy());
      const { embeddingLength } = backbone.spec;
      expect(backbone.featureMaps).toEqual({
        beforeLastBlock: { height: 4, width: 4, channels: 4 },
        afterLastBlock: { height: 4, width: 4, channels: embeddingLength },
      });
      const pixels = pictures(backbone.spec, n);
      const plain = await backbone.embed(pixels, n);
      expect(plain.maps).toEqual({});
      const held = memory().numTensors;
      const { embeddings, maps } = await backbone.embed(pixels, n, ['beforeLastBlock', 'afterLastBlock']);
      expect(memory().numTensors).toBe(held);
      expect(embeddings).toEqual(plain.embeddings);
      expect(maps.beforeLastBlock).toHaveLength(n * 16 * 4);
      expect(maps.beforeLastBlock).toEqual((await backbone.embed(pixels, n, ['beforeLastBlock'])).maps.beforeLastBlock);
      expect(worstMean(backbone.featureMaps.afterLastBlock, maps.afterLastBlock, embeddings)).toBeLessThan(1e-4);
      backbone.dispose();
    },
  );

  it('leaves no tensor behind', async () => {
    const before = memory().numTensors;
    const backbone = await built(toy());
    const held = memory().numTensors;
    for (let times = 0; times < 20; times++) await backbone.embed(pictures(backbone.spec, 3), 3);
    expect(memory().numTensors).toBe(held);
    backbone.dispose();
    expect(memory().numTensors).toBe(before);
  });
});

describe('the real ones, on wasm', () => {
  beforeAll(() => useDevice('wasm'));

  it('runs the built-in backbone like its layers do', async () => {
    await agrees(builtInFromDisk());
  });

  it.skipIf(!hasMobileNet)(`runs MobileNetV2 0.35 like its layers do (needs ${MOBILENET_FOLDER})`, async () => {
    await agrees(mobileNetFromDisk());
  });

  async function agrees(one: BackboneOnDisk) {
    const pixels = pictures(one.spec, 2);
    const backbone = await built({ ...one, weights: one.weights.slice(0) });
    const expected = await reference(one, pixels, 2);
    const largest = Math.max(...expected.map(Math.abs));
    const { embeddings: embedded } = await backbone.embed(pixels, 2);
    embedded.forEach((value, i) => expect(Math.abs(value - (expected[i] ?? NaN))).toBeLessThan(1e-4 * largest));
    expect(backbone.fingerprint).toBe(one.spec.fingerprint);
    const mapped = await backbone.embed(pixels, 2, ['afterLastBlock']);
    expect(worstMean(backbone.featureMaps.afterLastBlock, mapped.maps.afterLastBlock, embedded)).toBeLessThan(1e-4 * largest);
    backbone.dispose();
  }
});

describe('refusals', () => {
  const refused = async (change: (one: BackboneOnDisk) => Partial<BackboneOnDisk>) => {
    const one = toy();
    const before = memory().numTensors;
    const backbone = await buildBackbone(
      ...(Object.values({ spec: one.spec, topology: one.topology, weights: one.weights, ...change(one) }) as [
        BackboneSpec,
        string,
        ArrayBuffer,
      ]),
    );
    expect(memory().numTensors).toBe(before);
    if (backbone.ok) throw new Error('was taken');
    return backbone.error;
  };

  it.each([
    ['weights cut short', ({ weights }: BackboneOnDisk) => ({ weights: weights.slice(4) }), 'weights', /should be \d+ bytes/],
    [
      'a number that is not finite',
      ({ weights }: BackboneOnDisk) => ({
        weights: Float32Array.from(new Float32Array(weights), (value, i) => (i === 7 ? NaN : value)).buffer,
      }),
      'weights',
      /not finite/,
    ],
    [
      'another fingerprint',
      ({ spec }: BackboneOnDisk) => ({ spec: { ...spec, fingerprint: '0'.repeat(64) } }),
      'fingerprint',
      /fingerprint/,
    ],
    ['no such feature layer', ({ spec }: BackboneOnDisk) => ({ spec: { ...spec, featureLayer: 'out' } }), 'topology', /no layer “out”/],
    ['another input size', ({ spec }: BackboneOnDisk) => ({ spec: { ...spec, inputSize: 9 } }), 'topology', /takes 8 pixels/],
    ['another embedding length', ({ spec }: BackboneOnDisk) => ({ spec: { ...spec, embeddingLength: 7 } }), 'topology', /has 6 numbers/],
    ['an unknown layer', ({ topology }: BackboneOnDisk) => ({ topology: topology.replace('"Add"', '"Lambda"') }), 'topology', /“Lambda”/],
    [
      'a circle',
      ({ topology }: BackboneOnDisk) => ({ topology: topology.replace('[[["input",0,0,{}]]]', '[[["relu",0,0,{}]]]') }),
      'topology',
      /circle/,
    ],
    [
      'absurd shapes',
      ({ topology }: BackboneOnDisk) => ({ topology: topology.replace('"filters":4', '"filters":400000000') }),
      'topology',
      /Conv2D\.filters cannot be/,
    ],
    [
      'a wrong weight shape',
      ({ topology }: BackboneOnDisk) => ({ topology: topology.replace('"filters":4', '"filters":5') }),
      'weights',
      /should be/,
    ],
    ['no JSON', () => ({ topology: '<html>' }), 'topology', /not JSON/],
  ] as const)('%s', async (_, change, kind, sentence) => {
    const failure = await refused(change);
    expect(failure.kind).toBe(kind);
    expect(failure.detail).toMatch(sentence);
  });
});
