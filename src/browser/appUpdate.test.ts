// A newer version is told of when there is one, and not when the service worker is merely gone.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { registerApp } from './appUpdate';

class Container extends EventTarget {
  controller: object | null = {};
  readonly register = () => Promise.resolve(Object.assign(new EventTarget(), { waiting: null, installing: null }));
  change(controller: object | null) {
    this.controller = controller;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

let container: Container;

beforeEach(() => {
  container = new Container();
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('document', { readyState: 'complete' });
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('a worker that another tab brought is a newer version', async () => {
  const onUpdate = vi.fn();
  await registerApp(onUpdate);
  container.change({});
  expect(onUpdate).toHaveBeenCalledOnce();
});

test('a worker that was cleared away with the site’s data is none', async () => {
  const onUpdate = vi.fn();
  await registerApp(onUpdate);
  container.change(null);
  expect(onUpdate).not.toHaveBeenCalled();
});
