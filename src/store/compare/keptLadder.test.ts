// A measured ladder outlives a visit: it is there again as it was, unless it is damaged, its project is gone,
// or another one is open by then.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { climbedScene, ladderScene, measuredIn } from '../testing/ladderScene';
import { nextVisit } from '../testing/nextVisit';
import { toyPorts, until } from '../testing/toyPorts';
import type { MeasuredLadder } from './ladderSlice';
import { keptLadder, ladderFrom } from './keptLadder';
import { ladderBehind, ladderNow } from './ladderNow';

/** The visit after one in which fine-tuning was cancelled; what was kept is read. */
async function visitAfterCancelling(storage: ProjectStorage) {
  const store = await ladderScene(storage);
  const climbing = store.getState().climbLadder();
  await until(store, (state) => ladderNow(state).measured !== undefined);
  store.getState().cancelLadder();
  await climbing;
  await store.getState().saved();
  const next = await nextVisit(storage, 12);
  await next.getState().readLadder();
  return next;
}

/** How many rungs there were each time that a lower one was measured, from now on. */
function lowerRungs(store: AppStore): ReadonlySet<number> {
  const there = new Set<number>();
  store.subscribe((state) => {
    const { work } = ladderNow(state);
    if (work.kind === 'running' && work.ids.length > 0) there.add(work.rungs.length);
  });
  return there;
}

test('what was measured is there again after a reload, and nothing has changed since', async () => {
  const storage = memoryStorage();
  const before = measuredIn(await climbedScene(storage));
  expect(before.tuning.kind).toBe('measured');
  const next = await nextVisit(storage, 12);
  expect(ladderNow(next.getState()).measured).toBeUndefined();
  await next.getState().readLadder();
  const { of, rungs, tuning, settings } = measuredIn(next);
  expect([rungs, tuning]).toEqual([before.rungs, before.tuning]);
  expect(of).toEqual({ ...before.of, backbone: { id: 'toy', name: before.of.backbone?.name } });
  expect(settings.mlp).toEqual(before.settings.mlp);
  expect(ladderBehind(next.getState())).toBeUndefined();
  const [one] = next.getState().dataset.samples;
  const other = next.getState().dataset.classes.find(({ id }) => id !== one?.classId);
  next.getState().moveSamples([one?.id ?? ''], other?.id ?? '');
  expect(ladderBehind(next.getState())).toBe('samples');
  expect(measuredIn(next).rungs).toEqual(before.rungs);
});

test('the rungs outlive a visit in which fine-tuning was cancelled', async () => {
  const storage = memoryStorage();
  const next = await visitAfterCancelling(storage);
  expect(measuredIn(next).rungs.map(({ id }) => id)).toEqual(['one-sample', 'linear', 'mlp']);
  expect(measuredIn(next).tuning).toEqual({ kind: 'cancelled' });
});

test('the rungs outlive a visit that ends while fine-tuning runs, and are not saved at each of its steps', async () => {
  const storage = memoryStorage();
  let saves = 0;
  const counting: ProjectStorage = {
    ...storage,
    saveMeasured(...asked) {
      saves++;
      return storage.saveMeasured(...asked);
    },
  };
  const store = await ladderScene(counting);
  const climbing = store.getState().climbLadder();
  await until(store, (state) => ladderNow(state).measured !== undefined);
  const { rungs } = measuredIn(store);
  await store.getState().saved();
  const next = await nextVisit(storage, 12);
  await next.getState().readLadder();
  expect(measuredIn(next).rungs).toEqual(rungs);
  expect(measuredIn(next).tuning).toEqual({ kind: 'interrupted' });
  await climbing;
  await store.getState().saved();
  expect(measuredIn(store).tuning.kind).toBe('measured');
  // Each rung below the highest one but the last of them, all of these, and all.
  expect(saves).toBe(4);
});

test('a visit that ends while a lower rung is measured keeps those before it, and the next one goes on from there', async () => {
  const storage = memoryStorage();
  const store = await ladderScene(storage);
  const climbing = store.getState().climbLadder();
  await until(store, (state) => {
    const { work } = ladderNow(state);
    return work.kind === 'running' && work.rungs.length === 2;
  });
  await store.getState().saved();
  const projectId = idOf(store.getState().project) ?? '';
  const atTheEnd = await storage.measured(projectId, 'ladder');
  await climbing;
  await store.getState().saved();
  await storage.saveMeasured(projectId, 'ladder', atTheEnd.ok && atTheEnd.value);
  const next = await nextVisit(storage, 12);
  await next.getState().readLadder();
  const { rungs, tuning } = measuredIn(next);
  expect(rungs.map(({ id }) => id)).toEqual(['one-sample', 'linear']);
  expect(tuning).toEqual({ kind: 'unfinished' });
  expect(ladderBehind(next.getState())).toBeUndefined();
  const lower = lowerRungs(next);
  await next.getState().climbLadder();
  const whole = measuredIn(next);
  expect(whole.tuning.kind).toBe('measured');
  expect(whole.rungs.map(({ id }) => id)).toEqual(['one-sample', 'linear', 'mlp', 'fine-tuned']);
  // Only the third was measured: how long the others took is as it was.
  expect(lower).toEqual(new Set([2]));
  expect(whole.rungs.slice(0, 2)).toEqual(rungs);
  expect(whole.answered).toBeUndefined();
});

