// The card for Python says what its program leaves out of the app's answers.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { PythonOut } from './PythonOut';

test.each([
  ['linear', 'always names a class: “I don’t know” is not in it.'],
  ['nearest-mean', 'there is no short program'],
] as const)('for a head of the kind %s it says “%s”', async (kind, said) => {
  const { store } = await onACircle(
    [
      [0, 0.1],
      [2, 2.1],
    ],
    kind === 'linear' ? { kind, l2: 0.01, balanced: false } : { kind },
  );
  const lines = linesOf(
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <PythonOut />
      </StoreProvider>,
    ),
  );
  expect(lines.join(' ')).toContain(said);
});
