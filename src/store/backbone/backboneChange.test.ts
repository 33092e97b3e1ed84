// A change of backbone while another one works: it takes over when it is ready, and until then, or when it fails, nothing is taken away.
import { describe, expect, it } from 'vitest';
import type { BackboneCache, FetchedBackbone, FetchFailure } from '../../browser/backboneCache';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import { createAppStore } from '../appStore';
import type { AppStore } from '../appStore';
import { comingBackboneSentence } from './backboneSentence';
import type { ToyPorts } from '../testing/toyPorts';
import { toyFile, toyFingerprint, toyPorts, toySpec, until, shown } from '../testing/toyPorts';

/** A cache that holds back the backbone `held` until it is told what becomes of its download. */
function holding(held: string) {
  let answers: ((fetched: Result<FetchedBackbone, FetchFailure>) => void)[] = [];
  const bytes = (spec: BackboneSpec) => ok({ spec, topology: '', weights: new ArrayBuffer(0) });
  const cache: BackboneCache = {
    ...toyPorts().backboneCache,
    fetch: (spec, { onProgress } = {}) => {
      if (spec.id !== held) return Promise.resolve(bytes(spec));
      onProgress?.({ loaded: 1, total: 2 });
      return new Promise((resolve) => answers.push((fetched) => resolve(fetched.ok ? bytes(spec) : fetched)));
    },
  };
  const answer = (fetched: Result<FetchedBackbone, FetchFailure>) => {
    const now = answers;
    answers = [];
    for (const each of now) each(fetched);
  };
  return {
    cache,
    arrive: () => answer(bytes(toySpec(held))),
    breakOff: () => answer(fail({ kind: 'offline', url: '', detail: 'pulled' })),
  };
}

async function taught(ports: ToyPorts) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    [0, 0.1].map((value) => toyFile(value)),
    a,
  );
  await store.getState().importFiles(
    [1.9, 2].map((value) => toyFile(value)),
    b,
  );
  await knows(store, 'toy');
  return { store, a, b };
}

const knows = (store: AppStore, id: string) =>
  until(
    store,
    ({ training, trained, backbone }) =>
      training.kind === 'current' && trained?.fingerprint === toyFingerprint(id) && backbone.kind === 'ready',
  );

async function onItsWay() {
  const download = holding('other');
  const ports = toyPorts({ backboneCache: download.cache });
  const all = await taught(ports);
  const chosen = all.store.getState().chooseBackbone(toySpec('other'));
  return { ...all, ports, chosen, download };
}

