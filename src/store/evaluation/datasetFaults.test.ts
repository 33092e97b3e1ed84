// The dataset check: each planted fault is found with its samples; it is cancelled, and ends with its project.
import { expect, test } from 'vitest';
import { MEASURED_SIDE } from '../../core/dataset/pictureFaults';
import type { Ports } from '../base/ports';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { datasetFaults } from './datasetFaults';
import { shownEvaluation } from './shownEvaluation';

/** The toy's pictures are of one grey that goes with the sine of their number: −1.5 is black, 1.5 is white. */
async function taught(change: Partial<Ports> = {}) {
  const store = createAppStore(toyPorts(change));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const of = (values: readonly number[], classId: string) =>
    store.getState().importFiles(
      values.map((value) => toyFile(value)),
      classId,
    );
  await of([0, 0.3, 0.2, -0.3, -1.5, 1.5, 3.3], a);
  await of([2.8, 3.3], b);
  await until(store, (state) => state.evaluation.kind === 'ready' && state.evaluation.table.ids.length === 9);
  const faults = () => {
    const { dataset, pictureCheck } = store.getState();
    return datasetFaults(dataset, pictureCheck.kind === 'done' ? pictureCheck : undefined, shownEvaluation(store.getState())?.table);
  };
  return { store, a, b, faults, id: (at: number) => store.getState().dataset.samples[at]?.id };
}

test('what the classes lack is known at once, what the pictures lack once they were looked at', async () => {
  const { store, a, b, faults, id } = await taught();
  expect(faults().map(({ kind }) => kind)).toEqual(['few', 'few', 'unbalanced']);
  await store.getState().checkPictures();
  const found = faults();
  expect(found.find(({ kind }) => kind === 'dark')?.ids).toEqual([id(4)]);
  expect(found.find(({ kind }) => kind === 'bright')?.ids).toEqual([id(5)]);
  expect([...(found.find(({ kind }) => kind === 'same-in-two')?.ids ?? [])]).toEqual(expect.arrayContaining([id(6), id(8)]));
  const unbalanced = found.find(({ kind }) => kind === 'unbalanced');
  expect(unbalanced).toMatchObject({ of: { id: b }, most: { id: a }, counts: [2, 7], total: 2 });
  store.getState().removeSamples([id(4) ?? '']);
  expect(faults().some(({ kind }) => kind === 'dark')).toBe(false);
});

test('each copy is found, wherever it is: of the same fold, in two classes, in a recording of two labels, in classes of one recording', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const of = async (values: readonly number[], classId: string) => {
    const { length } = store.getState().dataset.samples;
    await store.getState().importFiles(
      values.map((value) => toyFile(value)),
      classId,
    );
    return store
      .getState()
      .dataset.samples.slice(length)
      .map(({ id }) => id);
  };
  const checked = async () => {
    await store.getState().checkPictures();
    const { dataset, pictureCheck } = store.getState();
    const found = datasetFaults(dataset, pictureCheck.kind === 'done' ? pictureCheck : undefined, shownEvaluation(store.getState())?.table);
    const ids = (kind: string) => [...(found.find((fault) => fault.kind === kind)?.ids ?? [])].sort();
    return { same: ids('same'), inTwo: ids('same-in-two') };
  };
  // One recording a class: nothing can be held out, and no table says which is nearest.
  const [firstOfA = ''] = await of([0.3], a);
  const [firstOfB = ''] = await of([0.3], b);
  await until(store, ({ embeddings }) => embeddings.size === 2);
  expect(shownEvaluation(store.getState())?.table).toBeUndefined();
  expect(await checked()).toEqual({ same: [], inTwo: [firstOfA, firstOfB].sort() });

  // Each has two copies in its class: five folds of seven recordings hold two that are of one fold.
  const copies = await of([-0.4, -0.4, -0.4, 0.8, 0.8, 0.8], a);
  await until(store, ({ embeddings }) => embeddings.size === 8);
  expect(await checked()).toEqual({ same: [...copies].sort(), inTwo: [firstOfA, firstOfB].sort() });
  // A label that is changed is known at once, without another check.
  store.getState().moveSamples([firstOfB], a);
  const { dataset, pictureCheck } = store.getState();
  const now = datasetFaults(dataset, pictureCheck.kind === 'done' ? pictureCheck : undefined, undefined);
  expect(now.some(({ kind }) => kind === 'same-in-two')).toBe(false);
  expect(now.find(({ kind }) => kind === 'same')?.ids).toEqual(expect.arrayContaining([firstOfA, firstOfB]));
});

