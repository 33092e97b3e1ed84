// After a reload, and while a first upload comes in, no part says that there is nothing, or that more is needed, of what is on its way.
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import '../words/testing/inEnglish';
import type { AppStore } from '../store/appStore';
import { createAppStore } from '../store/appStore';
import { yetToKnow } from '../store/evaluation/yetToKnow';
import { all, OF_A, OF_B, ready, started, taught, teach } from '../store/testing/evaluated';
import { asItIs, linesOf } from '../store/testing/onScreen';
import { toyFile, toyPorts, toySpec, until } from '../store/testing/toyPorts';
import { StoreProvider } from '../store/useAppStore';
import { Calibration } from './calibration/Calibration';
import { Columns } from './columns/Columns';
import { Confusion } from './confusion/Confusion';
import { Cost } from './cost/Cost';
import { DatasetCheck } from './datasetCheck/DatasetCheck';
import { EmbeddingMaps } from './embeddingMap/EmbeddingMaps';
import { History } from './history/History';
import { Ladder } from './ladder/Ladder';
import { LearningCurve } from './learningCurve/LearningCurve';
import { WhereItStops } from './novelty/WhereItStops';
import { QualityHead } from './quality/QualityHead';
import { HeadOut } from './share/HeadOut';
import { Recordings } from './tags/Recordings';
import { TagScores } from './tags/TagScores';
import { TestSet } from './testSet/TestSet';
import { Why } from './why/Why';
import { WorthALook } from './worthALook/WorthALook';

// There is no address in Node, and no screen.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.mock('../ui/useAddressState', () => ({ useAddressState: () => undefined }));

const none = () => <></>;

/** Each part with what is untrue of it for as long as something is on its way. */
const PARTS: readonly (readonly [name: string, part: ReactElement, untrue: RegExp])[] = [
  ['quality', <QualityHead teach={<></>} />, /nothing to test yet/],
  ['where it stops', <WhereItStops teach={<></>} />, /More pictures are needed|once more|Nothing/],
  ['why', <Why teach={<></>} nearest={none} />, /No answer to explain/],
  ['worth a look', <WorthALook row={none} empty={<p>EMPTY</p>} />, /EMPTY|second recording/],
  ['test set', <TestSet pictures={none} />, /No test set yet|Once there is a head|With more pictures/],
  ['history', <History />, /its score is kept here/],
  ['confusion', <Confusion pictures={none} />, /once|Nothing/i],
  ['calibration', <Calibration />, /Once|once/],
  ['tags', <TagScores link={{ of: 'held-out', set: 'dice', choose: () => undefined, query: '' }} />, /two recordings/],
  ['recordings', <Recordings empty={<p>EMPTY</p>} thumb={none} pictures={none} />, /EMPTY/],
  ['dataset check', <DatasetCheck pictures={none} />, /single recording/],
  ['curve', <LearningCurve teach={<></>} />, /Nothing to compare/],
  ['ladder', <Ladder teach={<></>} toTeach={<></>} />, /No ladder/],
  ['columns', <Columns teach={<></>} />, /Nothing to compare/],
  ['map', <EmbeddingMaps teach={<></>} pictures={none} actions={none} />, /No /],
  ['cost', <Cost teach={<></>} />, /Nothing was learned/],
  ['head file', <HeadOut teach={<></>} />, /No head to save yet/],
];

/** Notes what each part says after every change, until the head is tested: what would be untrue then, and what was waited for. */
function watched(store: AppStore) {
  const untrue = new Set<string>();
  const kinds = new Set<string>();
  const look = () => {
    if (store.getState().evaluation.kind === 'ready') return;
    const kind = yetToKnow(store.getState())?.kind ?? 'nothing';
    kinds.add(kind);
    for (const [name, lines] of said(store)) {
      const of = PARTS.find(([each]) => each === name)?.[2];
      if (of?.test(lines)) untrue.add(`${name}, ${kind}: ${lines.slice(0, 120)}`);
    }
  };
  look();
  return { untrue, kinds, stop: store.subscribe(look) };
}

function said(store: AppStore): ReadonlyMap<string, string> {
  return new Map(
    PARTS.map(([name, part]) => [
      name,
      linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{part}</StoreProvider>)).join('\n'),
    ]),
  );
}

test('after a reload, from the first moment until the head is tested', async () => {
  const { ports, store: before, a } = await taught();
  await ready(before, all(OF_A.length + OF_B.length));
  before.getState().tagSamples(
    before
      .getState()
      .dataset.samples.slice(0, 3)
      .map(({ id }) => id),
    'dark',
    true,
  );
  await before.getState().importFiles([toyFile(0.15)], a, 'file', before.getState().project, 'test');
  await before.getState().saved();

  let ids = 0;
  const store = createAppStore(toyPorts({ storage: ports.storage, newId: () => `next-${++ids}` }));
  const { untrue, kinds, stop } = watched(store);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  await ready(store, all(OF_A.length + OF_B.length));
  await until(store, (state) => state.testSet.kind === 'ready');
  stop();
  expect([...untrue]).toEqual([]);
  expect([...kinds]).toEqual(expect.arrayContaining(['opening', 'waiting', 'reading', 'learning', 'testing']));
  expect(yetToKnow(store.getState())).toBeUndefined();
  expect(said(store).get('quality')).toContain('Right on');
  expect(said(store).get('test set')).toContain('With more pictures');
});

test('after a reload, of a head that learned when it was asked', async () => {
  const { ports, store: before, a } = await taught();
  await ready(before, all(OF_A.length + OF_B.length));
  await before.getState().importFiles([toyFile(0.15)], a, 'file', before.getState().project, 'test');
  before.getState().chooseHead({ kind: 'mlp' });
  before.getState().setMlp({ epochs: 2, hidden: 4, epochMilliseconds: 0 });
  await before.getState().startMlp();
  await ready(before, ({ headKind }) => headKind === 'mlp');
  await before.getState().saved();

  let ids = 0;
  const store = createAppStore(toyPorts({ storage: ports.storage, newId: () => `next-${++ids}` }));
  const { untrue, stop } = watched(store);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  await ready(store, ({ headKind }) => headKind === 'mlp');
  stop();
  expect([...untrue]).toEqual([]);
});

test('while the first pictures come in', async () => {
  const { store } = await started();
  const { untrue, kinds, stop } = watched(store);
  await teach(store);
  await ready(store, all(OF_A.length + OF_B.length));
  stop();
  expect([...untrue].filter((each) => each.includes('adding'))).toEqual([]);
  expect(kinds).toContain('adding');
});

test('where there is nothing, each says so', async () => {
  const { store } = await started();
  expect(yetToKnow(store.getState())).toBeUndefined();
  for (const [name, lines] of said(store)) {
    const of = PARTS.find(([each]) => each === name)?.[2];
    if (!['tags', 'dataset check'].includes(name)) expect(lines, name).toMatch(of ?? /^$/);
  }
});
