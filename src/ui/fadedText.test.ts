// Words that are not of now, or not certain, are grey and not see-through: half seen they can hardly be read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Pictures, what cannot be pressed, and what a step of a movement is called. */
const MAY_FADE = /tile|:disabled|\[data-disabled\]|\bto$/;

test('no style sheet makes words see-through', () => {
  const root = join(import.meta.dirname, '..');
  const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const faded = sheets.flatMap((file) => {
    const plain = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    return [...plain.matchAll(/([^{}]+)\{[^{}]*\bopacity:\s*0?\.\d/g)].map(([, selector = '']) => ({ file, selector: selector.trim() }));
  });
  expect(faded.some(({ selector }) => MAY_FADE.test(selector))).toBe(true);
  expect(faded.filter(({ selector }) => !MAY_FADE.test(selector))).toEqual([]);
});
