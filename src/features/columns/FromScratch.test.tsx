// What learning from scratch came to elsewhere: every published figure is on the screen as it was published, with its source.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { linesOf } from '../../store/testing/onScreen';
import '../../words/testing/inEnglish';
import { FromScratch } from './FromScratch';

test('each figure of the paper, the fewest pictures first, and where it stands', () => {
  const lines = linesOf(renderToStaticMarkup(<FromScratch />));
  // He, Girshick & Dollár, section 5.2, typed in from the paper.
  const published = [
    ['1,000', '9.9', '3.5'],
    ['3,500', '16.0', '9.3'],
    ['10,000', '26.0', '25.9'],
  ];
  const figures = lines.slice(1, -1);
  expect(figures).toHaveLength(published.length);
  figures.forEach((line, at) => {
    for (const figure of published[at] ?? []) expect(line).toContain(figure);
  });
  expect(lines.at(-1)).toMatch(/1811\.08883, 2018/);
});
