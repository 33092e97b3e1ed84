// A disk that fills up in the middle of an upload: every picture is taken all the same, and saved once there is room.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { fail } from '../../core/base/result';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, until } from '../testing/toyPorts';

const FILES = 40;

test('all are on the screen, the bar says that they are not saved, and then they are', async () => {
  const disk = memoryStorage();
  let room = FILES / 2;
  const storage: typeof disk = {
    ...disk,
    addSamples(projectId, samples, unfinished) {
      room -= samples.length;
      return room < 0 ? Promise.resolve(fail({ kind: 'quota', detail: 'full' })) : disk.addSamples(projectId, samples, unfinished);
    },
  };
  // Each batch is saved by itself.
  let clock = 0;
  const store = createAppStore(toyPorts({ storage, monotonic: () => (clock += 1000) }));
  await store.getState().startProject();
  const { project, dataset } = store.getState();
  if (project.kind !== 'open') throw new Error('no project');
  await store.getState().importFiles(
    Array.from({ length: FILES }, (_, i) => toyFile(i)),
    dataset.classes[0]?.id,
  );
  await until(store, ({ saving }) => saving.kind === 'failed');
  expect(store.getState().saving).toMatchObject({ kind: 'failed', failure: { kind: 'quota' } });
  expect(store.getState().dataset.samples).toHaveLength(FILES);
  expect(store.getState().importing).toEqual({ kind: 'idle' });
  const before = await disk.load(project.id);
  const kept = before.ok ? before.value.samples.length : NaN;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThanOrEqual(FILES / 2);

  room = Infinity;
  store.getState().retrySaving();
  expect(await store.getState().saved()).toEqual({ kind: 'saved' });
  const after = await disk.load(project.id);
  expect(after.ok && after.value.samples).toEqual(store.getState().dataset.samples);
});
