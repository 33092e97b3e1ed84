// A device starts while the app's own files come, not while a download does, and goes when nobody wants it any more.
import { expect, test } from 'vitest';
import type { FetchedBackbone, FetchFailure } from '../../browser/backboneCache';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { DeviceFailure } from '../../engine/engine';
import { alteredEngine } from '../testing/alteredEngine';
import { toyPorts, toySpec } from '../testing/toyPorts';
import { loadedEngine } from './loadedEngine';
import type { RandomInits } from './randomInits';

const randomInits = (): RandomInits => ({
  bytes: (bytes) => Promise.resolve(ok(bytes)),
  chosen: () => undefined,
  forget: () => undefined,
  calibratedOn: () => undefined,
});

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
      randomInits: randomInits(),
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

/** What became of a loading on two devices of which each ends in its own way. */
async function endedBy(...kinds: readonly DeviceFailure['kind'][]) {
  const ports = toyPorts();
  const left = [...kinds];
  const ended = await loadedEngine(
    toySpec(),
    ['wasm', 'cpu'],
    { signal: new AbortController().signal },
    {
      ...ports,
      randomInits: randomInits(),
      whyMissing: () => Promise.resolve('newer'),
      startEngine: (device) => Promise.resolve(fail({ kind: left.shift() ?? 'failed', device, detail: `${device} ended` })),
    },
  );
  return ended.ok ? undefined : ended.error;
}

test('where no device is come to, for want of the engine’s own script, no device is blamed', async () => {
  expect(await endedBy('unreachable', 'unreachable')).toEqual({ from: 'part', why: 'newer', detail: 'wasm ended\ncpu ended' });
  expect(await endedBy('unreachable', 'failed')).toMatchObject({ from: 'device' });
});