test('a test picture that is also learnt from is found with its duplicate, and a picture of an odd size where it was taken in', async () => {
  const { pictures } = toyPorts();
  const sized: Ports['pictures'] = {
    ...pictures,
    async take(file, name, side) {
      const taken = await pictures.take(file, name, side);
      const narrow = name.startsWith('1.1');
      return taken.ok ? { ok: true, value: { ...taken.value, size: { width: narrow ? 900 : 640, height: narrow ? 100 : 480 } } } : taken;
    },
  };
  const { store, a, faults, id } = await taught({ pictures: sized });
  await store.getState().importFiles([toyFile(0.3), toyFile(1.1)], a, 'file', store.getState().project, 'test');
  await until(store, ({ testSet }) => testSet.kind === 'ready' && testSet.table.ids.length === 2);
  await store.getState().checkPictures();
  const [duplicate, narrow] = store.getState().dataset.testSamples;
  const ids = faults().find(({ kind }) => kind === 'same-in-test')?.ids ?? [];
  expect(ids).toEqual(expect.arrayContaining([duplicate?.id, id(1)]));
  expect(faults().find(({ kind }) => kind === 'narrow')?.ids).toEqual([narrow?.id]);
  store.getState().moveToPart([duplicate?.id ?? ''], 'train');
  // It is no test picture any more, so it is no fault that it is learnt from.
  expect(faults().find(({ kind }) => kind === 'same-in-test')?.ids ?? []).not.toContain(duplicate?.id);
  store.getState().removeSamples([duplicate?.id ?? '']);
  expect(faults().find(({ kind }) => kind === 'same-in-test')?.ids ?? []).not.toContain(id(1));
});

test('a class of one recording is named', async () => {
  const { store, a, faults } = await taught();
  const { samples } = store.getState().dataset;
  store.getState().removeSamples(
    samples
      .filter(({ classId }) => classId === a)
      .slice(1)
      .map(({ id }) => id),
  );
  expect(faults().filter(({ kind }) => kind === 'one-recording')).toMatchObject([{ of: { id: a } }]);
});

test('cancelled, or in a project that is left, it says nothing', async () => {
  let during: (() => unknown) | undefined;
  const pictures = toyPorts().pictures;
  const held: Ports['pictures'] = {
    ...pictures,
    pixels: async (square, side) => {
      await during?.();
      return pictures.pixels(square, side);
    },
  };
  const { store } = await taught({ pictures: held });
  during = () => store.getState().cancelPictureCheck();
  await store.getState().checkPictures();
  expect(store.getState().pictureCheck).toEqual({ kind: 'idle' });
  during = () => store.getState().newProject();
  await store.getState().checkPictures();
  expect(store.getState().pictureCheck).toEqual({ kind: 'idle' });
});

test('comparing the test set with what is learnt from can be cancelled, and ends with its project', async () => {
  const { store, a } = await taught();
  // Of one grey, so that only their embeddings tell them apart.
  const many = (from: number) => Array.from({ length: 40 }, (_, i) => toyFile(from + i / 100));
  await store.getState().importFiles(many(0), a);
  await store.getState().importFiles(many(1.4), a, 'file', store.getState().project, 'test');
  const comparing = () => until(store, ({ pictureCheck }) => pictureCheck.kind === 'running' && pictureCheck.step === 'comparing');
  const left = async (leave: () => unknown) => {
    const checking = store.getState().checkPictures();
    await comparing();
    await leave();
    await checking;
    expect(store.getState().pictureCheck).toEqual({ kind: 'idle' });
  };
  await left(() => {
    store.getState().cancelPictureCheck();
  });
  await left(() => store.getState().newProject());
});

test('a picture that cannot be measured is left out of the check, which ends', async () => {
  const pictures = toyPorts().pictures;
  let failing = true;
  const { store } = await taught({
    pictures: {
      ...pictures,
      pixels: (square, side) => {
        if (!failing || side !== MEASURED_SIDE) return pictures.pixels(square, side);
        failing = false;
        return Promise.reject(new Error('the pixels are gone'));
      },
    },
  });
  failing = true;
  await store.getState().checkPictures();
  const { pictureCheck } = store.getState();
  expect(pictureCheck.kind === 'done' && pictureCheck.measures.size).toBe(8);
});

test('the next project is checked at once, while the check of the one before has not noticed yet', async () => {
  const pictures = toyPorts().pictures;
  let held = Promise.resolve();
  const { store } = await taught({
    pictures: {
      ...pictures,
      pixels: async (square, side) => {
        await held;
        return pictures.pixels(square, side);
      },
    },
  });
  let release: () => void = () => undefined;
  held = new Promise((resolve) => (release = resolve));
  const first = store.getState().checkPictures();
  await until(store, ({ pictureCheck }) => pictureCheck.kind === 'running');
  await store.getState().newProject('Beside');
  const { dataset, project } = store.getState();
  const second = store.getState().checkPictures();
  expect(dataset.samples).toHaveLength(0);
  release();
  await Promise.all([first, second]);
  expect(store.getState().pictureCheck).toMatchObject({ kind: 'done', projectId: project.kind === 'open' && project.id });
});
