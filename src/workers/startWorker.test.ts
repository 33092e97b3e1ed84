// A worker that cannot be had is no error: whoever wanted it does the work itself.
import { afterEach, expect, test, vi } from 'vitest';
import { startWorker } from './startWorker';
import { channelWorker } from './testing/channelWorker';

afterEach(() => void vi.unstubAllGlobals());

const named = () => new Worker(new URL('https://example.org/a.worker.js'), { type: 'module', name: 'a' });

test('gives the worker that was made', () => {
  const { page } = channelWorker();
  expect(startWorker(() => page)).toBe(page);
  page.terminate();
});

test('none where the browser has no workers, and none where it refuses this one', () => {
  expect('Worker' in globalThis).toBe(false);
  expect(startWorker(named)).toBeUndefined();
  vi.stubGlobal('Worker', function () {
    throw new DOMException('denied by a policy of the page', 'SecurityError');
  });
  expect(startWorker(named)).toBeUndefined();
});
