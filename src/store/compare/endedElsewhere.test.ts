// A tool of Compare that comes to its end while nobody looks at it says so where the person is; one that is in view says it itself.
import { expect, test } from 'vitest';
import type { MeasuringTool } from '../../browser/projectStorage';
import { localTrainer } from '../../engine/trainer';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function taught(ports: Parameters<typeof toyPorts>[0] = {}) {
  const store = createAppStore(toyPorts(ports));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  for (const [c, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      Array.from({ length: 6 }, (_, i) => toyFile(2 * c + i / 20)),
      id,
    );
  store.getState().changeSettings({ mlp: { ...store.getState().settings.mlp, epochs: 3, epochMilliseconds: 0 } });
  return store;
}

const MEASURES: Partial<Record<MeasuringTool, (store: AppStore) => Promise<void>>> = {
  ladder: (store) => store.getState().climbLadder(),
  curve: (store) => store.getState().measureCurve(),
  shortcut: (store) => store.getState().plantShortcut('leaves'),
  async beliefs(store) {
    store.getState().wantClassifier();
    await until(store, ({ classifier }) => classifier.kind === 'ready');
    await store.getState().askBeliefs();
  },
};

const told = (store: AppStore) => store.getState().notices.filter(({ kind }) => kind === 'measured');

test.each(Object.entries(MEASURES))('%s: told once where nobody looks, and not where it is in view', async (name, measure) => {
  const tool = name as MeasuringTool;
  const store = await taught();
  await measure(store);
  expect(told(store)).toMatchObject([{ tool, whole: true }]);
  for (const { id } of told(store)) store.getState().dismiss(id);
  // Shown twice, as while one place gives way to another, and once no more: it is in view.
  for (const on of [true, true, false]) store.getState().see(tool, on);
  await measure(store);
  expect(told(store)).toEqual([]);
  store.getState().see(tool, false);
  await measure(store);
  expect(told(store)).toMatchObject([{ tool }]);
});

test('nothing is told of a project that is not open, nor of what was cancelled; what failed is told to have', async () => {
  const store = await taught();
  const climbing = store.getState().climbLadder();
  await store.getState().newProject('Beside');
  await climbing;
  expect(told(store)).toEqual([]);

  const cancelled = await taught();
  const measuring = cancelled.getState().climbLadder();
  cancelled.getState().cancelLadder();
  await measuring;
  expect(told(cancelled)).toEqual([]);

  let broken = false;
  const failing = await taught({
    startTrainer() {
      const trainer = localTrainer();
      return {
        ...trainer,
        predictHeldOut: (...asked) => (broken ? Promise.reject(new Error('no memory')) : trainer.predictHeldOut(...asked)),
      };
    },
  });
  broken = true;
  await failing.getState().climbLadder();
  expect(told(failing)).toMatchObject([{ tool: 'ladder', whole: false }]);
});

test('what leads to something measured goes with its project, and comes into no other', async () => {
  const store = await taught();
  await store.getState().measureCurve();
  await store.getState().climbLadder();
  expect(told(store)).toMatchObject([{ tool: 'curve' }, { tool: 'ladder' }]);
  store.getState().renameProject('Fruit');
  expect(told(store)).toHaveLength(2);
  await store.getState().newProject('Beside');
  expect(told(store)).toEqual([]);
});

test('no button of a notice is about a project that was left', async () => {
  const store = await taught();
  const [first] = store.getState().dataset.classes;
  const [id] = store.getState().dataset.samples.map((sample) => sample.id);
  if (!first || id === undefined) throw new Error('nothing was taught');
  store.getState().tagSamples([id], 'dark', true);
  store.getState().removeSamples([id]);
  store.getState().removeClass(first.id);
  expect(store.getState().notices.filter((notice) => 'undo' in notice)).toHaveLength(3);
  await store.getState().newProject('Beside');
  expect(store.getState().notices.filter((notice) => 'undo' in notice)).toEqual([]);
});
