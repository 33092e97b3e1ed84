// Writes what src/core knows of the backbones that come with the app, from their cards: run it after pretraining made new weights.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The one that the app starts on. The others stay, so that heads made on them open for ever. */
const IN_USE = 'headstart-1-128';

const models = new URL('../public/models/', import.meta.url);
const cards = readdirSync(models)
  .flatMap((id) => {
    try {
      return [JSON.parse(readFileSync(new URL(`${id}/card.json`, models), 'utf8'))];
    } catch {
      return [];
    }
  })
  .sort((a, b) => a.id.localeCompare(b.id));

const written = ({ name, bytes, sha256 }) => `{ path: '${name}', bytes: ${bytes}, sha256: '${sha256}' }`;

/** A catalogue entry as source text. */
function entry(card) {
  const wanted = card.files.filter(({ name }) => name === 'model.json' || name.endsWith('.bin'));
  const named = (name) => card.files.find((file) => file.name.endsWith(name));
  return `{
  id: '${card.id}',
  name: '${card.name}',
  url: 'models/${card.id}/model.json',
  files: [
${wanted.map((file) => `    ${written(file)},`).join('\n')}
  ],
  inputSize: ${card.inputSize},
  scaling: { divide: 127, subtract: 1 },
  featureLayer: '${card.featureLayer}',
  embeddingLength: ${card.embeddingLength},
  fingerprint: '${card.fingerprint}',${card.identity === undefined ? '' : `\n  identity: '${card.identity}',`}
  classifier: { kind: 'file', file: ${written(named('top.safetensors'))} },
  pretrainingMaps: ${written(named('kinds.safetensors'))},
  licence: 'apache-on-research-data',
}`;
}

/** What a person chooses it by, as source text. */
function about(card) {
  const bytes = card.files.filter(({ name }) => name === 'model.json' || name.endsWith('.bin')).reduce((sum, file) => sum + file.bytes, 0);
  return `{
    learnedFrom: 'tiny-imagenet',
    weightCount: ${card.weights},
    bytes: ${bytes},
    exact: true,
    multiplyAdds: ${card.multiplyAdds},
    card: 'models/${card.id}/card.json',
  }`;
}

const write = (name, text) => writeFileSync(new URL(`../src/core/backbones/${name}.ts`, import.meta.url), text);
const BY_HAND = 'Written by build/pinBackbone.mjs from their cards; do not edit by hand.';
const current = cards.find(({ id }) => id === IN_USE);
if (!current) throw new Error(`no card of ${IN_USE}`);

write(
  'builtInBackbone',
  `// The backbone that comes with the app and that it starts on. Written by build/pinBackbone.mjs from its card; do not edit by hand.
import type { BackboneSpec } from './backbones';

export const builtInBackbone: BackboneSpec = ${entry(current)};
`,
);

write(
  'earlierBackbones',
  `// The backbones that the app started on before, and still comes with: heads made on them open. ${BY_HAND}
import type { BackboneSpec } from './backbones';

export const earlierBackbones: readonly BackboneSpec[] = [${cards
    .filter((card) => card !== current)
    .map((card) => `\n  ${entry(card).replaceAll('\n', '\n  ')},`)
    .join('')}${cards.length > 1 ? '\n' : ''}];
`,
);

write(
  'builtInAbout',
  `// What a person chooses the backbones by that come with the app. ${BY_HAND}
import type { BackboneAbout } from './backbones';

/** By id. */
export const builtInAbout: Readonly<Record<string, BackboneAbout>> = {
${cards.map((card) => `  '${card.id}': ${about(card)},`).join('\n')}
};
`,
);
