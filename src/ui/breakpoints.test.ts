// Where a layout changes is asked in `em`, the browser's own size of letters: whoever has set larger ones
// has less room, and gets the layout of a narrower window.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What asks for a width or a height in pixels, of a window or of a box. */
const pixelQueries = (text: string): readonly string[] =>
  [
    ...text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/\(\s*(?:(?:min-|max-)?(?:width|height|inline-size|block-size)\s*[:<>=]|[\d.]+px\s*[<>])[^()]*\)/g),
  ].flatMap(([query]) => (/\dpx/.test(query) ? [query] : []));

test('a query in pixels is found, one in em is not', () => {
  for (const asked of [
    '@media (max-width: 900px) { a { color: red; } }',
    '@container (min-width: 416px) { a { color: red; } }',
    '@media (width > 900px) { a { color: red; } }',
    '@media (600px < width) { a { color: red; } }',
    "useMedia('(min-width: 1201px) and (max-height: 52em)')",
  ])
    expect(pixelQueries(asked), asked).toHaveLength(1);
  for (const asked of ['@media (max-width: 56.25em) { a { width: 3px; } }', '@media (min-resolution: 2dppx) { a { max-width: 3px; } }'])
    expect(pixelQueries(asked), asked).toEqual([]);
});

const root = join(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:css|tsx?)$/.test(file) && !file.includes('.test.'),
);

test('no style sheet and no component asks for room in pixels', () => {
  expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(30);
  expect(files.flatMap((file) => pixelQueries(readFileSync(join(root, file), 'utf8')).map((query) => `${file}: ${query}`))).toEqual([]);
});
