// The button that tries a test picture: there as soon as a picture tests, and not before.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { taught } from '../../store/testing/headScene';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyFile } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { TryTestPicture } from './TryTestPicture';

test('it stands only where a picture tests, and is the step to take until one was tried', async () => {
  const { store, a } = await taught();
  const markup = () =>
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <TryTestPicture />
      </StoreProvider>,
    );
  const lines = () => linesOf(markup());
  expect(lines()).toEqual([]);
  const { importFiles, project } = store.getState();
  await importFiles([toyFile(0.05)], a, 'file', project, 'test');
  expect(lines()).toEqual(['Try one of the test pictures']);
  expect(markup()).toContain('data-kind="primary"');
  await store.getState().tryTestPicture(0);
  expect(markup()).toContain('data-kind="secondary"');
});
