// The planted shortcut: measured beside the project, which stays as it is; cancelled, failed, and without a backbone.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { toyFile, toyPorts, toySpec } from '../testing/toyPorts';

async function ready(change: Parameters<typeof toyPorts>[0] = {}) {
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  await store.getState().importFiles([toyFile(0), toyFile(1)], store.getState().dataset.classes[0]?.id);
  return store;
}

test('what sees nothing but the ground is right as learnt, and wrong by the ground once it is swapped', async () => {
  // Toy pictures are their ground's hue.
  const store = await ready();
  const before = store.getState().dataset;
  await store.getState().plantShortcut('leaves');
  const { shortcutsBy, project, dataset } = store.getState();
  const measured = shortcutsBy.get(idOf(project) ?? '');
  if (!measured) throw new Error('nothing was measured');
  const { same, swapped, byGround, drop, fooled, classes } = measured;
  expect([same.total, swapped.total, classes]).toEqual([50, 50, 5]);
  expect(same.right).toBeGreaterThan(45);
  expect(swapped.right).toBeLessThan(5);
  expect(byGround).toBeGreaterThan(45);
  expect(drop.between.low).toBeGreaterThan(0.7);
  expect(fooled).toHaveLength(3);
  expect(new Set(fooled.map(({ truth }) => truth)).size).toBe(3);
  expect(dataset).toBe(before);
});

test('without a backbone it says so; what is cancelled ends; what fails says why', async () => {
  const bare = createAppStore(toyPorts());
  await bare.getState().plantShortcut('dice');
  expect(bare.getState().shortcut).toEqual({ kind: 'lacking' });

  const store = await ready();
  const planting = store.getState().plantShortcut('dice');
  await Promise.resolve();
  store.getState().cancelShortcut();
  await planting;
  expect(['cancelled', 'idle']).toContain(store.getState().shortcut.kind);

  const broken = await ready({ drawPicture: () => Promise.reject(new Error('no canvas')) });
  await broken.getState().plantShortcut('dice');
  expect(broken.getState().shortcut).toEqual({ kind: 'failed', detail: 'no canvas' });
});
