// Of a head from a file no part promises what only a head that learned here can have.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../words/testing/inEnglish';
import { all, ready, taught } from '../store/testing/evaluated';
import { asItIs, linesOf } from '../store/testing/onScreen';
import { until } from '../store/testing/toyPorts';
import { StoreProvider } from '../store/useAppStore';
import { Calibration } from './calibration/Calibration';
import { Confusion } from './confusion/Confusion';
import { History } from './history/History';

test('calibration, confusion and history say that they are of heads that learned here', async () => {
  const { store, ports } = await taught();
  await ready(store, all(12));
  await store.getState().saveHead();
  const [saved] = ports.downloads;
  if (!saved) throw new Error('nothing was saved');
  await store.getState().newProject('Beside');
  await store.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
  await until(store, ({ opened, evaluation }) => opened !== undefined && evaluation.kind === 'none');
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <Calibration />
        <Confusion pictures={() => <></>} />
        <History />
      </StoreProvider>,
    ),
  );
  expect(lines).toEqual(Array.from({ length: 3 }, () => 'This is known only of a head that learned here.'));
});
