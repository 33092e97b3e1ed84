// The backbones that the app started on before, and still comes with: heads made on them open.
// Written by build/pinBackbone.mjs from their cards; do not edit by hand.
import type { BackboneSpec } from './backbones';

export const earlierBackbones: readonly BackboneSpec[] = [
  {
    id: 'headstart-1',
    name: 'Headstart 1',
    url: 'models/headstart-1/model.json',
    files: [
      { path: 'model.json', bytes: 22397, sha256: '4f033775196b7121db122b7cf1899f17976b05f0c4d151d04235d6289d5ae8ce' },
      { path: 'weights.bin', bytes: 745440, sha256: '59716f8fd3005a7249969189daca029060255e7202f0b90a0dcb91075e25cdcc' },
    ],
    inputSize: 72,
    scaling: { divide: 127, subtract: 1 },
    featureLayer: 'features',
    embeddingLength: 512,
    fingerprint: 'b2f4d3a57369fbbda7fe413496585e81a2667bfbfb2278efd1503f8c0320efa2',
    classifier: {
      kind: 'file',
      file: { path: 'top.safetensors', bytes: 208832, sha256: '332164a8bae6e90a8c9bdb9333f8c701526be318e6428fbfa617fe7302e8d19a' },
    },
    pretrainingMaps: {
      path: 'kinds.safetensors',
      bytes: 560648,
      sha256: '93ae547def7d56820a629a3903f151f821cbd1fd6c222060502d022a518a027b',
    },
    licence: 'apache-on-research-data',
  },
];
