// What is kept of the catalogue, what becomes of a backbone that is not what it was, and switching back without embedding anew.
import { describe, expect, it } from 'vitest';
import type { BackboneCache } from '../browser/backboneCache';
import type { BackboneSpec } from '../core/backbones';
import { fail, ok } from '../core/result';
import type { StartEngine } from '../engine/engine';
import { createAppStore } from './appStore';
import { toyFile, toyFingerprint, toyPorts, toySpec, until } from './testing/toyPorts';

/** Keeps what was fetched, and says in order what it was asked for. */
function toyCache() {
  const kept = new Set<string>();
  const removed: string[] = [];
  const cache: BackboneCache = {
    fetch: (spec) => {
      kept.add(spec.id);
      return Promise.resolve(ok({ spec, topology: '', weights: new ArrayBuffer(0) }));
    },
    kept: ({ id }) => Promise.resolve({ bytes: kept.has(id) ? 100 : 0, whole: kept.has(id) }),
    remove: ({ id }) => {
      kept.delete(id);
      removed.push(id);
      return Promise.resolve();
    },
    card: ({ url }) => Promise.resolve(url.includes('other') ? ok('{}') : fail({ kind: 'not-found', url, detail: '' })),
  };
  return { cache, removed };
}

/** An entry whose fingerprint the catalogue does not know. */
function unknownSpec(): BackboneSpec {
  return Object.fromEntries(Object.entries(toySpec('new')).filter(([name]) => name !== 'fingerprint')) as unknown as BackboneSpec;
}

/** Engines whose backbones have the fingerprint that `now` gives, and that refuse any other. */
function changing(start: StartEngine, now: () => string): StartEngine {
  return async (kind) => {
    const started = await start(kind);
    if (!started.ok) return started;
    const engine = started.value;
    return ok({
      ...engine,
      load: ({ spec }) =>
        Promise.resolve(
          spec.fingerprint !== undefined && spec.fingerprint !== now()
            ? fail({ kind: 'fingerprint' as const, detail: 'another' })
            : ok({ id: spec.id, inputSize: 8, embeddingLength: 4, fingerprint: now(), weightCount: 1 }),
        ),
    });
  };
}

describe('the shelf', () => {
  it('shows what is kept, and no more after it was removed', async () => {
    const { cache } = toyCache();
    const store = createAppStore(toyPorts({ backboneCache: cache }));
    await store.getState().chooseBackbone(toySpec('other'));
    await store.getState().lookAtShelf();
    expect([...store.getState().shelf]).toEqual([['toy', { bytes: 0, whole: false }], ['other', { bytes: 100, whole: true }]]);
    await store.getState().removeFromShelf(toySpec('other'));
    expect(store.getState().shelf.get('other')).toEqual({ bytes: 0, whole: false });
  });

  it('gives a card that cannot be had or read as a failure', async () => {
    const store = createAppStore(toyPorts({ backboneCache: toyCache().cache }));
    expect(await store.getState().backboneCard(toySpec())).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(await store.getState().backboneCard(toySpec('other'))).toMatchObject({ ok: false, error: { kind: 'malformed', detail: 'training' } });
  });
});

describe('an entry with no known fingerprint', () => {
  it('keeps the one it first came with; another is refused and not kept, and the first is welcome again', async () => {
    const { cache, removed } = toyCache();
    let now = toyFingerprint('first');
    const base = toyPorts();
    const store = createAppStore({ ...base, backboneCache: cache, catalogue: [unknownSpec()], startEngine: changing(base.startEngine, () => now) });
    await store.getState().chooseBackbone(unknownSpec());
    expect(store.getState().backbone).toMatchObject({ kind: 'ready', loaded: { fingerprint: now } });
    await store.getState().lookAtShelf();
    expect(store.getState().shelf.get('new')).toEqual({ bytes: 100, whole: true, fingerprint: now });

    now = toyFingerprint('second');
    await store.getState().chooseBackbone(unknownSpec());
    expect(store.getState().backbone).toMatchObject({ kind: 'failed', fault: { from: 'backbone', failure: { kind: 'fingerprint' } } });
    expect(removed).toEqual(['new']);

    now = toyFingerprint('first');
    await store.getState().retryBackbone();
    expect(store.getState().backbone).toMatchObject({ kind: 'ready' });
  });
});

describe('switching', () => {
  it('embeds all samples once for each backbone, and none on the way back', async () => {
    const ports = toyPorts();
    const store = createAppStore(ports);
    await store.getState().startProject();
    await store.getState().chooseBackbone(toySpec());
    const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
    await store.getState().importFiles([0, 0.1, 0.2].map((value) => toyFile(value)), a);
    await store.getState().importFiles([1.9, 2, 2.1].map((value) => toyFile(value)), b);
    const settled = (id: string) => until(store, ({ training, trained }) => training.kind === 'current' && trained?.fingerprint === toyFingerprint(id));
    await settled('toy');
    await store.getState().chooseBackbone(toySpec('other'));
    await settled('other');
    const embedded = () => ports.engines.reduce((sum, engine) => sum + engine.embedded, 0);
    expect([store.getState().dataset.samples.length, embedded()]).toEqual([6, 12]);
    await store.getState().chooseBackbone(toySpec());
    await settled('toy');
    await until(store, ({ embeddingWork }) => embeddingWork.kind === 'idle');
    expect([store.getState().dataset.samples.length, embedded()]).toEqual([6, 12]);
  });
});
