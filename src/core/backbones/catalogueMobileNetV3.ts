// MobileNetV3 as TensorFlow graphs that end in an embedding, from the bucket behind TensorFlow Hub.
import type { BackboneSpec } from './backbones';

const sizes = [
  { size: 'small', embeddingLength: 1024, weightCount: 1_511_800, multiplyAdds: 55_486_400, top1: 67.5 },
  { size: 'large', embeddingLength: 1280, weightCount: 4_189_832, multiplyAdds: 215_309_760, top1: 75.2 },
] as const;

/**
 * MobileNetV3 at 224, width 1. The hub's own address (tfhub.dev) is passed on to a host that browsers may not read from,
 * so the bucket itself is named. Weights and operations follow from the network's tables (arXiv 1905.02244, tables 1 and 2),
 * batch norms folded as its graph has them, up to the embedding, which is what the graph gives; catalogue.test.ts counts them.
 */
export const mobileNetV3s: readonly BackboneSpec[] = sizes.map(({ size, embeddingLength, weightCount, multiplyAdds, top1 }) => ({
  id: `mobilenet-v3-${size}`,
  name: `MobileNetV3 ${size}`,
  url: `https://storage.googleapis.com/tfhub-tfjs-modules/google/tfjs-model/imagenet/mobilenet_v3_${size}_100_224/feature_vector/5/default/1/model.json`,
  files: [{ path: 'model.json' }],
  followsManifest: true,
  format: 'graph',
  output: 'Identity',
  inputSize: 224,
  // A hub's feature extractors take 0 … 1 and scale further by themselves.
  scaling: { divide: 255, subtract: 0 },
  featureLayer: 'Identity',
  embeddingLength,
  licence: 'apache',
  about: {
    learnedFrom: 'imagenet',
    weightCount,
    bytes: 4 * weightCount,
    exact: false,
    multiplyAdds,
    accuracy: { top1, source: 'checkpoints' },
    paper: { author: 'Howard', arXiv: '1905.02244' },
  },
}));
