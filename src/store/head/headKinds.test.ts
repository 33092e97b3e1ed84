// The kinds of head through the store: chosen, trained at once, kept with the project, and the same whatever came and went.
import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { InstantChoice } from '../../core/heads/headChoice';
import { defaultHeadChoice } from '../../core/heads/headChoice';
import { headChoiceOf } from '../../core/project/settings';
import { predictWith } from '../../core/heads/heads';
import { nearestMean } from '../../core/heads/nearestMean';
import type { AppState } from '../appStore';
import type { TrainedHead } from './headSlice';
import { problemOf } from './trainingProblem';
import { atRest, choose, says, started, taught } from '../testing/headScene';
import { toyEmbedding, toyFile, toyPorts, toySpec, until, shown } from '../testing/toyPorts';

const choices: InstantChoice[] = [
  { kind: 'linear', l2: 'auto', balanced: true },
  { kind: 'nearest-mean' },
  { kind: 'nearest-neighbours', k: 'auto' },
];

describe('choosing a kind', () => {
  test('begins with the linear head and everything automatic', async () => {
    const { store } = await started();
    expect(headChoiceOf(store.getState().settings)).toEqual({ kind: 'linear', l2: 'auto', balanced: true });
  });

  test.each(choices)('$kind: trained at once, and right', async (choice) => {
    const { store, a, b } = await taught();
    const { trained } = await choose(store, choice);
    expect(says(trained, 0.1)?.get(a)).toBeGreaterThan(0.6);
    expect(says(trained, 2)?.get(b)).toBeGreaterThan(0.6);
  });

  test('switching back gives the same head again', async () => {
    const { store } = await taught();
    const linear = shown(store).trained?.head;
    await choose(store, { kind: 'nearest-mean' });
    expect((await choose(store, defaultHeadChoice)).trained?.head).toEqual(linear);
  });

  test('settings change the head', async () => {
    const { store, a } = await taught();
    const weak = await choose(store, { kind: 'linear', l2: 1e-5, balanced: true });
    store.getState().chooseHead({ kind: 'linear', l2: 1, balanced: true });
    const strong = await until(store, (state) => atRest(state) && state.trained !== weak.trained);
    expect(says(strong.trained, 0)?.get(a)).toBeLessThan((says(weak.trained, 0)?.get(a) ?? NaN) - 0.05);
    const one = await choose(store, { kind: 'nearest-neighbours', k: 1 });
    store.getState().chooseHead({ kind: 'nearest-neighbours', k: 8 });
    const all = await until(store, (state) => atRest(state) && state.trained !== one.trained);
    expect(says(one.trained, 0)?.get(a)).toBe(1);
    expect(says(all.trained, 0)?.get(a)).toBeLessThan(0.9);
  });

  test('is kept with the project, and each project has its own', async () => {
    const storage = memoryStorage();
    const first = await taught(toyPorts({ storage }));
    first.store.getState().chooseHead({ kind: 'nearest-neighbours', k: 3 });
    await first.store.getState().saved();
    const second = await started(toyPorts({ storage }));
    await until(second.store, ({ training }) => training.kind === 'current');
    expect(headChoiceOf(second.store.getState().settings)).toEqual({ kind: 'nearest-neighbours', k: 3 });
    expect(shown(second.store).trained?.head).toMatchObject({ kind: 'nearest-neighbours', k: 3 });
    await second.store.getState().newProject();
    expect(headChoiceOf(second.store.getState().settings)).toEqual(defaultHeadChoice);
  });
});

describe('a head of any kind as a file', () => {
  test.each(choices)('$kind: opens elsewhere, its classes in their order, and predicts the same', async (choice) => {
    const { store, ports, a } = await taught();
    store.getState().moveClass(a, 1);
    store.getState().changeClass(a, { name: 'cat' });
    const { trained } = await choose(store, choice);
    await store.getState().saveHead();
    const saved = ports.downloads[0];
    if (!saved) throw new Error('nothing was saved');
    const { store: elsewhere } = await started();
    await elsewhere.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
    const { opened } = elsewhere.getState();
    expect(opened?.classes.map(({ name }) => name)).toEqual(['Class 2', 'cat']);
    const cat = opened?.classes[1]?.id ?? '';
    for (const value of [0, 0.7, 1.4, 2]) {
      const there =
        opened &&
        new Map(predictWith(opened.head, Float32Array.from(toyEmbedding(value))).map(({ classId, probability }) => [classId, probability]));
      expect(there?.get(cat)).toBeCloseTo(says(trained, value)?.get(a) ?? NaN, 6);
    }
  });
});

