// A new project is there at once: nothing that a person does waits for the disk, and all of it is written once the disk has answered.
import { expect, test } from 'vitest';
import { fail } from '../../core/base/result';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** A store whose storage answers neither the making of a project nor the asking for its lock before it is let go. */
function slow() {
  const ports = toyPorts();
  const { storage } = ports;
  let letGo = () => {};
  const answered = new Promise<void>((resolve) => (letGo = resolve));
  let failures = 0;
  const store = createAppStore({
    ...ports,
    storage: {
      ...storage,
      async create(project) {
        await answered;
        return failures-- > 0 ? fail({ kind: 'quota', detail: 'full' }) : storage.create(project);
      },
      async lock(id, steal) {
        await answered;
        return storage.lock(id, steal);
      },
    },
  });
  return { store, storage, letGo, failNext: (times: number) => (failures = times) };
}

test('its classes can be used before it lies on the disk, and what is done is written behind it', async () => {
  const { store, storage, letGo } = slow();
  const { getState } = store;
  const started = getState().startProject();
  await until(store, ({ project }) => project.kind === 'open');
  const [first, second] = getState().dataset.classes;
  expect(second).toBeDefined();
  await getState().chooseBackbone(toySpec());
  const taken = getState().importFiles([toyFile(0.2)], first?.id);
  await until(store, ({ dataset }) => dataset.samples.length === 1);
  expect(getState().saving.kind).toBe('saving');
  expect(await storage.list()).toMatchObject({ value: [] });
  letGo();
  await Promise.all([started, taken]);
  expect(await getState().saved()).toEqual({ kind: 'saved' });
  const { project } = getState();
  expect(await storage.load(project.kind === 'open' ? project.id : '')).toMatchObject({
    value: { samples: [{ classId: first?.id }], classes: [{}, {}] },
  });
  expect(getState().projects).toHaveLength(1);
});

test('one that could not be written is told of, and written when that is tried again', async () => {
  const { store, storage, letGo, failNext } = slow();
  failNext(1);
  letGo();
  await store.getState().startProject();
  expect(store.getState()).toMatchObject({ project: { kind: 'open' }, saving: { kind: 'failed' } });
  store.getState().retrySaving();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  expect(await storage.list()).toMatchObject({ value: [{}] });
});
