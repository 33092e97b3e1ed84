// The layers of a layers network as one plain list: a sequence is written out as a graph, and a chain of networks is followed into its first.
import type { Fields } from './checkedJson';
import { arrayOf, fieldsOf, Refusal, shown } from './checkedJson';

const MOST_LAYERS = 5_000;
const DEEPEST = 8;

/**
 * Each layer has `class_name`, `name`, `config` and `inbound_nodes`, as a Model has them. Teachable Machine's files are a Sequential
 * of a Sequential of a Model and a pooling: what is followed is the part that sees the picture. Throws a Refusal.
 */
export function plainLayers(modelTopology: Fields): readonly Fields[] {
  let network = fieldsOf(modelTopology['model_config'] ?? modelTopology, 'the network');
  /** What comes after the network that was followed into, nearest first. */
  let after: readonly unknown[] = [];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const kind = network['class_name'];
    if (kind !== 'Sequential' && kind !== 'Model' && kind !== 'Functional')
      throw new Refusal(`it is a ${shown(kind)}, not a layers network`);
    const config = network['config'];
    // A Sequential's config was a bare list once.
    const listed = arrayOf(Array.isArray(config) ? config : fieldsOf(config, 'config')['layers'], 'layers');
    if (listed.length > MOST_LAYERS) throw new Refusal(`it has ${listed.length} layers`);
    if (kind !== 'Sequential') return [...listed.map(named), ...poolingAfter(network, after)];
    const [first, ...rest] = listed;
    const layer = fieldsOf(first, 'a layer');
    if (isNetwork(layer)) {
      network = layer;
      after = [...rest, ...after];
      continue;
    }
    return chained(listed.map(named));
  }
  throw new Refusal('its networks are nested too deep');
}

const isNetwork = (layer: Fields): boolean => ['Sequential', 'Model', 'Functional'].some((kind) => kind === layer['class_name']);

function named(value: unknown): Fields {
  const layer = fieldsOf(value, 'a layer');
  return { ...layer, name: layer['name'] ?? fieldsOf(layer['config'], 'a layer’s config')['name'] };
}

/** A pooling that follows a nested network right away is the network's own, in all but name. */
function poolingAfter(network: Fields, [next]: readonly unknown[]): readonly Fields[] {
  if (next === undefined || fieldsOf(next, 'a layer')['class_name'] !== 'GlobalAveragePooling2D') return [];
  const [output] = arrayOf(fieldsOf(network['config'], 'config')['output_layers'], 'output_layers');
  return [{ ...named(next), inbound_nodes: [[output]] }];
}

/** A sequence as a graph: each layer fed by the one before, the first by an input of the shape it states. */
function chained(layers: readonly Fields[]): readonly Fields[] {
  const [first] = layers;
  if (!first) throw new Refusal('it has no layers');
  const input =
    first['class_name'] === 'InputLayer'
      ? []
      : [
          {
            class_name: 'InputLayer',
            name: 'the input',
            config: { batch_input_shape: fieldsOf(first['config'], 'a layer’s config')['batch_input_shape'] },
          },
        ];
  const all = [...input, ...layers];
  return all.map((layer, at) => ({ ...layer, inbound_nodes: at === 0 ? [] : [[[all[at - 1]?.['name'], 0, 0, {}]]] }));
}
