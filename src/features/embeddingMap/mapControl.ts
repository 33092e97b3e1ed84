// A map under the hands: drawn when something changes, moved by pointer, wheel, two fingers and keys, and picked from.
import type { Paper } from './drawMap';
import { drawMap } from './drawMap';
import type { Place, Size, View } from './mapView';
import { dragged, inside, middleOf, nearestAt, toMap, toScreen, WHOLE, zoomed } from './mapView';
import type { Marks, Scene } from './scene';

/** What a drag does. */
export type DragMode = 'move' | 'select';

export interface MapHandlers {
  readonly onHover: (id: string | undefined) => void;
  /** `more`: besides those that are selected. */
  readonly onSelect: (ids: readonly string[], more: boolean) => void;
  readonly onOpen: (id: string) => void;
}

export interface MapControl {
  readonly update: (scene: Scene, marks: Marks, mode: DragMode, handlers: MapHandlers) => void;
  /** Draws once more: a picture has come, or colours are others. */
  readonly redraw: () => void;
  readonly zoom: (factor: number) => void;
  readonly whole: () => void;
  readonly dispose: () => void;
}

/** Pixels within which a press means a sample, and below which a drag is a press. */
const NEAR = 24;
const STILL = 5;
const STEP = 60;
const KEY_ZOOM = 1.4;

/**
 * Binds a map to `canvas`. `picture` gives the small picture of a sample, or nothing while it is being read. Call `dispose` at the end: it
 * listens to the canvas and its size until then.
 */
