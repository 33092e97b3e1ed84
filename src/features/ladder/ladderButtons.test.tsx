// While samples are still looked at, as right after a reload, and where nothing can be tested, the ladder cannot be measured:
// no button says that it can.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import '../../words/testing/inEnglish';
import { datasetOf } from '../../core/dataset/dataset';
import type { AppState, AppStore } from '../../store/appStore';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import { Ladder } from './Ladder';
import { LadderNow } from './LadderNow';
import { useLadderReport } from './useLadderReport';

// There is no address in Node.
vi.mock('../../ui/useAddressState', () => ({ useAddressState: () => undefined }));

/** Each button that measures, and whether it can be pressed, of the store with something changed. */
function buttonsOf(store: AppStore, change: Partial<AppState>): readonly (readonly [string, boolean])[] {
  const changed = { ...store, getState: () => ({ ...store.getState(), ...change }) };
  const markup = renderToStaticMarkup(
    <StoreProvider value={asItIs(changed)}>
      <Ladder teach={<></>} toTeach={<></>} />
    </StoreProvider>,
  );
  return [...markup.matchAll(/<button([^>]*)>(?:<[^>]*>)*(Measure[^<]*)/g)].map(([, attributes = '', text = '']) => [
    text,
    !/\bdisabled\b/.test(attributes),
  ]);
}

test('what is missing, and what has changed, is measured once all is seen', async () => {
  const { store } = await onACircle(
    [
      [0, 0.1, 0.2, 0.3],
      [2, 2.1, 2.2, 2.3],
    ],
    { kind: 'nearest-mean' },
  );
  const { mlp } = store.getState().settings;
  store.getState().changeSettings({ mlp: { ...mlp, hidden: 4, epochs: 2, epochMilliseconds: 0 } });
  await store.getState().climbLadder();
  const laddersBy: AppState['laddersBy'] = new Map(
    [...store.getState().laddersBy].map(([id, ladder]) => [
      id,
      { ...ladder, ...(ladder.measured && { measured: { ...ladder.measured, tuning: { kind: 'cancelled' as const } } }) },
    ]),
  );
  const embeddingWork = { kind: 'running', done: 0, total: 8 } as const;
  expect(buttonsOf(store, { laddersBy })).toEqual([['Measure again', true]]);
  expect(buttonsOf(store, { laddersBy, embeddingWork })).toEqual([['Measure again', false]]);
  // Of other samples than there are now, it is offered once, above.
  store.getState().removeSamples([store.getState().dataset.samples[0]?.id ?? '']);
  expect(buttonsOf(store, { laddersBy })).toEqual([['Measure again', true]]);
  expect(buttonsOf(store, { laddersBy, embeddingWork })).toEqual([['Measure again', false]]);
});

function Reported() {
  return <p>{useLadderReport() ? 'REPORTED' : 'NOT REPORTED'}</p>;
}

test('of one recording a class nothing is measured, and what came to nothing is neither shown nor reported', async () => {
  const { store } = await onACircle(
    [
      [0, 0.1, 0.2, 0.3],
      [2, 2.1, 2.2, 2.3],
    ],
    { kind: 'nearest-mean' },
  );
  const { mlp } = store.getState().settings;
  store.getState().changeSettings({ mlp: { ...mlp, hidden: 4, epochs: 2, epochMilliseconds: 0 } });
  expect(buttonsOf(store, {})).toEqual([['Measure it', true]]);
  const { classes, samples } = store.getState().dataset;
  store.setState({
    dataset: datasetOf(
      classes,
      samples.map((sample) => ({ ...sample, burst: `of ${sample.classId}` })),
    ),
  });
  expect(buttonsOf(store, {})).toEqual([]);
  // As a visit of an earlier version measured it.
  await store.getState().climbLadder();
  const shown = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Ladder teach={<></>} toTeach={<></>} />
        <LadderNow otherwise={<p>NOT MEASURED</p>} />
        <Reported />
      </StoreProvider>,
    ),
  ).join('\n');
  expect(shown).toContain('None of your samples can be used for testing yet: each class needs two recordings.');
  expect(shown).not.toContain('to learn and be tested on average');
  expect(shown).toContain('NOT MEASURED');
  expect(shown).toContain('NOT REPORTED');
});
