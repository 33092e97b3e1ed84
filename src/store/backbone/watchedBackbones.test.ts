// Backbones that are open beside the chosen one: what they see, what they cost, and that nothing of them stays when they are closed.
import { memory } from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../core/base/result';
import { startLocalEngine } from '../../engine/localEngine';
import { toyCanvas } from '../../engine/testing/toyCanvas';
import { toyBackbone } from '../../ml/toyBackbone';
import { createAppStore } from '../appStore';
import type { ToyPorts } from '../testing/toyPorts';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { TOY, OTHER, written, taught, all, sees, turns } from '../testing/watchedScene';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a watched backbone', () => {
  it('is open beside the chosen one and sees all samples; the head stays the chosen one’s', async () => {
    const { ports, open } = written();
    const { store, a } = await taught(ports);
    await store.getState().watchBackbone('other');
    await sees(store, OTHER);
    expect([...store.getState().sessions].map(([fingerprint, { kind }]) => [fingerprint, kind])).toEqual([
      [TOY, 'ready'],
      [OTHER, 'ready'],
    ]);
    expect(store.getState()).toMatchObject({ chosen: TOY, backbone: { spec: { id: 'toy' } }, comingWatched: new Map() });
    expect([...(store.getState().embeddingsBy.get(OTHER)?.values() ?? [])].map((each) => each.fingerprint)).toEqual(Array(4).fill(OTHER));
    expect(open.size).toBe(2);
    await store.getState().importFiles([toyFile(0.5)], a);
    await sees(store, OTHER);
    expect(store.getState().embeddingsBy.get(OTHER)?.size).toBe(5);
    expect(store.getState().trainedBy.get(TOY)?.fingerprint).toBe(TOY);
  });

  it('has its embeddings made after those of the chosen one, which new samples put first again', async () => {
    const { ports, log, holdWhile } = written();
    const { store } = await taught(ports, 20);
    await store.getState().watchBackbone('other');
    await sees(store, OTHER);
    log.splice(0);
    store.getState().forgetEmbeddings();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    holdWhile((id) => (id === 'other' ? held : undefined));
    const done = store.getState().embedMissing();
    await until(store, ({ watchedWork }) => watchedWork.kind === 'running');
    await turns(5);
    expect(log).toEqual(['toy 16', 'toy 16', 'toy 8', 'other 16']);
    // While the first batch is with the watched one, the chosen one lacks all of them once more.
    store.setState({ embeddingsBy: new Map([[OTHER, store.getState().embeddingsBy.get(OTHER) ?? new Map()]]) });
    const again = store.getState().embedMissing();
    await until(store, ({ embeddingWork }) => embeddingWork.kind === 'idle');
    go();
    await Promise.all([done, again]);
    await sees(store, OTHER);
    expect(log.slice(4)).toEqual(['toy 16', 'toy 16', 'toy 8', 'other 16', 'other 8']);
  });

  it('has its stored embeddings read for each project that is opened', async () => {
    const { ports, log } = written();
    const { store } = await taught(ports);
    await store.getState().watchBackbone('other');
    await sees(store, OTHER);
    await store.getState().saved();
    const { project } = store.getState();
    await store.getState().newProject();
    await until(store, ({ embeddingsBy }) => embeddingsBy.get(OTHER)?.size === 0);
    log.splice(0);
    await store.getState().openProject(project.kind === 'open' ? project.id : '');
    await sees(store, OTHER);
    expect(all(store)).toBe(4);
    expect(log).toEqual([]);
  });

  it('may be the chosen one, which then stays open when another is chosen', async () => {
    const { ports, open } = written();
    const { store } = await taught(ports);
    await store.getState().watchBackbone('toy');
    expect(open.size).toBe(1);
    await store.getState().chooseBackbone(toySpec('other'));
    await sees(store, OTHER);
    expect([...store.getState().sessions.keys()]).toEqual([TOY, OTHER]);
    expect(store.getState().embeddingsBy.get(TOY)?.size).toBe(4);
    store.getState().unwatchBackbone(TOY);
    expect([...store.getState().sessions.keys()]).toEqual([OTHER]);
    expect(store.getState().embeddingsBy.has(TOY)).toBe(false);
    expect(open.size).toBe(1);
  });

  it('is chosen at once, with nothing loaded anew; the one before is closed and forgotten', async () => {
    const { ports, open, base } = written();
    const { store } = await taught(ports);
    await store.getState().watchBackbone('other');
    await sees(store, OTHER);
    const started = base.engines.length;
    await store.getState().chooseBackbone(toySpec('other'));
    expect(store.getState()).toMatchObject({
      chosen: OTHER,
      backbone: { kind: 'ready', spec: { id: 'other' } },
      comingBackbone: undefined,
    });
    await until(store, ({ training, trained }) => training.kind === 'current' && trained?.fingerprint === OTHER);
    expect(base.engines).toHaveLength(started);
    expect([...store.getState().sessions.keys()]).toEqual([OTHER]);
    const { embeddingsBy, trainedBy, liveBy, unreadableBy } = store.getState();
    expect([embeddingsBy, trainedBy, liveBy, unreadableBy].flatMap((by) => [...by.keys()]).filter((each) => each !== OTHER)).toEqual([]);
    expect(open.size).toBe(1);
    store.getState().unwatchBackbone(OTHER);
    expect(open.size).toBe(1);
  });

  it('moves to the device that is chosen, and its unreadable samples are tried there', async () => {
    const { ports, refuseIf } = written();
    const { store } = await taught(ports);
    refuseIf((id) => id === 'other');
    await store.getState().watchBackbone('other');
    await until(store, ({ unreadableBy }) => unreadableBy.get(OTHER)?.size === 4);
    refuseIf(undefined);
    await store.getState().chooseDevice('cpu');
    await until(store, ({ sessions }) =>
      [TOY, OTHER].every((fingerprint) => {
        const session = sessions.get(fingerprint);
        return session?.kind === 'ready' && session.device.kind === 'cpu';
      }),
    );
    await sees(store, OTHER);
  });

  it('that was closed in the middle of its work leaves nothing behind', async () => {
    const { ports, holdWhile, refuseIf } = written();
    const { store } = await taught(ports);
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    holdWhile((id) => (id === 'other' ? held : undefined));
    refuseIf((id) => id === 'other');
    await store.getState().watchBackbone('other');
    await until(store, ({ watchedWork }) => watchedWork.kind === 'running');
    await turns(5);
    store.getState().unwatchBackbone(OTHER);
    go();
    await until(store, ({ watchedWork }) => watchedWork.kind === 'idle');
    expect(store.getState().unreadableBy.has(OTHER)).toBe(false);
    expect(store.getState().embeddingsBy.has(OTHER)).toBe(false);
  });
});

