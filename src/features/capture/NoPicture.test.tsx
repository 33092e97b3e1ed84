// Why there is no picture from the camera: a press is offered only where it can help.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CameraFailure } from '../../store/capture/cameraSlice';
import { started, taught } from '../../store/testing/headScene';
import { asItIs } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import { say } from '../../words/say';
import '../../words/testing/inEnglish';
import { DrawnInstead } from './DrawnInstead';
import { NoPicture } from './NoPicture';

test.each<[CameraFailure, boolean]>([
  ['none', true],
  ['refused', true],
  ['busy', true],
  ['unplugged', true],
  ['insecure', false],
  ['unsupported', false],
])('%s: a button to try again: %s', async (failure, offered) => {
  const { store } = await taught();
  const markup = renderToStaticMarkup(
    <StoreProvider value={asItIs(store)}>
      <NoPicture failure={failure} />
    </StoreProvider>,
  );
  expect(markup).toContain(say(`camera.${failure}`));
  expect(markup.includes(say('capture.tryAgain'))).toBe(offered);
});

test('without a camera the drawn pictures are the way on, and trying again is quiet', async () => {
  const { store } = await started();
  const kinds = (failure: CameraFailure) => {
    store.setState({ camera: { kind: 'failed', failure } });
    const markup = renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <NoPicture failure={failure} />
        <DrawnInstead href="#" />
      </StoreProvider>,
    );
    return [...markup.matchAll(/data-kind="(\w+)"/g)].map(([, kind]) => kind);
  };
  expect(kinds('none')).toEqual(['quiet', 'primary']);
  expect(kinds('busy')).toEqual(['primary', 'quiet']);
});
