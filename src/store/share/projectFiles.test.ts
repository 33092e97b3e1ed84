// Projects as files: out and in again with the same samples, split, settings and heads.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ProjectStorage } from '../../browser/projectStorage';
import { ok } from '../../core/base/result';
import type { InstantChoice } from '../../core/heads/headChoice';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { alteredEngine } from '../testing/alteredEngine';
import { answers, rested, savedFile, seen, tagged, taught, told, visit } from '../testing/projectFileScene';
import { toyFile, toyPorts, until } from '../testing/toyPorts';
import { LINK_START } from './linkSlice';

/** Makes a head of a kind that learns at once. */
const instant = (choice: InstantChoice) => (store: AppStore) => {
  store.getState().chooseHead(choice);
  return Promise.resolve();
};

/** Makes a head of a kind that learns by epochs. */
const epochs = (kind: 'mlp' | 'fine-tuned') => async (store: AppStore) => {
  store.getState().chooseHead({ kind });
  await (kind === 'mlp' ? store.getState().startMlp() : store.getState().startFineTune());
};

/** Makes a head of a classifier's labels, one for each class. */
const zeroShot = (store: AppStore) => {
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  store.getState().mapTo(['east'], a);
  store.getState().mapTo(['north'], b);
  store.getState().chooseHead({ kind: 'zero-shot' });
  return Promise.resolve();
};

/** What the open project's head of this kind scores, once that is known. */
async function evaluatedBy(store: AppStore, kind: string) {
  const { evaluation } = await until(
    store,
    ({ evaluation: now, project }) =>
      now.kind === 'ready' && now.headKind === kind && project.kind === 'open' && now.projectId === project.id,
  );
  if (evaluation.kind !== 'ready') throw new Error(evaluation.kind);
  return evaluation;
}

