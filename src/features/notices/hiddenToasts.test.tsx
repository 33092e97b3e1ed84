// Messages that there is no room for: what is drawn, and that a way back is among it however much comes after it.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createAppStore } from '../../store/appStore';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyPorts } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { Toasts } from './Toasts';

test('a deletion stays to be undone, a failure to be read, and of the rest the newest', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  store.getState().notify({ kind: 'samples-removed', count: 7, undo: () => undefined });
  store.getState().notify({ kind: 'trial-stopped', left: 3, detail: 'on purpose' });
  for (const name of ['one', 'two', 'three']) store.getState().notify({ kind: 'head-saved', name });
  const said = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Toasts place="teach" toCompare={(section) => `#/compare/${section}`} />
      </StoreProvider>,
    ),
  ).join('\n');
  expect(said).toMatch(/Deleted 7 samples.*Undo/s);
  expect(said).toContain('Trying pictures stopped early.');
  expect(said).toContain('Saved “three”.');
  expect(said).not.toMatch(/Saved “(one|two)”/);
});
