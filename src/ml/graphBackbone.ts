// A backbone that is a TensorFlow graph, run by TensorFlow.js's converter. Fetched only when there is one.
import { io, keep, mean, reshape, tidy } from '@tensorflow/tfjs-core';
import type { Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs-core';
import { GraphModel } from '@tensorflow/tfjs-converter';
import type { BackboneSpec } from '../core/backbones/backbones';
import type { MapPlace } from '../core/backbones/featureMaps';
import type { GraphTopology } from '../core/network/graphTopology';
import { readGraph } from '../core/network/graphTopology';
import type { WeightEntry } from '../core/network/weightManifest';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { Backbone, BuildFailure } from './backbone';
import { BATCH_SIZES, checkedWeights, embedAll } from './backbone';
import type { UnpackedWeights } from './weights';
import { nameOf } from './weights';

/**
 * Builds a backbone from the checked bytes of a graph. Only the checked nodes that its output needs are handed on, and only their
 * weights; the library never sees the rest of the file, and fetches nothing.
 */
export async function buildGraphBackbone(
  spec: BackboneSpec,
  topologyText: string,
  weightBytes: ArrayBuffer,
): Promise<Result<Backbone, BuildFailure>> {
  const output = spec.output ?? spec.featureLayer;
  const topology = readGraph(topologyText, output, weightBytes, spec.inputSize);
  if (!topology.ok) return fail({ kind: 'topology', detail: topology.error });
  const graph = topology.value;
  if (graph.input.side !== spec.inputSize)
    return fail({ kind: 'topology', detail: `it takes ${graph.input.side} pixels and should take ${spec.inputSize}` });
  if (graph.output.channels !== spec.embeddingLength) {
    return fail({ kind: 'topology', detail: `its embedding has ${graph.output.channels} numbers and should have ${spec.embeddingLength}` });
  }
  const weights = await checkedWeights(spec, graph.weights, weightBytes);
  if (!weights.ok) return weights;
  const loaded = load(graph, weights.value);
  if (!loaded.ok) return fail({ kind: 'topology', detail: loaded.error });
  const network = loaded.value;
  const { averaged } = graph;
  const run = (input: Tensor4D, maps: readonly MapPlace[]): readonly Tensor[] =>
    tidy(() => {
      const names = new Set([output, ...maps.map(() => averaged?.name ?? output)]);
      const made: Tensor[] = [network.execute({ [graph.input.name]: input }, [...names])].flat();
      return made.flatMap((tensor, i) => [...(i === 0 ? [pooled(tensor)] : []), ...(i === made.length - 1 ? maps.map(() => tensor) : [])]);
    });
  return ok({
    spec,
    fingerprint: weights.value.fingerprint,
    weightCount: weights.value.all.length,
    featureMaps: averaged ? { afterLastBlock: averaged.shape } : {},
    embed: (pixels, n, maps = []) => embedAll(run, maps, graph.manyAtOnce ? BATCH_SIZES : [1], spec, pixels, n),
    dispose: () => network.dispose(),
  });
}

/** A feature map's mean over its positions; an embedding as it is. */
function pooled(output: Tensor): Tensor2D {
  const [n = 1] = output.shape as readonly number[];
  return output.rank === 4 ? mean(output, [1, 2]) : reshape(output, [n, -1]);
}

function load(graph: GraphTopology, weights: UnpackedWeights): Result<GraphModel<io.IOHandlerSync>, string> {
  const constants = new Set(graph.nodes.flatMap(({ op, name }) => (op === 'Const' ? [name] : [])));
  const entries = graph.weights.filter(({ name }) => constants.has(name));
  const artifacts: io.ModelArtifacts = {
    modelTopology: { node: graph.nodes.map(({ json }) => json), versions: { producer: 0, minConsumer: 0 } },
    weightSpecs: entries.map(({ name, shape, dtype }) => ({ name, shape: [...shape], dtype })),
    weightData: packed(entries, weights),
  };
  const network = new GraphModel(io.fromMemorySync(artifacts));
  try {
    // What a load that fails has made by then goes with the tidy.
    tidy(() => {
      network.load();
      for (const tensors of Object.values(network.weights)) tensors.forEach(keep);
    });
    return ok(network);
  } catch (cause) {
    return fail(cause instanceof Error ? cause.message : String(cause));
  }
}

/** The weights of these entries as they lie in a file that is not packed. */
function packed(entries: readonly WeightEntry[], { byName }: UnpackedWeights): ArrayBuffer {
  const parts = entries.map((entry) => {
    const values = byName.get(nameOf(entry))?.values ?? new Float32Array();
    return entry.dtype === 'int32' ? Int32Array.from(values, Math.round) : values;
  });
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes.buffer;
}
