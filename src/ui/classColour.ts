// The class colours: how many there are, and the key of each.

/** In the order of tokens.css. */
export const COLOURS = ['blue', 'orange', 'green', 'pink', 'cyan', 'red', 'violet', 'ochre', 'lime', 'brown', 'navy', 'slate'] as const;

/** The place in the palette of any whole number: after the last colour comes the first. */
export function paletteIndex(colour: number): number {
  const count = COLOURS.length;
  return ((colour % count) + count) % count;
}