describe('a project that goes out', () => {
  it('comes in elsewhere with the same samples, split, settings, heads and score', async () => {
    const { store, ports } = await taught();
    tagged(store, 2);
    store.getState().moveToPart([store.getState().dataset.samples[4]?.id ?? ''], 'test');
    await rested(store);
    const state = await until(store, ({ stateHistory }) => (stateHistory?.history.states.length ?? 0) > 0);
    const [oldest] = state.stateHistory?.history.states ?? [];
    if (oldest) store.getState().nameState(oldest, 'the first');
    await store.getState().saveProjectFile();
    expect(told(store)).toEqual([{ kind: 'saved', name: 'Fruit.headstart', projects: 1, samples: 10, tests: 1, missing: 0 }]);
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    expect(told(there.store)).toEqual([{ kind: 'opened', name: 'Fruit', projects: 1, samples: 10, tests: 1, lost: 0, headsLost: 0 }]);
    await until(there.store, ({ project }) => project.kind === 'open' && project.name === 'Fruit');
    await rested(there.store);
    expect(await seen(there.store)).toEqual(await seen(store));
    expect(there.store.getState().dataset.samples[2]?.tags).toEqual(['dark']);
    expect(there.store.getState().dataset.testSamples).toHaveLength(1);
    const { stateHistory } = await until(there.store, (now) => now.stateHistory?.history.states[0]?.samples !== undefined);
    // Its samples have other ids here, under which it is noted once a head has learnt the same.
    const first = store.getState().stateHistory?.history.states[0];
    const noted: Record<string, unknown> = {
      key: expect.any(String),
      samples: expect.any(String),
      labels: expect.any(String),
      since: undefined,
    };
    expect(stateHistory?.history.states).toEqual([{ ...first, ...noted }]);
    expect(stateHistory?.history.states[0]?.name).toBe('the first');
    expect(answers(there.store)).toEqual(answers(store));
    const quality = ({ evaluation }: ReturnType<AppStore['getState']>) => evaluation.kind === 'ready' && evaluation.quality;
    expect(quality(there.store.getState())).toEqual(quality(store.getState()));
    expect((await there.ports.storage.list()).ok).toBe(true);
  });

  it('says elsewhere, too, that the head that was opened in it came in a link', async () => {
    const { store, ports } = await taught();
    await store.getState().makeHeadLink();
    const { headLink } = store.getState();
    if (headLink.kind !== 'ready') throw new Error(headLink.kind);
    await store.getState().openHeadLink(headLink.finest.fragment.slice(LINK_START.length));
    await until(store, ({ opened }) => opened !== undefined);
    await store.getState().saveProjectFile();
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    const { opened } = await until(there.store, (state) => state.opened !== undefined);
    expect(opened?.document.origin).toBe('link');
  });

  it('learns elsewhere from the very numbers that were made here, not from those of pictures that were compressed since', async () => {
    const { store, ports } = await taught();
    await store.getState().saveProjectFile();
    const plain = toyPorts();
    // What is kept of a picture looks a little otherwise than what came in.
    const startEngine = alteredEngine(plain.startEngine, (engine) => ({
      async embed(frames, ...rest) {
        const made = await engine.embed(frames, ...rest);
        return made.ok ? ok({ ...made.value, embeddings: made.value.embeddings.map((value) => value * 1.01) }) : made;
      },
    }));
    const there = await visit(undefined, { startEngine });
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, ({ project }) => project.kind === 'open' && project.name === 'Fruit');
    await rested(there.store);
    const quality = ({ evaluation }: ReturnType<AppStore['getState']>) => evaluation.kind === 'ready' && evaluation;
    const probabilities = (from: AppStore) => {
      const ready = quality(from.getState());
      return ready && ready.table.probabilities;
    };
    expect(probabilities(there.store)).toEqual(probabilities(store));
    expect(answers(there.store)).toEqual(answers(store));
  });

  it('goes to Teachable Machine and comes back with its classes, pictures and settings of the MLP', async () => {
    const { store, ports } = await taught();
    store.getState().changeSettings({ mlp: { ...store.getState().settings.mlp, epochs: 7 } });
    await store.getState().saveSiteProject();
    expect(told(store)).toEqual([{ kind: 'saved', name: 'Fruit.tm', projects: 1, samples: 10, tests: 0, missing: 0 }]);
    expect(store.getState().projectFileWork).toEqual({ kind: 'idle' });
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, ({ project }) => project.kind === 'open' && project.name === 'Fruit');
    const plain = async (from: AppStore) =>
      (await seen(from)).samples.map((sample) => `${sample.in ?? ''} ${(sample.value ?? NaN).toFixed(6)}`).sort();
    expect(await plain(there.store)).toEqual(await plain(store));
    expect(there.store.getState().settings.mlp.epochs).toBe(7);
  });

  it('goes as pictures in folders and comes back with its classes, recordings and test set', async () => {
    const { store, ports } = await taught();
    store.getState().moveToPart([store.getState().dataset.samples[4]?.id ?? ''], 'test');
    await store.getState().savePictures();
    expect(told(store)).toEqual([{ kind: 'saved', name: 'Fruit pictures.zip', projects: 1, samples: 10, tests: 1, missing: 0 }]);
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, ({ project }) => project.kind === 'open' && project.name === 'Fruit pictures');
    const plain = async (from: AppStore) => {
      const { samples } = await seen(from);
      return samples
        .map(({ in: label, value, part, burst }) => {
          const together = samples.filter((each) => each.burst === burst).map((each) => each.value);
          return `${label ?? ''} ${value ?? NaN} ${part ?? 'train'} ${together.sort().join()}`;
        })
        .sort();
    };
    expect(await plain(there.store)).toEqual(await plain(store));
  });

  it('keeps a split that would not be made again like this', async () => {
    const { store, ports } = await taught();
    const { project, dataset } = store.getState();
    const id = project.kind === 'open' ? project.id : '';
    const bursts = dataset.samples.map(({ burst }) => burst);
    const split = { seed: 99, folds: [bursts.slice(0, 1), bursts.slice(1, 2), bursts.slice(2, 3), bursts.slice(3, 4), bursts.slice(4)] };
    await ports.storage.saveSplit(id, split);
    await store.getState().saveProjectFile();
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    const { project: opened } = await until(there.store, ({ project: now }) => now.kind === 'open' && now.name === 'Fruit');
    await rested(there.store);
    expect(await there.ports.storage.split(opened.kind === 'open' ? opened.id : '')).toEqual({ ok: true, value: split });
  });

  it('keeps heads made by epochs, which know there what they know here', async () => {
    const { store, ports } = await taught();
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    const before = answers(store);
    await store.getState().saveProjectFile();
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, (state) => state.trained?.head.kind === 'mlp' && state.training.kind === 'current');
    expect(answers(there.store)).toEqual(before);
  });

  it.each<[string, (store: AppStore) => Promise<void>]>([
    ['linear', instant({ kind: 'linear', l2: 'auto', balanced: true })],
    ['nearest-mean', instant({ kind: 'nearest-mean' })],
    ['nearest-neighbours', instant({ kind: 'nearest-neighbours', k: 'auto' })],
    ['mlp', epochs('mlp')],
    ['fine-tuned', epochs('fine-tuned')],
    ['zero-shot', zeroShot],
  ])('has the same score elsewhere by a %s head, whatever its samples are called there', async (kind, choose) => {
    const { store, ports } = await taught();
    await choose(store);
    const made = await evaluatedBy(store, kind);
    await store.getState().saveProjectFile();
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    const elsewhere = await evaluatedBy(there.store, kind);
    expect(elsewhere.quality).toEqual(made.quality);
    expect(elsewhere.table).toEqual(made.table);
    // Here its samples' names are taken, and get others.
    await store.getState().openProjectFile(savedFile(ports));
    await until(store, ({ project }) => project.kind === 'open' && project.name === 'Fruit (2)');
    const twin = await evaluatedBy(store, kind);
    expect(twin.table.ids).not.toEqual(made.table.ids);
    expect(twin.quality.right).toBe(made.quality.right);
    expect(twin.table.probabilities).toEqual(made.table.probabilities);
  });

  it('opened where it came from becomes a second one, and each can be deleted without the other', async () => {
    const { store, ports } = await taught();
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    await store.getState().saveProjectFile();
    const first = store.getState().project;
    await store.getState().openProjectFile(savedFile(ports));
    await until(store, ({ project, training }) => project.kind === 'open' && project.name === 'Fruit (2)' && training.kind === 'current');
    expect((await seen(store)).samples.map(({ value }) => value)).toEqual([0, 0.3, 0.6, 0.9, 1.2, 0.8, 1.1, 1.4, 1.7, 2]);
    await store.getState().removeProject(first.kind === 'open' ? first.id : '');
    await store.getState().saved();
    // Another visit: nothing is in memory any more.
    const later = await visit(ports.storage);
    expect((await seen(later.store)).samples.map(({ value }) => value)).toEqual([0, 0.3, 0.6, 0.9, 1.2, 0.8, 1.1, 1.4, 1.7, 2]);
  });

  it('is written with what could not be saved', async () => {
    const { store, ports } = await taught();
    const full: ProjectStorage = {
      ...ports.storage,
      addSamples: () => Promise.resolve({ ok: false, error: { kind: 'quota', detail: '' } }),
    };
    const poor = toyPorts({ storage: full });
    const tab = createAppStore(poor);
    await tab.getState().startProject();
    await tab.getState().importFiles([toyFile(3)], tab.getState().dataset.classes[0]?.id);
    await tab.getState().saveProjectFile();
    expect(told(tab)).toMatchObject([{ kind: 'saved', samples: 11, missing: 0 }]);
    expect(store.getState().dataset.samples).toHaveLength(10);
  });
});
