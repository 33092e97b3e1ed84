// Image models of Teachable Machine that no catalogue knows: one made grey, one whose head takes the whole map, one with a last bias.

export interface ImageModelParts {
  readonly model: Record<string, unknown>;
  readonly metadata: Record<string, unknown>;
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** So many drawn numbers. */
type Draw = (length: number) => Float32Array;

interface Entry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32';
}

interface Sequence {
  readonly config: { readonly layers: readonly { class_name: string; readonly config: Record<string, unknown> }[] };
}

interface Model {
  readonly modelTopology: { readonly config: { readonly layers: readonly [Sequence, Sequence] } };
  readonly weightsManifest: readonly [{ readonly weights: Entry[] }];
}

const copyOf = ({ model }: ImageModelParts) => structuredClone(model) as unknown as Model;

/** The model with this network, its weights drawn anew. */
function withNetwork({ metadata }: ImageModelParts, model: object, manifest: readonly Entry[], draw: Draw): ImageModelParts {
  const count = manifest.reduce((sum, { shape }) => sum + shape.reduce((all, side) => all * side, 1), 0);
  return { model: { ...model }, metadata, weights: new Uint8Array(draw(count).map(Math.abs).buffer) };
}

/** On pictures of one channel. */
export function greyModel(files: ImageModelParts, draw: Draw): ImageModelParts {
  const text = JSON.stringify(copyOf(files)).replaceAll('[null,8,8,3]', '[null,8,8,1]').replace('[3,3,3,4]', '[3,3,1,4]');
  const model = JSON.parse(text) as Model;
  return withNetwork(files, model, model.weightsManifest[0].weights, draw);
}

/** With a head on the map itself, in place of its mean. */
export function flatModel(files: ImageModelParts, draw: Draw): ImageModelParts {
  const model = copyOf(files);
  const pooling = model.modelTopology.config.layers[0].config.layers[1];
  if (!pooling) throw new Error('no pooling');
  Object.assign(pooling, { class_name: 'Flatten', config: { name: 'flatten', trainable: true, data_format: 'channels_last' } });
  const kernel = model.weightsManifest[0].weights.find(({ shape }) => shape[0] === 6 && shape.length === 2);
  const text = JSON.stringify(model)
    .replace(JSON.stringify(kernel?.shape), JSON.stringify([96, kernel?.shape[1]]))
    .replace('[null,6]', '[null,96]');
  const wider = JSON.parse(text) as Model;
  return withNetwork(files, wider, wider.weightsManifest[0].weights, draw);
}

/** With a bias in its last layer. */
export function biasedModel(files: ImageModelParts, draw: Draw): ImageModelParts {
  const model = copyOf(files);
  const last = model.modelTopology.config.layers[1].config.layers[1];
  if (!last) throw new Error('no last layer');
  Object.assign(last.config, { use_bias: true });
  const { weights } = model.weightsManifest[0];
  const name = String(last.config['name']);
  weights.splice(weights.findIndex((entry) => entry.name === `${name}/kernel`) + 1, 0, {
    name: `${name}/bias`,
    shape: [3],
    dtype: 'float32',
  });
  return withNetwork(files, model, weights, draw);
}
