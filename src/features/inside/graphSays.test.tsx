// Look inside says why there is nothing to see: a graph's layers cannot be shown, and a picture waits for what else is computed.
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { AppStore } from '../../store/appStore';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { onACircle } from '../../store/testing/onACircle';
import { toySpec } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { Inside } from './Inside';

/** There is no address in Node: what stands in it is looked at by what is drawn. */
const address = vi.hoisted((): { there: string; said?: string | undefined } => ({ there: '' }));
vi.mock('../../ui/useAddressState', () => ({
  useAddressState({ canonical }: { readonly canonical: (there: string, own: boolean) => string }) {
    address.said = canonical(address.there, false);
  },
  linkWith: (query: string) => query,
}));

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

test('a link that asks a graph for a map asks for nothing; where a picture is still to come it waits for that', async () => {
  const store = await taught();
  Object.assign(address, { there: 'block=3&channel=7', said: undefined });
  const draw = () => drawn(store, <Inside picked={undefined} teach={<></>} />);
  draw();
  expect(address.said).toBeUndefined();
  const { backbone } = store.getState();
  if (backbone.kind !== 'ready') throw new Error(backbone.kind);
  store.setState({ backbone: { ...backbone, spec: { ...backbone.spec, format: 'graph' } } });
  draw();
  expect(address.said).toBe('');
});

test('a picture that is not looked at yet says what it waits for', async () => {
  const store = await taught();
  const draw = () => drawn(store, <Inside picked={{ width: 8, height: 8, close: () => undefined }} teach={<></>} />);
  expect(draw()).toContain('If something else is being computed, this waits for it.');
  store.setState({ embeddingWork: { kind: 'running', done: 1, total: 4 } });
  expect(draw()).toContain('1 of 4');
  expect(draw()).not.toContain('If something else');
});