export function mapControl(canvas: HTMLCanvasElement, picture: Paper['picture']): MapControl {
  const pen = canvas.getContext('2d');
  const style = getComputedStyle(canvas);
  let now: { readonly scene: Scene; readonly marks: Marks; readonly mode: DragMode; readonly handlers: MapHandlers } | undefined;
  let view: View = WHOLE;
  let size: Size = { width: 0, height: 0 };
  let line: Place[] = [];
  /** A line whose corners are set by keys, one after the other; in map coordinates. */
  let corners: readonly Place[] = [];
  let frame: number | undefined;
  /** Moved by keys: what is nearest to the middle is meant. */
  let byKeys = false;
  const pointers = new Map<number, Place>();
  let pressed: { readonly at: Place; moved: boolean } | undefined;

  const colour = (property: string) => style.getPropertyValue(property).trim();
  const draw = () => {
    frame = undefined;
    if (!pen || !now || size.width === 0) return;
    const sharp = devicePixelRatio;
    const [width, height] = [Math.round(size.width * sharp), Math.round(size.height * sharp)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    pen.setTransform(sharp, 0, 0, sharp, 0, 0);
    drawMap(pen, now.scene, now.marks, view, size, { colour, picture });
    if (line.length > 1) drawLine(pen, line);
    // To the middle, where the next corner would be.
    if (byKeys && corners.length > 0) drawLine(pen, [...corners, middleOf(view, size)]);
    if (byKeys) drawMiddle(pen);
  };
  const redraw = () => {
    frame ??= requestAnimationFrame(draw);
  };
  const drawLine = (on: CanvasRenderingContext2D, places: readonly Place[]) => {
    on.strokeStyle = colour('--ink');
    on.lineWidth = 2;
    on.setLineDash([6, 4]);
    on.beginPath();
    places.forEach((place, i) => {
      const [x, y] = toScreen(view, size, place);
      if (i === 0) on.moveTo(x, y);
      else on.lineTo(x, y);
    });
    on.stroke();
    on.setLineDash([]);
  };
  const drawMiddle = (on: CanvasRenderingContext2D) => {
    const [x, y] = [size.width / 2, size.height / 2];
    on.strokeStyle = colour('--ink');
    on.lineWidth = 1.5;
    on.beginPath();
    on.moveTo(x - 9, y);
    on.lineTo(x + 9, y);
    on.moveTo(x, y - 9);
    on.lineTo(x, y + 9);
    on.stroke();
  };
  const look = (next: View) => {
    view = next;
    redraw();
  };

  const placeOf = (event: { readonly clientX: number; readonly clientY: number }): Place => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const idAt = (at: Place, within = NEAR): string | undefined => {
    if (!now) return undefined;
    const { map, shown } = now.scene;
    return map.ids[nearestAt(map.positions, shown, view, size, at, within)];
  };
  const hover = (id: string | undefined) => {
    if (id !== now?.marks.hovered) now?.handlers.onHover(id);
  };
  const inMiddle = () => idAt([size.width / 2, size.height / 2], Math.max(size.width, size.height));

  const onDown = (event: PointerEvent) => {
    canvas.setPointerCapture(event.pointerId);
    byKeys = false;
    corners = [];
    const at = placeOf(event);
    pointers.set(event.pointerId, at);
    pressed = pointers.size === 1 ? { at, moved: false } : undefined;
    line = pointers.size === 1 && now?.mode === 'select' ? [toMap(view, size, at)] : [];
  };
  const onMove = (event: PointerEvent) => {
    const at = placeOf(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      hover(idAt(at));
      return;
    }
    pointers.set(event.pointerId, at);
    if (pressed && Math.hypot(at[0] - pressed.at[0], at[1] - pressed.at[1]) > STILL) pressed.moved = true;
    if (pointers.size === 2) pinch(event.pointerId, before, at);
    else if (line.length > 0) {
      line.push(toMap(view, size, at));
      redraw();
    } else if (pressed?.moved) look(dragged(view, size, at[0] - before[0], at[1] - before[1]));
  };
  const pinch = (moved: number, before: Place, at: Place) => {
    const [, still] = [...pointers].find(([id]) => id !== moved) ?? [];
    if (!still) return;
    const length = (place: Place) => Math.hypot(place[0] - still[0], place[1] - still[1]);
    const middle: Place = [(at[0] + still[0]) / 2, (at[1] + still[1]) / 2];
    const moving = dragged(view, size, (at[0] - before[0]) / 2, (at[1] - before[1]) / 2);
    look(zoomed(moving, size, length(at) / Math.max(1, length(before)), middle));
  };
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    const was = pressed;
    pressed = undefined;
    const drawn = line;
    line = [];
    redraw();
    if (!was || !now || event.type === 'pointercancel') return;
    const more = event.shiftKey || event.ctrlKey || event.metaKey;
    const { map, shown } = now.scene;
    if (!was.moved) {
      const id = idAt(placeOf(event));
      now.handlers.onSelect(id === undefined ? [] : [id], more);
    } else if (drawn.length > 2)
      now.handlers.onSelect(
        inside(map.positions, shown, drawn).flatMap((i) => map.ids[i] ?? []),
        more,
      );
  };
  const onLeave = () => hover(undefined);
  const onDouble = (event: MouseEvent) => {
    const id = idAt(placeOf(event));
    if (id !== undefined) now?.handlers.onOpen(id);
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    look(zoomed(view, size, Math.exp(-event.deltaY / 300), placeOf(event)));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !byKey(event.key, event.shiftKey)) return;
    event.preventDefault();
    byKeys = true;
    hover(inMiddle());
    redraw();
  };
  /** Whether the key means something here. */
  const byKey = (key: string, more: boolean): boolean => {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [STEP, 0],
      ArrowRight: [-STEP, 0],
      ArrowUp: [0, STEP],
      ArrowDown: [0, -STEP],
    };
    const move = moves[key];
    const id = byKeys ? now?.marks.hovered : inMiddle();
    if (move) look(dragged(view, size, ...move));
    else if (corners.length > 0 && byCorner(key, more)) return true;
    else if (key === 'l' || key === 'L') corners = [middleOf(view, size)];
    else if (key === '+' || key === '=') look(zoomed(view, size, KEY_ZOOM));
    else if (key === '-') look(zoomed(view, size, 1 / KEY_ZOOM));
    else if (key === '0') look(WHOLE);
    else if (key === ' ' && id !== undefined) now?.handlers.onSelect([id], more);
    else if (key === 'Enter' && id !== undefined) now?.handlers.onOpen(id);
    else if (key === 'Escape' && now && now.marks.selected.size > 0) now.handlers.onSelect([], false);
    else return false;
    return true;
  };
  /** What keys mean while a line is drawn by them. */
  const byCorner = (key: string, more: boolean): boolean => {
    if (key === 'l' || key === 'L') corners = [...corners, middleOf(view, size)];
    else if (key === 'Backspace') corners = corners.slice(0, -1);
    else if (key === 'Escape') corners = [];
    else if (key === 'Enter' && now) {
      const { map, shown } = now.scene;
      const round = corners;
      corners = [];
      now.handlers.onSelect(
        inside(map.positions, shown, round).flatMap((i) => map.ids[i] ?? []),
        more,
      );
    } else return false;
    return true;
  };
  const onBlur = () => {
    byKeys = false;
    corners = [];
    hover(undefined);
    redraw();
  };

  const resized = new ResizeObserver(() => {
    size = { width: canvas.clientWidth, height: canvas.clientHeight };
    redraw();
  });
  resized.observe(canvas);
  const listening = new AbortController();
  const options = { signal: listening.signal };
  canvas.addEventListener('pointerdown', onDown, options);
  canvas.addEventListener('pointermove', onMove, options);
  canvas.addEventListener('pointerup', onUp, options);
  canvas.addEventListener('pointercancel', onUp, options);
  canvas.addEventListener('pointerleave', onLeave, options);
  canvas.addEventListener('dblclick', onDouble, options);
  canvas.addEventListener('wheel', onWheel, { ...options, passive: false });
  canvas.addEventListener('keydown', onKey, options);
  canvas.addEventListener('blur', onBlur, options);

  return {
    update(scene, marks, mode, handlers) {
      // Another layout is another map: what was near then is not near now.
      if (now && now.scene.map !== scene.map) view = WHOLE;
      now = { scene, marks, mode, handlers };
      redraw();
    },
    redraw,
    zoom: (factor) => look(zoomed(view, size, factor)),
    whole: () => look(WHOLE),
    dispose() {
      listening.abort();
      resized.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
