// What a page says while it waits for its storage, and when.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitingForStorage } from './waitingForStorage';

/** A page with one sentence, as far as this looks at one. */
function onePage() {
  const sentence = { textContent: 'Getting ready …', setAttribute: vi.fn() };
  return { sentence, page: { querySelector: () => sentence } as unknown as Element };
}

const sentenceFor = (blocked: boolean) => (blocked ? 'close the others' : 'slow');

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('where another tab blocks it, that is said within two seconds, to screen readers too', () => {
  const { page, sentence } = onePage();
  const { blocked } = waitingForStorage(page, sentenceFor);
  vi.advanceTimersByTime(300);
  blocked();
  vi.advanceTimersByTime(2_000 - 300);
  expect(sentence.textContent).toBe('close the others');
  expect(sentence.setAttribute).toHaveBeenCalledWith('role', 'status');
});

test('where nothing blocks it, it says that it is slow', () => {
  const { page, sentence } = onePage();
  waitingForStorage(page, sentenceFor);
  vi.advanceTimersByTime(2_000);
  expect(sentence.textContent).toBe('slow');
});

test('a tab of which is told later is said all the same', () => {
  const { page, sentence } = onePage();
  const { blocked, over } = waitingForStorage(page, sentenceFor);
  vi.advanceTimersByTime(5_000);
  blocked();
  expect(sentence.textContent).toBe('close the others');
  over();
});

test('once the storage is there nothing is said', () => {
  const { page, sentence } = onePage();
  const { blocked, over } = waitingForStorage(page, sentenceFor);
  blocked();
  vi.advanceTimersByTime(1_000);
  over();
  vi.advanceTimersByTime(60_000);
  blocked();
  expect(sentence.textContent).toBe('Getting ready …');
});
