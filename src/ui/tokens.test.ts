// The colours of both themes: readable by WCAG 2.2 AA, told apart, and the same dark twice.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Colour } from './testing/contrast';
import { colourOf, contrast, distance } from './testing/contrast';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The custom properties between the braces that follow `selector`. */
function block(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`invalid tokens.css: no ${selector}`);
  const text = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map([...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

const light = block("[data-theme='light']");
const dark = block("\n[data-theme='dark']");
const system = block(":root:not([data-theme='light'])");

const classes = Array.from({ length: 12 }, (_, index) => `class-${index}`);
/** What is written, on what, and how much contrast it needs: 4.5 for text, 3 for marks, edges and large text. */
const TEXT: readonly (readonly [ink: string, grounds: readonly string[], least: number])[] = [
  ['ink', ['paper', 'surface', 'surface-sunk', 'surface-raised', 'accent-soft', 'info-soft', 'warn-soft', 'bad-soft', 'good-soft'], 7],
  ['ink-2', ['paper', 'surface', 'surface-sunk', 'surface-raised', 'accent-soft', 'info-soft'], 4.5],
  ['on-accent', ['accent', 'accent-hover'], 7],
  ['on-rec', ['rec'], 4.5],
  ['bad', ['surface', 'surface-sunk', 'surface-raised', 'bad-soft'], 4.5],
  ['warn', ['surface', 'warn-soft'], 4.5],
  ['good', ['surface', 'good-soft'], 4.5],
  ['info', ['surface', 'info-soft'], 4.5],
  ['line-strong', ['paper', 'surface', 'surface-sunk'], 3],
  ['focus', ['paper', 'surface', 'surface-sunk', 'surface-raised'], 3],
  ...classes.map((name) => [`${name}-ink`, ['surface', 'surface-sunk', 'surface-raised', `${name}-soft`], 4.5] as const),
  ...classes.map((name) => [name, ['surface', 'surface-sunk'], 3] as const),
  ...classes.map((name) => [`${name}-on`, [name], 4.5] as const),
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (_, theme) => {
  const of = (name: string): Colour => {
    const value = theme.get(name);
    if (value === undefined) throw new Error(`invalid tokens.css: no --${name}`);
    return colourOf(value);
  };
  it.each(TEXT.flatMap(([ink, grounds, least]) => grounds.map((ground) => [ink, ground, least] as const)))(
    '%s on %s: at least %d',
    (ink, ground, least) => {
      expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(least);
    },
  );
  it('has twelve classes that look different', () => {
    const pairs = classes.flatMap((a, i) => classes.slice(i + 1).map((b) => ({ pair: `${a} ${b}`, apart: distance(of(a), of(b)) })));
    expect(pairs.filter(({ apart }) => apart < 0.08)).toEqual([]);
  });
});

describe('tokens', () => {
  it('are the same dark by wish of the system and of the person', () =>
    expect(Object.fromEntries(system)).toEqual(Object.fromEntries(dark)));
  it('name every colour in both themes', () => expect([...dark.keys()].sort()).toEqual([...light.keys()].sort()));
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself (WCAG 2.2)', () => {
    expect(contrast(colourOf('#000000'), colourOf('#ffffff'))).toBeCloseTo(21, 10);
    expect(contrast(colourOf('#336699'), colourOf('#336699'))).toBe(1);
  });
  it('is 4.54 for #767676 on white, the grey that just passes', () =>
    expect(contrast(colourOf('#767676'), colourOf('#ffffff'))).toBeCloseTo(4.54, 2));
});
