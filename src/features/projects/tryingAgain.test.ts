// Saving that failed is tried again when the network is back and after a while, ever more seldom, and never once it is over.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tryingAgain } from './tryingAgain';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the network that is back is one try, and so is a while', () => {
  const network = new EventTarget();
  const retry = vi.fn();
  const end = tryingAgain(network).stands(retry);
  network.dispatchEvent(new Event('online'));
  expect(retry).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5_000);
  expect(retry).toHaveBeenCalledTimes(2);
  end();
});

test('what ended is tried no more', () => {
  const network = new EventTarget();
  const retry = vi.fn();
  tryingAgain(network).stands(retry)();
  network.dispatchEvent(new Event('online'));
  vi.advanceTimersByTime(600_000);
  expect(retry).not.toHaveBeenCalled();
});

test('each try in vain doubles the wait, until the trouble is over', () => {
  const trying = tryingAgain(new EventTarget());
  const waited = () => {
    const began = Date.now();
    let took = 0;
    const end = trying.stands(() => (took = Date.now() - began));
    vi.advanceTimersByTime(300_000);
    end();
    return took;
  };
  expect(Array.from({ length: 8 }, waited)).toEqual([5, 10, 20, 40, 80, 160, 300, 300].map((seconds) => seconds * 1000));
  trying.over();
  expect(waited()).toBe(5_000);
});
