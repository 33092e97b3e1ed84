// A head as an ONNX file: alone, or behind its backbone, from a picture's pixels to calibrated probabilities.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { pictureSide } from '../../core/backbones/backbones';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import { needsMap } from '../../core/heads/headKinds';
import { readGraph } from '../../core/network/graphTopology';
import { unpackWeights } from '../../core/network/unpackedWeights';
import type { BackboneBytes } from '../backboneNetwork';
import { backboneNetwork, withTunedBlock } from '../backboneNetwork';
import { cardEntries } from '../headCard';
import type { HeadDocument } from '../headDocument';
import { backboneNodes, scaledPixels } from './backboneNodes';
import { onnxGraph } from './graph';
import { graphNodes } from './graphNodes';
import { headNodes } from './headNodes';
import type { OnnxValue } from './proto';
import { onnxBytes } from './proto';

/**
 * The head alone: `embedding`, n × d float32, to `probabilities`, n × k float32, calibrated as in the app. Names and what it stands on
 * are in the metadata (`classes` is JSON). @throws RangeError for a head that needs its backbone.
 */
export function headOnnx(document: HeadDocument): Uint8Array<ArrayBuffer> {
  const { head } = document;
  if (needsMap(head)) throw new RangeError(`invalid head: ${head.kind} stands in the backbone`);
  const graph = onnxGraph();
  headNodes(graph, head, document.temperature ?? 1, 'embedding');
  return written(document, graph, { name: 'embedding', type: 'float', dims: ['n', head.embeddingLength] });
}

/**
 * Backbone and head: `pixels`, n × side × side × 3 uint8, RGB, to `probabilities`, n × k float32, calibrated as in the app. Fails, for
 * developers, where the backbone's bytes are not what `spec` says.
 */
export function wholeOnnx(document: HeadDocument, spec: UsedBackbone, bytes: BackboneBytes): Result<Uint8Array<ArrayBuffer>, string> {
  return spec.format === 'graph' ? graphOnnx(document, spec, bytes) : layersOnnx(document, spec, bytes);
}

type UsedBackbone = Pick<BackboneSpec, 'crop' | 'inputSize' | 'scaling' | 'featureLayer' | 'format' | 'output'>;

function layersOnnx(document: HeadDocument, spec: UsedBackbone, bytes: BackboneBytes): Result<Uint8Array<ArrayBuffer>, string> {
  const { head } = document;
  const read = backboneNetwork(spec, bytes);
  if (!read.ok) return read;
  const network = head.kind === 'fine-tuned' ? withTunedBlock(read.value, head) : read;
  if (!network.ok) return network;
  const length = network.value.layers.find(({ name }) => name === network.value.output)?.shape.channels ?? 0;
  if (length !== head.embeddingLength) return fail(misfit(length, head.embeddingLength));
  const graph = onnxGraph();
  headNodes(graph, head, document.temperature ?? 1, backboneNodes(graph, network.value, spec, 'pixels'));
  return ok(written(document, graph, pixelsOf(spec, 'n')));
}

function graphOnnx(document: HeadDocument, spec: UsedBackbone, bytes: BackboneBytes): Result<Uint8Array<ArrayBuffer>, string> {
  const { head } = document;
  if (needsMap(head)) return fail('its last block cannot be another');
  const output = spec.output ?? spec.featureLayer;
  const read = readGraph(bytes.topology, output, bytes.weights, spec.inputSize);
  if (!read.ok) return read;
  if (read.value.output.channels !== head.embeddingLength) return fail(misfit(read.value.output.channels, head.embeddingLength));
  const unpacked = unpackWeights(read.value.weights, bytes.weights);
  if (!unpacked.ok) return unpacked;
  const graph = onnxGraph();
  const embedding = graphNodes(graph, read.value, unpacked.value.byName, output, scaledPixels(graph, spec, 'pixels'));
  if (!embedding.ok) return embedding;
  headNodes(graph, head, document.temperature ?? 1, embedding.value);
  // Some graphs have a batch of one built in.
  return ok(written(document, graph, pixelsOf(spec, read.value.manyAtOnce ? 'n' : 1)));
}

const misfit = (found: number, wanted: number): string => `its embedding has ${found} numbers and the head takes ${wanted}`;

const pixelsOf = (spec: UsedBackbone, batch: number | string): OnnxValue => {
  const side = pictureSide(spec);
  return { name: 'pixels', type: 'uint8', dims: [batch, side, side, 3] };
};

function written(
  { name, classes, backbone, createdAt, temperature, head, card, score }: HeadDocument,
  { nodes, tensors }: ReturnType<typeof onnxGraph>,
  input: OnnxValue,
): Uint8Array<ArrayBuffer> {
  return onnxBytes({
    name,
    doc: `${name}: ${classes.map((each) => each.name).join(', ')}`,
    nodes,
    tensors,
    inputs: [input],
    outputs: [{ name: 'probabilities', type: 'float', dims: [input.dims[0] ?? 'n', classes.length] }],
    metadata: new Map([
      ['classes', JSON.stringify(classes.map((each) => each.name))],
      ['kind', head.kind],
      ['backbone', JSON.stringify(backbone)],
      ['temperature', String(temperature ?? 1)],
      ['created_at', createdAt],
      ...cardEntries(card, score),
    ]),
  });
}
