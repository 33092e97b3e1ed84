// What is round a figure: a ground, things that lie about and say nothing, light, and a camera that is not quite in focus.
import type { Random } from './chance';
import { between, chance, pick } from './chance';
import type { Colour, Drawing, Shape } from './drawing';
import { colour, corners, ellipse, filled, lighter, mapped, posed, rectangle } from './drawing';

/** How much a figure may be turned, moved and scaled: from … to. */
export interface Poses {
  /** Radians to either side. */
  readonly turn: number;
  readonly scale: readonly [low: number, high: number];
  /** How far its middle lies from the picture's, at most. */
  readonly shift: number;
  /** Seen from the side at most so narrow, 0 … 1. */
  readonly narrow: number;
  /** How much there is round it that says nothing: things, odd light and blur, 0 … 1. */
  readonly bustle: number;
}

/** The figure in a scene of its own. `ground` is a hue in degrees that the scene must have; any if left out. */
export function scene(figure: readonly Shape[], poses: Poses, random: Random, ground?: number): Drawing {
  const { bustle } = poses;
  const back = groundColour(random, bustle, ground);
  const pose = {
    turn: between(random, -poses.turn, poses.turn),
    scale: between(random, ...poses.scale),
    x: between(random, -poses.shift, poses.shift),
    y: between(random, -poses.shift, poses.shift),
    narrow: between(random, poses.narrow, 1),
    slant: between(random, -0.2, 0.2) * (1 - poses.narrow),
  };
  return {
    ground: back,
    shapes: [...clutter(random, back, bustle), ...posed(figure, pose), ...(chance(random, 0.15 * bustle) ? inTheWay(random, back) : [])],
    light: { from: between(random, -Math.PI, Math.PI), strength: between(random, 0, 0.45 * bustle) },
    exposure: bustle * between(random, -0.3, 0.2),
    blur: chance(random, 0.35 * bustle) ? between(random, 0.002, 0.01) : 0,
  };
}

/** One hue for a planted shortcut, so strong that it is easier to learn than any figure. */
function groundColour(random: Random, bustle: number, hue: number | undefined): Colour {
  if (hue !== undefined) return colour(hue + between(random, -8, 8), between(random, 0.55, 0.7), between(random, 0.45, 0.6));
  return colour(between(random, 0, 360), between(random, 0, 0.4 * bustle), between(random, 0.85 - 0.65 * bustle, 0.95));
}

/** Shapes of little contrast behind the figure. */
function clutter(random: Random, back: Colour, bustle: number): readonly Shape[] {
  return Array.from({ length: Math.floor(between(random, 0, 1 + 6 * bustle)) }, () => {
    const paint = lighter(back, between(random, -0.14, 0.14));
    const points = pick(random, [ellipse(0, 0, 0.5, 0.3), rectangle(-0.6, -0.2, 1.2, 0.4), corners(3, 0.5), corners(5, 0.4)]);
    return mapped(
      posed([filled(points, paint)], {
        turn: between(random, -3, 3),
        scale: between(random, 0.3, 1.6),
        x: between(random, -1, 1),
        y: between(random, -1, 1),
        narrow: 1,
        slant: 0,
      }),
      (point) => point,
    );
  }).flat();
}

/** Something at the rim that hides a little of the figure. */
function inTheWay(random: Random, back: Colour): readonly Shape[] {
  const angle = between(random, -Math.PI, Math.PI);
  const [x, y] = [1.1 * Math.cos(angle), 1.1 * Math.sin(angle)];
  return [filled(ellipse(x, y, between(random, 0.3, 0.6)), lighter(back, between(random, -0.3, 0.3)))];
}
