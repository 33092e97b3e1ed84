// Faces like those of emoji, in six moods: happy, sad, surprised, angry, winking, asleep.
import type { Random } from './chance';
import { between, chance, trembling } from './chance';
import type { Colour, Point, Shape } from './drawing';
import { arc, colour, curve, drawn, ellipse, filled, lighter, mapped } from './drawing';

export const FACES = ['happy', 'sad', 'surprised', 'angry', 'winking', 'asleep'] as const;

type Mood = (typeof FACES)[number];

const { PI } = Math;

function mouth(mood: Mood, ink: Colour, random: Random): readonly Shape[] {
  const width = between(random, 0.28, 0.46);
  const line = between(random, 0.05, 0.09);
  const smile = (by: number, y = 0.32) => curve([-width, y], [-width / 2, y + by], [width / 2, y + by], [width, y]);
  switch (mood) {
    case 'happy':
    case 'winking':
      return chance(random, 0.5)
        ? [drawn(smile(between(random, 0.22, 0.4)), ink, line)]
        : [filled([...smile(0.5), ...smile(0.05).toReversed()], ink), drawn(smile(0.1), colour(0, 0, 0.95), line)];
    case 'sad':
      return [drawn(smile(-between(random, 0.22, 0.4), 0.52), ink, line)];
    case 'surprised':
      return [filled(ellipse(0, 0.42, between(random, 0.12, 0.22), between(random, 0.18, 0.28)), ink)];
    case 'angry':
      return [drawn(smile(-between(random, 0.02, 0.2), 0.45), ink, line)];
    case 'asleep':
      return chance(random, 0.5)
        ? [filled(ellipse(0.05, 0.4, 0.1, 0.07), ink)]
        : [drawn(curve([-0.2, 0.38], [-0.05, 0.45], [0.1, 0.42], [0.2, 0.38]), ink, line)];
  }
}

function eye(mood: Mood, side: -1 | 1, ink: Colour, size: number): readonly Shape[] {
  const x = side * 0.34;
  const line = 0.075;
  if (mood === 'asleep' || (mood === 'winking' && side > 0))
    return [drawn(arc(x, -0.18, size * 1.2, size * 0.7, 0.1 * PI, 0.9 * PI), ink, line)];
  if (mood === 'surprised')
    return [
      filled(ellipse(x, -0.2, size * 1.3, size * 1.5), colour(0, 0, 0.97), { colour: ink, width: 0.03 }),
      filled(ellipse(x, -0.2, size * 0.6), ink),
    ];
  return [filled(ellipse(x, -0.18, size * 0.8, size), ink)];
}

function brow(mood: Mood, side: -1 | 1, ink: Colour): readonly Shape[] {
  const tilt = mood === 'angry' ? 0.2 : mood === 'sad' ? -0.15 : 0;
  if (mood === 'asleep' || mood === 'happy' || mood === 'winking') return [];
  const y = mood === 'surprised' ? -0.56 : -0.42;
  const points: readonly Point[] = [
    [side * 0.52, y - tilt],
    [side * 0.18, y + tilt],
  ];
  return [drawn(points, ink, 0.09)];
}

/** Hair, a hat or glasses: they say nothing of the mood. */
function things(random: Random, ink: Colour): readonly Shape[] {
  const wear = colour(between(random, 0, 360), 0.6, between(random, 0.3, 0.6));
  const options: readonly (readonly Shape[])[] = [
    [],
    [filled([...arc(0, -0.5, 0.75, 0.5, -PI, 0)], wear)],
    [
      filled(
        [
          [-0.62, -0.7],
          [0, -1.25],
          [0.62, -0.7],
        ],
        wear,
      ),
    ],
    [drawn(ellipse(-0.34, -0.18, 0.24), ink, 0.04, true), drawn(ellipse(0.34, -0.18, 0.24), ink, 0.04, true)],
    [filled(ellipse(-0.55, 0.15, 0.14, 0.1), colour(350, 0.8, 0.75)), filled(ellipse(0.55, 0.15, 0.14, 0.1), colour(350, 0.8, 0.75))],
  ];
  return options[Math.floor(random() * options.length)] ?? [];
}

/** The face FACES[at], with a skin, features and things of its own, round the middle of the picture. */
export function face(at: number, random: Random): readonly Shape[] {
  const mood = FACES[at] ?? 'happy';
  const skin = colour(
    chance(random, 0.6) ? between(random, 35, 55) : between(random, 0, 360),
    between(random, 0.4, 0.95),
    between(random, 0.5, 0.75),
  );
  const ink = colour(between(random, 0, 40), between(random, 0, 0.6), between(random, 0.08, 0.2));
  const size = between(random, 0.11, 0.15);
  const sides = [-1, 1] as const;
  return mapped(
    [
      filled(ellipse(0, 0, 0.85, between(random, 0.78, 0.95)), skin, { colour: lighter(skin, -0.2), width: 0.03 }),
      ...things(random, ink),
      ...sides.flatMap((side) => [...eye(mood, side, ink, size), ...brow(mood, side, ink)]),
      ...mouth(mood, ink, random),
    ],
    trembling(random, 0.02),
  );
}
