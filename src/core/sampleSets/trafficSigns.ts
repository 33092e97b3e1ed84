// Traffic signs of the Vienna Convention, by outline and symbol: eight that look alike in twos and threes.
import type { Random } from './chance';
import { between, chance } from './chance';
import type { Colour, Point, Shape } from './drawing';
import { colour, corners, drawn, ellipse, filled, rectangle } from './drawing';
import { roundedSquare } from './dice';

export const TRAFFIC_SIGNS = ['stop', 'giveWay', 'noEntry', 'priorityRoad', 'ahead', 'noStopping', 'roundabout', 'danger'] as const;

const arrow = (turn: number, paint: Colour, size = 1): readonly Shape[] => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const at = ([x, y]: Point): Point => [size * (cos * x - sin * y), size * (sin * x + cos * y)];
  const stem = rectangle(-0.1, -0.15, 0.2, 0.65).map(at);
  const tip = (
    [
      [-0.32, -0.08],
      [0, -0.55],
      [0.32, -0.08],
    ] as const
  ).map(at);
  return [filled(stem, paint), filled(tip, paint)];
};

/** The sign TRAFFIC_SIGNS[at] on its pole, faded and in shades as they occur, round the middle of the picture. */
export function trafficSign(at: number, random: Random): readonly Shape[] {
  // Colours vary: paint fades, and countries use different shades.
  const fade = between(random, 0, 0.25);
  const red = colour(between(random, -8, 12), 0.85 - fade, between(random, 0.38, 0.5) + fade / 3);
  const blue = colour(between(random, 205, 228), 0.8 - fade, between(random, 0.32, 0.46) + fade / 3);
  const white = colour(50, 0.1, between(random, 0.85, 0.97));
  const black = colour(0, 0, between(random, 0.05, 0.2));
  const pole = filled(rectangle(-0.06, 0.6, 0.12, 1.6), colour(210, 0.05, between(random, 0.4, 0.7)));
  const rim = between(random, 0.16, 0.26);
  const sign = ((): readonly Shape[] => {
    switch (TRAFFIC_SIGNS[at] ?? 'stop') {
      case 'stop': {
        const bar = between(random, 0.1, 0.14);
        const letters = [-0.45, -0.15, 0.15, 0.45].map((x) =>
          drawn(
            [
              [x, -0.18],
              [x, 0.18],
            ],
            white,
            bar,
          ),
        );
        return [
          filled(corners(8, 0.88, Math.PI / 8), red, { colour: white, width: 0.06 }),
          ...letters,
          drawn(
            [
              [-0.55, -0.2],
              [0.55, -0.2],
            ],
            white,
            0.05,
          ),
          drawn(
            [
              [-0.55, 0.2],
              [0.55, 0.2],
            ],
            white,
            0.05,
          ),
        ];
      }
      case 'giveWay':
        return [filled(corners(3, 0.95, Math.PI / 2), red), filled(corners(3, 0.95 - 2 * rim, Math.PI / 2), white)];
      case 'danger':
        return [
          filled(corners(3, 0.95), red),
          filled(corners(3, 0.95 - 2 * rim), white),
          drawn(
            [
              [0, -0.25],
              [0, 0.15],
            ],
            black,
            0.12,
          ),
          filled(ellipse(0, 0.32, 0.07), black),
        ];
      case 'noEntry':
        return [filled(ellipse(0, 0, 0.85), red, { colour: white, width: 0.05 }), filled(rectangle(-0.58, -0.15, 1.16, 0.3), white)];
      case 'priorityRoad':
        return [
          filled(corners(4, 0.95), white, { colour: black, width: 0.03 }),
          filled(corners(4, 0.62), colour(between(random, 42, 54), 0.9 - fade, 0.52)),
        ];
      case 'ahead':
        return [filled(ellipse(0, 0, 0.85), blue, { colour: white, width: 0.05 }), ...arrow(0, white)];
      case 'noStopping': {
        const crossed = chance(random, 0.6);
        return [
          filled(ellipse(0, 0, 0.85), red),
          filled(ellipse(0, 0, 0.85 - rim), blue),
          drawn(
            [
              [-0.5, -0.5],
              [0.5, 0.5],
            ],
            red,
            rim,
          ),
          ...(crossed
            ? [
                drawn(
                  [
                    [0.5, -0.5],
                    [-0.5, 0.5],
                  ],
                  red,
                  rim,
                ),
              ]
            : []),
        ];
      }
      case 'roundabout': {
        const three = [0, 1, 2].flatMap((k) =>
          arrow(Math.PI / 2 + (2 * Math.PI * k) / 3, white, 0.5).map(({ points, ...rest }): Shape => {
            const angle = (2 * Math.PI * k) / 3 - Math.PI / 2;
            return { ...rest, points: points.map(([x, y]): Point => [x + 0.45 * Math.cos(angle), y + 0.45 * Math.sin(angle)]) };
          }),
        );
        return [filled(ellipse(0, 0, 0.85), blue, { colour: white, width: 0.05 }), ...three];
      }
    }
  })();
  const plate = chance(random, 0.25) ? [filled(roundedSquare(0.98, 0.1), colour(0, 0, between(random, 0.6, 0.85)))] : [];
  return [pole, ...plate, ...sign];
}
