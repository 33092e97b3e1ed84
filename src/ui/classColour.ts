// The class colours: how many there are and what they are called.

/** In the order of tokens.css. */
export const COLOUR_NAMES = [
  'blue',
  'orange',
  'green',
  'pink',
  'cyan',
  'red',
  'violet',
  'ochre',
  'lime',
  'brown',
  'navy',
  'slate',
] as const;

/** The place in the palette of any whole number: after the last colour comes the first. */
export function paletteIndex(colour: number): number {
  const count = COLOUR_NAMES.length;
  return ((colour % count) + count) % count;
}
