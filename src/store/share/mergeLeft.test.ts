// A merge whose project is left: it is not offered to another, and says how far it came.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { idOf } from '../base/projectState';
import { savedFile, taught, told, visit } from '../testing/projectFileScene';
import { until } from '../testing/toyPorts';

describe('a merge that is left', () => {
  const many = (from: number) => Array.from({ length: 30 }, (_, i) => from + i / 100);

  async function offered() {
    const other = await taught([many(5), many(4)]);
    await other.store.getState().saveProjectFile();
    const { store, ports } = await taught();
    await store.getState().offerMerge(savedFile(other.ports));
    return { store, ports };
  }

  it('is not offered to another project', async () => {
    const { store } = await offered();
    await store.getState().newProject('Beside');
    expect(store.getState().mergeOffer).toBeUndefined();
  });

  it('says how far it came when another project is opened under way, and on the next visit to its own', async () => {
    const { store } = await offered();
    const id = idOf(store.getState().project) ?? '';
    const merging = store.getState().acceptMerge();
    await until(store, ({ dataset }) => dataset.samples.length > 30);
    await store.getState().newProject('Beside');
    await merging;
    const left = told(store).at(-1);
    expect(left).toMatchObject({ kind: 'merge-left', into: 'Fruit' });
    expect(left?.kind === 'merge-left' && left.added + left.left).toBe(60);
    expect(store.getState().dataset.samples).toEqual([]);
    await store.getState().openProject(id);
    const missing = left?.kind === 'merge-left' ? left.left : 0;
    expect(store.getState().endedImports).toMatchObject([{ left: missing, total: 60, end: { kind: 'earlier' } }]);
  });

  it('leaves no mark once it has ended', async () => {
    const { store, ports } = await offered();
    await store.getState().acceptMerge();
    await store.getState().saved();
    expect((await visit(ports.storage)).store.getState().endedImports).toEqual([]);
  });
});
