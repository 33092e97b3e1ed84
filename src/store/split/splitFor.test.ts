// The way to the split: of the project it was asked for or of none, and never in place of one that cannot be read.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { fail } from '../../core/base/result';
import { createAppStore } from '../appStore';
import { heldPorts } from '../testing/heldPorts';
import { toyPorts } from '../testing/toyPorts';
import { splitFor } from './splitFor';

test('another project is opened while it is read: nothing of it comes into that one', async () => {
  const { ports, holdAnswer, holdNone } = heldPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  const { project } = store.getState();
  if (project.kind !== 'open') throw new Error(project.kind);
  const coming = holdAnswer(0);
  const split = splitFor({ get: store.getState, set: store.setState }, ports, project.id);
  const held = await coming;
  holdNone();
  expect(held.to).toBe('storage.split');
  await store.getState().newProject();
  held.letGo();
  expect(await split).toBeUndefined();
  expect(store.getState().projectSplit?.projectId).not.toBe(project.id);
});

test('one that is there and cannot be read is not replaced by another', async () => {
  const kept = memoryStorage();
  const saved: string[] = [];
  const ports = toyPorts({
    storage: {
      ...kept,
      split: () => Promise.resolve(fail({ kind: 'failed' as const, detail: 'unreadable' })),
      saveSplit: (id, split) => (saved.push(id), kept.saveSplit(id, split)),
    },
  });
  const store = createAppStore(ports);
  await store.getState().startProject();
  const { project } = store.getState();
  const id = project.kind === 'open' ? project.id : '';
  await expect(splitFor({ get: store.getState, set: store.setState }, ports, id)).rejects.toThrow('unreadable');
  expect(saved).toEqual([]);
  expect(store.getState().projectSplit).toBeUndefined();
});
