// Altered copies in the store: made in the background, learnt in their parent's burst, gone with it, and without a trace when switched off.
import { expect, test } from 'vitest';
import { augmentationsOf } from '../../core/dataset/augmentation';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until, shown } from '../testing/toyPorts';
import { problemOf } from '../head/trainingProblem';

/** Two classes of pictures with these values, learnt. */
async function taught(
  of: readonly [readonly number[], readonly number[]] = [
    [0, 0.1],
    [1.9, 2],
  ],
  ports = toyPorts(),
) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  for (const [i, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      (of[i] ?? []).map((value) => toyFile(value)),
      id,
    );
  await until(store, ({ training }) => training.kind === 'current');
  return store;
}

/** Five pictures a class, each with two copies. */
async function copied() {
  const ports = toyPorts();
  const store = await taught(
    [
      [0, 0.1, 0.2, 0.3, 0.4],
      [1.6, 1.7, 1.8, 1.9, 2],
    ],
    ports,
  );
  store.getState().chooseAugmentation({ on: true, copies: 2 });
  await until(store, ({ trained }) => trained?.augmentedCount === 20);
  return { store, ports };
}

test('the head learns the copies of every sample, counted apart; switched off it is the very same head as before', async () => {
  const store = await taught();
  const before = shown(store).trained;
  store.getState().chooseAugmentation({ on: true, copies: 3 });
  const { trained } = await until(store, ({ trained, training }) => training.kind === 'current' && trained?.augmentedCount === 12);
  expect([...(trained?.learntFrom.values() ?? [])]).toEqual([2, 2]);
  expect(trained?.head).not.toEqual(before?.head);
  store.getState().chooseAugmentation({ on: false });
  const { trained: after } = await until(store, ({ trained, training }) => training.kind === 'current' && trained?.augmentedCount === 0);
  expect(after?.head).toEqual(before?.head);
});

test('an MLP learns the copies of what it learns from, and none is kept back', async () => {
  const { store, ports } = await copied();
  store.getState().chooseHead({ kind: 'mlp' });
  await store.getState().startMlp();
  const { trained, training, mlpRun } = shown(store);
  expect(ports.engines.at(-1)?.learnt).toMatchObject({ learn: 3 * 6, validation: 4 });
  expect(mlpRun).toMatchObject({ counts: { learn: 6, heldOut: 4 } });
  expect(trained?.augmentedCount).toBe(20);
  expect(training.kind).toBe('current');
});

test('fine-tuning learns the copies of what it learns from; what is kept back is not even copied', async () => {
  const { store, ports } = await copied();
  store.getState().chooseHead({ kind: 'fine-tuned' });
  const before = ports.engines.at(-1)?.embedded ?? 0;
  await store.getState().startFineTune();
  const { trained, training, fineTuneRun } = shown(store);
  expect(ports.engines.at(-1)?.learnt).toEqual({ learn: 3 * 6, validation: 2 });
  expect((ports.engines.at(-1)?.embedded ?? 0) - before).toBe(10 + 2 * 6);
  expect(fineTuneRun).toMatchObject({ counts: { learn: 6, augmented: 12, augmentedLeftOut: 0, validation: 2, heldOut: 2 } });
  expect(trained?.augmentedCount).toBe(20);
  expect(training.kind).toBe('current');
  store.getState().chooseAugmentation({ on: false });
  expect(store.getState().training.kind).toBe('behind');
});

test('what was chosen is kept with the project', async () => {
  const store = await taught();
  const { project } = store.getState();
  if (project.kind === 'opening') throw new Error('no project');
  store.getState().chooseAugmentation({ on: true, copies: 5, blur: false });
  const chosen = store.getState().settings.augmentation;
  await store.getState().newProject();
  expect(store.getState().settings.augmentation.on).toBe(false);
  await store.getState().openProject(project.id);
  expect(store.getState().settings.augmentation).toEqual(chosen);
  await until(store, ({ trained }) => trained?.augmentedCount === 20);
});

test('a copy stands behind its parent, in its class and burst, and disappears with it', async () => {
  const store = await taught();
  store.getState().chooseAugmentation({ on: true, copies: 2 });
  await until(store, ({ trained, training }) => training.kind === 'current' && trained?.augmentedCount === 8);
  const problem = () => {
    const state = shown(store);
    if (state.backbone.kind !== 'ready') throw new Error('no backbone');
    return problemOf(state.dataset, state.embeddings, state.backbone.loaded, state.project, state);
  };
  const whole = problem();
  expect([...(whole?.parents ?? [])]).toEqual([-1, 0, 0, -1, 3, 3, -1, 6, 6, -1, 9, 9]);
  whole?.parents?.forEach((parent, row) => {
    if (parent < 0) return;
    expect(whole.bursts[row]).toBe(whole.bursts[parent]);
    expect(whole.classes[row]).toBe(whole.classes[parent]);
  });
  const gone = whole?.ids[3] ?? '';
  store.getState().removeSamples([gone]);
  expect(problem()?.ids.filter((id) => id.startsWith(gone))).toEqual([]);
  expect(problem()?.augmentedCount).toBe(6);
  expect(augmentationsOf(gone, store.getState().settings.augmentation)).toHaveLength(2);
});