test('after fine-tuning was interrupted it alone is measured, and all anew where the split is another one', async () => {
  const storage = memoryStorage();
  const next = await visitAfterCancelling(storage);
  const before = measuredIn(next);
  const measuredAnew = lowerRungs(next);
  await next.getState().climbLadder();
  expect(measuredAnew).toEqual(new Set());
  expect(measuredIn(next).rungs.slice(0, 3)).toEqual(before.rungs);
  expect(measuredIn(next).tuning.kind).toBe('measured');

  const other = await nextVisit(storage, 12);
  const kept = keptLadder({ ...before, answered: before.answered && { ...before.answered, split: 'another' } });
  await storage.saveMeasured(before.of.projectId, 'ladder', kept);
  await other.getState().readLadder();
  const allAnew = lowerRungs(other);
  await other.getState().climbLadder();
  expect(allAnew).toEqual(new Set([0, 1, 2]));
});

test('cancelled among the lower rungs, those that were measured stay; one that was there with more stays instead', async () => {
  const storage = memoryStorage();
  const store = await ladderScene(storage);
  const atSecond = (state: ReturnType<AppStore['getState']>) => {
    const { work } = ladderNow(state);
    return work.kind === 'running' && work.rungs.length === 1;
  };
  const first = store.getState().climbLadder();
  await until(store, atSecond);
  store.getState().cancelLadder();
  await first;
  expect(ladderNow(store.getState()).work).toEqual({ kind: 'cancelled' });
  expect(measuredIn(store)).toMatchObject({ tuning: { kind: 'unfinished' }, rungs: [{ id: 'one-sample' }] });
  await store.getState().climbLadder();
  const whole = measuredIn(store);
  store.getState().changeSettings({ splitSeed: store.getState().settings.splitSeed + 1 });
  const again = store.getState().climbLadder();
  await until(store, atSecond);
  store.getState().cancelLadder();
  await again;
  expect(measuredIn(store)).toBe(whole);
  await store.getState().saved();
  const read = await storage.measured(whole.of.projectId, 'ladder');
  expect(read.ok && ladderFrom(read.value, whole.of.projectId, [])?.rungs).toEqual(whole.rungs);
});

test('one that is measured to its end while another project is open is kept with its own', async () => {
  const storage = memoryStorage();
  const store = await ladderScene(storage);
  const first = idOf(store.getState().project) ?? '';
  const climbing = store.getState().climbLadder();
  await until(store, (state) => ladderNow(state).measured !== undefined);
  await store.getState().newProject('Beside');
  await climbing;
  const { measured } = store.getState().laddersBy.get(first) ?? {};
  const read = await storage.measured(first, 'ladder');
  expect(measured?.rungs.length).toBeGreaterThanOrEqual(3);
  expect(read.ok && ladderFrom(read.value, first, [])?.rungs).toEqual(measured?.rungs);
  await store.getState().readLadder();
  expect(ladderNow(store.getState()).measured).toBeUndefined();
});

test('it goes with its project', async () => {
  const storage = memoryStorage();
  const store = await climbedScene(storage);
  const projectId = idOf(store.getState().project) ?? '';
  await storage.remove(projectId);
  store.getState().cancelLadder();
  expect(await storage.measured(projectId, 'ladder')).toMatchObject({ ok: false });
  const next = createAppStore(toyPorts({ storage }));
  await next.getState().startProject();
  await next.getState().readLadder();
  expect(ladderNow(next.getState()).measured).toBeUndefined();
});

test('what is read once another project is open is shown in none', async () => {
  const storage = memoryStorage();
  await climbedScene(storage);
  let left = false;
  let ids = 0;
  const next = createAppStore(
    toyPorts({
      newId: () => `next-${++ids}`,
      storage: {
        ...storage,
        async measured(id, tool) {
          const read = await storage.measured(id, tool);
          await next.getState().newProject('Beside');
          left = true;
          return read;
        },
      },
    }),
  );
  await next.getState().startProject();
  await next.getState().readLadder();
  expect(left).toBe(true);
  expect([...next.getState().laddersBy.values()].map(({ measured }) => measured)).toEqual([]);
});

test('one that was measured while the kept one was read stays', async () => {
  const storage = memoryStorage();
  await climbedScene(storage);
  let here: MeasuredLadder | undefined;
  const next = await nextVisit(
    {
      ...storage,
      async measured(id, tool) {
        const read = await storage.measured(id, tool);
        await next.getState().climbLadder();
        here = measuredIn(next);
        return read;
      },
    },
    12,
  );
  await next.getState().readLadder();
  expect(here).toBeDefined();
  expect(measuredIn(next)).toBe(here);
});