describe('on its way', () => {
  it('a download that fails says so, is tried again, and the chosen one goes on', async () => {
    const base = toyPorts();
    let offline = true;
    const { ports } = written({
      ...base,
      backboneCache: {
        ...base.backboneCache,
        fetch: (spec, options) =>
          offline && spec.id === 'other'
            ? Promise.resolve(fail({ kind: 'offline', url: '', detail: 'pulled' }))
            : base.backboneCache.fetch(spec, options),
      },
    });
    const { store } = await taught(ports);
    await store.getState().watchBackbone('other');
    expect(store.getState().comingWatched.get('other')).toMatchObject({ kind: 'failed', fault: { from: 'fetch' } });
    expect(store.getState()).toMatchObject({ backbone: { kind: 'ready' }, comingBackbone: undefined });
    offline = false;
    await store.getState().watchBackbone('other');
    expect(store.getState()).toMatchObject({ comingWatched: new Map(), watched: new Set([OTHER]) });
  });

  it('it is given up: what arrives late is closed, and another try opens it', async () => {
    const base = toyPorts();
    const answers: (() => void)[] = [];
    const { ports, open } = written({
      ...base,
      backboneCache: {
        ...base.backboneCache,
        async fetch(spec, options) {
          options?.onProgress?.({ loaded: 1, total: 2 });
          if (spec.id === 'other') await new Promise<void>((resolve) => answers.push(resolve));
          return base.backboneCache.fetch(spec, options);
        },
      },
    });
    const { store } = await taught(ports);
    const first = store.getState().watchBackbone('other');
    await until(store, ({ comingWatched }) => comingWatched.has('other'));
    expect(store.getState().comingWatched.get('other')).toMatchObject({ kind: 'fetching', progress: { loaded: 1, total: 2 } });
    store.getState().cancelWatching('other');
    expect(store.getState().comingWatched.size).toBe(0);
    answers.splice(0).forEach((answer) => answer());
    await first;
    expect([store.getState().watched.size, store.getState().sessions.size, open.size]).toEqual([0, 1, 1]);
    const second = store.getState().watchBackbone('other');
    const same = store.getState().watchBackbone('other');
    await until(store, () => answers.length > 0);
    answers.splice(0).forEach((answer) => answer());
    await Promise.all([second, same]);
    expect([store.getState().watched.size, store.getState().sessions.size, open.size]).toEqual([1, 2, 2]);
  });

  it('an id that nobody knows opens nothing', async () => {
    const { store } = await taught(toyPorts());
    await store.getState().watchBackbone('nobody');
    expect(store.getState()).toMatchObject({ comingWatched: new Map(), watched: new Set() });
  });
});