describe('a sample that was taken away', () => {
  test.each(choices)('$kind: leaves no trace', async (choice) => {
    const { store, a, b } = await taught();
    const never = await choose(store, choice);
    await store.getState().importFiles([toyFile(1.2), toyFile(0.9)], a);
    await store.getState().importFiles([toyFile(0.05)], b);
    const more = await until(store, (state) => atRest(state) && state.trained?.learntFrom.get(b) === 5);
    expect(says(more.trained, 1.3)).not.toEqual(says(never.trained, 1.3));
    const known = new Set(never.dataset.samples.map(({ id }) => id));
    store.getState().removeSamples(more.dataset.samples.map(({ id }) => id).filter((id) => !known.has(id)));
    const after = await until(
      store,
      (state) => atRest(state) && state.trained?.learntFrom.get(b) === 4 && state.trained.learntFrom.get(a) === 4,
    );
    for (const value of [0, 0.5, 1, 1.5, 2]) {
      for (const [classId, probability] of says(never.trained, value) ?? []) {
        const now = says(after.trained, value)?.get(classId) ?? NaN;
        if (choice.kind === 'linear') expect(Math.abs(now - probability)).toBeLessThan(1e-6);
        else expect(now).toBe(probability);
      }
    }
  });

  test.each(choices)('$kind: put back in another place, it is the same head', async (choice) => {
    const { store, a, b } = await taught();
    const before = await choose(store, choice);
    const first = before.dataset.samples[0]?.id ?? '';
    store.getState().moveSamples([first], b);
    await until(store, (state) => atRest(state) && state.trained?.learntFrom.get(b) === 5);
    store.getState().moveSamples([first], a);
    const after = await until(store, (state) => atRest(state) && state.trained?.learntFrom.get(b) === 4);
    expect(after.trained?.head).toEqual(before.trained?.head);
  });
});

test('what there is to learn does not depend on the order of the samples', async () => {
  const { store } = await taught();
  const { dataset, embeddings, backbone, project } = shown(store);
  if (backbone.kind !== 'ready') throw new Error('no backbone');
  const turned = { ...dataset, samples: [...dataset.samples].reverse() };
  expect(problemOf(turned, embeddings, backbone.loaded, project)).toEqual(problemOf(dataset, embeddings, backbone.loaded, project));
});

describe('a head that another process makes', () => {
  /** Stands in for a kind that learns when asked: what is tested is only whose head predicts when. */
  const asked = (state: AppState, key: string): TrainedHead => {
    const head = {
      ...nearestMean.fit({
        embeddings: Float32Array.of(1, 0, 1, 0, -1, 0, 1, 0),
        embeddingLength: 4,
        classes: Uint16Array.of(0, 1),
        classIds: state.dataset.classes.map(({ id }) => id),
      }),
    };
    return {
      head: { ...head, kind: 'mlp' } as never,
      fingerprint: toySpec().fingerprint ?? '',
      learntKey: key,
      learntFrom: new Map(),
      milliseconds: 1,
      settings: undefined,
    };
  };

  test('is asked for, predicts, falls behind, and comes back after another kind', async () => {
    const { store, a } = await taught();
    const key = shown(store).trained?.learntKey ?? '';
    const linear = shown(store).trained;
    store.getState().chooseHead({ kind: 'mlp' });
    expect(store.getState()).toMatchObject({ training: { kind: 'unasked' } });
    expect(shown(store).trained).toBe(linear);
    const trained = asked(store.getState(), key);
    store.getState().adoptHead(trained);
    expect(store.getState()).toMatchObject({ training: { kind: 'current' } });
    expect(shown(store).trained).toBe(trained);
    await store.getState().importFiles([toyFile(0.4)], a);
    expect(store.getState().training).toEqual({ kind: 'behind' });
    expect(shown(store).trained).toBe(trained);
    await choose(store, defaultHeadChoice);
    const newer = asked(store.getState(), shown(store).trained?.learntKey ?? '');
    store.getState().adoptHead(newer);
    expect(shown(store).trained?.head.kind).toBe('linear');
    store.getState().chooseHead({ kind: 'mlp' });
    expect(shown(store).trained).toBe(newer);
    expect(store.getState().training).toEqual({ kind: 'current' });
    await store.getState().newProject();
    expect(shown(store).trained).toBeUndefined();
  });

  test.each(['mlp', 'fine-tuned', 'zero-shot'] as const)('until %s has one, the head from before predicts and learns on', async (kind) => {
    const { store, a } = await taught();
    await choose(store, { kind: 'nearest-mean' });
    store.getState().chooseHead({ kind });
    await store.getState().importFiles([toyFile(0.4)], a);
    const { trained, training } = await until(store, (state) => state.trained?.learntFrom.get(a) === 5);
    expect([trained?.head.kind, training.kind]).toEqual(['nearest-mean', 'unasked']);
    store.getState().removeSamples(
      store
        .getState()
        .dataset.samples.filter(({ classId }) => classId === a)
        .map(({ id }) => id),
    );
    expect(shown(store).trained).toBeUndefined();
  });

  test('a project that is opened with such a kind predicts with the usual head until then', async () => {
    const storage = memoryStorage();
    const first = await taught(toyPorts({ storage }));
    first.store.getState().chooseHead({ kind: 'fine-tuned' });
    await first.store.getState().saved();
    const second = await started(toyPorts({ storage }));
    const { trained, settings, training } = await until(second.store, (state) => state.trained !== undefined);
    expect([settings.headKind, trained?.head.kind, training.kind]).toEqual(['fine-tuned', 'linear', 'unasked']);
  });
});
