// How different two colours are: to read (WCAG 2.2) and to tell apart (OKLab).

/** Red, green and blue, linear light, 0 … 1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb`; throws on anything else. */
export function colourOf(text: string): Colour {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!hex) throw new Error(`invalid colour: ${text}`);
  const [red, green, blue] = hex.slice(1).map((pair) => linear(parseInt(pair, 16) / 255));
  return [red ?? NaN, green ?? NaN, blue ?? NaN];
}

/** sRGB's transfer function, undone (IEC 61966-2-1). */
function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio, 1 … 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Colour, b: Colour): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? NaN) + 0.05) / ((low ?? NaN) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Distance in OKLab (Ottosson 2020); 0.02 is just noticed side by side, black to white is 1. */
export function distance(a: Colour, b: Colour): number {
  const [from, to] = [oklab(a), oklab(b)];
  return Math.hypot(...from.map((value, i) => value - (to[i] ?? NaN)));
}

function oklab([r, g, b]: Colour): readonly number[] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
