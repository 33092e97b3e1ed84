// A project comes back with the backbone it was left with; a new one gets the hosted one; under samples nothing changes unasked.
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { FetchedBackbone, FetchFailure } from '../../browser/backboneCache';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

const builtIn: BackboneSpec = { ...toySpec('toy'), id: builtInBackbone.id };
const better: BackboneSpec = { ...toySpec('better'), id: 'mobilenet-v2-0.35', url: 'https://far.test/model.json' };
const hosted: BackboneSpec = { ...better, url: 'models/hosted/mobilenet-v2-0.35/model.json' };
const other: BackboneSpec = { ...toySpec('other'), url: 'https://far.test/other/model.json' };

/** A cache whose fetches of what is not built in wait until they are let go; they fail if so wished. */
function gatedCache(keptIds: readonly string[] = []) {
  const asked: string[] = [];
  const open: { readonly id: string; readonly go: (result: 'ok' | 'gone') => void }[] = [];
  const backboneCache: Ports['backboneCache'] = {
    ...toyPorts().backboneCache,
    kept: ({ id }) => Promise.resolve({ bytes: 0, whole: keptIds.includes(id) }),
    fetch: (spec) => {
      const got: Result<FetchedBackbone, FetchFailure> = ok({ spec, topology: '', weights: new ArrayBuffer(0) });
      if (spec.id === builtIn.id) return Promise.resolve(got);
      asked.push(spec.id);
      return new Promise((resolve) =>
        open.push({ id: spec.id, go: (result) => resolve(result === 'ok' ? got : fail({ kind: 'offline', url: spec.url, detail: '' })) }),
      );
    },
  };
  const letGo = async (id: string, result: 'ok' | 'gone' = 'ok') => {
    for (;;) {
      const at = open.findIndex((each) => each.id === id);
      if (at >= 0) {
        open.splice(at, 1)[0]?.go(result);
        return;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { backboneCache, asked, letGo };
}

async function started(change: Partial<Ports> = {}): Promise<AppStore> {
  const store = createAppStore(toyPorts({ catalogue: () => Promise.resolve([builtIn, better, other]), ...change }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(builtIn);
  return store;
}

const inUse = (store: AppStore) => {
  const { backbone } = store.getState();
  return backbone.kind === 'ready' ? backbone.spec.id : undefined;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const addSample = (store: AppStore) => store.getState().importFiles([toyFile(1)], store.getState().dataset.classes[0]?.id);

describe('where a better one is hosted', () => {
  it('a new project works on the built-in one at once, and changes over when the other is here', async () => {
    const { backboneCache, letGo } = gatedCache();
    const store = await started({ backboneCache, firstHosted: () => Promise.resolve(hosted) });
    expect(inUse(store)).toBe(builtIn.id);
    await letGo(hosted.id);
    await letGo(hosted.id);
    await until(store, ({ backbone }) => backbone.kind === 'ready' && backbone.spec.id === hosted.id);
    await until(store, ({ projectBackbone }) => projectBackbone === hosted.id);
  });

  it('a sample taken meanwhile: it is offered, and nothing changes unasked', async () => {
    const { backboneCache, letGo } = gatedCache();
    const store = await started({ backboneCache, firstHosted: () => Promise.resolve(hosted) });
    await addSample(store);
    await letGo(hosted.id);
    await until(store, ({ backboneOffer }) => backboneOffer?.spec.id === hosted.id);
    expect(inUse(store)).toBe(builtIn.id);
    const accepted = store.getState().acceptBackboneOffer();
    await letGo(hosted.id);
    await accepted;
    expect(inUse(store)).toBe(hosted.id);
  });

  it('another project opened meanwhile, or another backbone chosen, is left alone', async () => {
    const { backboneCache, letGo } = gatedCache();
    const store = await started({ backboneCache, firstHosted: () => Promise.resolve(hosted) });
    const chosen = store.getState().chooseBackbone(other);
    await letGo(other.id);
    await chosen;
    await settled();
    expect(inUse(store)).toBe(other.id);
    expect(store.getState().backboneOffer).toBeUndefined();
  });

  it('a server that is gone: the built-in one goes on', async () => {
    const { backboneCache, letGo } = gatedCache();
    const store = await started({ backboneCache, firstHosted: () => Promise.resolve(hosted) });
    await letGo(hosted.id, 'gone');
    await settled();
    expect(inUse(store)).toBe(builtIn.id);
    expect(store.getState().backboneOffer).toBeUndefined();
  });

  it('a project with samples in which none was chosen goes back to the built-in one, whatever the project before used', async () => {
    const { backboneCache, letGo } = gatedCache();
    const store = await started({ backboneCache, firstHosted: () => Promise.resolve(hosted) });
    await addSample(store);
    const { project } = store.getState();
    if (project.kind === 'opening') throw new Error('no project');
    await store.getState().newProject();
    // Asked for by the first project, by this one, and when it is chosen.
    for (let time = 0; time < 3; time++) await letGo(hosted.id);
    await until(store, ({ projectBackbone }) => projectBackbone === hosted.id);
    await store.getState().openProject(project.id);
    await until(store, ({ backbone }) => backbone.kind === 'ready' && backbone.spec.id === builtIn.id);
    expect(store.getState().dataset.samples).toHaveLength(1);
  });

  it('a new project gets it, though the project before was left with another', async () => {
    const { backboneCache, letGo } = gatedCache([hosted.id]);
    const store = await started({ backboneCache, firstHosted: () => Promise.resolve(hosted) });
    await addSample(store);
    const chosen = store.getState().chooseBackbone(other);
    await letGo(other.id);
    await chosen;
    await until(store, ({ projectBackbone }) => projectBackbone === other.id);
    await store.getState().newProject();
    // Asked for by the first project, by this one, and when it is chosen.
    for (let time = 0; time < 3; time++) await letGo(hosted.id);
    await until(store, ({ projectBackbone }) => projectBackbone === hosted.id);
    expect(inUse(store)).toBe(hosted.id);
  });
});

describe('where none is hosted', () => {
  it('the best one that was measured is offered, and nothing is fetched before it is wanted', async () => {
    const { backboneCache, asked } = gatedCache();
    const store = await started({ backboneCache });
    await until(store, ({ backboneOffer }) => backboneOffer?.why === 'better');
    expect(store.getState().backboneOffer?.spec.id).toBe(better.id);
    expect(asked).toEqual([]);
  });

  it('declined, it is not offered again on this device', async () => {
    const ports = toyPorts();
    const store = await started({ preferences: ports.preferences });
    await until(store, ({ backboneOffer }) => backboneOffer !== undefined);
    store.getState().declineBackboneOffer();
    expect(store.getState().backboneOffer).toBeUndefined();
    await store.getState().newProject();
    await store.getState().bringBackbone();
    expect(store.getState().backboneOffer).toBeUndefined();
  });

  it('a device that may be too small for it gets no offer', async () => {
    const heavy = { ...better, about: { learnedFrom: 'nothing' as const, weightCount: 1e6, bytes: 4e6, exact: true, multiplyAdds: 1 } };
    const store = await started({
      catalogue: () => Promise.resolve([builtIn, heavy]),
      deviceLimits: () => Promise.resolve({ memory: 1e6 }),
    });
    await store.getState().bringBackbone();
    expect(store.getState().backboneOffer).toBeUndefined();
  });
});

describe('a project that was left with another backbone', () => {
  const left = async (kept: readonly string[]) => {
    const storage = memoryStorage();
    const preferences = toyPorts().preferences;
    const before = await started({ storage, preferences });
    await before.getState().chooseBackbone(other);
    await until(before, ({ projectBackbone }) => projectBackbone === other.id);
    await before.getState().saved();
    const cache = gatedCache(kept);
    return { store: await started({ storage, preferences, backboneCache: cache.backboneCache }), ...cache };
  };

  it('comes back with it, where it is on the device', async () => {
    const { store, letGo } = await left([other.id]);
    await letGo(other.id);
    await until(store, ({ backbone }) => backbone.kind === 'ready' && backbone.spec.id === other.id);
  });

  it('offers it, where it would have to be fetched from elsewhere', async () => {
    const { store, asked } = await left([]);
    await until(store, ({ backboneOffer }) => backboneOffer?.why === 'project');
    expect(store.getState().backboneOffer?.spec.id).toBe(other.id);
    expect(asked).toEqual([]);
  });

  it('another project opened while it is looked for on the device is left alone', async () => {
    const storage = memoryStorage();
    const preferences = toyPorts().preferences;
    const before = await started({ storage, preferences });
    await before.getState().chooseBackbone(other);
    await until(before, ({ projectBackbone }) => projectBackbone === other.id);
    await before.getState().saved();
    const cache = gatedCache();
    let found: (kept: { readonly bytes: number; readonly whole: boolean }) => void = () => undefined;
    let looked = false;
    const kept: Ports['backboneCache']['kept'] = ({ id }) =>
      id === other.id && !looked ? new Promise((resolve) => ((found = resolve), (looked = true))) : cache.backboneCache.kept(toySpec(id));
    const store = await started({ storage, preferences, backboneCache: { ...cache.backboneCache, kept } });
    while (!looked) await new Promise((resolve) => setImmediate(resolve));
    await store.getState().newProject();
    found({ bytes: 1, whole: true });
    await settled();
    expect([inUse(store), cache.asked, store.getState().comingBackbone]).toEqual([builtIn.id, [], undefined]);
  });

  it('each project has its own', async () => {
    const store = await started();
    const first = store.getState().project;
    await store.getState().chooseBackbone(other);
    await until(store, ({ projectBackbone }) => projectBackbone === other.id);
    await store.getState().newProject();
    await store.getState().chooseBackbone(builtIn);
    await until(store, ({ projectBackbone }) => projectBackbone === builtIn.id);
    if (first.kind === 'opening') throw new Error('no project');
    await store.getState().openProject(first.id);
    expect(store.getState().projectBackbone).toBe(other.id);
    await until(store, ({ backboneOffer }) => backboneOffer?.why === 'project');
  });

  it.each(['newProject', 'openProject'] as const)('one that is still coming stays with it: %s', async (opens) => {
    const cache = gatedCache();
    const storage = memoryStorage();
    const store = await started({ ...cache, storage });
    const first = store.getState().project;
    if (first.kind === 'opening') throw new Error('no project');
    await store.getState().newProject();
    const second = store.getState().project;
    if (second.kind === 'opening') throw new Error('no project');
    await store.getState().openProject(first.id);
    const chosen = store.getState().chooseBackbone(other);
    await until(store, ({ comingBackbone }) => comingBackbone?.spec.id === other.id);
    await (opens === 'newProject' ? store.getState().newProject() : store.getState().openProject(second.id));
    await cache.letGo(other.id);
    await chosen;
    await settled();
    const { projectBackbone, comingBackbone } = store.getState();
    expect([inUse(store), comingBackbone, projectBackbone]).toEqual([builtIn.id, undefined, undefined]);
    await store.getState().openProject(first.id);
    expect(store.getState().projectBackbone).toBe(other.id);
    await until(store, ({ backboneOffer }) => backboneOffer?.why === 'project');
  });

  it('random weights are not remembered', async () => {
    const baseline: BackboneSpec = { ...toySpec('random-init'), random: { of: 'toy', network: 'toy', seed: 1 } };
    const store = await started({ catalogue: () => Promise.resolve([builtIn, baseline]) });
    await store.getState().chooseBackbone(baseline);
    store.getState().rememberBackbone();
    await settled();
    expect(store.getState().projectBackbone).toBeUndefined();
  });
});
