// Reads a backbone's network and weights as the engine does, and gives the fingerprint of its weights.
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { readGraph } from '../../src/core/network/graphTopology';
import { readTopology } from '../../src/core/network/layersTopology';
import type { Result } from '../../src/core/base/result';
import { ok } from '../../src/core/base/result';
import { fingerprintOf, unpackWeights } from '../../src/ml/weights';

/** The error says what is wrong with it, in words that follow "it cannot be used: ". */
export async function fingerprintIn(spec: BackboneSpec, topologyText: string, weightBytes: ArrayBuffer): Promise<Result<string, string>> {
  const { format, output = spec.featureLayer, inputSize } = spec;
  const topology =
    format === 'graph' ? readGraph(topologyText, output, weightBytes, inputSize) : readTopology(topologyText, spec.featureLayer);
  if (!topology.ok) return topology;
  const weights = unpackWeights(topology.value.weights, weightBytes);
  return weights.ok ? ok(await fingerprintOf(weights.value.all)) : weights;
}
