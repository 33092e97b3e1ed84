// Writes src/core/builtInBackbone.ts from the built-in backbone's card: run it after pretraining made new weights.
import { readFileSync, writeFileSync } from 'node:fs';

const card = JSON.parse(readFileSync(new URL('../public/models/headstart-1/card.json', import.meta.url), 'utf8'));
const wanted = card.files.filter(({ name }) => name === 'model.json' || name.endsWith('.bin'));
const written = ({ name, bytes, sha256 }) => `{ path: '${name}', bytes: ${bytes}, sha256: '${sha256}' }`;
const files = wanted.map((file) => `    ${written(file)},`);
const named = (wanted) => card.files.find(({ name }) => name === wanted);

writeFileSync(
  new URL('../src/core/builtInBackbone.ts', import.meta.url),
  `// The backbone that comes with the app. Written by build/pinBackbone.mjs from its card; do not edit by hand.
import type { BackboneSpec } from './backbones';

export const builtInBackbone: BackboneSpec = {
  id: '${card.id}',
  name: '${card.name}',
  url: 'models/${card.id}/model.json',
  files: [
${files.join('\n')}
  ],
  inputSize: ${card.inputSize},
  scaling: { divide: 127, subtract: 1 },
  featureLayer: '${card.featureLayer}',
  embeddingLength: ${card.embeddingLength},
  fingerprint: '${card.fingerprint}',
  top: { kind: 'file', file: ${written(named('top.safetensors'))} },
  ownKinds: ${written(named('kinds.safetensors'))},
  licence: 'Apache-2.0; pretrained on Tiny ImageNet, whose terms are research use',
};
`,
);