describe('its device stops', () => {
  it('it is brought back, and the chosen one is none the wiser', async () => {
    const { ports, base } = written();
    const { store } = await taught(ports);
    await store.getState().watchBackbone('other');
    const { backbone } = store.getState();
    base.engines.at(-1)?.lose('pulled');
    await until(store, ({ sessions }) => sessions.get(OTHER)?.kind === 'starting');
    await until(store, ({ sessions }) => sessions.get(OTHER)?.kind === 'ready');
    expect(store.getState().backbone).toBe(backbone);
    expect(store.getState().notices.map(({ kind }) => kind)).toContain('recovered');
  });

  it('again and again: it is given up with its reason, and watched again by hand', async () => {
    const { ports, base, open } = written();
    const { store } = await taught(ports);
    await store.getState().watchBackbone('other');
    for (let loss = 0; store.getState().sessions.has(OTHER); loss++) {
      expect(loss).toBeLessThan(10);
      base.engines.at(-1)?.lose('pulled');
      await until(store, ({ sessions }) => sessions.get(OTHER)?.kind !== 'ready');
      await until(store, ({ sessions }) => sessions.get(OTHER)?.kind !== 'starting');
    }
    await until(store, ({ comingWatched }) => comingWatched.has('other'));
    expect(store.getState().comingWatched.get('other')).toMatchObject({ kind: 'failed', fault: { from: 'engine', detail: 'pulled' } });
    expect(store.getState()).toMatchObject({ watched: new Set(), backbone: { kind: 'ready' } });
    expect(store.getState().embeddingsBy.has(OTHER)).toBe(false);
    expect(open.size).toBe(1);
    await store.getState().watchBackbone('other');
    await sees(store, OTHER);
    expect(store.getState().comingWatched.size).toBe(0);
  });
});

it('over twenty switches with two open, tensors and engines stay the same number, and in the end there are none', async () => {
  vi.stubGlobal('OffscreenCanvas', toyCanvas);
  const base = toyPorts();
  const toys = [1, 2, 3].map((seed) => toyBackbone(seed));
  const ports: ToyPorts = {
    ...base,
    catalogue: () => Promise.resolve(toys.map(({ spec }) => spec)),
    backboneCache: {
      ...base.backboneCache,
      fetch(spec) {
        const toy = toys.find((each) => each.spec.id === spec.id);
        if (!toy) throw new Error(spec.id);
        return Promise.resolve(ok({ spec, topology: toy.topology, weights: toy.weights.slice(0) }));
      },
    },
    startEngine: (kind) =>
      kind === 'wasm' || kind === 'cpu'
        ? startLocalEngine('cpu')
        : Promise.resolve(fail({ kind: 'unavailable', device: kind, detail: 'toy' })),
  };
  const { ports: counted, open } = written(ports);
  const store = createAppStore(counted);
  await store.getState().startProject();
  const [first, second, watched] = toys.map(({ spec }) => spec);
  if (!first || !second || !watched) throw new Error('no toys');
  await store.getState().chooseBackbone(first);
  const one = memory().numTensors;
  const [a = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(10), toyFile(200)], a);
  expect(one).toBeGreaterThan(0);
  for (let i = 0; i < 20; i++) {
    // The one that is watched is another one each time, and every fifth time it is the one that is chosen next.
    const next = i % 2 === 0 ? second : first;
    await store.getState().watchBackbone(i % 5 === 4 ? next.id : watched.id);
    await until(store, ({ sessions, embeddingsBy }) => [...sessions.keys()].every((each) => embeddingsBy.get(each)?.size === 2));
    expect([open.size, memory().numTensors]).toEqual([2, 2 * one]);
    await store.getState().chooseBackbone(next);
    const { sessions, chosen } = store.getState();
    for (const fingerprint of sessions.keys()) if (fingerprint !== chosen || i % 5 === 4) store.getState().unwatchBackbone(fingerprint);
    expect([open.size, memory().numTensors]).toEqual([1, one]);
    expect([...store.getState().embeddingsBy.keys()].every((each) => each === chosen)).toBe(true);
  }
  store.getState().disposeEngine();
  expect([open.size, memory().numTensors]).toEqual([0, 0]);
});
