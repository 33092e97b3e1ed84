// The MobileNets that a person with a network can take, from the two public buckets that serve them.
import type { BackboneAbout, BackboneSpec } from './backbones';
import { TEACHABLE_MACHINE_SCALING } from './backbones';

interface Width {
  readonly width: '0.35' | '0.50' | '0.75' | '1.00';
  readonly weightCount: number;
  readonly multiplyAdds: number;
  readonly top1: number;
  readonly top5: number;
  readonly fingerprint?: string;
}

/** Weights and operations up to `out_relu` follow from the network's table (arXiv 1801.04381, table 2); catalogue.test.ts counts them. */
const widths: readonly Width[] = [
  {
    width: '0.35',
    weightCount: 410_208,
    multiplyAdds: 58_005_808,
    top1: 60.3,
    top5: 82.9,
    fingerprint: 'e159deb3afa15bc63a53edb3eb31d0d6de1a25f0d8d72d9b8372b5088a902a8a',
  },
  { width: '0.50', weightCount: 706_224, multiplyAdds: 95_851_840, top1: 65.4, top5: 86.4 },
  { width: '0.75', weightCount: 1_382_064, multiplyAdds: 207_789_792, top1: 69.8, top5: 89.6 },
  { width: '1.00', weightCount: 2_257_984, multiplyAdds: 299_494_272, top1: 71.8, top5: 91.0 },
];

/** MobileNetV2 at 224 without its classifier; 0.35 is the backbone of every standard Teachable Machine image project. */
export const mobileNetV2s: readonly BackboneSpec[] = widths.map(({ width, weightCount, multiplyAdds, top1, top5, fingerprint }) => ({
  id: `mobilenet-v2-${width}`,
  name: `MobileNetV2 ${width}`,
  url: `https://storage.googleapis.com/teachable-machine-models/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_${width}_224_no_top/model.json`,
  files: [
    { path: 'model.json' },
    ...(fingerprint === undefined ? [] : [{ path: 'group1-shard1of1.bin', bytes: 4 * weightCount, sha256: fingerprint }]),
  ],
  followsManifest: true,
  inputSize: 224,
  scaling: TEACHABLE_MACHINE_SCALING,
  featureLayer: 'out_relu',
  embeddingLength: 1280,
  ...(fingerprint !== undefined && { fingerprint }),
  licence: 'apache',
  about: {
    learnedFrom: 'imagenet',
    weightCount,
    bytes: 4 * weightCount,
    exact: false,
    multiplyAdds,
    accuracy: { top1, top5, source: 'checkpoints' },
    paper: { author: 'Sandler', arXiv: '1801.04381' },
  },
}));

/** Lengths of its 55 weight files, in manifest order. */
const MOBILENET_V1_SHARDS = [
  864, 128, 288, 4608, 2048, 4608, 2048, 4608, 2048, 9216, 4096, 128, 576, 256, 1152, 512, 1152, 512, 2304, 1024, 2304, 1024, 4608, 2048,
  4608, 2048, 4608, 2048, 1_028_000, 512, 65_536, 2048, 65_536, 2048, 131_072, 4096, 262_144, 4096, 256, 2048, 512, 4096, 512, 8192, 1024,
  16_384, 1024, 32_768, 2048, 65_536, 2048, 65_536, 2048, 65_536, 2048,
] as const;

const MODEL_JSON_BYTES = 54_134;
const SHARD_BYTES = MOBILENET_V1_SHARDS.reduce((sum: number, bytes) => sum + bytes, 0);

/** What all widths share: the embedding is taken below the 1000-class classifier, which lies in their files, too. */
const mobileNetV1 = {
  inputSize: 224,
  scaling: { divide: 127.5, subtract: 1 },
  featureLayer: 'conv_pw_13_relu',
  classifier: { kind: 'layer', layer: 'conv_preds' },
  licence: 'apache',
} as const;

const v1Address = (width: string) => `https://storage.googleapis.com/tfjs-models/tfjs/mobilenet_v1_${width}_224/model.json`;
const v1About = (weightCount: number, multiplyAdds: number, top1: number): BackboneAbout => ({
  learnedFrom: 'imagenet',
  weightCount,
  bytes: 4 * weightCount,
  exact: false,
  multiplyAdds,
  accuracy: { top1, source: { table: 6 } },
  paper: { author: 'Howard', arXiv: '1704.04861' },
});

const smallestV1: BackboneSpec = {
  ...mobileNetV1,
  id: 'mobilenet-v1-0.25',
  name: 'MobileNetV1 0.25',
  url: v1Address('0.25'),
  files: [
    { path: 'model.json', bytes: MODEL_JSON_BYTES },
    ...MOBILENET_V1_SHARDS.map((bytes, i) => ({ path: `group${i + 1}-shard1of1`, bytes })),
  ],
  embeddingLength: 256,
  fingerprint: 'eb49857447f6089e7e392f7991f3f4fdce1936efaf83d535f5eb8aaba9538e0b',
  about: { ...v1About(SHARD_BYTES / 4, 40_774_272, 50.6), bytes: MODEL_JSON_BYTES + SHARD_BYTES, exact: true },
};

const wider = [
  ['0.50', 512, 1_342_536, 148_985_088, 63.7],
  ['0.75', 768, 2_601_976, 324_632_448, 68.4],
  ['1.0', 1024, 4_253_864, 567_716_352, 70.6],
] as const;

/**
 * MobileNetV1 at 224, with its classifier. Operations are counted up to the feature layer (arXiv 1704.04861, table 1),
 * weights with the classifier.
 */
export const mobileNetV1s: readonly BackboneSpec[] = [
  smallestV1,
  ...wider.map(([width, embeddingLength, weightCount, multiplyAdds, top1]) => ({
    ...mobileNetV1,
    id: `mobilenet-v1-${Number(width).toFixed(2)}`,
    name: `MobileNetV1 ${Number(width).toFixed(2)}`,
    url: v1Address(width),
    files: [{ path: 'model.json' }],
    followsManifest: true,
    embeddingLength,
    about: v1About(weightCount, multiplyAdds, top1),
  })),
];
