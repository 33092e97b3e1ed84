// What part of a map is in view, and which samples are where on the screen. Map coordinates go up, those of a screen down.

export interface View {
  /** The place in the middle, in map coordinates. */
  readonly x: number;
  readonly y: number;
  /** 1: the whole map. */
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Place = readonly [x: number, y: number];

export const WHOLE: View = { x: 0, y: 0, zoom: 1 };

const MOST_ZOOM = 400;
/** Of half the shorter side, what the whole map takes at most, and at least: the rest is margin. */
const FILLED = 0.9;
const FILLED_LEAST = 0.5;
/** The widest that a picture at a sample's place is, in CSS pixels, without its frame. */
export const LARGEST_PICTURE = 72;
const FRAME = 2;

/** Screen pixels for one unit of the map: pictures at its edge have room, too. */
export function scaleOf({ zoom }: View, { width, height }: Size): number {
  const half = Math.min(width, height) / 2;
  return zoom * Math.max(FILLED_LEAST * half, Math.min(FILLED * half, half - LARGEST_PICTURE / 2 - FRAME));
}

/** A place in map coordinates as CSS pixels of a canvas of `size`, whose origin is at the top left. */
export function toScreen(view: View, size: Size, [x, y]: Place): Place {
  const scale = scaleOf(view, size);
  return [size.width / 2 + (x - view.x) * scale, size.height / 2 - (y - view.y) * scale];
}

/** The inverse of `toScreen`: CSS pixels of the canvas in map coordinates. */
export function toMap(view: View, size: Size, [x, y]: Place): Place {
  const scale = scaleOf(view, size);
  return [view.x + (x - size.width / 2) / scale, view.y - (y - size.height / 2) / scale];
}

/** Moved by so many pixels, as if the map was dragged; its middle stays where there is something. */
export function dragged(view: View, size: Size, dx: number, dy: number): View {
  const scale = scaleOf(view, size);
  return { ...view, x: within(view.x - dx / scale, 1.2), y: within(view.y + dy / scale, 1.2) };
}

/** Nearer or farther by a factor; what is at a place of the screen stays there, where the limits let it. */
export function zoomed(view: View, size: Size, factor: number, at: Place = [size.width / 2, size.height / 2]): View {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * factor));
  const [x, y] = toMap(view, size, at);
  const next = { ...view, zoom };
  const [nextX, nextY] = toMap(next, size, at);
  return zoom === 1 ? WHOLE : { zoom, x: within(view.x + x - nextX, 1.2), y: within(view.y + y - nextY, 1.2) };
}

const within = (value: number, most: number) => Math.min(most, Math.max(-most, value));

/** The place of the map in the middle of the screen. */
export const middleOf = (view: View, size: Size): Place => toMap(view, size, [size.width / 2, size.height / 2]);

/** The shown sample nearest to a place of the screen, at most so many pixels away; −1 for none. */
export function nearestAt(positions: Float32Array, shown: Uint8Array, view: View, size: Size, at: Place, within: number): number {
  const [x, y] = toMap(view, size, at);
  let best = (within / scaleOf(view, size)) ** 2;
  let found = -1;
  for (let i = 0; i < shown.length; i++) {
    if (!shown[i]) continue;
    const away = ((positions[2 * i] ?? 0) - x) ** 2 + ((positions[2 * i + 1] ?? 0) - y) ** 2;
    if (away > best) continue;
    best = away;
    found = i;
  }
  return found;
}

/** The shown samples inside a line drawn round them, in map coordinates; the line is closed by itself (even–odd rule). */
export function inside(positions: Float32Array, shown: Uint8Array, line: readonly Place[]): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < shown.length; i++) {
    if (!shown[i]) continue;
    const [x, y] = [positions[2 * i] ?? 0, positions[2 * i + 1] ?? 0];
    const crossed = line.filter(([ax, ay], at) => {
      const [bx, by] = line[(at + 1) % line.length] ?? [ax, ay];
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    });
    if (crossed.length % 2 === 1) found.push(i);
  }
  return found;
}
