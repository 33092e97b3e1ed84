// What was learnt or opened is there on the next visit, and says the same of the same picture.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openIndexedDbStorage } from '../../browser/indexedDbStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import { fail } from '../../core/base/result';
import { predictWith } from '../../core/heads/heads';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { yetToKnow } from '../evaluation/yetToKnow';
import { headComing } from './headComing';
import { headInUse } from './headInUse';
import { trainedNow } from './trainedHead';
import { untilTuning } from '../testing/headScene';
import { toyEmbedding, toyFile, toyPorts, toySpec, until, shown } from '../testing/toyPorts';

let databases = 0;

async function freshStorage(): Promise<ProjectStorage> {
  const opened = await openIndexedDbStorage({ name: `heads-${databases++}`, locks: undefined, channel: undefined });
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value;
}

async function visit(storage: ProjectStorage, spec = toySpec()) {
  const ports = toyPorts({ storage });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(spec);
  return { store, ports };
}

/** A first visit with two classes that lie side by side, learnt, its penalty found. */
async function taught(storage: ProjectStorage) {
  const { store, ports } = await visit(storage);
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    [0, 0.3, 0.6, 0.9, 1.2].map((value) => toyFile(value)),
    a,
  );
  await store.getState().importFiles(
    [0.8, 1.1, 1.4, 1.7, 2].map((value) => toyFile(value)),
    b,
  );
  await tunedIn(store);
  return { store, ports };
}

const tunedIn = (store: AppStore) => until(store, ({ training, autoTuning }) => training.kind === 'current' && autoTuning.kind === 'idle');

const answers = (store: AppStore) => {
  const { opened, trained, dataset } = shown(store);
  const head = headInUse(opened, trained, dataset)?.head;
  if (!head) throw new Error('there is no head');
  return [0.2, 1, 1.8].map((value) =>
    predictWith(head, Float32Array.from(toyEmbedding(value)), Float32Array.of(Math.cos(value), Math.sin(value))),
  );
};

/** A head that learns five epochs, once it has. */
async function learntBy(store: AppStore, kind: 'mlp' | 'fine-tuned') {
  store.getState().chooseHead({ kind });
  if (kind === 'mlp') {
    store.getState().setMlp({ epochs: 5 });
    await store.getState().startMlp();
  } else {
    store.getState().setFineTune({ epochs: 5 });
    await store.getState().startFineTune();
  }
  const { trained } = await until(store, (now) => now.trained?.head.kind === kind && now.saving.kind === 'saved');
  return trained;
}

describe('on the next visit', () => {
  it('the penalty that was found is not looked for again, and no probability moves by itself', async () => {
    const storage = await freshStorage();
    const { store } = await taught(storage);
    const { trained } = shown(store);
    expect(trained?.settings).toMatchObject({ kind: 'linear' });
    const before = answers(store);
    await store.getState().saved();

    const next = await visit(storage);
    const seen: unknown[] = [];
    next.store.subscribe((state) => seen.push(trainedNow(state)?.settings, state.autoTuning.kind));
    await tunedIn(next.store);
    expect(answers(next.store)).toEqual(before);
    expect(shown(next.store).trained?.settings).toEqual(trained?.settings);
    expect(seen).not.toContain('running');
  });

  it.each(['mlp', 'fine-tuned'] as const)('a head of kind %s is there as it was, and learns on from newer samples', async (kind) => {
    const storage = await freshStorage();
    const { store } = await taught(storage);
    const trained = await learntBy(store, kind);
    const before = answers(store);
    await store.getState().saved();

    const next = await visit(storage);
    const restored = await until(next.store, (now) => now.trained?.head.kind === kind && now.training.kind === 'current');
    expect(restored.trained).toEqual(trained);
    expect(answers(next.store)).toEqual(before);
    await next.store.getState().importFiles([toyFile(0.1)], next.store.getState().dataset.classes[0]?.id);
    await until(next.store, ({ training }) => training.kind === 'behind');
  });

  it('a head that was opened predicts, until it is closed', async () => {
    const { store: maker, ports } = await taught(await freshStorage());
    await maker.getState().saveHead();
    const [saved] = ports.downloads;
    if (!saved) throw new Error('nothing was saved');

    const storage = await freshStorage();
    const { store } = await visit(storage);
    await store.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
    const before = answers(store);
    await store.getState().saved();

    const next = await visit(storage);
    await until(next.store, ({ opened }) => opened !== undefined);
    expect(answers(next.store)).toEqual(before);
    next.store.getState().closeHead();
    await next.store.getState().saved();

    const last = await visit(storage);
    await last.store.getState().restoreHeads();
    expect(last.store.getState().opened).toBeUndefined();
  });

  it('a head waits for the backbone that it was made on', async () => {
    const storage = await freshStorage();
    const { store } = await taught(storage);
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    await store.getState().saved();

    const next = await visit(storage, toySpec('other'));
    await next.store.getState().restoreHeads();
    expect(shown(next.store).trained?.head.kind).not.toBe('mlp');
    await next.store.getState().chooseBackbone(toySpec());
    await until(next.store, ({ trained }) => trained?.head.kind === 'mlp');
  });

  it('another project has nothing of it, and coming back brings it again', async () => {
    const { store } = await taught(await freshStorage());
    const { project } = store.getState();
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    await store.getState().newProject();
    await store.getState().restoreHeads();
    expect(shown(store).trained).toBeUndefined();
    await store.getState().openProject(project.kind === 'open' ? project.id : '');
    await until(store, ({ trained }) => trained?.head.kind === 'mlp');
  });
});

