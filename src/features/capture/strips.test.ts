// On a phone two strips stay in sight: the camera's above and the classes' below. Where they meet, the one with the answer is on top.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** How high each sticky rule of a style sheet lies. */
function heights(file: string): readonly number[] {
  const css = readFileSync(new URL(file, import.meta.url), 'utf8');
  return [...css.matchAll(/\{([^{}]*position: sticky[^{}]*)\}/g)].map(([, rule = '']) => Number(/z-index: (\d+)/.exec(rule)?.[1] ?? 0));
}

test('the camera with its answer lies over the strip that adds classes', () => {
  const [above, below] = [heights('capture.module.css'), heights('../classes/classes.module.css')];
  expect(above.length).toBeGreaterThan(0);
  expect(below.length).toBeGreaterThan(0);
  expect(Math.min(...above)).toBeGreaterThan(Math.max(...below));
});
