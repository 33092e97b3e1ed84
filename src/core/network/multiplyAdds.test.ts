// Counted operations against closed forms and against what the built-in backbones' cards say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInAbout } from '../backbones/builtInAbout';
import { builtInBackbone } from '../backbones/builtInBackbone';
import { earlierBackbones } from '../backbones/earlierBackbones';
import type { Layer } from './layersTopology';
import { readTopology } from './layersTopology';
import { multiplyAddsOf } from './multiplyAdds';

const window = { strides: [1, 1], dilation: [1, 1], padding: 'same', bias: false, activation: 'linear' } as const;

test('a convolution is positions × window × channels in × channels out, a depthwise one without the channels in', () => {
  const layers: readonly Layer[] = [
    { name: 'in', operation: { kind: 'input' }, inputs: [], shape: { height: 8, width: 8, channels: 3 } },
    {
      name: 'a',
      operation: { kind: 'conv', filters: 5, kernel: [3, 3], ...window },
      inputs: ['in'],
      shape: { height: 4, width: 4, channels: 5 },
    },
    {
      name: 'b',
      operation: { kind: 'depthwise', multiplier: 2, kernel: [3, 1], ...window },
      inputs: ['a'],
      shape: { height: 4, width: 2, channels: 10 },
    },
    { name: 'c', operation: { kind: 'add' }, inputs: ['b', 'b'], shape: { height: 4, width: 2, channels: 10 } },
  ];
  expect(multiplyAddsOf(layers)).toBe(16 * 9 * 3 * 5 + 8 * 3 * 10);
});

test.each([builtInBackbone, ...earlierBackbones].map((spec) => [spec.id, spec] as const))('%s: as its card says', (id, spec) => {
  const text = readFileSync(join(import.meta.dirname, '../../../public', spec.url), 'utf8');
  const topology = readTopology(text, spec.featureLayer, spec.inputSize);
  if (!topology.ok) throw new Error(topology.error);
  expect(multiplyAddsOf(topology.value.layers)).toBe(builtInAbout[id]?.multiplyAdds);
});
