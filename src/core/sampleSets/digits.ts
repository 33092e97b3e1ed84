// The ten digits as hands write them: strokes of curves, with the ways of writing that schools teach.
import type { Random } from './chance';
import { between, chance, pick, trembling } from './chance';
import type { Point, Shape } from './drawing';
import { arc, colour, curve, drawn, mapped } from './drawing';

export const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

const { PI } = Math;

function strokes(digit: number, random: Random): readonly (readonly Point[])[] {
  switch (digit) {
    case 0:
      return [arc(0, 0, between(random, 0.36, 0.5), 0.72, -PI / 2, 1.5 * PI)];
    case 1: {
      const stem: readonly Point[] = [
        [0.05, -0.72],
        [0.05, 0.72],
      ];
      const flag: readonly Point[] = [
        [-0.28, -0.42],
        [0.05, -0.72],
      ];
      const foot: readonly Point[] = [
        [-0.25, 0.72],
        [0.35, 0.72],
      ];
      return chance(random, 0.3) ? [flag, stem, foot] : chance(random, 0.8) ? [flag, stem] : [stem];
    }
    case 2:
      return [[...arc(0, -0.32, 0.42, 0.4, -PI, 0.25 * PI), ...curve([0.3, -0.04], [0.05, 0.3], [-0.3, 0.5], [-0.46, 0.7]), [0.48, 0.7]]];
    case 3:
      return chance(random, 0.25)
        ? [[[-0.4, -0.7], [0.38, -0.7], [-0.02, -0.12], ...arc(-0.02, 0.28, 0.42, 0.42, -PI / 2, 0.85 * PI)]]
        : [[...arc(-0.02, -0.36, 0.38, 0.35, -0.85 * PI, PI / 2), ...arc(-0.02, 0.33, 0.44, 0.38, -PI / 2, 0.85 * PI)]];
    case 4:
      return chance(random, 0.5)
        ? [
            [
              [0.15, -0.72],
              [-0.45, 0.22],
              [0.5, 0.22],
            ],
            [
              [0.2, -0.2],
              [0.2, 0.72],
            ],
          ]
        : [
            [
              [-0.36, -0.7],
              [-0.4, 0.08],
              [0.45, 0.08],
            ],
            [
              [0.25, -0.62],
              [0.25, 0.72],
            ],
          ];
    case 5:
      return [[[0.4, -0.7], [-0.32, -0.7], [-0.36, -0.08], ...arc(-0.02, 0.28, 0.44, 0.42, -0.72 * PI, 0.8 * PI)]];
    case 6:
      return [[...curve([0.3, -0.72], [-0.2, -0.55], [-0.45, -0.1], [-0.42, 0.32]), ...arc(0, 0.32, 0.42, 0.4, -PI, PI)]];
    case 7: {
      const seven: readonly Point[] = [[-0.42, -0.68], [0.44, -0.68], ...curve([0.44, -0.68], [0.2, -0.2], [0, 0.2], [-0.1, 0.72])];
      return chance(random, 0.4)
        ? [
            seven,
            [
              [-0.2, 0],
              [0.34, -0.02],
            ],
          ]
        : [seven];
    }
    case 8:
      return [[...arc(0, -0.36, 0.34, 0.35, PI / 2, -1.5 * PI), ...arc(0, 0.35, 0.42, 0.37, -PI / 2, 1.5 * PI)]];
    default:
      return [
        [
          ...arc(0, -0.3, 0.4, 0.4, 0, -2 * PI),
          ...(chance(random, 0.5)
            ? curve([0.4, -0.3], [0.4, 0.1], [0.36, 0.4], [0.3, 0.72])
            : curve([0.4, -0.3], [0.45, 0.3], [0.2, 0.75], [-0.3, 0.68])),
        ],
      ];
  }
}

/** The handwritten digit `at`, 0 … 9, in ink and hand of its own, round the middle of the picture. */
export function digit(at: number, random: Random): readonly Shape[] {
  const ink = pick(random, [
    colour(220, 0.6, between(random, 0.15, 0.4)),
    colour(0, 0, between(random, 0.05, 0.25)),
    colour(between(random, 340, 360), 0.7, 0.35),
  ]);
  const width = between(random, 0.1, 0.2);
  const slant = between(random, -0.2, 0.1);
  const wide = between(random, 0.85, 1.15);
  const lines = strokes(at, random).map((points) => drawn(points, ink, width));
  const hand = trembling(random, 0.025);
  return mapped(lines, ([x, y]) => hand([wide * x + slant * -y, y]));
}
