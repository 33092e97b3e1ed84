// The record of a measured ladder: a setting that is new since is no change, and what is damaged is none.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { defaultSettings, SETTINGS_VERSION } from '../../core/project/settings';
import { idOf } from '../base/projectState';
import { climbedScene, measuredIn } from '../testing/ladderScene';
import { nextVisit } from '../testing/nextVisit';
import { keptLadder, ladderFrom } from './keptLadder';
import { ladderNow } from './ladderNow';

test('settings that a later version of the app adds are no change', async () => {
  const before = measuredIn(await climbedScene(memoryStorage()));
  const kept = keptLadder(before) as { readonly settings: { readonly mlp: object } };
  const { optimiser, ...earlier } = { ...defaultSettings.mlp, ...kept.settings.mlp };
  expect(optimiser).toBe(defaultSettings.mlp.optimiser);
  const read = ladderFrom({ ...kept, settings: { ...kept.settings, mlp: earlier } }, before.of.projectId, []);
  expect(read?.of.settings).toBe(before.of.settings);
});

test("a record that is damaged, or a newer app's, is none", async () => {
  const storage = memoryStorage();
  const store = await climbedScene(storage);
  const projectId = idOf(store.getState().project) ?? '';
  const kept = keptLadder(measuredIn(store)) as Readonly<Record<'of' | 'settings' | 'tuning', object>> & {
    readonly rungs: readonly [object, ...object[]];
  };
  expect(ladderFrom(kept, projectId, [])).toBeDefined();
  const [first, ...others] = kept.rungs;
  const damaged: readonly unknown[] = [
    undefined,
    'nonsense',
    { ...kept, of: undefined },
    { ...kept, of: { ...kept.of, fingerprint: 5 } },
    { ...kept, of: { ...kept.of, backbone: { id: 'toy' } } },
    { ...kept, rungs: [] },
    { ...kept, rungs: [first, first] },
    { ...kept, rungs: [{ ...first, right: 13 }, ...others] },
    { ...kept, rungs: [{ ...first, milliseconds: NaN }, ...others] },
    { ...kept, rungs: [{ ...first, id: 'highest' }, ...others] },
    { ...kept, tuning: { kind: 'running', done: 0.5 } },
    { ...kept, tuning: { kind: 'measured', rates: [{ rate: 0.1, outcome: { right: 2, total: 1 } }] } },
    { ...kept, settings: 'nonsense' },
    { ...kept, answered: 'nonsense' },
    { ...kept, answered: { split: 's', asked: ['a'], rungs: [{ ...first, rows: Uint32Array.of(1), right: Uint8Array.of(1) }] } },
    { ...kept, answered: { split: 's', asked: ['a'], rungs: [{ ...first, rows: Uint32Array.of(0), right: Uint8Array.of(2) }] } },
    { ...kept, settings: { ...kept.settings, version: SETTINGS_VERSION + 1 } },
  ];
  for (const each of damaged) expect(ladderFrom(each, projectId, [])).toBeUndefined();
  await storage.saveMeasured(projectId, 'ladder', damaged[7]);
  const next = await nextVisit(storage, 12);
  await next.getState().readLadder();
  expect(ladderNow(next.getState())).toEqual({ work: { kind: 'idle' }, measured: undefined });
  // It can be measured again.
  await next.getState().climbLadder();
  expect(measuredIn(next).rungs).toHaveLength(4);
});

test('a failure of many words is kept in fewer', async () => {
  const measured = measuredIn(await climbedScene(memoryStorage()));
  const detail = 'x'.repeat(5_000);
  const failed = keptLadder({ ...measured, tuning: { kind: 'failed', failure: { kind: 'failed', detail } } });
  expect(ladderFrom(failed, 'p', [])?.tuning).toEqual({ kind: 'failed', failure: { kind: 'failed', detail: detail.slice(0, 1_000) } });
});
