// A head from a file and a test set: nothing is said of samples of one's own, which it has not learned from.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { StoreProvider } from '../../store/useAppStore';
import { all, ready, taught } from '../../store/testing/evaluated';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { toyFile, until } from '../../store/testing/toyPorts';
import { TestSet } from './TestSet';

const COMPARED = 'With more pictures, this score is compared here with the one on your samples.';

test('of one’s own head it is said when both scores are compared, of one from a file it is not', async () => {
  const { store, ports, a } = await taught();
  await ready(store, all(12));
  await store.getState().importFiles([toyFile(0.15)], a, 'file', undefined, 'test');
  await until(store, ({ testSet }) => testSet.kind === 'ready');
  const lines = () =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <TestSet pictures={() => <></>} />
        </StoreProvider>,
      ),
    );
  expect(lines()).toContain(COMPARED);
  await store.getState().saveHead();
  const [saved] = ports.downloads;
  if (!saved) throw new Error('nothing was saved');
  await store.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
  await until(store, ({ opened, testSet }) => opened !== undefined && testSet.kind === 'ready' && testSet.ofFile !== undefined);
  expect(lines().join(' ')).toMatch(/Right on 1 of 1 picture of your test set/);
  expect(lines()).not.toContain(COMPARED);
  // It is asked about classes by their names.
  const named = /is tested only on classes that are named like its own: /;
  expect(lines().join(' ')).not.toMatch(named);
  for (const { id } of store.getState().dataset.classes) store.getState().changeClass(id, { name: `Other ${id}` });
  expect(lines().join(' ')).toMatch(named);
});
