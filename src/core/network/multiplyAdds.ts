// How many multiplications with an addition one picture takes, layer by layer: exact, from the topology.
import type { Layer } from './layersTopology';

/**
 * Multiply-adds of one picture through these layers, an input before what takes it: of convolutions alone, as papers count them; what is
 * folded into them (batch normalisation) and what only adds or clips is not counted. Border positions count as whole windows.
 */
export function multiplyAddsOf(layers: readonly Layer[]): number {
  const channelsOf = new Map(layers.map(({ name, shape }) => [name, shape.channels]));
  return layers.reduce((sum, { operation, shape, inputs }) => {
    if (operation.kind !== 'conv' && operation.kind !== 'depthwise') return sum;
    const [high, wide] = operation.kernel;
    const positions = shape.height * shape.width;
    const across = operation.kind === 'conv' ? (channelsOf.get(inputs[0] ?? '') ?? 0) : 1;
    return sum + positions * high * wide * across * shape.channels;
  }, 0);
}
