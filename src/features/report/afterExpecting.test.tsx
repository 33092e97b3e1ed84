// What is said before anything was measured: of what a person wrote down, and of nothing where it was skipped.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import { Report } from './Report';

async function saidOf(expected: string): Promise<string> {
  const { store } = await onACircle(
    [
      [0, 0.1, 0.2, 0.3],
      [2, 2.1, 2.2, 2.3],
    ],
    { kind: 'nearest-mean' },
  );
  store.getState().draftReport('columns', { expected, before: true });
  const experiment = { id: 'columns', title: 'Columns', question: 'Which?', part: undefined, way: <></> } as const;
  const shown = <Report experiments={[experiment]} />;
  return linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{shown}</StoreProvider>)).join('\n');
}

test('an expectation that was written is said to be; one that was skipped is not', async () => {
  expect(await saidOf('The first is better')).toContain('What you expect is written down. Measure now');
  const skipped = await saidOf('');
  expect(skipped).toContain('Now measure it\nMeasure now and come back');
  expect(skipped).not.toContain('written down');
});
