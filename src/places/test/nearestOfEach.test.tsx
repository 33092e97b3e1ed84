// Wherever a picture is looked at, what the answer about it comes from is one press away: each in the queue of doubted labels has its own.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { onACircle } from '../../store/testing/onACircle';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import { remember } from '../../ui/forThisVisit';
import { CheckSection } from './CheckSection';

// There is no screen in Node.
vi.stubGlobal('matchMedia', () => ({ matches: false }));

/** Three classes that reach into each other. */
const VALUES = [
  [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 1.22, 2.51],
  [1.1, 1.15, 1.2, 1.25, 1.3, 1.35, 1.4, 0.12],
  [2.4, 2.45, 2.5, 2.55, 2.6, 2.65, 2.7, 1.31, 1.17],
] as const;

test('a doubted label', async () => {
  const { store } = await onACircle(VALUES, { kind: 'nearest-mean' });
  const shown = () =>
    renderToStaticMarkup(
      <StoreProvider value={asItIs(store)}>
        <CheckSection />
      </StoreProvider>,
    );
  const count = (text: string) => linesOf(shown()).filter((line) => line === text).length;
  expect(count('The label is right')).toBeGreaterThan(1);
  expect(count('Why this answer?')).toBe(count('The label is right'));
  // One that was opened elsewhere does not open all of them here, each with a picture to be looked at.
  remember('why of a sample', '1');
  expect(shown()).not.toContain('aria-expanded="true"');
});
