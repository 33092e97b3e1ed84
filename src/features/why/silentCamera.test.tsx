// Why the camera's picture got its answer, while the camera sends none: that it sends none.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { headInUseNow } from '../../store/head/headInUse';
import { taught } from '../../store/testing/headScene';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import { say } from '../../words/say';
import '../../words/testing/inEnglish';
import { LiveEvidence } from './LiveEvidence';

test('a camera that sends nothing has no answer to be explained', async () => {
  const { store, ports } = await taught();
  const head = headInUseNow(store.getState());
  if (!head) throw new Error('no head');
  const look = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <LiveEvidence head={head} nearest={() => null} />
        </StoreProvider>,
      ),
    );
  await store.getState().turnCameraOn();
  await until(store, ({ live }) => live !== undefined);
  // The last frame's answer is still there when silence is told of.
  ports.toyCamera.silence(true);
  expect(look()).toEqual([say('camera.silent')]);
  store.getState().turnCameraOff();
});
