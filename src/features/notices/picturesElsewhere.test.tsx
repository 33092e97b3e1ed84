// Pictures that come in are counted in every place, and can be stopped there.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createAppStore } from '../../store/appStore';
import { StoreProvider } from '../../store/useAppStore';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyFile, toyPorts } from '../../store/testing/toyPorts';
import { PicturesElsewhere } from './WorkElsewhere';

it('says how many there are of how many, with Cancel, while they come in and at no other time', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  const lines = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <PicturesElsewhere />
        </StoreProvider>,
      ),
    );
  expect(lines()).toEqual([]);
  const seen: string[] = [];
  const stop = store.subscribe(({ importing }) => {
    if (importing.kind === 'running') seen.push(lines().join(' '));
  });
  await store.getState().importFiles([0, 0.1, 0.2].map((value) => toyFile(value)));
  stop();
  expect(seen[0]).toMatch(/^Adding pictures\b.*\b0 of 3\b.*Cancel$/u);
  expect(seen.at(-1)).toContain('of 3');
  expect(lines()).toEqual([]);
});
