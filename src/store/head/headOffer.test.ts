// A head from a file whose backbone is not in use: found by fingerprint, else by id and checked when it is there; opened once it is in use.
import { describe, expect, it } from 'vitest';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { linear } from '../../core/heads/linear';
import { fail, ok } from '../../core/base/result';
import { writeHeadFile } from '../../formats/headFile';
import { createAppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { toDocument } from './headAsDocument';
import { headOfferHere } from './headFileSlice';
import { backboneSentence } from '../backbone/backboneSentence';
import { alteredEngine } from '../testing/alteredEngine';
import { TOY_LENGTH, toyFingerprint, toyPorts, toySpec } from '../testing/toyPorts';

/** An entry whose fingerprint nobody knows beforehand. */
const entry = Object.fromEntries(Object.entries(toySpec('new')).filter(([name]) => name !== 'fingerprint')) as unknown as BackboneSpec;

/** A head that was made on the backbone of this id and fingerprint. */
function fileOf(spec: BackboneSpec, fingerprint: string) {
  const classIds = ['0', '1'];
  const head = linear.fit({
    embeddings: Float32Array.from({ length: 2 * TOY_LENGTH }, (_, i) => Math.sin(i)),
    embeddingLength: TOY_LENGTH,
    classes: Uint16Array.of(0, 1),
    classIds,
  });
  const classes = classIds.map((id) => ({ id, name: id, colour: 0, enabled: true }));
  return {
    file: new File([writeHeadFile(toDocument({ name: 'Mine', head, classes, learntFrom: new Map(), spec, fingerprint, now: 0 }))], 'mine'),
    name: 'mine',
  };
}

/** A store with the toy in use, whose other backbones come with the fingerprint `served`. */
async function started(served = toyFingerprint('new')) {
  const base = toyPorts();
  let offline = false;
  const ports = {
    ...base,
    catalogue: () => Promise.resolve([toySpec(), toySpec('other'), entry]),
    backboneCache: {
      ...base.backboneCache,
      fetch: (spec: BackboneSpec) =>
        Promise.resolve(
          offline && spec.id !== 'toy'
            ? fail({ kind: 'offline' as const, url: '', detail: '' })
            : ok({ spec, topology: '', weights: new ArrayBuffer(0) }),
        ),
    },
    startEngine: alteredEngine(base.startEngine, (engine) => ({
      load: ({ spec }) => engine.load({ spec: { fingerprint: served, ...spec }, topology: '', weights: new ArrayBuffer(0) }),
    })),
  };
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return { store, preferences: base.preferences, setOffline: (now: boolean) => (offline = now) };
}

describe('a head on an entry with no known fingerprint', () => {
  it('is offered by the entry’s id, and opened when what comes is the same', async () => {
    const { store } = await started();
    await store.getState().openHead(fileOf(entry, toyFingerprint('new')));
    expect(store.getState().headOffer?.spec?.id).toBe('new');
    await store.getState().acceptHeadOffer();
    expect(store.getState()).toMatchObject({ backbone: { kind: 'ready', spec: { id: 'new' } }, opened: { document: { name: 'Mine' } } });
  });

  it('is not opened on another edition of it; the backbone in use stays', async () => {
    const { store } = await started(toyFingerprint('newer'));
    await store.getState().openHead(fileOf(entry, toyFingerprint('new')));
    await store.getState().acceptHeadOffer();
    const { backbone, comingBackbone, opened } = store.getState();
    expect([backbone.kind === 'ready' && backbone.spec.id, opened]).toEqual(['toy', undefined]);
    if (comingBackbone?.kind !== 'failed') throw new Error('it did not fail');
    expect(backboneSentence(comingBackbone.fault).replace(/[\u2066-\u2069]/g, '')).toBe(
      '“Mine” was made on another edition of this backbone, so it cannot predict on it.',
    );
    // What it first came with is known now.
    await store.getState().openHead(fileOf(entry, toyFingerprint('new')));
    expect(store.getState().headOffer).toMatchObject({ spec: undefined });
  });
});

it('an accepted head waits for its backbone: nothing changes when it cannot be had, and it opens after another try', async () => {
  const { store, setOffline } = await started();
  await store.getState().openHead(fileOf(toySpec('other'), toyFingerprint('other')));
  setOffline(true);
  await store.getState().acceptHeadOffer();
  expect(store.getState()).toMatchObject({
    backbone: { kind: 'ready', spec: { id: 'toy' } },
    opened: undefined,
    comingBackbone: { kind: 'failed' },
  });
  setOffline(false);
  await store.getState().retryBackbone();
  expect(store.getState()).toMatchObject({ backbone: { spec: { id: 'other' } }, opened: { document: { name: 'Mine' } } });
});

it('an accepted head is forgotten when another backbone comes instead', async () => {
  const { store, setOffline } = await started();
  await store.getState().openHead(fileOf(toySpec('other'), toyFingerprint('other')));
  setOffline(true);
  await store.getState().acceptHeadOffer();
  setOffline(false);
  await store.getState().chooseBackbone(toySpec('third'));
  await store.getState().chooseBackbone(toySpec('other'));
  expect(store.getState().opened).toBeUndefined();
});

it('an offer speaks of the samples of its own project: in another one it waits, and takes nothing', async () => {
  const { store } = await started();
  const first = idOf(store.getState().project) ?? '';
  await store.getState().openHead(fileOf(toySpec('other'), toyFingerprint('other')));
  const offered = headOfferHere(store.getState());
  expect(offered?.spec?.id).toBe('other');
  await store.getState().newProject();
  expect(headOfferHere(store.getState())).toBeUndefined();
  await store.getState().acceptHeadOffer();
  expect(store.getState()).toMatchObject({ opened: undefined, backbone: { spec: { id: 'toy' } } });
  await store.getState().openProject(first);
  expect(headOfferHere(store.getState())).toBe(offered);
});
