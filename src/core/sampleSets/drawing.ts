// Pictures as data: filled and drawn outlines on a ground, with the light that falls on them. What draws them is elsewhere.

/** The picture is the square −1 … 1 both ways; x goes right, y goes down. */
export type Point = readonly [x: number, y: number];

/** Hue in degrees, the others 0 … 1, as in CSS. */
export interface Colour {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

export interface Shape {
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly fill?: Colour;
  readonly line?: { readonly colour: Colour; readonly width: number };
}

export interface Drawing {
  readonly ground: Colour;
  /** From the back to the front. */
  readonly shapes: readonly Shape[];
  /** From which side light falls, in radians, and how much brighter that side is than the other, 0 … 1. */
  readonly light: { readonly from: number; readonly strength: number };
  /** How much darker or brighter all of it is: −1 … 1. */
  readonly exposure: number;
  /** Radius by which it is out of focus, as a share of the picture's side. */
  readonly blur: number;
}

/** A colour of any hue in degrees, taken round to 0 … 360; the others are cut to 0 … 1. */
export const colour = (hue: number, saturation: number, lightness: number): Colour => ({
  hue: ((hue % 360) + 360) % 360,
  saturation: clamped(saturation),
  lightness: clamped(lightness),
});

/** The same hue, lighter or darker. */
export const lighter = ({ hue, saturation, lightness }: Colour, by: number): Colour => colour(hue, saturation, lightness + by);

const clamped = (value: number) => Math.min(1, Math.max(0, value));

/** A closed outline with a fill, and a line round it where one is given. */
export const filled = (points: readonly Point[], fill: Colour, line?: Shape['line']): Shape => ({
  points,
  closed: true,
  fill,
  ...(line && { line }),
});

/** A line through the points, its width in units of the picture (half its side). */
export const drawn = (points: readonly Point[], colour: Colour, width: number, closed = false): Shape => ({
  points,
  closed,
  line: { colour, width },
});

/** Points of a polygon with so many corners, the first at `turn` (0: to the right, −π / 2: up). */
export const corners = (count: number, radius: number, turn = -Math.PI / 2): readonly Point[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Points of an ellipse round (x, y); a circle if one radius is left out. */
export const ellipse = (x: number, y: number, rx: number, ry = rx): readonly Point[] =>
  Array.from({ length: 40 }, (_, i) => {
    const angle = (Math.PI * i) / 20;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });

/** An arc of an ellipse, angles in radians. */
export const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number): readonly Point[] =>
  Array.from({ length: 25 }, (_, i) => {
    const angle = from + ((to - from) * i) / 24;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });

/** The four corners, clockwise from the top left. */
export const rectangle = (left: number, top: number, width: number, height: number): readonly Point[] => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];

/** A cubic Bézier curve as a polyline. */
export const curve = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point, [dx, dy]: Point): readonly Point[] =>
  Array.from({ length: 17 }, (_, i) => {
    const t = i / 16;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy];
  });

/** Shapes with every point moved; lines become so many times as wide. */
export const mapped = (shapes: readonly Shape[], move: (point: Point) => Point, widths = 1): readonly Shape[] =>
  shapes.map(({ points, line, ...rest }) => ({
    ...rest,
    points: points.map(move),
    ...(line && { line: { ...line, width: line.width * widths } }),
  }));

/** How a figure stands in a picture. */
export interface Pose {
  /** In radians, clockwise. */
  readonly turn: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Seen from one side: how much narrower than high, and how much slanted. */
  readonly narrow: number;
  readonly slant: number;
}

/** The shapes narrowed and slanted, then scaled, turned and moved. */
export function posed(shapes: readonly Shape[], { turn, scale, x, y, narrow, slant }: Pose): readonly Shape[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const move = ([px, py]: Point): Point => {
    const [sx, sy] = [scale * narrow * (px + slant * py), scale * py];
    return [x + cos * sx - sin * sy, y + sin * sx + cos * sy];
  };
  return mapped(shapes, move, scale);
}
