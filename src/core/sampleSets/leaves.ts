// Leaves of five trees by their outlines, as books of botany draw them: oak, maple, birch, willow, ginkgo.
import type { Random } from './chance';
import { between, trembling } from './chance';
import type { Colour, Point, Shape } from './drawing';
import { colour, drawn, filled, lighter, mapped } from './drawing';

export const LEAVES = ['oak', 'maple', 'birch', 'willow', 'ginkgo'] as const;

const STEPS = 60;

/** An outline from the stem at the bottom to the tip at the top and back; `halfWidth` of t, 0 at the stem and 1 at the tip. */
function alongAxis(halfWidth: (t: number) => number): readonly Point[] {
  const side = (sign: number) =>
    Array.from({ length: STEPS + 1 }, (_, i): Point => [sign * Math.max(0, halfWidth(i / STEPS)), 0.8 - (1.6 * i) / STEPS]);
  return [...side(1), ...side(-1).reverse()];
}

/** An outline round a point near the stem; `radius` of the angle from straight up, −π … π. */
function round(radius: (angle: number) => number, y: number): readonly Point[] {
  return Array.from({ length: 4 * STEPS }, (_, i): Point => {
    const angle = Math.PI * (i / (2 * STEPS) - 1);
    const r = radius(angle);
    return [r * Math.sin(angle), y - r * Math.cos(angle)];
  });
}

const saw = (t: number) => t - Math.floor(t);

function outline(kind: (typeof LEAVES)[number], random: Random): readonly Point[] {
  switch (kind) {
    case 'oak': {
      const lobes = between(random, 3.4, 4.6);
      const depth = between(random, 0.2, 0.34);
      return alongAxis(
        (t) => 0.44 * Math.sin(Math.PI * t) ** 0.7 * (0.75 + 0.25 * t) * (1 + depth * Math.cos(2 * Math.PI * (lobes * t - 0.4))),
      );
    }
    case 'maple': {
      const spread = between(random, 0.95, 1.2);
      const sharp = between(random, 0.2, 0.3);
      return round((angle) => {
        const lobes = [-2, -1, 0, 1, 2].map((k) => (1 - 0.13 * Math.abs(k)) * Math.exp(-Math.abs(angle - k * spread) / sharp));
        return 0.3 + 0.62 * Math.max(...lobes) + 0.035 * Math.cos(22 * angle);
      }, 0.2);
    }
    case 'birch': {
      const teeth = Math.round(between(random, 8, 13));
      const widest = between(random, 0.2, 0.32);
      const width = between(random, 0.46, 0.58);
      return alongAxis((t) => {
        const body = t < widest ? Math.sin((Math.PI * t) / (2 * widest)) : (1 - t) / (1 - widest);
        return width * body * (1 - 0.16 * saw(teeth * t));
      });
    }
    case 'willow': {
      const width = between(random, 0.1, 0.19);
      const bend = between(random, -0.25, 0.25);
      return alongAxis((t) => width * Math.sin(Math.PI * t) ** 0.85).map(([x, y]): Point => [x + bend * (y * y - 0.5), y]);
    }
    case 'ginkgo': {
      const spread = between(random, 1.0, 1.35);
      const notch = between(random, 0.1, 0.4);
      const waves = between(random, 10, 16);
      return round((angle) => {
        if (Math.abs(angle) > spread) return 0.06;
        const rim = 1.25 - notch * Math.exp(-Math.abs(angle) / 0.07) + 0.04 * Math.cos(waves * angle);
        return rim * Math.min(1, (spread - Math.abs(angle)) / 0.12 + 0.1);
      }, 0.65);
    }
  }
}

function veins(kind: (typeof LEAVES)[number], shade: Colour): readonly Shape[] {
  const line = (points: readonly Point[]) => drawn(points, shade, 0.018);
  if (kind === 'ginkgo')
    return [-0.8, -0.4, 0, 0.4, 0.8].map((angle) =>
      line([
        [0, 0.65],
        [0.95 * Math.sin(angle), 0.65 - 0.95 * Math.cos(angle)],
      ]),
    );
  if (kind === 'maple')
    return [-2, -1, 0, 1, 2].map((k) =>
      line([
        [0, 0.2],
        [0.7 * Math.sin(k), 0.2 - 0.7 * Math.cos(k)],
      ]),
    );
  const ribs = kind === 'willow' ? [] : [0.5, 0.25, 0, -0.25, -0.5];
  return [
    line([
      [0, 0.8],
      [0, -0.7],
    ]),
    ...ribs.flatMap((y) =>
      [-1, 1].map((sign) =>
        line([
          [0, y],
          [sign * 0.25 * (1 - Math.abs(y)), y - 0.18],
        ]),
      ),
    ),
  ];
}

/** The leaf LEAVES[at], in green or autumn colours, round the middle of the picture. */
export function leaf(at: number, random: Random): readonly Shape[] {
  const kind = LEAVES[at] ?? 'oak';
  const hue = between(random, 0, 1) < 0.6 ? between(random, 75, 140) : between(random, 5, 60);
  const body = colour(hue, between(random, 0.35, 0.75), between(random, 0.25, 0.5));
  const shade = lighter(body, between(random, -0.16, 0.2));
  const stem = drawn(
    [
      [0, 0.7],
      [between(random, -0.1, 0.1), 1.05],
    ],
    lighter(body, -0.12),
    0.045,
  );
  return mapped(
    [stem, filled(outline(kind, random), body, { colour: lighter(body, -0.1), width: 0.02 }), ...veins(kind, shade)],
    trembling(random, 0.022),
  );
}
