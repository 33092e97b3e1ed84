// Look inside says why there is nothing to see: a graph's layers cannot be shown, and a picture waits for what else is computed.
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AppStore } from '../../store/appStore';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { onACircle } from '../../store/testing/onACircle';
import { toySpec } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { Inside } from './Inside';

async function taught(): Promise<AppStore> {
  const { store } = await onACircle(
    [
      [0, 0.1],
      [2, 2.1],
    ],
    { kind: 'nearest-mean' },
  );
  return store;
}

const drawn = (store: AppStore, inside: ReactElement): string =>
  linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{inside}</StoreProvider>)).join(' ');

test('a graph says why there is nothing to see, layers have their picture asked for', async () => {
  const store = await taught();
  const draw = () => drawn(store, <Inside picked={undefined} teach={<p>to Teach</p>} />);
  expect(draw()).toContain('to Teach');
  const { backbone } = store.getState();
  if (backbone.kind !== 'ready') throw new Error(backbone.kind);
  store.setState({ backbone: { ...backbone, spec: { ...backbone.spec, format: 'graph' } } });
  expect(draw()).toMatch(/graph/);
  expect(draw()).toContain(toySpec().name);
  expect(draw()).not.toContain('to Teach');
});

test('a picture that is not looked at yet says what it waits for', async () => {
  const store = await taught();
  const draw = () => drawn(store, <Inside picked={{ width: 8, height: 8, close: () => undefined }} teach={<></>} />);
  expect(draw()).toContain('If something else is being computed, this waits for it.');
  store.setState({ embeddingWork: { kind: 'running', done: 1, total: 4 } });
  expect(draw()).toContain('1 of 4');
  expect(draw()).not.toContain('If something else');
});