describe('while another backbone is on its way', () => {
  it('the one in use embeds and predicts, and new samples are learnt; then they are looked at anew', async () => {
    const { store, a, chosen, download } = await onItsWay();
    expect(store.getState()).toMatchObject({
      backbone: { kind: 'ready', spec: { id: 'toy' } },
      comingBackbone: { kind: 'fetching', progress: { loaded: 1, total: 2 } },
    });
    await store.getState().importFiles([toyFile(0.2)], a);
    const learnt = await until(store, ({ trained, training }) => training.kind === 'current' && trained?.learntFrom.get(a) === 3);
    expect(learnt.trained?.fingerprint).toBe(toyFingerprint('toy'));
    download.arrive();
    await chosen;
    const after = await knows(store, 'other');
    expect(after).toMatchObject({ backbone: { spec: { id: 'other' } }, comingBackbone: undefined });
    expect(after.dataset.samples).toHaveLength(5);
    expect([...after.embeddings.values()].map(({ fingerprint }) => fingerprint)).toEqual(Array(5).fill(toyFingerprint('other')));
    expect(after.trained?.learntFrom.get(a)).toBe(3);
  });

  it('a download that breaks off leaves all as it was, says so, and can be tried again', async () => {
    const { store, chosen, download } = await onItsWay();
    const before = shown(store);
    download.breakOff();
    await chosen;
    const { backbone, comingBackbone, trained, embeddings } = shown(store);
    expect([backbone, trained, embeddings]).toEqual([before.backbone, before.trained, before.embeddings]);
    if (comingBackbone?.kind !== 'failed' || backbone.kind !== 'ready') throw new Error('it did not fail');
    expect(comingBackboneSentence(comingBackbone, backbone).replace(/[\u2066-\u2069]/g, '')).toMatch(
      /^Toy other could not be downloaded\. Still using Toy toy on WASM\. .*there is no connection/,
    );
    const again = store.getState().retryBackbone();
    download.arrive();
    await again;
    await knows(store, 'other');
  });

  it('Cancel and choosing the one in use again both give it up; what arrives late is closed', async () => {
    for (const giveUp of [
      (store: AppStore) => store.getState().cancelBackbone(),
      (store: AppStore) => void store.getState().chooseBackbone(toySpec()),
    ]) {
      const { store, ports, chosen, download } = await onItsWay();
      giveUp(store);
      expect(store.getState()).toMatchObject({ backbone: { kind: 'ready', spec: { id: 'toy' } }, comingBackbone: undefined });
      download.arrive();
      await chosen;
      expect(store.getState()).toMatchObject({ backbone: { kind: 'ready', spec: { id: 'toy' } }, comingBackbone: undefined });
      expect(await store.getState().embed([])).toMatchObject({ ok: true });
      const late = ports.engines.at(-1);
      if (ports.engines.length > 1) expect(await late?.embed('', [])).toMatchObject({ ok: false });
    }
  });

  it('a lost device is started again, and the other one still comes', async () => {
    const { store, ports, chosen, download } = await onItsWay();
    ports.engines[0]?.lose('pulled');
    await until(store, ({ backbone }) => backbone.kind === 'starting');
    await until(store, ({ notices }) => notices.some(({ kind }) => kind === 'recovered'));
    expect(store.getState()).toMatchObject({ backbone: { kind: 'ready', spec: { id: 'toy' } }, comingBackbone: { kind: 'fetching' } });
    download.arrive();
    await chosen;
    await knows(store, 'other');
  });

  it('a third one is chosen: it comes, and the second is forgotten', async () => {
    const { store, chosen, download } = await onItsWay();
    await store.getState().chooseBackbone(toySpec('third'));
    download.arrive();
    await chosen;
    expect(store.getState()).toMatchObject({ backbone: { kind: 'ready', spec: { id: 'third' } }, comingBackbone: undefined });
  });

  it('another project is opened: it works on with the one in use, and what arrives late is closed', async () => {
    const { store, chosen, download } = await onItsWay();
    await store.getState().newProject();
    download.arrive();
    await chosen;
    const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
    await store.getState().importFiles([toyFile(0)], a);
    await store.getState().importFiles([toyFile(2)], b);
    await knows(store, 'toy');
    expect(store.getState()).toMatchObject({ comingBackbone: undefined, projectBackbone: 'toy' });
    expect(store.getState().sessions.size).toBe(1);
  });
});

describe('another device', () => {
  it('that cannot be started leaves the one in use alone', async () => {
    const base = toyPorts();
    let starts = 0;
    const ports = {
      ...base,
      startEngine: (kind: Parameters<typeof base.startEngine>[0]) =>
        ++starts === 1 ? base.startEngine(kind) : Promise.resolve(fail({ kind: 'failed' as const, device: kind, detail: 'toy' })),
    };
    const { store } = await taught(ports);
    await store.getState().chooseDevice('cpu');
    expect(store.getState()).toMatchObject({
      backbone: { kind: 'ready', device: { kind: 'wasm' } },
      comingBackbone: { kind: 'failed', fault: { from: 'device' } },
    });
    expect(await store.getState().embed([])).toMatchObject({ ok: true });
    store.getState().cancelBackbone();
    expect(store.getState().comingBackbone).toBeUndefined();
  });

  it('changes no embedding and forgets no head', async () => {
    const { store } = await taught(toyPorts());
    const { trained, embeddings } = shown(store);
    await store.getState().chooseDevice('cpu');
    expect(store.getState().backbone).toMatchObject({ kind: 'ready', device: { kind: 'cpu' } });
    expect(shown(store).trained).toBe(trained);
    expect(shown(store).embeddings).toBe(embeddings);
  });
});
