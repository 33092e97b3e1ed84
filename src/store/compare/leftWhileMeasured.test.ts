// A project that is left while Compare measures it: what is measured by then stays with it, nothing of it is shown in the next,
// and nothing more is begun.
import { expect, test } from 'vitest';
import { measureCurvesHere } from '../../engine/curves';
import { localTrainer } from '../../engine/trainer';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { memoryStorage } from '../../browser/memoryStorage';
import type { Ports } from '../base/ports';
import { idOf } from '../base/projectState';
import { madeKey, madeOf } from './columns';
import { ladderNow } from './ladderNow';
import { toyPictures } from '../testing/toyPictures';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** Work of a trainer that waits until it is let go. */
function held() {
  let letGo = () => {};
  let begun = () => {};
  const beginning = new Promise<void>((resolve) => (begun = resolve));
  const end = new Promise<void>((resolve) => (letGo = resolve));
  return {
    beginning,
    letGo: () => letGo(),
    async through<Value>(work: () => Promise<Value>): Promise<Value> {
      begun();
      await end;
      return work();
    },
  };
}

/** Samples of a class. */
const EACH = 6;

async function taught(change: Partial<Ports>, each = EACH): Promise<AppStore> {
  const store = createAppStore(toyPorts({ catalogue: () => Promise.resolve([toySpec('toy')]), ...change }));
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  for (const [c, { id }] of store.getState().dataset.classes.entries())
    await store.getState().importFiles(
      Array.from({ length: each }, (_, i) => toyFile(2 * c + i / 20)),
      id,
    );
  await until(store, ({ evaluation }) => evaluation.kind === 'ready');
  return store;
}

/** Leaves the project while its only column waits, lets that go on, and gives what the one opened instead showed of it. */
async function leftColumn(store: AppStore, wait: ReturnType<typeof held>) {
  store.getState().chooseColumns(['chosen']);
  await store.getState().openColumns(true);
  await wait.beginning;
  const [left, key] = [idOf(store.getState().project), madeKey('chosen', store.getState()) ?? ''];
  await store.getState().newProject('Beside');
  const results = new Set<string | undefined>();
  const works = new Set<string | undefined>();
  let before = store.getState().columnsBy;
  store.subscribe((state) => {
    const { columnsBy, columnCurves } = state;
    results.add(madeOf('chosen', state)?.of.projectId);
    results.add(columnCurves.get(madeKey('chosen', state) ?? '')?.of.projectId);
    if (columnsBy !== before) works.add(columnsBy.get('chosen')?.work.kind);
    before = columnsBy;
  });
  wait.letGo();
  store.getState().columnsMayBeStale();
  await until(store, ({ columnsBy }) => columnsBy.get('chosen')?.work.kind === 'lacking');
  return { left, key, results: [...results], works: [...works] };
}

test('a column whose head is still learnt is kept with its project, and no curve is begun', async () => {
  const wait = held();
  let holding = false;
  let curves = 0;
  const store = await taught({
    startTrainer: () => {
      const trainer = localTrainer();
      return { ...trainer, fit: (...asked) => (holding ? wait.through(() => trainer.fit(...asked)) : trainer.fit(...asked)) };
    },
    measureCurves: (...asked) => {
      curves++;
      return measureCurvesHere(...asked);
    },
  });
  holding = true;
  const { left, key, results, works } = await leftColumn(store, wait);
  expect(results).toEqual([undefined]);
  expect(works).toEqual([undefined, 'lacking']);
  expect(curves).toBe(0);
  expect(store.getState().madeColumns.get(key)?.of).toMatchObject({ projectId: left, count: 2 * EACH });
});

test('a column’s curve that is still measured is kept with its project, and its progress is not shown', async () => {
  const wait = held();
  const store = await taught({ measureCurves: (...asked) => wait.through(() => measureCurvesHere(...asked)) });
  const { left, key, results, works } = await leftColumn(store, wait);
  expect(results).toEqual([undefined]);
  expect(works).toEqual([undefined, 'lacking']);
  expect(store.getState().columnCurves.get(key)?.of).toMatchObject({ projectId: left, count: 2 * EACH });
});

test('no more pictures are looked at for a ladder once its project is left', async () => {
  const wait = held();
  const storage = memoryStorage();
  const asked: string[] = [];
  let holding = false;
  const store = await taught(
    {
      storage: {
        ...storage,
        picture: (id) => {
          asked.push(id);
          return storage.picture(id);
        },
      },
      pictures: { ...toyPictures, open: (kept) => (holding ? wait.through(() => toyPictures.open(kept)) : toyPictures.open(kept)) },
    },
    // More than are looked at together.
    20,
  );
  const { settings, changeSettings, climbLadder } = store.getState();
  changeSettings({ mlp: { ...settings.mlp, epochs: 2, epochMilliseconds: 0 } });
  const left = idOf(store.getState().project) ?? '';
  holding = true;
  asked.length = 0;
  const climbing = climbLadder();
  await wait.beginning;
  await store.getState().newProject('Beside');
  const together = asked.length;
  wait.letGo();
  await climbing;
  expect(together).toBeLessThan(40);
  expect(asked).toHaveLength(together);
  await store.getState().openProject(left);
  expect(ladderNow(store.getState()).measured?.tuning).toEqual({ kind: 'left' });
});
