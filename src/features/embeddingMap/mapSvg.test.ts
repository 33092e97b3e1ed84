// The map of a report: every sample that is still there is one point, in its class's colour, inside its frame; names cannot break out.
import { expect, test } from 'vitest';
import { mapSvg } from './mapSvg';

const classes = [
  { id: 'a', name: 'cup <b>&', colour: 0 },
  { id: 'b', name: 'fork', colour: 1 },
  { id: 'c', name: 'nowhere', colour: 2 },
];
const first = { name: 'Toy "one"', positions: Float32Array.of(-1, -1, 1, 1, 0, 0, NaN, 0), classOf: ['a', 'b', undefined, 'a'] };
const second = { name: 'Random', positions: Float32Array.of(0, 0, 0.5, -0.5), classOf: ['a', 'b'] };

test('points, frames and a key; what is gone or lies nowhere is left out', () => {
  const svg = mapSvg([first, second], classes);
  const points = [...svg.matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(points).toHaveLength(4);
  // The middle of the second map, whose frame begins after the first one's.
  expect(points).toContainEqual([24 + 320 + 24 + 160, 40 + 160]);
  // Up in the map is up on the page.
  const [lower, upper] = points as [readonly [number, number], readonly [number, number]];
  expect(lower[0]).toBeLessThan(upper[0]);
  expect(lower[1]).toBeGreaterThan(upper[1]);
  for (const [x, y] of points) {
    expect(x).toBeGreaterThan(24);
    expect(y).toBeGreaterThan(40);
    expect(y).toBeLessThan(40 + 320);
  }
  expect(svg.match(/<path /g)).toHaveLength(4);
  expect(svg).toContain('cup &lt;b&gt;&amp;');
  expect(svg).not.toContain('nowhere');
  expect(svg).not.toContain('NaN');
});

test('ten thousand points are a few elements', () => {
  const count = 10_000;
  const many = {
    name: 'Many',
    positions: new Float32Array(2 * count),
    classOf: Array.from({ length: count }, (_, i) => (i % 2 ? 'a' : 'b')),
  };
  const svg = mapSvg([many], classes);
  expect(svg.match(/h0/g)).toHaveLength(count);
  expect(svg.match(/<\w/g)?.length).toBeLessThan(20);
});
