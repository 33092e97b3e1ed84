// The score by tag: each count, range and verdict, worked out again from the raw samples by other code.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { randomFrom } from '../../core/base/random';
import type { ReportPart } from '../../core/compare/report';
import { StoreProvider } from '../../store/useAppStore';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyFile, until } from '../../store/testing/toyPorts';
import { byNearestMean, countOf, differenceEnds, inPercent, largest, wilsonEnds } from '../../store/testing/plainly';
import { TagScores } from './TagScores';
import type { BiasLink } from './useBiasLink';
import { useBiasReport } from './useBiasReport';

/** What the screen begins with. */
const LINK: BiasLink = { set: 'leaves', of: 'held-out', choose: () => undefined, query: '' };

const PER_CLASS = 30;
const ENOUGH = 20;

/** The first third of each class is dark, and so lies among the next class; every second one is held in the left hand; few are wet. */
const random = randomFrom(5);
const VALUES = [0, 1, 2].map((c) =>
  Array.from({ length: PER_CLASS }, (_, i) => 1.1 * c + (i < PER_CLASS / 3 ? 0.6 : 0) + 0.5 * (random() - 0.5)),
);
const isTagged = {
  dark: (i: number) => i < PER_CLASS / 3,
  left: (i: number) => i % 2 === 0,
  wet: (i: number) => i === 3,
};

test('right of asked under each tag and pair, its range, what is said beside the others, and the sentence', async () => {
  const { store, samples, folds } = await onACircle(VALUES, { kind: 'nearest-mean' });
  const ids = store.getState().dataset.samples.map(({ id }) => id);
  const at = (sample: number) => sample % PER_CLASS;
  for (const [tag, is] of Object.entries(isTagged))
    store.getState().tagSamples(
      ids.filter((_, i) => is(at(i))),
      tag,
      true,
    );

  const right = samples.map(({ c, at: vector }, i) => {
    const others = samples.filter((_, j) => folds[j] !== folds[i]);
    return largest(byNearestMean(others, vector)) === c;
  });
  const counted = (is: (i: number) => boolean) => {
    const some = right.filter((_, i) => is(at(i)));
    return { right: countOf(some), total: some.length };
  };
  const { dark, left, wet } = isTagged;
  const rows = [
    { name: 'dark', is: dark },
    { name: 'left', is: left },
    { name: 'wet', is: wet },
    { name: 'left and dark', is: (i: number) => dark(i) && left(i) },
    // All that are wet are dark, and none of them is held in the left hand: no pair is told of either.
  ].map(({ name, is }) => {
    const [own, others] = [counted(is), counted((i) => !is(i))];
    const [low, high] = wilsonEnds(own.right, own.total);
    const beside = differenceEnds(own, others);
    const verdict =
      Math.min(own.total, others.total) < ENOUGH
        ? 'Too few to say: on either side it takes 20 in 4 recordings'
        : beside[1] < 0
          ? 'Clearly worse than the others'
          : beside[0] > 0
            ? 'Clearly better than the others'
            : 'No clear difference to the others';
    return { name, own, others, low, high, beside, verdict };
  });
  rows.sort(
    (a, b) =>
      Number(b.own.total >= ENOUGH) - Number(a.own.total >= ENOUGH) ||
      a.own.right / a.own.total - b.own.right / b.own.total ||
      b.own.total - a.own.total,
  );
  const said = ({ right: some, total }: { readonly right: number; readonly total: number }) => `Right on ${some} of ${total}`;

  let report: ReportPart | undefined;
  function Report() {
    report = useBiasReport();
    return null;
  }
  const [sentence, , ...lines] = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <TagScores link={LINK} />
        <Report />
      </StoreProvider>,
    ),
  );
  expect(lines.slice(0, 4 * rows.length)).toEqual(
    rows.flatMap(({ name, own, low, high, verdict }) => [name, said(own), `between ${inPercent(low)} and ${inPercent(high)}`, verdict]),
  );

  const [worst] = rows;
  if (!worst) throw new Error('no row');
  // Dark ones are clearly worse, so that there is something to say.
  expect([worst.name, worst.verdict]).toEqual(['dark', 'Clearly worse than the others']);
  const { own, others, beside } = worst;
  const [least, most] = [-beside[1], -beside[0]].map((share) => Math.round(100 * share));
  expect(sentence).toBe(
    `dark: right on ${own.right} of ${own.total}; without it on ${others.right} of ${others.total}. That is between ${least} and ${most} fewer in every 100 pictures.`,
  );

  expect(report?.sentence.replace(/[\u2066-\u2069]/g, '')).toBe(sentence);
  expect(report?.tables[0]?.rows.map((row) => row.map((cell) => cell.replace(/[\u2066-\u2069]/g, '')))).toEqual(
    rows.map((row) => [row.name, said(row.own), `${inPercent(row.low)} – ${inPercent(row.high)}`, said(row.others), row.verdict]),
  );
  report?.bars.forEach((bar, i) => {
    expect(bar.low).toBeCloseTo(rows[i]?.low ?? NaN, 10);
    expect(bar.high).toBeCloseTo(rows[i]?.high ?? NaN, 10);
    expect(bar.share).toBe((rows[i]?.own.right ?? NaN) / (rows[i]?.own.total ?? NaN));
  });
});

test('where only test pictures are tagged, a report tells of them what the page tells', async () => {
  const { store, classIds } = await onACircle(
    [
      [0, 0.1, 0.2],
      [2, 2.1, 2.2],
    ],
    { kind: 'nearest-mean' },
  );
  const { project } = store.getState();
  for (const [c, id] of classIds.entries())
    await store.getState().importFiles(
      Array.from({ length: 25 }, (_, i) => toyFile(2 * c + i / 40)),
      id,
      'file',
      project,
      'test',
    );
  await until(store, ({ testSet }) => testSet.kind === 'ready' && testSet.table.ids.length === 50);
  const { testSamples } = store.getState().dataset;
  store.getState().tagSamples(
    testSamples.filter((_, i) => i % 2 === 0).map(({ id }) => id),
    'dark',
    true,
  );
  let report: ReportPart | undefined;
  function Report() {
    report = useBiasReport();
    return null;
  }
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <TagScores link={LINK} />
        <Report />
      </StoreProvider>,
    ),
  );
  const [sentence, how, name, right] = lines;
  const [table] = report?.tables ?? [];
  expect([report?.sentence, table?.rows[0]?.slice(0, 2)]).toEqual([sentence, [name, right]]);
  expect(table?.caption).toBe('Pictures of the test set under each tag, with 95% intervals');
  expect(report?.settings).toContainEqual(['How', how]);
  expect(report?.settings).toContainEqual(['Samples', '50']);
  expect(report?.backbone).toBe('Toy toy');
});
