// Dice seen from above: a face of one to six pips.
import type { Random } from './chance';
import { between, chance } from './chance';
import type { Point, Shape } from './drawing';
import { arc, colour, ellipse, filled, lighter } from './drawing';

export const DICE = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

const FAR = 0.42;
/** Where the pips of each face stand. */
const PIPS: readonly (readonly Point[])[] = [
  [[0, 0]],
  [
    [-FAR, -FAR],
    [FAR, FAR],
  ],
  [
    [-FAR, -FAR],
    [0, 0],
    [FAR, FAR],
  ],
  [
    [-FAR, -FAR],
    [FAR, -FAR],
    [-FAR, FAR],
    [FAR, FAR],
  ],
  [
    [-FAR, -FAR],
    [FAR, -FAR],
    [0, 0],
    [-FAR, FAR],
    [FAR, FAR],
  ],
  [
    [-FAR, -FAR],
    [FAR, -FAR],
    [-FAR, 0],
    [FAR, 0],
    [-FAR, FAR],
    [FAR, FAR],
  ],
];

/** A square of half a side `half` with round corners. */
export function roundedSquare(half: number, radius: number): readonly Point[] {
  const inner = half - radius;
  const quarter = Math.PI / 2;
  return [
    ...arc(inner, -inner, radius, radius, -quarter, 0),
    ...arc(inner, inner, radius, radius, 0, quarter),
    ...arc(-inner, inner, radius, radius, quarter, 2 * quarter),
    ...arc(-inner, -inner, radius, radius, 2 * quarter, 3 * quarter),
  ];
}

/** A die that shows PIPS[at], `at` + 1 pips, round the middle of the picture. */
export function die(at: number, random: Random): readonly Shape[] {
  const dark = chance(random, 0.25);
  const hue = between(random, 0, 360);
  const body = colour(hue, between(random, 0.05, 0.8), dark ? between(random, 0.2, 0.4) : between(random, 0.75, 0.95));
  const pip = dark
    ? colour(between(random, 0, 360), 0.2, 0.92)
    : colour(between(random, 0, 360), between(random, 0, 0.7), between(random, 0.08, 0.3));
  const radius = between(random, 0.13, 0.17);
  const rounding = between(random, 0.1, 0.35);
  const shadow = between(random, 0.04, 0.14);
  const edge = roundedSquare(0.8, rounding);
  return [
    filled(
      edge.map(([x, y]): Point => [x + shadow, y + shadow]),
      lighter(body, -0.25),
    ),
    filled(edge, body, { colour: lighter(body, -0.15), width: 0.02 }),
    ...(PIPS[at] ?? []).map(([x, y]) => filled(ellipse(x, y, radius), pip)),
  ];
}
