// Boxes within boxes (ISO/IEC 14496-12), as AVIF and HEIC have them: finds the size of the pictures within.

/** Where picture sizes are kept: meta › iprp › ipco › ispe. `meta` and `ispe` carry four bytes of version and flags first. */
const PATH = ['meta', 'iprp', 'ipco', 'ispe'] as const;

/**
 * The largest width and the largest height that any picture in the file has, in pixels; undefined when none is told.
 * Parts of a grid and thumbnails have sizes too: the whole is never smaller than they are.
 */
export function isobmffSize(view: DataView): { width: number; height: number } | undefined {
  let size: { width: number; height: number } | undefined;
  const visit = (begin: number, end: number, depth: number) => {
    const wanted = PATH[depth];
    for (const box of boxes(view, begin, end)) {
      if (box.type !== wanted) continue;
      if (wanted !== 'ispe') visit(box.begin + (wanted === 'meta' ? 4 : 0), box.end, depth + 1);
      else if (box.begin + 12 <= box.end) {
        const width = Math.max(size?.width ?? 0, view.getUint32(box.begin + 4));
        const height = Math.max(size?.height ?? 0, view.getUint32(box.begin + 8));
        size = { width, height };
      }
    }
  };
  visit(0, view.byteLength, 0);
  return size;
}

/** The boxes of a range, cut where it ends. `begin` is where a box's own content begins. */
function* boxes(view: DataView, begin: number, end: number): Generator<{ type: string; begin: number; end: number }> {
  let at = begin;
  while (at + 8 <= end) {
    const { size, header } = sizeOf(view, at, end);
    if (size < header) return;
    const type = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
    yield { type, begin: at + header, end: Math.min(end, at + size) };
    at += size;
  }
}

/** A box's size with its header: 0 means "to the end", 1 that a 64-bit size follows. */
function sizeOf(view: DataView, at: number, end: number): { size: number; header: number } {
  const short = view.getUint32(at);
  if (short === 0) return { size: end - at, header: 8 };
  if (short !== 1) return { size: short, header: 8 };
  return { size: at + 16 <= end ? Number(view.getBigUint64(at + 8)) : 0, header: 16 };
}
