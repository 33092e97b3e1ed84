// A report that stands alone: everything is there, nothing is fetched or run, and no name breaks out of its place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportDocument, ReportWords } from '../core/compare/report';
import { reportPage } from './reportPage';

const words: ReportWords = {
  language: 'en',
  direction: 'ltr',
  question: 'Question',
  expected: 'Expected',
  answer: 'Answer',
  numbers: 'Numbers',
  settings: 'Settings',
  pictures: 'Pictures',
  behind: undefined,
};

const reportOf = (any: string): ReportDocument => ({
  title: any,
  byline: any,
  question: any,
  expected: any,
  part: {
    sentence: any,
    behind: undefined,
    backbone: undefined,
    settings: [[any, any]],
    bars: [{ name: any, low: 0.2, high: 0.8, share: 0.5 }],
    figure: { data: 'data:image/svg+xml,%3Csvg%3E', shows: any },
    tables: [{ caption: any, heads: [any, any], rows: [[any, any]] }],
  },
  pictures: [{ data: 'data:image/jpeg;base64,AAAA', shows: any }],
});

test('what was asked, expected and found is all there, and skipped parts are not', () => {
  const page = reportPage(reportOf('Katzen & Hunde'), words);
  expect(page.match(/Katzen &amp; Hunde/g)).toHaveLength(17);
  for (const title of ['Question', 'Expected', 'Answer', 'Numbers', 'Settings', 'Pictures']) expect(page).toContain(`<h2>${title}</h2>`);
  expect(page).toContain('<rect x="20.00" width="60.00"');
  expect(page).toContain('<img src="data:image/svg+xml,%3Csvg%3E"');
  const { part, ...rest } = reportOf('x');
  const short = reportPage({ ...rest, part: { ...part, figure: undefined }, expected: undefined, pictures: [] }, words);
  expect(short).not.toContain('<h2>Expected</h2>');
  expect(short).not.toContain('<img');
});

test('a figure that is no address of an SVG is left out', () => {
  const { part, ...rest } = reportOf('x');
  for (const data of ['data:image/svg+xml,<svg onload=1>', 'data:text/html,x', 'figure.svg', 'javascript:x'])
    expect(reportPage({ ...rest, part: { ...part, figure: { data, shows: 'y' } } }, words)).not.toContain(data.slice(0, 20));
});

test('whatever people write, the page has the same elements, no script, and fetches nothing', () => {
  const elements = (page: string) => page.match(/<[^>]*>/g)?.map((tag) => tag.replace(/ (?:alt|src)="[^"]*"/g, ''));
  const plain = elements(reportPage(reportOf('plain'), words));
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='x", '</style><svg onload=1>', '&lt;', '-->'),
  );
  fc.assert(
    fc.property(hostile, (any) => {
      const page = reportPage(reportOf(any), words);
      expect(elements(page)).toEqual(plain);
      expect(page).not.toMatch(/<script|javascript:|https?:|<link|@import|url\(/i);
    }),
    { seed: 1, examples: [['x" src="y']] },
  );
});

test('a picture that is none is left out', () => {
  // The figure alone stays.
  for (const data of ['https://example.org/x.png', 'data:image/svg+xml;base64,AAAA', 'data:image/png;base64,"><script>', 'javascript:1'])
    expect(reportPage({ ...reportOf('x'), pictures: [{ data, shows: 'x' }] }, words).match(/<img/g), data).toHaveLength(1);
});
