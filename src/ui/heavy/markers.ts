// The shapes that tell lines apart where colours cannot: on the canvas and in the legend.

export const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star'] as const;
export type Marker = (typeof MARKERS)[number];

/** Outlines about the origin as SVG paths, drawn so that all look equally large: about 1 from the middle to the edge. */
const OUTLINES: Record<Marker, string> = {
  circle: 'M1,0A1,1,0,1,1,-1,0A1,1,0,1,1,1,0Z',
  square: 'M-0.9,-0.9H0.9V0.9H-0.9Z',
  triangle: 'M0,-1.2L1.15,0.8H-1.15Z',
  diamond: 'M0,-1.25L1.25,0L0,1.25L-1.25,0Z',
  cross: 'M-0.42,-1.2H0.42V-0.42H1.2V0.42H0.42V1.2H-0.42V0.42H-1.2V-0.42H-0.42Z',
  star: 'M0,-1.35L0.35,-0.49L1.28,-0.42L0.57,0.19L0.79,1.09L0,0.6L-0.79,1.09L-0.57,0.19L-1.28,-0.42L-0.35,-0.49Z',
};

/** The outline as a path's `d`, to be scaled. */
export function outlineOf(marker: Marker): string {
  return OUTLINES[marker];
}

/** The shape about (x, y), `radius` canvas pixels to its edge. */
export function markerAt(marker: Marker, x: number, y: number, radius: number): Path2D {
  const path = new Path2D();
  path.addPath(new Path2D(OUTLINES[marker]), new DOMMatrix([radius, 0, 0, radius, x, y]));
  return path;
}
