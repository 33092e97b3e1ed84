// The backbone that comes with the app and that it starts on. Written by build/pinBackbone.mjs from its card; do not edit by hand.
import type { BackboneSpec } from './backbones';

export const builtInBackbone: BackboneSpec = {
  id: 'headstart-1-128',
  name: 'Headstart 1 at 128',
  url: 'models/headstart-1-128/model.json',
  files: [
    { path: 'model.json', bytes: 22414, sha256: '83b9ee5b773e22b6c859387b9d4fe321f5fe3f2ce79c7982760e3ceafebcf0d3' },
    { path: '../headstart-1/weights.bin', bytes: 745440, sha256: '59716f8fd3005a7249969189daca029060255e7202f0b90a0dcb91075e25cdcc' },
  ],
  inputSize: 128,
  scaling: { divide: 127, subtract: 1 },
  featureLayer: 'features',
  embeddingLength: 512,
  fingerprint: 'b2f4d3a57369fbbda7fe413496585e81a2667bfbfb2278efd1503f8c0320efa2',
  identity: '0f2708d4d5026838e36a3bd8626c2f02cca5fe7e37f7da821cb8fe3c9a3c8bdc',
  classifier: {
    kind: 'file',
    file: {
      path: '../headstart-1/top.safetensors',
      bytes: 208832,
      sha256: '332164a8bae6e90a8c9bdb9333f8c701526be318e6428fbfa617fe7302e8d19a',
    },
  },
  pretrainingMaps: {
    path: 'kinds.safetensors',
    bytes: 1434248,
    sha256: 'a3d5318d44eb50473d4ba4685e6c73f0b2dbcdcd0558f0993801389b5136339c',
  },
  licence: 'apache-on-research-data',
};
