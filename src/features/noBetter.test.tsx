// A head that has learnt nothing is said to be no better than guessing wherever its score stands, in the same words.
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import '../words/testing/inEnglish';
import type { ReportPart } from '../core/compare/report';
import type { AppState } from '../store/appStore';
import { columnIdsNow } from '../store/compare/columns';
import { onACircle } from '../store/testing/onACircle';
import { asItIs, linesOf } from '../store/testing/onScreen';
import { toyFile, toySpec, until } from '../store/testing/toyPorts';
import { StoreProvider } from '../store/useAppStore';
import { BatchScore } from './batchTest/BatchScore';
import { Columns } from './columns/Columns';
import { useColumnsReport } from './columns/useColumnsReport';
import { History } from './history/History';
import { Ladder } from './ladder/Ladder';
import { useLadderReport } from './ladder/useLadderReport';
import { QualityHead } from './quality/QualityHead';
import { QualityTile } from './quality/QualityTile';
import { TagScores } from './tags/TagScores';
import { useBiasReport } from './tags/useBiasReport';
import { TestSet } from './testSet/TestSet';

// There is no address in Node, and no screen.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.mock('../ui/useAddressState', () => ({ useAddressState: () => undefined }));

/** Two classes whose pictures lie in each other's places, and two that do not. */
const MIXED = [
  Array.from({ length: 14 }, (_, i) => (i % 2) * 1.5 + i / 100),
  Array.from({ length: 10 }, (_, i) => (i % 2) * 1.5 + i / 100),
];
const APART = [Array.from({ length: 14 }, (_, i) => i / 100), Array.from({ length: 10 }, (_, i) => 1.5 + i / 100)];

const none = () => <></>;

/** What the tables of a report say, a line for each part of a cell. */
const Told = ({ part }: { readonly part: ReportPart | undefined }) =>
  (part?.tables ?? []).flatMap(({ rows }) =>
    rows
      .flat()
      .flatMap((cell) => cell.split(' · '))
      .map((cell, at) => <p key={at}>{cell}</p>),
  );
const ColumnsTold = () => <Told part={useColumnsReport()} />;
const LadderTold = () => <Told part={useLadderReport()} />;
const BiasTold = () => <Told part={useBiasReport()} />;

async function linesOfEach(values: typeof MIXED) {
  const { store, classIds } = await onACircle(values, { kind: 'nearest-mean' }, { catalogue: () => Promise.resolve([toySpec('toy')]) });
  const state = store.getState;
  state().tagSamples(
    state().dataset.samples.map(({ id }) => id),
    'indoors',
    true,
  );
  for (const [c, some] of values.entries())
    await state().importFiles(
      some.map((value) => toyFile(value + 0.001)),
      classIds[c] ?? '',
      'file',
      state().project,
      'test',
    );
  await until(store, ({ testSet }) => testSet.kind === 'ready');
  const { mlp } = state().settings;
  state().changeSettings({ mlp: { ...mlp, hidden: 4, epochs: 1, epochMilliseconds: 0 } });
  state().chooseColumns(['chosen', 'histogram']);
  await state().openColumns();
  const isMade = (now: AppState) => columnIdsNow(now).every((id) => now.columnsBy.get(id)?.work.kind === 'ready');
  await until(store, isMade);
  await state().climbLadder();
  await until(store, ({ stateHistory }) => (stateHistory?.history.states.length ?? 0) > 0);
  await state().testBatch(values.flatMap((some, c) => some.map((value) => toyFile(value + 0.002, `Class ${c + 1}`))));
  const { batch } = state();
  if (batch.kind !== 'ended') throw new Error('not ended');
  const parts: readonly (readonly [string, ReactElement])[] = [
    ['tile', <QualityTile more={<></>} />],
    ['how good', <QualityHead teach={<></>} />],
    ['test set', <TestSet pictures={none} />],
    ['batch', <BatchScore of={batch} />],
    ['tags', <TagScores link={{ of: 'held-out', set: 'dice', choose: () => undefined, query: '' }} />],
    ['history', <History />],
    ['columns', <Columns teach={<></>} />],
    ['ladder', <Ladder teach={<></>} toTeach={<></>} />],
    ['report of columns', <ColumnsTold />],
    ['report of the ladder', <LadderTold />],
    ['report of tags', <BiasTold />],
  ];
  const shown = parts.map(
    ([name, part]) => [name, linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{part}</StoreProvider>))] as const,
  );
  state().closeColumns();
  return shown;
}

test('of classes that cannot be told apart every score is said to be no better than guessing', async () => {
  for (const [name, lines] of await linesOfEach(MIXED))
    expect(lines, name).toContain('That is no better than guessing: always saying “Class 1” would be right on 14.');
});

test('of classes that lie apart no score is, but of a rung or column that does not tell them apart', async () => {
  for (const [name, lines] of await linesOfEach(APART))
    if (!/ladder|columns/.test(name))
      expect(
        lines.filter((line) => line.includes('guessing')),
        name,
      ).toEqual([]);
});
