// The planted shortcut and what the backbone believes outlive a visit, each with its own project;
// no damaged record is read, and none that cannot be read is nothing.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { MeasuringTool, ProjectStorage } from '../../browser/projectStorage';
import type { AppStore } from '../appStore';
import { lookedUp } from '../base/lookedUp';
import { idOf } from '../base/projectState';
import { nextVisit } from '../testing/nextVisit';
import { taughtStore } from '../testing/taughtStore';
import { toyFile, toySpec, until } from '../testing/toyPorts';
import { BUSY, unreadVisit } from '../testing/unreadVisit';
import { beliefsFrom } from './keptBeliefs';
import { shortcutFrom } from './keptShortcut';
import { beliefsBehind, shortcutBehind } from './resultsBehind';

const EACH = 4;
const catalogue = () => Promise.resolve([toySpec('toy')]);
const openId = (store: AppStore): string => idOf(store.getState().project) ?? '';
const shortcutOf = (store: AppStore) => store.getState().shortcutsBy.get(openId(store));
const beliefsOf = (store: AppStore) => store.getState().beliefsBy.get(openId(store));

async function askAll(store: AppStore): Promise<void> {
  store.getState().wantClassifier();
  await until(store, ({ classifier }) => classifier.kind === 'ready');
  await store.getState().askBeliefs();
}

/** Both are measured and on the disk. */
async function measured(storage: ProjectStorage): Promise<AppStore> {
  const store = await taughtStore(storage, { each: EACH });
  await store.getState().plantShortcut('dice');
  await askAll(store);
  await store.getState().saved();
  return store;
}

async function readAll(store: AppStore): Promise<void> {
  await store.getState().readShortcut();
  await store.getState().readBeliefs();
}

test('both are there again with the same numbers, and say what has changed since', async () => {
  const storage = memoryStorage();
  const before = await measured(storage);
  const next = await nextVisit(storage, 2 * EACH, { catalogue });
  expect([shortcutOf(next), beliefsOf(next)]).toEqual([undefined, undefined]);
  await readAll(next);
  expect(shortcutOf(next)?.fooled).toHaveLength(3);
  expect(shortcutOf(next)).toEqual(shortcutOf(before));
  expect(beliefsOf(next)?.classes).toHaveLength(2);
  expect(beliefsOf(next)).toEqual(beliefsOf(before));
  expect([shortcutBehind(next.getState()), beliefsBehind(next.getState())]).toEqual([undefined, undefined]);
  const other = { ...next.getState(), chosen: 'another' };
  expect([shortcutBehind(other), beliefsBehind(other)]).toEqual(['backbone', 'backbone']);
  await next.getState().importFiles([toyFile(1)], next.getState().dataset.classes[1]?.id);
  expect([shortcutBehind(next.getState()), beliefsBehind(next.getState())]).toEqual([undefined, 'samples']);
});

test('another project has its own, and nothing is said in it of how the other went', async () => {
  const storage = memoryStorage();
  await measured(storage);
  const next = await nextVisit(storage, 2 * EACH, { catalogue });
  await readAll(next);
  const first = openId(next);
  const planting = next.getState().plantShortcut('leaves');
  await until(next, ({ shortcut }) => shortcut.kind === 'running');
  next.getState().cancelShortcut();
  await planting;
  await next.getState().newProject('Beside');
  await readAll(next);
  expect([shortcutOf(next), beliefsOf(next)]).toEqual([undefined, undefined]);
  expect(next.getState().shortcut).toEqual({ kind: 'idle' });
  await next.getState().plantShortcut('textures');
  await next.getState().openProject(first);
  await readAll(next);
  expect(shortcutOf(next)?.set).toBe('dice');
  expect(beliefsOf(next)?.classes).toHaveLength(2);
});

test('what is measured while its project is left is kept with that one', async () => {
  const storage = memoryStorage();
  const store = await measured(storage);
  const first = openId(store);
  const planting = store.getState().plantShortcut('leaves');
  await until(store, ({ shortcut }) => shortcut.kind === 'running');
  await store.getState().newProject('Beside');
  await planting;
  expect(shortcutOf(store)).toBeUndefined();
  await store.getState().openProject(first);
  await store.getState().readShortcut();
  await store.getState().saved();
  const kept = await storage.measured(first, 'shortcut');
  expect(kept.ok && shortcutFrom(kept.value)?.set).toBe('leaves');
});

