// While pictures are on their way, nothing that judges all of them says what is true of the first alone.
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../words/testing/inEnglish';
import { yetToSee } from '../store/embeddings/yetToSee';
import { halfTaken } from '../store/testing/halfTaken';
import { asItIs, linesOf } from '../store/testing/onScreen';
import { toySpec, until } from '../store/testing/toyPorts';
import { StoreProvider } from '../store/useAppStore';
import { Calibration } from './calibration/Calibration';
import { DatasetCheck } from './datasetCheck/DatasetCheck';
import { WhereItStops } from './novelty/WhereItStops';
import { QualityHead } from './quality/QualityHead';
import { QualityTile } from './quality/QualityTile';
import { TagScores } from './tags/TagScores';
import { TestSet } from './testSet/TestSet';
import { WorthALook } from './worthALook/WorthALook';

const MORE = 11;

/** Each part with what it says of one picture a class. */
const PARTS: readonly (readonly [name: string, part: ReactElement, untrue: RegExp])[] = [
  ['quality', <QualityHead teach={<></>} />, /cannot be known|single recording/],
  ['worth a look', <WorthALook row={() => <></>} empty={<></>} />, /needs a second recording/],
  ['tags', <TagScores link={{ of: 'held-out', set: 'dice', choose: () => undefined, query: '' }} />, /each class needs two recordings/],
  ['calibration', <Calibration />, /Once|once/],
  ['where it stops', <WhereItStops teach={<></>} />, /second recording|once more|single recording/],
  ['dataset check', <DatasetCheck pictures={() => <></>} />, /has a single recording/],
];

test('each says what it waits for, and nothing of one recording; afterwards all of it is judged', async () => {
  const { store, letGo } = await halfTaken(MORE);
  const [first] = store.getState().dataset.samples;
  store.getState().tagSamples([first?.id ?? ''], 'dark', true);
  const linesBy = () =>
    new Map(
      PARTS.map(([name, part]) => [
        name,
        linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{part}</StoreProvider>)).join('\n'),
      ]),
    );
  const tile = () =>
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <QualityTile more={<></>} />
      </StoreProvider>,
    );
  expect(yetToSee(store.getState())).toEqual({ kind: 'adding', done: 0, total: 2 * MORE });
  expect(yetToSee(store.getState())).toBe(yetToSee(store.getState()));
  for (const [name, , untrue] of PARTS) {
    const lines = linesBy().get(name) ?? '';
    expect(lines, name).toContain('Adding pictures');
    // How far that is, the bar of the upload says, once in view.
    expect(lines, name).not.toContain(`of ${2 * MORE}`);
    expect(lines, name).not.toMatch(untrue);
  }
  expect(tile()).toBe('');
  // Over its trays it is said already, with a way to stop it.
  const testSet = renderToStaticMarkup(
    <StoreProvider value={asItIs(store)}>
      <TestSet pictures={() => <></>} />
    </StoreProvider>,
  );
  expect(testSet).not.toMatch(/Adding pictures|No test set yet/);

  await letGo();
  await until(store, (state) => yetToSee(state) === undefined);
  for (const [name, lines] of linesBy()) expect(lines, name).not.toContain('Adding pictures');
  expect(linesBy().get('quality')).toContain(`Right on ${2 * (MORE + 1)} of ${2 * (MORE + 1)} pictures`);
  expect(tile()).not.toBe('');

  // The other backbone has to see all of them first.
  const choosing = store.getState().chooseBackbone(toySpec('another'));
  const { backbone } = await until(store, (state) => yetToSee(state)?.kind === 'seeing');
  expect(backbone.kind).toBe('ready');
  const seen = yetToSee(store.getState());
  expect(seen).toMatchObject({ total: 2 * (MORE + 1) });
  expect(linesBy().get('quality')).toContain('The backbone looks at your samples');
  await choosing;
  await until(store, (state) => yetToSee(state) === undefined && state.evaluation.kind === 'ready');
});
