// A report of the learning curve says what its page says, and both read the first head that there is something to read of.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReportPart } from '../../core/compare/report';
import { measureCurvesHere } from '../../engine/curves';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import { CurveNow } from './CurveNow';
import { CurvePage } from './CurvePage';
import { useCurveReport } from './useCurveReport';

/** Two classes that reach into each other, so that not every draw is right on all. */
const VALUES = [0, 0.6].map((middle, c) => Array.from({ length: 10 }, (_, i) => middle + 0.8 * Math.sin(5 * i + c)));

test('the sentence, how it was measured, and each mean with its spread; of a head without a point, nothing', async () => {
  const { store } = await onACircle(VALUES, { kind: 'nearest-mean' }, { measureCurves: measureCurvesHere });
  // No class of the backbone counts as one of these: zero-shot has no point.
  await store.getState().configureCurve({ kinds: ['zero-shot', 'nearest-mean', 'nearest-neighbours'], draws: 3 });
  let report: ReportPart | undefined;
  function Report() {
    report = useCurveReport();
    return null;
  }
  const drawn = (element: React.ReactElement) =>
    linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{element}</StoreProvider>));
  const lines = drawn(
    <>
      <CurvePage link="" />
      <Report />
    </>,
  );
  const [first = ''] = lines;
  expect(first).toMatch(/^Nearest mean, with \d samples? per class: right \d+% of the time/);
  expect(report?.sentence.startsWith(first)).toBe(true);
  expect(drawn(<CurveNow otherwise={<p>nothing</p>} />)).toEqual([first]);
  // The curve itself is in it, a line for each head that has points.
  const svg = decodeURIComponent(report?.figure?.data.replace('data:image/svg+xml,', '') ?? '');
  expect(svg).toMatch(/^<svg [^]*Nearest mean[^]*Nearest neighbours[^]*<\/svg>/);
  expect(svg).not.toContain('Zero-shot');
  const how = report?.settings.find(([name]) => name === 'How')?.[1];
  expect(lines).toContain(how);

  const [table] = report?.tables ?? [];
  const from = lines.indexOf(table?.caption ?? '');
  // The page shows the head that has no point, too.
  const cells = lines.slice(from + 2);
  expect(cells.slice(0, 3)).toEqual(['Zero-shot', 'Nearest mean', 'Nearest neighbours']);
  const shown = (table?.rows ?? []).map((_, row) => cells.slice(3 + 4 * row, 3 + 4 * (row + 1)));
  expect(table?.rows.length).toBeGreaterThan(1);
  expect(shown).toEqual(table?.rows.map(([shots, ...means]) => [shots, '–', ...means]));
  expect(table?.rows.flat().some((cell) => /± [1-9]/.test(cell))).toBe(true);
});

test('cancelled, it goes on where it was; of other samples than there are now, it is measured again, and one button says so', async () => {
  const { store } = await onACircle(VALUES, { kind: 'nearest-mean' }, { measureCurves: measureCurvesHere });
  await store.getState().configureCurve({ kinds: ['nearest-mean'], draws: 3 });
  store.setState({ curveWork: { kind: 'cancelled' } });
  const offered = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <CurvePage link="" />
        </StoreProvider>,
      ),
    ).filter((line) => line === 'Continue' || line === 'Measure again');
  expect(offered()).toEqual(['Continue']);
  store.getState().removeSamples([store.getState().dataset.samples[0]?.id ?? '']);
  store.setState({ curveWork: { kind: 'cancelled' } });
  expect(offered()).toEqual(['Measure again']);
});

test('cancelled after the first of many repeats, page and report say that it was measured once', async () => {
  const { store } = await onACircle(VALUES, { kind: 'nearest-mean' }, { measureCurves: measureCurvesHere });
  await store.getState().configureCurve({ kinds: ['nearest-mean'], draws: 1 });
  const { curveResult } = store.getState();
  if (!curveResult) throw new Error('not measured');
  store.setState({ curveResult: { ...curveResult, draws: 10 }, curveWork: { kind: 'cancelled' } });
  let report: ReportPart | undefined;
  function Report() {
    report = useCurveReport();
    return null;
  }
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <CurvePage link="" />
        <Report />
      </StoreProvider>,
    ),
  ).join('\n');
  const settings = new Map(report?.settings);
  expect(settings.get('Repeats')).toBe('1');
  for (const said of [lines, settings.get('How')]) {
    expect(said).toContain('This was measured once');
    expect(said).not.toContain('10 times');
  }
  expect([lines, report?.tables[0]?.caption].join('\n')).not.toContain('standard deviation');
});