test.each(['shortcut', 'beliefs'] as const)('%s: a read that fails is said, and is made again', async (tool: MeasuringTool) => {
  const storage = memoryStorage();
  await measured(storage);
  const next = await unreadVisit(storage, tool, 2 * EACH);
  const { store } = next;
  const kept = await next.onDisk();
  await readAll(store);
  expect(lookedUp(store.getState(), tool)).toEqual({ kind: 'unread', projectId: next.projectId, detail: BUSY });
  expect(await next.onDisk()).toEqual(kept);
  next.heal();
  await readAll(store);
  expect(lookedUp(store.getState(), tool)?.kind).toBe('read');
  expect(tool === 'shortcut' ? shortcutOf(store) : beliefsOf(store)).toBeDefined();
});

test('a record that is damaged is none', async () => {
  const store = await measured(memoryStorage());
  const shortcut = shortcutOf(store);
  const [wrong] = shortcut?.fooled ?? [];
  if (!shortcut || !wrong) throw new Error('nothing was measured');
  const evidence = { height: 1, width: 2, squares: new Float64Array(2), bias: 0, margin: 1, classId: 'a', against: 'b' };
  expect(shortcutFrom({ ...shortcut, fooled: [{ ...wrong, evidence }] })?.fooled[0]?.evidence).toEqual(evidence);
  const fooled = (change: object) => ({ ...shortcut, fooled: [{ ...wrong, ...change }] });
  for (const damaged of [
    undefined,
    'nonsense',
    { ...shortcut, set: 'planets' },
    { ...shortcut, fingerprint: 7 },
    { ...shortcut, perClass: -1 },
    { ...shortcut, classes: shortcut.classes + 1 },
    { ...shortcut, same: { right: 3, total: 2 } },
    { ...shortcut, swapped: { right: 0.5, total: 2 } },
    { ...shortcut, mixed: { right: 0, total: shortcut.mixed.total + 1 } },
    { ...shortcut, byGround: shortcut.swapped.total + 1 },
    { ...shortcut, fooled: [wrong, wrong] },
    { ...shortcut, fooled: Array(4).fill(wrong) },
    fooled({ bytes: 'text' }),
    fooled({ bytes: new ArrayBuffer(2 ** 20 + 1) }),
    fooled({ type: 'text/html' }),
    fooled({ truth: shortcut.classes }),
    fooled({ said: wrong.truth }),
    fooled({ evidence: { ...evidence, squares: new Float64Array(3) } }),
    fooled({ evidence: { ...evidence, squares: new Float64Array([0, NaN]) } }),
    fooled({ evidence: { ...evidence, height: 1_000, squares: new Float64Array(2_000) } }),
    fooled({ evidence: { ...evidence, bias: Infinity } }),
  ])
    expect(shortcutFrom(damaged)).toBeUndefined();
  const beliefs = beliefsOf(store);
  const [one] = beliefs?.classes ?? [];
  if (!beliefs || !one) throw new Error('nothing was asked');
  expect(beliefsFrom(beliefs)).toEqual(beliefs);
  const withOne = (change: object) => ({ ...beliefs, classes: [{ ...one, ...change }] });
  for (const damaged of [
    undefined,
    [],
    { ...beliefs, samples: 3 },
    { ...beliefs, fingerprint: undefined },
    { ...beliefs, classes: [one, one] },
    withOne({ name: undefined }),
    withOne({ asked: 0 }),
    withOne({ believed: [{ label: 'x', first: 0 }] }),
    withOne({ believed: Array.from({ length: 6 }, (_, at) => ({ label: `${at}`, first: 1 })), asked: 6 }),
    withOne({ believed: Array(2).fill({ label: 'x', first: 1 }) }),
    withOne({ known: [7] }),
    withOne({ closeness: { within: 2, toOthers: 0 } }),
    withOne({ closeness: { within: NaN, toOthers: 0 } }),
  ])
    expect(beliefsFrom(damaged)).toBeUndefined();
});
