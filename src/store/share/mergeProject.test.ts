// Two projects become one: what would come in is said first, what is new comes in, and it is undone.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { allSamples } from '../../core/dataset/dataset';
import { savedFile, seen, tagged, taught, told } from '../testing/projectFileScene';
import { until } from '../testing/toyPorts';

describe('merging', () => {
  async function both() {
    const other = await taught([[0, 0.3, 7, 7], [1.1]]);
    tagged(other.store, 2);
    await other.store.getState().saveProjectFile();
    const { store, ports } = await taught();
    store.getState().changeClass(store.getState().dataset.classes[0]?.id ?? '', { name: 'Apple' });
    store.getState().changeClass(store.getState().dataset.classes[1]?.id ?? '', { name: 'pear' });
    await store.getState().offerMerge(savedFile(other.ports));
    return { store, ports };
  }

  it('says first what it would do: classes by name, pictures that are here already, and twice in the file, once', async () => {
    const { store } = await both();
    expect(store.getState().mergeOffer).toEqual({
      projectName: 'Fruit',
      classes: [
        { name: 'apple', samples: 1, into: 'Apple' },
        { name: 'Class 2', samples: 0, into: undefined },
      ],
      added: 1,
      duplicates: 4,
      tagged: 0,
      tested: 0,
    });
    expect(store.getState().dataset.samples).toHaveLength(10);
  });

  it('brings in what is new and makes no class that nothing comes to', async () => {
    const { store } = await both();
    await store.getState().acceptMerge();
    await store.getState().saved();
    const { samples, classes } = await seen(store);
    expect(samples.slice(10)).toMatchObject([{ in: 'Apple', value: 7, tags: ['dark'] }]);
    expect(classes.map(({ name }) => name)).toEqual(['Apple', 'pear']);
    await until(store, ({ embeddings }) => embeddings.size === 11);
    expect(told(store).at(-1)).toMatchObject({ kind: 'merged', name: 'Fruit', added: 1, left: 0, classes: 0 });
  });

  it('brings what the file says of pictures that are here already: tags, and that they are tested with; the undo takes it back', async () => {
    const other = await taught();
    for (const at of [0, 1]) tagged(other.store, at);
    other.store.getState().moveToPart([other.store.getState().dataset.samples[7]?.id ?? ''], 'test');
    await other.store.getState().saveProjectFile();
    const { store } = await taught();
    // One of them has the tag already; and what is tested with here is not learnt from because it is there.
    tagged(store, 1);
    store.getState().moveToPart([store.getState().dataset.samples[3]?.id ?? ''], 'test');
    const before = await seen(store);
    await store.getState().offerMerge(savedFile(other.ports));
    expect(store.getState().mergeOffer).toMatchObject({ added: 0, duplicates: 10, tagged: 1, tested: 1 });
    await store.getState().acceptMerge();
    const at = async (value: number) => (await seen(store)).samples.find((each) => each.value === value);
    expect([await at(0), await at(0.3), await at(0.9), await at(1.4)]).toMatchObject([
      { tags: ['dark'] },
      { tags: ['dark'] },
      { part: 'test' },
      { part: 'test' },
    ]);
    expect(allSamples(store.getState().dataset)).toHaveLength(10);
    const merged = told(store).at(-1);
    if (merged?.kind !== 'merged') throw new Error(merged?.kind);
    merged.undo();
    const inOrder = (samples: typeof before.samples) => samples.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
    expect(inOrder((await seen(store)).samples)).toEqual(inOrder(before.samples));
  });

  it('is undone: what came in goes, with the class that was made for it, and all that was here stays', async () => {
    const other = await taught([[0.4], [3.3]]);
    other.store.getState().changeClass(other.store.getState().dataset.classes[1]?.id ?? '', { name: 'plum' });
    await other.store.getState().saveProjectFile();
    const { store, ports } = await taught();
    const before = await seen(store);
    const tellings = () => store.getState().notices.filter(({ kind }) => kind === 'files').length;
    await store.getState().offerMerge(savedFile(other.ports));
    await store.getState().acceptMerge();
    const merged = told(store).at(-1);
    if (merged?.kind !== 'merged') throw new Error(merged?.kind);
    expect(merged).toMatchObject({ added: 2, classes: 1 });
    merged.undo();
    const after = await seen(store);
    expect([after.samples, after.classes]).toEqual([before.samples, before.classes]);
    await store.getState().saved();
    // On the disk, too.
    const project = store.getState().project;
    const kept = project.kind === 'open' ? await ports.storage.load(project.id) : undefined;
    expect(kept?.ok && kept.value.samples).toHaveLength(before.samples.length);
    // Of another project that is open by then nothing is undone, and nothing offers it.
    const had = tellings();
    await store.getState().newProject('Other');
    expect(tellings()).toBeLessThan(had);
    merged.undo();
    expect(store.getState().dataset.samples).toEqual([]);
  });

  it('changes nothing when it is declined, or another project is open by then', async () => {
    const { store } = await both();
    store.getState().declineMerge();
    await store.getState().acceptMerge();
    expect(store.getState().dataset.samples).toHaveLength(10);
    const second = await both();
    await second.store.getState().newProject('Other');
    await second.store.getState().acceptMerge();
    expect(second.store.getState().dataset.samples).toEqual([]);
  });
});
