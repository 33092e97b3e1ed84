// Layout knows no left and right: in Arabic lines run the other way, and everything with them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Declarations that name a side of the screen. */
const PHYSICAL = [
  /(?:^|[;{\s])(?:left|right)\s*:/,
  /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)/,
  /translateX\(/,
];
/** Four sides: up, right, down, left. Four corners: from the upper left one clockwise. */
const FOUR = /(?:^|[;{\s])(margin|padding|inset|border-radius|scroll-margin|scroll-padding)\s*:\s*([^;{}]+)/g;

/** The values of a shorthand, with what stands in brackets kept whole. */
const valuesOf = (list: string) => list.trim().match(/[^\s(]+(?:\((?:[^()]|\([^()]*\))*\))?/g) ?? [];

function isLopsided(property: string, list: string): boolean {
  const [a, b, c, d] = valuesOf(list);
  if (d === undefined) return false;
  return property === 'border-radius' ? a !== b || c !== d : b !== d;
}

function physicalIn(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const sides = plain.split('\n').filter((line) => PHYSICAL.some((pattern) => pattern.test(line)));
  const four = [...plain.matchAll(FOUR)].filter(([, property = '', list = '']) => isLopsided(property, list)).map(([all]) => all);
  return [...sides, ...four].map((each) => each.trim());
}

test('what names a side is found', () => {
  for (const css of [
    'a { left: 0; }',
    'a {\n  margin-left: auto;\n}',
    'a { text-align: right; }',
    'a { border-top-left-radius: 2px; }',
    'a { padding: 0 1px 0 2px; }',
    'a { margin: 0 calc(1px + 2px) 0 auto; }',
    'a { border-radius: 1px 2px 2px 1px; }',
  ])
    expect(physicalIn(css), css).not.toEqual([]);
  for (const css of [
    'a { inset-inline-start: 0; }',
    'a { padding: 0 1px 3px; }',
    'a { margin: 0 calc(1px + 2px) 1px calc(1px + 2px); }',
    'a { border-radius: 0 0 2px 2px; }',
    '/* left: 0 */',
    'a { text-align: start; transform-origin: left; }',
  ])
    expect(physicalIn(css), css).toEqual([]);
});

const root = join(import.meta.dirname, '..');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

test('no style sheet names a side of the screen', () => {
  expect(sheets.length).toBeGreaterThan(30);
  expect(sheets.flatMap((file) => physicalIn(readFileSync(join(root, file), 'utf8')).map((found) => `${file}: ${found}`))).toEqual([]);
});

test('what grows from the left grows from the right where lines run from there', () => {
  const growing = sheets
    .map((file) => ({ file, css: readFileSync(join(root, file), 'utf8') }))
    .filter(({ css }) => /transform-origin: left/.test(css));
  expect(growing.filter(({ css }) => !/:dir\(rtl\)[^{]*\{\s*transform-origin: right/.test(css)).map(({ file }) => file)).toEqual([]);
});

test('an icon that points along the line is marked to turn with it', () => {
  const unmarked = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const icons = /import \{([^}]*)\} from 'lucide-react'/.exec(text)?.[1]?.match(/\w+/g) ?? [];
      const pointing = icons.filter((name) => /Left|Right|^Undo|^Redo|Input$|Output$/.test(name));
      return pointing.filter((name) => new RegExp(`<${name}\\b(?![^>]*data-points)`).test(text)).map((name) => `${file}: ${name}`);
    });
  expect(unmarked).toEqual([]);
});
