// Surfaces that fill the picture: bricks, stripes, checks, dots, wood, weave, scales.
import type { Random } from './chance';
import { between, trembling } from './chance';
import type { Colour, Point, Shape } from './drawing';
import { arc, colour, drawn, ellipse, filled, lighter, mapped, rectangle } from './drawing';

export const TEXTURES = ['bricks', 'stripes', 'checks', 'dots', 'wood', 'weave', 'scales'] as const;

/** A turned picture still shows no edge. */
const REACH = 1.7;

function cells(step: number, high = step): readonly Point[] {
  const points: Point[] = [];
  for (let y = -REACH; y < REACH; y += high) for (let x = -REACH; x < REACH; x += step) points.push([x, y]);
  return points;
}

const whole = (value: number, step: number) => Math.round((value + REACH) / step);

/** The surface TEXTURES[at] of the hue `ground` in degrees, of any if it is left out, on beyond the edges of the picture. */
export function texture(at: number, random: Random, ground?: number): readonly Shape[] {
  const hue = ground ?? between(random, 0, 360);
  const first = colour(hue, ground === undefined ? between(random, 0.1, 0.7) : 0.7, between(random, 0.25, 0.75));
  const apart = between(random, 0.14, 0.35) * (first.lightness > 0.5 ? -1 : 1);
  const second: Colour = lighter(
    colour(hue + (ground === undefined ? between(random, -70, 70) : 0), between(random, 0.1, 0.7), first.lightness),
    apart,
  );
  const step = between(random, 0.22, 0.5);
  const back = filled(rectangle(-REACH, -REACH, 2 * REACH, 2 * REACH), second);
  const varied = (body: Colour) => lighter(body, between(random, -0.05, 0.05));
  const surface = ((): readonly Shape[] => {
    switch (TEXTURES[at] ?? 'bricks') {
      case 'bricks': {
        const [wide, high] = [1.6 * step, 0.7 * step];
        return cells(wide, high).map(([x, y]) =>
          filled(rectangle(x + (whole(y, high) % 2) * (wide / 2), y, wide * 0.9, high * 0.86), varied(first)),
        );
      }
      case 'stripes': {
        const count = Math.ceil((2 * REACH) / step);
        return Array.from({ length: count }, (_, i) => filled(rectangle(-REACH, -REACH + i * step, 2 * REACH, step * 0.5), first));
      }
      case 'checks':
        return cells(step)
          .filter(([x, y]) => (whole(x, step) + whole(y, step)) % 2 === 0)
          .map(([x, y]) => filled(rectangle(x, y, step, step), first));
      case 'dots': {
        const radius = step * between(random, 0.22, 0.36);
        return cells(step).map(([x, y]) => filled(ellipse(x + (whole(y, step) % 2) * (step / 2), y, radius), first));
      }
      case 'wood': {
        const lines = Math.ceil((2 * REACH) / (step * 0.4));
        const grain = trembling(random, 0.09);
        return mapped(
          Array.from({ length: lines }, (_, i) => {
            const y = -REACH + i * step * 0.4;
            return drawn(
              Array.from({ length: 40 }, (_, j): Point => [-REACH + (j * 2 * REACH) / 39, y]),
              varied(first),
              step * between(random, 0.05, 0.2),
            );
          }),
          grain,
        );
      }
      case 'weave':
        return cells(step).flatMap(([x, y]) =>
          (whole(x, step) + whole(y, step)) % 2 === 0
            ? [0.1, 0.4, 0.7].map((t) => filled(rectangle(x + step * 0.05, y + step * t, step * 0.9, step * 0.2), varied(first)))
            : [0.1, 0.4, 0.7].map((t) => filled(rectangle(x + step * t, y + step * 0.05, step * 0.2, step * 0.9), varied(first))),
        );
      case 'scales': {
        const line = lighter(first, -0.12);
        return cells(step, step / 2).map(([x, y]) => ({
          ...filled(arc(x + (whole(y, step / 2) % 2) * (step / 2), y, step / 2, step / 2, 0, Math.PI), varied(first), {
            colour: line,
            width: 0.03,
          }),
          closed: false,
        }));
      }
    }
  })();
  return mapped([back, ...surface], trembling(random, 0.012));
}
