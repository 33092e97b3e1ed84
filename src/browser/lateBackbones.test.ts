// Backbone doors whose code comes late: one of each for all who ask, and a failure as a value where it cannot be fetched.
import { expect, test } from 'vitest';
import type { BackboneSpec } from '../core/backbones/backbones';
import { builtInBackbone } from '../core/backbones/builtInBackbone';
import { backboneDoors } from './backboneDoors';
import type { BackboneDoors } from './lateBackbones';
import { lateBackbones } from './lateBackbones';

const SPEC: BackboneSpec = {
  ...builtInBackbone,
  id: 'own-toy',
  url: 'https://site.test/own/toy/model.json',
  own: { bytes: 2, identity: 'toy', weightCount: 1 },
};

const make = (): BackboneDoors => backboneDoors({ caches: undefined, baseUrl: 'https://site.test/' });

test('doors asked side by side are made once, so that what one keeps the other finds', async () => {
  let made = 0;
  const late = lateBackbones(() => Promise.resolve(() => (made++, make())));
  await Promise.all([late.backboneCache.kept(SPEC), late.ownBackbones.list()]);
  await late.ownBackbones.keep({ spec: SPEC, topology: '{}', weights: new ArrayBuffer(2) });
  expect(await late.backboneCache.fetch(SPEC)).toMatchObject({ ok: true, value: { topology: '{}' } });
  expect(made).toBe(1);
});

test('where their code cannot be fetched a backbone fails as without a connection, and the next attempt has it', async () => {
  let reachable = false;
  const late = lateBackbones(() => (reachable ? Promise.resolve(make) : Promise.reject(new Error('no network'))));
  const offline = { ok: false, error: { kind: 'offline', url: SPEC.url, detail: 'Error: no network' } };
  expect(await late.backboneCache.fetch(SPEC)).toEqual(offline);
  expect(await late.backboneCache.card(SPEC)).toEqual(offline);
  expect(await late.classifierFiles.fetch(SPEC.url, { path: 'top.safetensors' })).toEqual(offline);
  await expect(late.ownBackbones.list()).rejects.toThrow('no network');
  reachable = true;
  expect(await late.backboneCache.fetch(SPEC)).toMatchObject({ ok: false, error: { kind: 'gone' } });
});
