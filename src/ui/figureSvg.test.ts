// Figures as SVG: numbers are where their axis puts them, no name breaks out of its place, and the colours are those of the page.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from './figure';
import { countAxis, placeOn, shareAxis } from './figure';
import { FIGURE_COLOURS, figureSvg } from './figureSvg';

const axis = shareAxis('Right', (share) => `${100 * share} %`);
const ranges = (name: string): Figure => ({ kind: 'ranges', title: name, axis, rows: [{ name, low: 0.25, high: 0.75, value: 0.5 }] });
const lines = (name: string): Figure => ({
  kind: 'lines',
  title: name,
  x: { label: name, from: 1, to: 100, log: true, ticks: [{ at: 10, label: '10' }] },
  y: axis,
  lines: [{ name, colour: 1, dashed: true, points: [{ x: 10, y: 0.5, low: 0.4, high: 0.6 }] }],
});

test('a range of a share lies where it is told: 24 pixels in from the left are nothing, 24 from the right all', () => {
  expect(figureSvg(ranges('a'), 'ltr').text).toContain('<rect x="192" y="69" width="336"');
  expect(figureSvg(ranges('a'), 'ltr').text).toContain('<rect x="358.5"');
});

test('on a logarithmic axis 10 lies in the middle of 1 and 100; what is beyond an end is put there', () => {
  const log = { label: '', from: 1, to: 100, log: true, ticks: [] };
  expect(placeOn(log, 10)).toBeCloseTo(0.5, 12);
  expect(placeOn(log, 1000)).toBe(1);
  expect(placeOn(log, 0)).toBe(0);
  expect(figureSvg(lines('a'), 'ltr').text).toContain('<circle cx="380" cy="204"');
});

test('an axis of counts goes from the fewest to the most, and has a length where there is but one', () => {
  const ticks = [5, 20].map((at) => ({ at, label: `${at}` }));
  expect(countAxis('Samples', [5, 20], String)).toEqual({ label: 'Samples', from: 5, to: 20, log: true, ticks });
  expect(countAxis('Samples', [5], String)).toMatchObject({ from: 5, to: 6 });
  expect(countAxis('Samples', [], String)).toMatchObject({ from: 1, to: 2, ticks: [] });
});

test('whatever a thing is called, the elements are the same', () => {
  const elements = (text: string) => [...text.matchAll(/<\/?[a-z]+/g)].map(([tag]) => tag);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      for (const make of [ranges, lines])
        for (const direction of ['ltr', 'rtl'] as const) {
          const { text } = figureSvg(make(name), direction);
          expect(elements(text)).toEqual(elements(figureSvg(make('a'), direction).text));
          expect(Array.from(text).every((each) => each === '\n' || each >= ' ')).toBe(true);
        }
    }),
    { seed: 1 },
  );
});

test('lines have the colours that classes have on a light page', () => {
  const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
  FIGURE_COLOURS.forEach((colour, at) => expect(new RegExp(`--class-${at}: (#[0-9a-f]{6});`).exec(tokens)?.[1]).toBe(colour));
});
