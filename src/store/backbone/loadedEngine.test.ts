// A device starts while the app's own files come, not while a download does, and goes when nobody wants it any more.
import { expect, test } from 'vitest';
import type { FetchedBackbone, FetchFailure } from '../../browser/backboneCache';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import { alteredEngine } from '../testing/alteredEngine';
import { toyPorts, toySpec } from '../testing/toyPorts';
import { loadedEngine } from './loadedEngine';

/** A loading whose files come when they are told to. */
function begun(url: string) {
  const ports = toyPorts();
  const spec = { ...toySpec(), url };
  const log: string[] = [];
  let giveFiles: (files: Result<FetchedBackbone, FetchFailure>) => void = () => undefined;
  const files = new Promise<Result<FetchedBackbone, FetchFailure>>((resolve) => (giveFiles = resolve));
  const startEngine = alteredEngine(ports.startEngine, (engine) => ({
    dispose() {
      log.push('disposed');
      engine.dispose();
    },
  }));
  const ended = loadedEngine(
    spec,
    ['wasm'],
    { signal: new AbortController().signal },
    {
      ...ports,
      randomInits: {
        bytes: (bytes) => Promise.resolve(ok(bytes)),
        chosen: () => undefined,
        forget: () => undefined,
        calibratedOn: () => undefined,
      },
      backboneCache: { ...ports.backboneCache, fetch: () => files },
      startEngine: (kind) => {
        log.push('started');
        return startEngine(kind);
      },
    },
  );
  const come = async () => giveFiles(await ports.backboneCache.fetch(spec, { signal: new AbortController().signal }));
  const failed = () => giveFiles(fail({ kind: 'offline', url, detail: '' }));
  return { log, ended, come, failed };
}

test('the app’s own files: the device starts while they come', async () => {
  const { log, ended, come } = begun('models/toy/model.json');
  expect(log).toEqual(['started']);
  await come();
  expect((await ended).ok).toBe(true);
  expect(log).toEqual(['started']);
});

test('a download: the device starts once it is there', async () => {
  const { log, ended, come } = begun('https://far.example/model.json');
  expect(log).toEqual([]);
  await come();
  expect((await ended).ok).toBe(true);
  expect(log).toEqual(['started']);
});

test('files that do not come: the device goes again', async () => {
  const { log, ended, failed } = begun('models/toy/model.json');
  failed();
  expect(await ended).toMatchObject({ ok: false, error: { from: 'fetch' } });
  await expect.poll(() => log).toEqual(['started', 'disposed']);
});
