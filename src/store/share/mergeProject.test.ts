// Two projects become one: what would come in is said first, what is new comes in, and it is undone.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { allSamples } from '../../core/dataset/dataset';
import { serialisedProject } from '../../core/project/projectDocument';
import { rawZip } from '../../formats/testing/rawZip';
import { aProject } from '../../formats/testing/seeds';
import { filesSentence } from './filesSentence';
import { savedFile, seen, tagged, taught, told, visit } from '../testing/projectFileScene';
import { toyPicture, toyPictures, valueOf } from '../testing/toyPictures';
import { toyFile, until } from '../testing/toyPorts';

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
      lost: 0,
      refused: [],
      tagged: 0,
      tested: 0,
      withoutFolder: 0,
      overTagged: 0,
    });
    expect(store.getState().dataset.samples).toHaveLength(10);
  });

  it('says before and after how many pictures are damaged in the file or missing', async () => {
    const { store } = await visit();
    const picture = (value: number) => new Uint8Array(Float64Array.of(value).buffer);
    const samples = aProject.samples.flatMap((each) =>
      ['good', 'cut', 'gone'].map((id) => ({ ...each, id, burst: id, picture: `p/${id}.png` })),
    );
    const document = serialisedProject({ ...aProject, samples });
    const zip = (good: boolean) =>
      rawZip([
        { name: 'project.json', content: new TextEncoder().encode(JSON.stringify(document)) },
        ...(good ? [{ name: 'p/good.png', content: picture(3) }] : []),
        { name: 'p/cut.png', content: picture(4), crc: 1 },
      ]);
    const offer = (good: boolean) => store.getState().offerMerge({ file: new File([zip(good)], 'a.headstart'), name: 'a.headstart' });
    await offer(true);
    expect(store.getState().mergeOffer).toMatchObject({ added: 1, duplicates: 0, lost: 2 });
    await store.getState().acceptMerge();
    expect(told(store).map(filesSentence)).toEqual([
      'Merged “Fruit”: 1 sample and 1 new class came in.',
      '2 pictures are damaged in the file, so they are left out.',
    ]);
    await offer(true);
    expect(store.getState().mergeOffer).toMatchObject({ added: 0, duplicates: 1, lost: 2 });
    // Of nothing but such pictures there is nothing to offer.
    await offer(false);
    expect(store.getState().mergeOffer).toBeUndefined();
    expect(told(store).at(-1)).toMatchObject({ kind: 'refused', failure: { kind: 'none-read', pictures: 3 } });
  });

  it.each([
    ['Animals.zip', [{ name: 'cat/1.png', content: new Uint8Array(Float64Array.of(3).buffer) }]],
    [
      'Animals.tm',
      [
        { name: 'cat-!-0.png', content: new Uint8Array(Float64Array.of(3).buffer) },
        { name: 'manifest.json', content: new TextEncoder().encode('{"type":"image","appdata":{}}') },
      ],
    ],
  ])('calls what has no name in its file by that of the file: %s', async (name, entries) => {
    const { store } = await visit();
    await store.getState().offerMerge({ file: new File([rawZip(entries)], name), name });
    expect(store.getState().mergeOffer).toMatchObject({ projectName: 'Animals', added: 1 });
    await store.getState().acceptMerge();
    expect(told(store).map(filesSentence)).toEqual(['Merged “Animals”: 1 sample and 1 new class came in.']);
  });

  describe('pictures that were encoded again on their way, as a .tm has them', () => {
    /** A little darker each time, as an encoder leaves it. */
    const keep: typeof toyPictures.keep = (square) => Promise.resolve(toyPicture(valueOf(square) + 1e-3));

    it('are known again in the class that they come to, and are passed over', async () => {
      const { store, ports } = await taught(undefined, { pictures: { ...toyPictures, keep } });
      await store.getState().saveSiteProject();
      await store.getState().offerMerge(savedFile(ports));
      expect(store.getState().mergeOffer).toMatchObject({ added: 0, duplicates: 10 });
    });

    it('come in where the class has another name by now, and where one that looks like that is here once and comes twice', async () => {
      const { store, ports } = await taught(undefined, { pictures: { ...toyPictures, keep } });
      const [apple, pear] = store.getState().dataset.classes;
      await store.getState().importFiles([toyFile(0.3005)], apple?.id);
      await store.getState().saveSiteProject();
      store.getState().removeSamples([store.getState().dataset.samples.at(-1)?.id ?? '']);
      store.getState().changeClass(pear?.id ?? '', { name: 'pear' });
      await store.getState().offerMerge(savedFile(ports));
      expect(store.getState().mergeOffer).toMatchObject({ added: 6, duplicates: 5 });
      await store.getState().acceptMerge();
      expect(store.getState().dataset.classes.map(({ name }) => name)).toEqual(['apple', 'pear', 'Class 2']);
    });
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
    merged.undo?.();
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
    merged.undo?.();
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
    merged.undo?.();
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

  it('tests with a picture that is tested with in the file: every copy of it here, and one that stands there twice', async () => {
    const other = await taught([
      [0, 0.3, 7, 7, 0.9],
      [1.1, 1.4, 1.7, 2],
    ]);
    const { samples } = other.store.getState().dataset;
    other.store.getState().moveToPart([samples[1]?.id ?? '', samples[3]?.id ?? ''], 'test');
    await other.store.getState().saveProjectFile();
    const { store } = await taught([
      [0.3, 0.3, 0.6, 0.9],
      [1.1, 1.4, 1.7, 2],
    ]);
    await store.getState().offerMerge(savedFile(other.ports));
    expect(store.getState().mergeOffer).toMatchObject({ added: 2, tested: 2 });
    await store.getState().acceptMerge();
    const parts = (await seen(store)).samples.flatMap(({ value, part }) => (value === 0.3 || value === 7 ? [part] : []));
    expect(parts).toEqual(['test', 'test', 'test']);
  });

  it('gives a picture that is in the file twice the tags of both, here and new', async () => {
    const other = await taught([
      [0, 0, 7, 7],
      [1.1, 1.4],
    ]);
    const tag = (at: number, name: string) =>
      other.store.getState().tagSamples([other.store.getState().dataset.samples[at]?.id ?? ''], name, true);
    for (const [at, name] of ['one', 'two', 'three', 'four'].entries()) tag(at, name);
    tag(1, 'one');
    await other.store.getState().saveProjectFile();
    const { store } = await taught();
    await store.getState().offerMerge(savedFile(other.ports));
    expect(store.getState().mergeOffer).toMatchObject({ added: 1, tagged: 1, overTagged: 0 });
    await store.getState().acceptMerge();
    const tagsOf = async (value: number) => (await seen(store)).samples.find((each) => each.value === value)?.tags;
    expect([await tagsOf(0), await tagsOf(7)]).toEqual([
      ['one', 'two'],
      ['three', 'four'],
    ]);
  });

  it('tells before and after how many samples do not get all tags, and the undo takes only those that came', async () => {
    const tags = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
    const give = ({ store }: Awaited<ReturnType<typeof taught>>, at: number, names: readonly string[]) =>
      names.forEach((name) => store.getState().tagSamples([store.getState().dataset.samples[at]?.id ?? ''], name, true));
    const other = await taught([
      [0, 0.3, 7, 7],
      [1.1, 1.4],
    ]);
    give(other, 0, tags('b', 5));
    give(other, 1, tags('b', 1));
    give(other, 2, tags('c', 60));
    give(other, 3, tags('d', 60));
    await other.store.getState().saveProjectFile();
    const here = await taught();
    give(here, 0, tags('a', 98));
    give(here, 1, tags('a', 100));
    const { store } = here;
    const before = await seen(store);
    await store.getState().offerMerge(savedFile(other.ports));
    expect(store.getState().mergeOffer).toMatchObject({ added: 1, tagged: 1, overTagged: 3 });
    await store.getState().acceptMerge();
    const tagsOf = async (value: number) => (await seen(store)).samples.find((each) => each.value === value)?.tags;
    expect(await tagsOf(0)).toEqual([...tags('a', 98), 'b0', 'b1']);
    expect(await tagsOf(0.3)).toEqual(tags('a', 100));
    expect(await tagsOf(7)).toEqual([...tags('c', 60), ...tags('d', 40)]);
    expect(told(store).map(filesSentence).at(-1)).toBe(
      'Together with the tags of the file, 3 samples have more than 100: the first 100 stay, the others are left out.',
    );
    const merged = told(store).find(({ kind }) => kind === 'merged');
    if (merged?.kind !== 'merged') throw new Error(merged?.kind);
    merged.undo?.();
    expect((await seen(store)).samples.map((each) => each.tags)).toEqual(before.samples.map((each) => each.tags));
  });

  it('brings each of two classes of one name to its own, here or new, as it was offered', async () => {
    const cats = (there: Awaited<ReturnType<typeof taught>>) => {
      for (const { id } of there.store.getState().dataset.classes) there.store.getState().changeClass(id, { name: 'cat' });
    };
    const other = await taught([
      [0, 0.1, 0.2, 5],
      [2, 2.1, 2.2, 6],
    ]);
    cats(other);
    await other.store.getState().saveProjectFile();
    for (const named of [true, false]) {
      const there = await taught([
        [0, 0.1, 0.2],
        [2, 2.1, 2.2],
      ]);
      if (named) cats(there);
      await there.store.getState().offerMerge(savedFile(other.ports));
      expect(there.store.getState().mergeOffer?.classes.map(({ into }) => into)).toEqual(named ? ['cat', 'cat'] : [undefined, undefined]);
      await there.store.getState().acceptMerge();
      expect(told(there.store).at(-1)).toMatchObject({ kind: 'merged', classes: named ? 0 : 2 });
      const { dataset } = there.store.getState();
      const own = dataset.classes.filter(({ name }) => name === 'cat').map(({ id }) => id);
      expect(dataset.samples.slice(6).map(({ classId }) => classId)).toEqual(own);
    }
  });

  it('tells what came to learn from and what to test with as it stands', async () => {
    const { store, ports } = await taught();
    await store.getState().saveProjectFile();
    const file = savedFile(ports);
    const [one] = store.getState().dataset.samples;
    if (!one) throw new Error('none');
    const picture = { bytes: new Float64Array([9]).buffer, type: 'image/webp' as const };
    // A picture of the same recording is tested with here by now.
    store.getState().addSamples([{ sample: { ...one, id: 'mate' }, picture }]);
    store.getState().moveToPart(['mate'], 'test');
    store.getState().removeSamples([one.id]);
    await store.getState().offerMerge(file);
    await store.getState().acceptMerge();
    expect(allSamples(store.getState().dataset).at(-1)?.part).toBe('test');
    expect(told(store).at(-1)).toMatchObject({ kind: 'merged', added: 1, tests: 1 });
  });
});
