// The catalogue: the built-in backbone first, then the ones a person with a network can take.
import type { BackboneSpec } from './backbones';
import { TEACHABLE_MACHINE_SCALING } from './backbones';
import { builtInBackbone } from './builtInBackbone';

/** The backbone of every standard Teachable Machine image project: MobileNetV2 0.35 at 224 (Sandler et al., arXiv 1801.04381). */
const mobileNetV2at035: BackboneSpec = {
  id: 'mobilenet-v2-0.35',
  name: 'MobileNetV2 0.35',
  url: 'https://storage.googleapis.com/teachable-machine-models/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_0.35_224_no_top/model.json',
  files: [{ path: 'model.json' }, { path: 'group1-shard1of1.bin', bytes: 1_640_832 }],
  inputSize: 224,
  scaling: TEACHABLE_MACHINE_SCALING,
  featureLayer: 'out_relu',
  embeddingLength: 1280,
  fingerprint: 'e159deb3afa15bc63a53edb3eb31d0d6de1a25f0d8d72d9b8372b5088a902a8a',
  licence: 'Apache-2.0',
};

export const catalogue: readonly BackboneSpec[] = [builtInBackbone, mobileNetV2at035];

/** The entry whose weights have this fingerprint, if the catalogue has it. */
export function withFingerprint(fingerprint: string): BackboneSpec | undefined {
  return catalogue.find((spec) => spec.fingerprint === fingerprint);
}
