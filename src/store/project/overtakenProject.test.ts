// A project that is made while another is opened: nothing of it is shown or written once it was overtaken.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { toyPorts } from '../testing/toyPorts';

test('one that still waits for the project before to be saved is not made any more when another is opened', async () => {
  const ports = toyPorts();
  const { storage } = ports;
  let letGo = () => {};
  const answered = new Promise<void>((resolve) => (letGo = resolve));
  const store = createAppStore({
    ...ports,
    storage: {
      ...storage,
      async rename(id, name) {
        await answered;
        return storage.rename(id, name);
      },
    },
  });
  await store.getState().startProject();
  const first = idOf(store.getState().project) ?? '';
  await store.getState().newProject('Second');
  store.getState().renameProject('Second named');
  const shown = new Set<string | undefined>();
  store.subscribe(({ project }) => shown.add(project.kind === 'opening' ? undefined : project.name));
  const making = store.getState().newProject('Overtaken');
  const opening = store.getState().openProject(first);
  letGo();
  expect(await making).toBeUndefined();
  await opening;
  expect(idOf(store.getState().project)).toBe(first);
  expect([...shown]).not.toContain('Overtaken');
  expect(store.getState().projects.map(({ name }) => name)).not.toContain('Overtaken');
});
