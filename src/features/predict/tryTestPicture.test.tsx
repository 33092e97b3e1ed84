// The button that tries a test picture: there as soon as a picture tests, and not before.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { taught } from '../../store/testing/headScene';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyFile } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { TryTestPicture } from './TryTestPicture';

test('it stands only where a picture tests', async () => {
  const { store, a } = await taught();
  const lines = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <TryTestPicture />
        </StoreProvider>,
      ),
    );
  expect(lines()).toEqual([]);
  const { importFiles, project } = store.getState();
  await importFiles([toyFile(0.05)], a, 'file', project, 'test');
  expect(lines()).toEqual(['Try one of the test pictures']);
});
