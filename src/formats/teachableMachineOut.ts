// A head and its backbone as an image model of Teachable Machine: what its own client of 2019 loads, and answers with our probabilities.
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { BackboneSpec, Scaling } from '../core/backbones/backbones';
import { TEACHABLE_MACHINE_SCALING } from '../core/backbones/backbones';
import type { LinearHead } from '../core/heads/head';
import type { Head } from '../core/heads/heads';
import type { ImageModelObstacle } from '../core/heads/imageModelObstacle';
import { imageModelObstacle } from '../core/heads/imageModelObstacle';
import type { MlpHead } from '../core/heads/mlp';
import type { Layer } from '../core/network/layersTopology';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { BackboneBytes, BackboneNetwork } from './backboneNetwork';
import { backboneNetwork, withTunedBlock } from './backboneNetwork';
import type { HeadDocument } from './headDocument';
import type { NamedWeight, WrittenLayer } from './layersModel';
import { denseLayer, writtenLayer } from './layersModel';
import { siteCard } from './siteCard';

/** Why a head cannot be an image model: its kind, or what its backbone is. */
export interface NoImageModel {
  readonly kind: ImageModelObstacle | 'unusable';
  readonly detail: string;
}

export interface ImageModel {
  readonly modelJson: string;
  readonly weights: Uint8Array<ArrayBuffer>;
  readonly metadataJson: string;
}

/** The first normalisation, where pixels are scaled otherwise than the site scales them. */
export const SCALING_LAYER = 'scaling';

/** How a backbone is used. */
type UsedBackbone = Pick<BackboneSpec, 'format' | 'crop' | 'random' | 'inputSize' | 'scaling' | 'featureLayer'>;

/** Units of the hidden layer that the site trains: readers of its files count on them. */
const USUAL_UNITS = 100;

/**
 * Builds the three files. The network is that of the site: a sequence of the backbone with its pooling, and of two dense layers. A linear
 * head stands in it exactly, since relu(z) − relu(−z) = z; so do an MLP, and a fine-tuned block in place of the backbone's last
 * convolution. Pixels come as x / 127 − 1, so another scaling is a first normalisation.
 */
export function imageModel(document: HeadDocument, spec: UsedBackbone, bytes: BackboneBytes): Result<ImageModel, NoImageModel> {
  const { head } = document;
  const obstacle = imageModelObstacle(head.kind, spec);
  if (obstacle) return fail({ kind: obstacle, detail: head.kind });
  const read = backboneNetwork(spec, bytes);
  if (!read.ok) return fail({ kind: 'unusable', detail: read.error });
  const network = scaledFor(spec.scaling, read.value);
  const tuned = head.kind === 'fine-tuned' ? withTunedBlock(network, head) : ok(network);
  if (!tuned.ok) return fail({ kind: 'unusable', detail: tuned.error });
  const dense = denseOf(head, document.temperature ?? 1);
  if (!dense) return fail({ kind: 'head', detail: head.kind });
  const backbone = tuned.value.layers.map((layer) => writtenLayer(layer, tuned.value.weights));
  const weights = [
    ...backbone.flatMap(({ trained }) => trained),
    ...dense.flatMap(({ trained }) => trained),
    ...backbone.flatMap(({ kept }) => kept),
  ];
  return ok({
    modelJson: JSON.stringify(modelJson(backbone, tuned.value.output, dense, weights)),
    weights: packed(weights),
    metadataJson: JSON.stringify(metadata(document, spec)),
  });
}

/** The archive as the site's export has it: three files, no folder. */
export async function imageModelZip({ modelJson: model, weights, metadataJson }: ImageModel): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  const text = (content: string) => new Uint8ArrayReader(new TextEncoder().encode(content));
  await zip.add('model.json', text(model));
  await zip.add('weights.bin', new Uint8ArrayReader(weights), { level: 0 });
  await zip.add('metadata.json', text(metadataJson));
  return zip.close();
}

/** Pixels come as y = x / 127 − 1 and are wanted as x / d − s = (127 / d) y + 127 / d − s: a normalisation before all else. */
function scaledFor({ divide, subtract }: Scaling, network: BackboneNetwork): BackboneNetwork {
  const { divide: given, subtract: taken } = TEACHABLE_MACHINE_SCALING;
  if (divide === given && subtract === taken) return network;
  const input = network.layers.find(({ operation }) => operation.kind === 'input');
  if (!input) return network;
  const name = SCALING_LAYER;
  const epsilon = 0.001;
  const three = (value: number) => ({ shape: [3], values: new Float32Array(3).fill(value) });
  const scaling: Layer = {
    name,
    operation: { kind: 'batch-norm', epsilon, centre: true, scale: true },
    inputs: [input.name],
    shape: input.shape,
  };
  const rest = network.layers.filter((layer) => layer !== input);
  const rewired = rest.map((layer) => ({ ...layer, inputs: layer.inputs.map((each) => (each === input.name ? name : each)) }));
  return {
    ...network,
    layers: [input, scaling, ...rewired],
    weights: new Map([
      ...network.weights,
      [`${name}/gamma`, three(given / divide)],
      [`${name}/beta`, three((taken * given) / divide - subtract)],
      [`${name}/moving_mean`, three(0)],
      [`${name}/moving_variance`, three(1 - epsilon)],
    ]),
  };
}

