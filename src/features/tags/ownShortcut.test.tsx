// A shortcut planted with one's own recordings, on the screen: each step is ticked by what is there, the next one has its button, and the
// end is a sentence that was measured, which the report tells as well.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReportPart } from '../../core/compare/report';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { onACircle } from '../../store/testing/onACircle';
import { differenceEnds } from '../../store/testing/plainly';
import { toyFile, until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { OwnShortcut } from './OwnShortcut';
import { useBiasReport } from './useBiasReport';

const WAYS = { record: <a href="#/teach">record</a>, tag: <a href="#/compare/bias">tag</a>, swap: <a href="#/test/set">swap</a> };

test('steps are ticked by state, and the measured loss stands at their end', async () => {
  // Two classes far apart; the swapped test pictures lie where the other class does, as a head that looks at grounds alone sees them.
  const count = 24;
  const values = [0, 2].map((middle) => Array.from({ length: count }, (_, i) => middle + i / 100));
  const { store, classIds } = await onACircle(values, { kind: 'nearest-mean' });
  let report: ReportPart | undefined;
  function Report() {
    report = useBiasReport();
    return null;
  }
  const seen = () => {
    const markup = renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <OwnShortcut ways={WAYS} />
        <Report />
      </StoreProvider>,
    );
    const lines = linesOf(markup);
    return { lines, done: lines.filter((line) => line === 'Done').length, way: /<a href="([^"]*)"/.exec(markup)?.[1] };
  };
  const { getState } = store;
  const tagAll = (of: 'samples' | 'testSamples', tags: readonly string[]) =>
    classIds.forEach((id, c) =>
      getState().tagSamples(
        getState()
          .dataset[of].filter(({ classId }) => classId === id)
          .map((sample) => sample.id),
        tags[c] ?? '',
        true,
      ),
    );

  // That each class has a ground of its own is told by no picture, only by tags.
  expect(seen()).toMatchObject({ done: 0, way: '#/compare/bias' });
  expect(seen().lines).toContain(
    'Enough recordings are there. Whether each class has a background of its own, only you can see: tags tell it.',
  );
  expect(seen().lines).toContain('Still to do: Class 1 and Class 2.');
  tagAll('samples', ['wood', 'cloth']);
  expect(seen()).toMatchObject({ done: 2, way: '#/test/set' });

  const { project } = getState();
  for (const [c, id] of classIds.entries())
    await getState().importFiles(
      Array.from({ length: count }, (_, i) => toyFile((c === 0 ? 2 : 0) + 0.005 + i / 100)),
      id,
      'file',
      project,
      'test',
    );
  tagAll('testSamples', ['cloth', 'wood']);
  await until(store, ({ testSet }) => testSet.kind === 'ready' && testSet.table.ids.length === 2 * count);
  const { done, way, lines } = seen();
  expect([done, way]).toEqual([4, undefined]);
  const sentence = lines.find((line) => line.startsWith('With swapped backgrounds'));
  const [low] = differenceEnds({ right: 2 * count, total: 2 * count }, { right: 0, total: 2 * count });
  expect(sentence).toBe(`With swapped backgrounds, 100 fewer in every 100 pictures are right: between ${Math.round(100 * low)} and 100.`);
  expect(lines).toContain(`Of ${2 * count} wrong answers, ${2 * count} name the class that the background belonged to.`);
  expect(report?.sentence).toContain(sentence);
  expect(report?.tables.flatMap(({ rows }) => rows.map((row) => row.slice(0, 2)))).toContainEqual([
    'Test set, backgrounds swapped',
    `Right on 0 of ${2 * count}`,
  ]);
});