it('a head that is saved while its penalty is looked for is the one that was found', async () => {
  const { store, ports } = await taught(await freshStorage());
  const [a = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const { ended } = await untilTuning(store, () => store.getState().importFiles([toyFile(1.5), toyFile(-0.4)], a));
  const saving = store.getState().saveHead();
  await until(store, ({ headWaits }) => headWaits);
  expect(ports.downloads).toEqual([]);
  await Promise.all([saving, ended]);
  expect(store.getState().autoTuning.kind).toBe('idle');
  const found = answers(store)
    .flat()
    .map(({ probability }) => probability);
  const [saved] = ports.downloads;
  const elsewhere = await visit(await freshStorage());
  await elsewhere.store.getState().openHead({ file: new File([Uint8Array.from(saved?.bytes ?? [])], 'saved'), name: 'saved' });
  answers(elsewhere.store)
    .flat()
    .forEach(({ probability }, i) => expect(probability).toBeCloseTo(found[i] ?? NaN, 5));
});

describe('while it is read what is kept', () => {
  it.each(['mlp', 'fine-tuned'] as const)('a head of kind %s is on its way: nothing stands in for it', async (kind) => {
    const storage = await freshStorage();
    const { store } = await taught(storage);
    await learntBy(store, kind);
    await store.getState().saved();

    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const slow: ProjectStorage = { ...storage, heads: (id) => held.then(() => storage.heads(id)) };
    const next = createAppStore(toyPorts({ storage: slow }));
    const kinds = new Set<string | undefined>();
    next.subscribe((state) => kinds.add(trainedNow(state)?.head.kind));
    await next.getState().startProject();
    await next.getState().chooseBackbone(toySpec());
    const waits = await until(next, (state) => state.embeddings.size === 10 && yetToKnow(state)?.kind === 'reading');
    expect(waits.training.kind).toBe('waiting');
    expect(headComing(next.getState())).toBe(true);
    letGo();
    await until(next, (state) => state.trained?.head.kind === kind && state.training.kind === 'current');
    expect(headComing(next.getState())).toBe(false);
    await until(next, (state) => yetToKnow(state) === undefined);
    expect([...kinds]).toEqual([undefined, kind]);
  });

  it('where none was kept, or what is cannot be read, the instant kind stands in', async () => {
    const storage = await freshStorage();
    const { store } = await taught(storage);
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().saved();
    const failing: ProjectStorage = { ...storage, heads: () => Promise.resolve(fail({ kind: 'not-found', detail: '' })) };
    for (const each of [storage, failing]) {
      const next = await visit(each);
      const state = await until(next.store, ({ training, trained }) => training.kind === 'unasked' && trained !== undefined);
      expect(state.trained?.head.kind).toBe('linear');
      expect(headComing(next.store.getState())).toBe(false);
    }
  });
});
