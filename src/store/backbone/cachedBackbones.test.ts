// What is kept of the catalogue, what becomes of a backbone that is not what it was, and switching back without embedding anew.
import { describe, expect, it } from 'vitest';
import type { BackboneCache } from '../../browser/backboneCache';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { fail, ok } from '../../core/base/result';
import type { StartEngine } from '../../engine/engine';
import { createAppStore } from '../appStore';
import { alteredEngine } from '../testing/alteredEngine';
import { toyFile, toyFingerprint, toyPorts, toySpec, until, shown } from '../testing/toyPorts';

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
  return alteredEngine(start, () => ({
    load: ({ spec }) =>
      Promise.resolve(
        spec.fingerprint !== undefined && spec.fingerprint !== now()
          ? fail({ kind: 'fingerprint' as const, detail: 'another' })
          : ok({ id: spec.id, inputSize: 8, embeddingLength: 4, fingerprint: now(), weightCount: 1, featureMaps: {} }),
      ),
  }));
}

/** Engines that wait for `gate` before they embed. */
function held(start: StartEngine, gate: () => Promise<void> | undefined): StartEngine {
  return alteredEngine(start, (engine) => ({
    async embed(...call) {
      await gate();
      return engine.embed(...call);
    },
  }));
}

describe('cached backbones', () => {
  it('asks about what a device lacks, but not for room that an entry already takes', async () => {
    const { cache } = toyCache();
    const about = { learnedFrom: 'nothing' as const, weightCount: 1_000_000, bytes: 4_000_000, exact: true, multiplyAdds: 1 };
    const heavy = { ...toySpec('heavy'), about };
    const store = createAppStore(
      toyPorts({ backboneCache: cache, deviceLimits: () => Promise.resolve({ memory: 2 ** 20, freeStorage: 10 }) }),
    );
    const kinds = async () => (await store.getState().weigh(heavy))?.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['memory', 'storage']);
    await store.getState().chooseBackbone(heavy);
    expect(await kinds()).toEqual(['memory']);
  });

  it('says that a backbone in use could not be kept', async () => {
    const { cache } = toyCache();
    const full: BackboneCache = {
      ...cache,
      fetch: (spec) => Promise.resolve(ok({ spec, topology: '', weights: new ArrayBuffer(0), notKept: true })),
    };
    const store = createAppStore(toyPorts({ backboneCache: full }));
    await store.getState().chooseBackbone(toySpec());
    expect(store.getState().backbone.kind).toBe('ready');
    expect(store.getState().notices).toMatchObject([{ kind: 'backbone-not-kept', name: 'Toy toy' }]);
  });

  it('shows what is kept, and no more after it was removed', async () => {
    const { cache } = toyCache();
    const store = createAppStore(toyPorts({ backboneCache: cache }));
    await store.getState().chooseBackbone(toySpec('other'));
    await store.getState().checkCachedBackbones();
    expect([...store.getState().cachedBackbones]).toEqual([
      ['toy', { bytes: 0, whole: false }],
      ['other', { bytes: 100, whole: true }],
    ]);
    await store.getState().removeCachedBackbone(toySpec('other'));
    expect(store.getState().cachedBackbones.get('other')).toEqual({ bytes: 0, whole: false });
  });

  it('gives a card that cannot be had or read as a failure', async () => {
    const store = createAppStore(toyPorts({ backboneCache: toyCache().cache }));
    expect(await store.getState().backboneCard(toySpec())).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(await store.getState().backboneCard(toySpec('other'))).toMatchObject({
      ok: false,
      error: { kind: 'malformed', detail: 'weights' },
    });
  });
});

describe('an entry with no known fingerprint', () => {
  it('keeps the one it first came with; another is refused and not kept, and the first is welcome again', async () => {
    const { cache, removed } = toyCache();
    let now = toyFingerprint('first');
    const base = toyPorts();
    const store = createAppStore({
      ...base,
      backboneCache: cache,
      catalogue: () => Promise.resolve([unknownSpec()]),
      startEngine: changing(base.startEngine, () => now),
    });
    await store.getState().chooseBackbone(unknownSpec());
    expect(store.getState().backbone).toMatchObject({ kind: 'ready', loaded: { fingerprint: now } });
    await store.getState().checkCachedBackbones();
    expect(store.getState().cachedBackbones.get('new')).toEqual({ bytes: 100, whole: true, fingerprint: now });

    now = toyFingerprint('toy');
    await store.getState().chooseBackbone(toySpec());
    now = toyFingerprint('second');
    await store.getState().chooseBackbone(unknownSpec());
    expect(store.getState().backbone).toMatchObject({ kind: 'ready', spec: { id: 'toy' } });
    expect(store.getState().comingBackbone).toMatchObject({
      kind: 'failed',
      spec: { id: 'new' },
      fault: { from: 'backbone', failure: { kind: 'fingerprint' } },
    });
    expect(removed).toEqual(['new']);

    now = toyFingerprint('first');
    await store.getState().retryBackbone();
    expect(store.getState()).toMatchObject({ backbone: { kind: 'ready', spec: { id: 'new' } }, comingBackbone: undefined });
  });
});

describe('switching', () => {
  it('embeds all samples once for each backbone, and none on the way back', async () => {
    const ports = toyPorts();
    const store = createAppStore(ports);
    await store.getState().startProject();
    await store.getState().chooseBackbone(toySpec());
    const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
    await store.getState().importFiles(
      [0, 0.1, 0.2].map((value) => toyFile(value)),
      a,
    );
    await store.getState().importFiles(
      [1.9, 2, 2.1].map((value) => toyFile(value)),
      b,
    );
    const settled = (id: string) =>
      until(store, ({ training, trained }) => training.kind === 'current' && trained?.fingerprint === toyFingerprint(id));
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

  it('in mid-embedding drops the rest of that work; coming back makes only what is missing', async () => {
    const base = toyPorts();
    let asked: () => void = () => undefined;
    let hold: Promise<void> | undefined;
    const ports = {
      ...base,
      startEngine: held(base.startEngine, () => {
        asked();
        return hold;
      }),
    };
    const store = createAppStore(ports);
    const { getState } = store;
    await getState().startProject();
    await getState().chooseBackbone(toySpec());
    const [a = '', b = ''] = getState().dataset.classes.map(({ id }) => id);
    await getState().importFiles(
      Array.from({ length: 20 }, (_, i) => toyFile(i / 100)),
      a,
    );
    await getState().importFiles(
      Array.from({ length: 20 }, (_, i) => toyFile(2 + i / 100)),
      b,
    );
    const embedded = () => base.engines.reduce((sum, engine) => sum + engine.embedded, 0);
    const idle = () =>
      until(
        store,
        ({ embeddingWork, embeddings, backbone }) => embeddingWork.kind === 'idle' && backbone.kind === 'ready' && embeddings.size === 40,
      );
    await idle();
    expect(embedded()).toBe(40);

    let release: () => void = () => undefined;
    hold = new Promise((resolve) => (release = resolve));
    const first = new Promise<void>((resolve) => (asked = resolve));
    await getState().chooseBackbone(toySpec('other'));
    await first;
    expect(getState().embeddingWork).toEqual({ kind: 'running', done: 0, total: 40 });
    await getState().chooseBackbone(toySpec());
    hold = undefined;
    release();
    await idle();
    expect(embedded()).toBe(40);
    expect([...shown(store).embeddings.values()].every(({ fingerprint }) => fingerprint === toyFingerprint('toy'))).toBe(true);

    await getState().chooseBackbone(toySpec('other'));
    await idle();
    expect(embedded()).toBe(80);
  });
});
