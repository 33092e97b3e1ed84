// A measured ladder says truly what has changed since: samples, classes, settings or the backbone.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { parseSettings } from '../../core/project/parseSettings';
import { defaultSettings, settingsDocument } from '../../core/project/settings';
import { createAppStore } from '../appStore';
import { ladderScene } from '../testing/ladderScene';
import { toyPictures } from '../testing/toyPictures';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { columnSettingsKey } from './columns';
import { curveSettingsKey } from './columnCurves';
import { ladderBehind, ladderNow } from './ladderNow';
import { ladderSettingsKey } from './ladderSettings';

test('settings that were read back, as when a project is opened again, have not changed', () => {
  const read = parseSettings(settingsDocument(defaultSettings));
  if (!read.ok) throw new Error('not read');
  for (const key of [ladderSettingsKey, columnSettingsKey, curveSettingsKey]) expect(key(read.value)).toBe(key(defaultSettings));
});

test('it says what has changed since: samples, classes, settings or the backbone', async () => {
  const store = await ladderScene(memoryStorage());
  await store.getState().climbLadder();
  const behind = () => ladderBehind(store.getState());
  expect(behind()).toBeUndefined();
  const { mlp, splitSeed } = store.getState().settings;
  store.getState().changeSettings({ mlp: { ...mlp, hidden: mlp.hidden + 1 } });
  expect(behind()).toBe('settings');
  store.getState().changeSettings({ mlp });
  expect(behind()).toBeUndefined();
  store.getState().changeSettings({ splitSeed: splitSeed + 1 });
  expect(behind()).toBe('settings');
  store.getState().changeSettings({ splitSeed });
  await store.getState().chooseBackbone(toySpec('other'));
  await until(store, ({ backbone }) => backbone.kind === 'ready' && backbone.spec.id === 'other');
  expect(behind()).toBe('backbone');
  expect(ladderNow(store.getState()).measured?.of.backbone?.id).toBe('toy');
  await store.getState().chooseBackbone(toySpec('toy'));
  await until(store, ({ backbone }) => backbone.kind === 'ready' && backbone.spec.id === 'toy');
  const [one] = store.getState().dataset.samples;
  const other = store.getState().dataset.classes.find(({ id }) => id !== one?.classId);
  // As many samples as before, in other classes.
  store.getState().moveSamples([one?.id ?? ''], other?.id ?? '');
  expect(behind()).toBe('samples');
});

test('one that was climbed while pictures were still being embedded says that there are more samples now', async () => {
  let opened = 0;
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const held = toyPorts({
    pictures: {
      ...toyPictures,
      open: async (kept) => {
        if (++opened > 120) await gate;
        return toyPictures.open(kept);
      },
    },
  });
  const store = createAppStore(held);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  for (const [c, each] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      Array.from({ length: 100 }, (_, i) => toyFile(2 * c + i / 200)),
      each.id,
    );
  store.getState().changeSettings({ mlp: { ...store.getState().settings.mlp, epochs: 2, epochMilliseconds: 0 } });
  opened = 0;
  const changing = store.getState().chooseBackbone(toySpec('other'));
  await until(store, ({ backbone, embeddings }) => backbone.kind === 'ready' && backbone.spec.id === 'other' && embeddings.size >= 100);
  const climbing = store.getState().climbLadder();
  await until(store, (state) => ladderNow(state).measured !== undefined);
  release();
  await Promise.all([changing, climbing]);
  await until(store, ({ embeddings }) => embeddings.size === 200);
  expect(ladderNow(store.getState()).measured?.rungs[0]?.total).toBeLessThan(200);
  expect(ladderBehind(store.getState())).toBe('samples');
  await store.getState().climbLadder();
  expect(ladderBehind(store.getState())).toBeUndefined();
}, 30_000);
