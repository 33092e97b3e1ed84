// The layers of a layers network as one plain list: a sequence is written out as a graph,
// and a chain of networks is followed into its first.
import * as v from 'valibot';
import type { Fields } from './checkedJson';
import { listOf, Refusal, shaped, shown } from './checkedJson';

const MOST_LAYERS = 5_000;
const DEEPEST = 8;
const NETWORKS: readonly unknown[] = ['Sequential', 'Model', 'Functional'];

/** A network is a layer, too. What a layer's config holds is looked at by who reads its kind. */
export const networkLayer = v.looseObject({ class_name: v.unknown(), config: v.optional(v.unknown()) });
const layers = listOf(networkLayer, MOST_LAYERS);
const withLayers = v.object({ layers });
const withOutput = v.object({ output_layers: v.looseTuple([v.unknown()]) });
const withName = v.object({ name: v.unknown() });
const withInput = v.object({ batch_input_shape: v.unknown() });

export type NetworkLayer = v.InferOutput<typeof networkLayer>;

/** The layers of a network, as they are listed. Throws a Refusal. */
export function layersOf({ config }: NetworkLayer): readonly NetworkLayer[] {
  // A Sequential's config was a bare list once.
  return Array.isArray(config) ? shaped(layers, config, 'config') : shaped(withLayers, config, 'config').layers;
}

/**
 * Each layer has `class_name`, `name`, `config` and `inbound_nodes`, as a Model has them. Teachable Machine's files are a Sequential
 * of a Sequential of a Model and a pooling: what is followed is the part that sees the picture. Throws a Refusal.
 */
export function plainLayers(modelTopology: Fields): readonly Fields[] {
  let network = shaped(networkLayer, modelTopology['model_config'] ?? modelTopology, 'the network');
  /** What comes after the network that was followed into, nearest first. */
  let after: readonly NetworkLayer[] = [];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const { class_name: kind } = network;
    if (!NETWORKS.includes(kind)) throw new Refusal(`it is a ${shown(kind)}, not a layers network`);
    const listed = layersOf(network);
    if (kind !== 'Sequential') return [...listed.map(named), ...poolingAfter(network, after)];
    const [first, ...rest] = listed;
    if (!first) throw new Refusal('its first layer is missing');
    if (!NETWORKS.includes(first.class_name)) return chained(first, listed);
    network = first;
    after = [...rest, ...after];
  }
  throw new Refusal('its networks are nested too deep');
}

function named(each: NetworkLayer): Fields {
  return { ...each, name: each['name'] ?? shaped(withName, each.config, 'a layer’s config').name };
}

/** A pooling that follows a nested network right away is the network's own, in all but name. */
function poolingAfter(network: NetworkLayer, [next]: readonly NetworkLayer[]): readonly Fields[] {
  if (next?.class_name !== 'GlobalAveragePooling2D') return [];
  const [output] = shaped(withOutput, network.config, 'config').output_layers;
  return [{ ...named(next), inbound_nodes: [[output]] }];
}

/** A sequence as a graph: each layer fed by the one before, the first by an input of the shape it states. */
function chained(first: NetworkLayer, sequence: readonly NetworkLayer[]): readonly Fields[] {
  const input = () => ({
    class_name: 'InputLayer',
    name: 'the input',
    config: { batch_input_shape: shaped(withInput, first.config, 'a layer’s config').batch_input_shape },
  });
  const all: readonly Fields[] = [...(first.class_name === 'InputLayer' ? [] : [input()]), ...sequence.map(named)];
  return all.map((each, at) => ({ ...each, inbound_nodes: at === 0 ? [] : [[[all[at - 1]?.['name'], 0, 0, {}]]] }));
}
