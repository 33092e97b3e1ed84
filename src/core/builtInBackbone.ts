// The backbone that comes with the app. Written by build/pinBackbone.mjs from its card; do not edit by hand.
import type { BackboneSpec } from './backbones';

export const builtInBackbone: BackboneSpec = {
  id: 'headstart-1',
  name: 'Headstart 1',
  url: 'models/headstart-1/model.json',
  files: [
    { path: 'model.json', bytes: 22397, sha256: '4f033775196b7121db122b7cf1899f17976b05f0c4d151d04235d6289d5ae8ce' },
    { path: 'weights.bin', bytes: 745440, sha256: '0bd05ebec77ab0e5bdeff8a8774886fa7be6a01953b9dfaf4209ca05d4e87708' },
  ],
  inputSize: 72,
  scaling: { divide: 127, subtract: 1 },
  featureLayer: 'features',
  embeddingLength: 512,
  fingerprint: '73143e5d8ba0c9525d91b1bff6eb36a3a7e954847eb82bb32df39add0909dc68',
  licence: 'Apache-2.0; pretrained on Tiny ImageNet, whose terms are research use',
};
