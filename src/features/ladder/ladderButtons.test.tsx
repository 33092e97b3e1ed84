// While samples are still looked at, as right after a reload, the ladder cannot be measured: no button says that it can.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import '../../words/testing/inEnglish';
import type { AppState, AppStore } from '../../store/appStore';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import { Ladder } from './Ladder';

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
  // Of other samples than there are now, both say so.
  store.getState().removeSamples([store.getState().dataset.samples[0]?.id ?? '']);
  expect(buttonsOf(store, { laddersBy })).toEqual([
    ['Measure again', true],
    ['Measure again', true],
  ]);
  expect(buttonsOf(store, { laddersBy, embeddingWork })).toEqual([
    ['Measure again', false],
    ['Measure again', false],
  ]);
});
