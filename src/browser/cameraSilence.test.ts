// When a camera counts as silent: five seconds without a frame in which somebody could have seen one.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LOOK, SILENCE, watchSilence } from './cameraSilence';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => vi.useRealTimers());

function watched() {
  const page: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
  const told: boolean[] = [];
  let frames = 0;
  const stop = watchSilence(
    () => frames,
    (silent) => told.push(silent),
    page,
  );
  return { page, told, stop, frame: () => frames++ };
}

test('a camera that never gives a frame is silent after five seconds', () => {
  const { told } = watched();
  vi.advanceTimersByTime(SILENCE - LOOK);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2 * LOOK);
  expect(told).toEqual([true]);
  vi.advanceTimersByTime(10 * SILENCE);
  expect(told).toEqual([true]);
});

test('one that gives a frame now and then is not, and one that comes back is not any more', () => {
  const { told, frame } = watched();
  for (let times = 0; times < 5; times++) {
    vi.advanceTimersByTime(SILENCE - 2 * LOOK);
    frame();
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(SILENCE + 2 * LOOK);
  frame();
  vi.advanceTimersByTime(LOOK);
  expect(told).toEqual([true, false]);
});

test('time in which the page is hidden does not count', () => {
  const { told, page } = watched();
  page.visibilityState = 'hidden';
  vi.advanceTimersByTime(20 * SILENCE);
  page.visibilityState = 'visible';
  vi.advanceTimersByTime(SILENCE - LOOK);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(3 * LOOK);
  expect(told).toEqual([true]);
});

test('nor does the time for which a machine slept', () => {
  const { told } = watched();
  vi.advanceTimersByTime(LOOK);
  // The clock goes on, the timers do not.
  const now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now + 3_600_000);
  vi.advanceTimersByTime(LOOK);
  expect(told).toEqual([]);
  vi.mocked(performance.now).mockRestore();
});

test('one that was turned off is not watched', () => {
  const { told, stop } = watched();
  stop();
  vi.advanceTimersByTime(10 * SILENCE);
  expect(told).toEqual([]);
});
