// The split of a project as it is kept: it grows, moves nothing, forgets what can never come back, and is not replaced.
import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import { foldByBurst } from '../../core/evaluation/projectSplit';
import { fail } from '../../core/base/result';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { taught, ready, all } from '../testing/evaluated';

describe('the split', () => {
  test('is kept with the project, grows without moving a recording, and forgets what can never come back', async () => {
    const storage = memoryStorage();
    const { store, a } = await taught({ storage });
    await ready(store, all(12));
    await store.getState().saved();
    const { project, projectSplit, dataset } = store.getState();
    const id = project.kind === 'open' ? project.id : '';
    expect(await storage.split(id)).toEqual({ ok: true, value: projectSplit?.split });
    const before = foldByBurst(projectSplit?.split ?? { seed: 0, folds: [] });
    expect([...before.keys()].sort()).toEqual(dataset.samples.map(({ burst }) => burst).sort());
    store.getState().removeSamples([dataset.samples[0]?.id ?? '']);
    await store.getState().importFiles([toyFile(0.6), toyFile(0.7)], a);
    await ready(store, all(13));
    await store.getState().saved();
    const now = foldByBurst(store.getState().projectSplit?.split ?? { seed: 0, folds: [] });
    for (const [burst, fold] of before) expect(now.get(burst)).toBe(fold);
    expect(now.size).toBe(14);

    const next = createAppStore(toyPorts({ storage }));
    await next.getState().startProject();
    await next.getState().chooseBackbone(toySpec());
    await ready(next, all(13));
    const found = foldByBurst(next.getState().projectSplit?.split ?? { seed: 0, folds: [] });
    expect(found.size).toBe(13);
    for (const [burst, fold] of found) expect(now.get(burst)).toBe(fold);
  });

  test('keeps the fold of a recording whose deletion is undone after the project was opened anew', async () => {
    const storage = memoryStorage();
    const { store } = await taught({ storage });
    await ready(store, all(12));
    await store.getState().saved();
    const before = foldByBurst(store.getState().projectSplit?.split ?? { seed: 0, folds: [] });

    const next = createAppStore(toyPorts({ storage }));
    await next.getState().startProject();
    // One that would go elsewhere if it came anew: its class has two recordings in its fold.
    const { samples } = next.getState().dataset;
    const alike = (burst: string, classId: string) =>
      samples.filter((each) => each.classId === classId && before.get(each.burst) === before.get(burst)).length;
    const deleted = samples.find(({ burst, classId }) => (before.get(burst) ?? 0) > 0 && alike(burst, classId) === 2);
    expect(deleted).toBeDefined();
    next.getState().removeSamples([deleted?.id ?? '']);
    await next.getState().chooseBackbone(toySpec());
    await ready(next, all(11));
    const notice = next.getState().notices.find(({ kind }) => kind === 'samples-removed');
    if (notice?.kind === 'samples-removed') notice.undo();
    const made = await ready(next, all(12));
    expect(made.table.ids).toContain(deleted?.id);
    expect(foldByBurst(next.getState().projectSplit?.split ?? { seed: 0, folds: [] })).toEqual(before);
  });

  test('that cannot be read is not replaced by another', async () => {
    const kept = memoryStorage();
    const saved: unknown[] = [];
    const { store } = await taught({
      storage: {
        ...kept,
        split: () => Promise.resolve(fail({ kind: 'failed', detail: 'the disk is gone' })),
        saveSplit: (id, split) => (saved.push(split), kept.saveSplit(id, split)),
      },
    });
    const { evaluation } = await until(store, (state) => state.evaluation.kind === 'none');
    expect(evaluation).toEqual({ kind: 'none', why: { kind: 'failed', detail: 'the disk is gone' } });
    await store.getState().saved();
    expect(saved).toEqual([]);
  });
});