/**
 * A head as two dense layers with a relu between them; undefined for kinds that are none. Calibrated logits are divided by the
 * temperature, and so is the last layer.
 */
function denseOf(head: Head, temperature: number): readonly [WrittenLayer, WrittenLayer] | undefined {
  switch (head.kind) {
    case 'linear':
    case 'fine-tuned':
      return twoLayers(cooled(linearAsHidden(head), temperature), head.classIds.length);
    case 'mlp':
      return twoLayers(cooled(head, temperature), head.classIds.length);
    default:
      return undefined;
  }
}

type Hidden = Pick<MlpHead, 'embeddingLength' | 'hidden' | 'hiddenWeights' | 'hiddenBias' | 'outputWeights'>;

const cooled = (layers: Hidden, temperature: number): Hidden => ({
  ...layers,
  outputWeights: layers.outputWeights.map((weight) => weight / temperature),
});

function twoLayers(
  { embeddingLength, hidden, hiddenWeights, hiddenBias, outputWeights }: Hidden,
  k: number,
): readonly [WrittenLayer, WrittenLayer] {
  return [
    denseLayer('dense_Dense1', {
      inputs: embeddingLength,
      units: hidden,
      activation: 'relu',
      kernel: Float32Array.from(hiddenWeights),
      bias: Float32Array.from(hiddenBias),
    }),
    denseLayer('dense_Dense2', { inputs: hidden, units: k, activation: 'softmax', kernel: Float32Array.from(outputWeights) }),
  ];
}

/** relu(z) − relu(−z) = z, so z = W x + b takes two units a class: W and −W. Up to fifty classes that is the site's own hundred. */
function linearAsHidden({
  classIds,
  embeddingLength: d,
  weights,
  bias,
}: Pick<LinearHead, 'classIds' | 'embeddingLength' | 'weights' | 'bias'>): Hidden {
  const k = classIds.length;
  const hidden = Math.max(USUAL_UNITS, 2 * k);
  const hiddenWeights = new Float32Array(d * hidden);
  const hiddenBias = new Float32Array(hidden);
  const outputWeights = new Float32Array(hidden * k);
  for (let c = 0; c < k; c++) {
    for (let j = 0; j < d; j++) {
      const weight = weights[c * d + j] as number;
      hiddenWeights[j * hidden + c] = weight;
      hiddenWeights[j * hidden + k + c] = -weight;
    }
    hiddenBias[c] = bias[c] as number;
    hiddenBias[k + c] = -(bias[c] as number);
    outputWeights[c * k + c] = 1;
    outputWeights[(k + c) * k + c] = -1;
  }
  return { embeddingLength: d, hidden, hiddenWeights, hiddenBias, outputWeights };
}

function modelJson(backbone: readonly WrittenLayer[], output: string, dense: readonly WrittenLayer[], weights: readonly NamedWeight[]) {
  const [input] = backbone;
  const model = {
    class_name: 'Model',
    config: {
      name: 'model1',
      layers: backbone.map(({ json }) => json),
      input_layers: [[input?.json['name'], 0, 0]],
      output_layers: [[output, 0, 0]],
    },
  };
  const pooling = {
    class_name: 'GlobalAveragePooling2D',
    config: { name: 'global_average_pooling2d_GlobalAveragePooling2D1', trainable: true, data_format: 'channels_last' },
  };
  const sequence = (name: string, layers: readonly unknown[]) => ({ class_name: 'Sequential', config: { name, layers } });
  return {
    modelTopology: {
      ...sequence('sequential_4', [
        sequence('sequential_1', [model, pooling]),
        sequence(
          'sequential_3',
          dense.map(({ json }) => json),
        ),
      ]),
      keras_version: 'tfjs-layers 1.3.1',
      backend: 'tensor_flow.js',
    },
    weightsManifest: [{ paths: ['weights.bin'], weights: weights.map(({ name, shape }) => ({ name, shape, dtype: 'float32' })) }],
  };
}

function packed(weights: readonly NamedWeight[]): Uint8Array<ArrayBuffer> {
  const all = new Float32Array(weights.reduce((sum, { values }) => sum + values.length, 0));
  let at = 0;
  for (const { values } of weights) {
    all.set(values, at);
    at += values.length;
  }
  return new Uint8Array(all.buffer);
}

/** What the site writes; the card of the head lies where every reader passes it over. */
function metadata(document: HeadDocument, { inputSize }: UsedBackbone) {
  const { name, classes, createdAt } = document;
  return {
    tfjsVersion: '1.3.1',
    tmVersion: '2.4.10',
    packageVersion: '0.8.5',
    packageName: '@teachablemachine/image',
    timeStamp: createdAt,
    userMetadata: {
      headstart: siteCard(document),
    },
    modelName: name,
    labels: classes.map((each) => each.name),
    imageSize: inputSize,
  };
}
