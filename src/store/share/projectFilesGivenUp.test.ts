// Project files that are given up, damaged or none at all: nothing is left of them, and a sentence says what is not there.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fail } from '../../core/base/result';
import { serialisedProject } from '../../core/project/projectDocument';
import { rawZip } from '../../formats/testing/rawZip';
import { aProject } from '../../formats/testing/seeds';
import type { Pictures } from '../../browser/pictures';
import { FILE_BOUNDS } from '../../formats/filedProjects';
import { createAppStore } from '../appStore';
import { filesSentence } from './filesSentence';
import { fileWork } from './fileWork';
import { projectsOut } from './projectsOut';
import { savedFile, seen, taught, told, visit } from '../testing/projectFileScene';
import { toyPictures } from '../testing/toyPictures';
import { toyPorts } from '../testing/toyPorts';

describe('a file that is given up, or is none', () => {
  it('leaves no project behind when it is cancelled in the middle', async () => {
    const { store, ports } = await taught([Array.from({ length: 60 }, (_, i) => i), [1000]]);
    await store.getState().saveProjectFile();
    const there = await visit();
    const stop = there.store.subscribe(({ projectFileWork }) => {
      if (projectFileWork.kind === 'taking' && projectFileWork.done > 0) there.store.getState().cancelProjectFile();
    });
    await there.store.getState().openProjectFile(savedFile(ports));
    stop();
    expect(told(there.store).map(filesSentence)).toEqual(['Cancelled: “Fruit.headstart” was not opened.']);
    const listed = await there.ports.storage.list();
    expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(['My first project']);
  });

  it('is not written where nothing could open it again, which is told', async () => {
    const { store, ports } = await taught();
    const access = { get: store.getState, set: store.setState };
    const out = (samples: number) => projectsOut(access, { ...ports, catalogue: [] }, fileWork(access), { ...FILE_BOUNDS, samples });
    await out(9).saveProjectFile();
    expect([ports.downloads, told(store)]).toEqual([[], [{ kind: 'too-large-to-save', name: 'Fruit' }]]);
    expect(store.getState().projectFileWork).toEqual({ kind: 'idle' });
    await out(10).saveProjectFile();
    expect(ports.downloads).toHaveLength(1);
  });

  it('hands no half of a file over when saving is cancelled', async () => {
    const { store, ports } = await taught();
    const stop = store.subscribe(({ projectFileWork }) => {
      if (projectFileWork.kind === 'saving' && projectFileWork.done === 4) store.getState().cancelProjectFile();
    });
    await store.getState().saveProjectFile();
    stop();
    expect([ports.downloads, told(store)]).toEqual([[], []]);
  });

  it('is refused with a word, and the open project is as it was', async () => {
    const { store } = await taught();
    const before = await seen(store);
    for (const text of ['nothing', 'PK\u0003\u0004']) await store.getState().openProjectFile({ file: new File([text], 'a'), name: 'a' });
    await store.getState().openProjectFile({ file: new File([], 'b'), name: 'b', unreadable: true });
    await store.getState().openProjectFile({ file: new File([], 'c'), name: 'c' });
    expect(told(store).map((happened) => happened.kind === 'refused' && happened.failure.kind)).toEqual([
      'archive',
      'archive',
      'unreadable',
      'empty',
    ]);
    expect(await seen(store)).toEqual(before);
  });

  it('waits, named, for those before it, and has its turn when one is cancelled, too', async () => {
    const { store } = await taught();
    const file = (name: string) => ({ file: new File(['nothing'], name), name });
    const begun: string[] = [];
    const stop = store.subscribe(({ projectFileWork: work }) => {
      if (work.kind === 'reading' && begun.at(-1) !== work.name) begun.push(work.name);
    });
    const opening = ['a.zip', 'b.zip', 'c.zip'].map((name) => store.getState().openProjectFile(file(name)));
    store.getState().cancelProjectFile();
    // What would be worked with is whatever is open by then: it does not wait.
    await store.getState().offerMerge(file('d.zip'));
    await Promise.all(opening);
    stop();
    expect(told(store)).toMatchObject([
      { kind: 'waits', name: 'b.zip' },
      { kind: 'waits', name: 'c.zip' },
      { kind: 'busy', name: 'd.zip' },
      { kind: 'refused', file: 'a.zip' },
      { kind: 'refused', file: 'b.zip', failure: { kind: 'archive' } },
      { kind: 'refused', file: 'c.zip', failure: { kind: 'archive' } },
    ]);
    expect([begun, store.getState().projectFileWork]).toEqual([['a.zip', 'b.zip', 'c.zip'], { kind: 'idle' }]);
  });

  it('that is one of several tells of all together, and of what was damaged', async () => {
    const { store } = await visit();
    const picture = { content: new Uint8Array(Float64Array.of(3).buffer) };
    const [sample] = aProject.samples;
    if (!sample) throw new Error('no sample');
    const gone = { ...sample, id: 'gone', burst: 'gone', picture: 'p/gone.png' };
    const documentOf = (name: string, samples = aProject.samples) => ({
      content: new TextEncoder().encode(JSON.stringify(serialisedProject({ ...aProject, name, samples }))),
    });
    const zip = rawZip([
      { name: '1 A/project.json', ...documentOf('A') },
      { name: '1 A/p/1.png', ...picture },
      { name: '2 B/project.json', ...documentOf('B', [sample, gone]) },
      { name: '2 B/p/1.png', ...picture },
    ]);
    await store.getState().openProjectFile({ file: new File([zip], 'all.headstart'), name: 'all.headstart' });
    expect(told(store).map(filesSentence)).toEqual(['Took in 2 projects with 2 samples. Damaged in the file, and so left out: 1 picture.']);
  });

  it('comes in without those of its projects that cannot be read, which are told of', async () => {
    const { store } = await visit();
    const documentOf = (name: string) => JSON.stringify(serialisedProject({ ...aProject, name }));
    const entry = (name: string, text: string) => ({ name: `${name}/project.json`, content: new TextEncoder().encode(text) });
    const zip = (...more: readonly ReturnType<typeof entry>[]) => {
      const good = { name: '3 C/p/1.png', content: new Uint8Array(Float64Array.of(3).buffer) };
      return new File(
        [rawZip([{ ...entry('1 A', documentOf('A')), crc: 1 }, ...more, entry('3 C', documentOf('C')), good])],
        'all.headstart',
      );
    };
    await store.getState().openProjectFile({ file: zip(), name: 'all.headstart' });
    expect(told(store).map(filesSentence)).toEqual([
      'Opened as “C”, with 1 sample.',
      'The project “A” in the file could not be read, so it is left out.',
    ]);
    expect((await seen(store)).samples).toMatchObject([{ in: 'apple', value: 3 }]);
    const said = told(store).length;
    const file = zip(entry('2 B', documentOf('B').slice(0, -9)), entry('4 D', documentOf('D').replace(/"version":\d+/, '"version":7')));
    await store.getState().openProjectFile({ file, name: 'all.headstart' });
    expect(told(store).slice(said).map(filesSentence)).toEqual([
      'Opened as “C (2)”, with 1 sample.',
      '3 projects in the file could not be read, so they are left out. The first of them is “A”.',
      '“D” was saved by a newer Headstart (version 7). Reload this page to get it, then open the file again.',
    ]);
    // One that is whole is not taken for the only one.
    await store.getState().offerMerge({ file: zip(), name: 'all.headstart' });
    expect([told(store).at(-1), store.getState().mergeOffer]).toMatchObject([{ failure: { kind: 'several' } }, undefined]);
  });

  it.each(['opened', 'merged'])('with more tags than a sample may have says so when it is %s', async (how) => {
    const { store } = await visit();
    const [first] = aProject.samples;
    const tags = Array.from({ length: 150 }, (_, i) => `t${i}`);
    const document = serialisedProject({ ...aProject, samples: first ? [{ ...first, tags }] : [] });
    const zip = rawZip([
      { name: 'project.json', content: new TextEncoder().encode(JSON.stringify(document)) },
      { name: 'p/1.png', content: new Uint8Array(Float64Array.of(3).buffer) },
    ]);
    const picked = { file: new File([zip], 'a.headstart'), name: 'a.headstart' };
    if (how === 'opened') await store.getState().openProjectFile(picked);
    else {
      await store.getState().offerMerge(picked);
      expect(told(store)).toEqual([]);
      await store.getState().acceptMerge();
    }
    expect(store.getState().dataset.samples.map((sample) => sample.tags)).toEqual([tags.slice(0, 100)]);
    expect(told(store)).toMatchObject([{ kind: how }, { kind: 'over-tagged', samples: 1 }]);
  });

  it.each(['opened', 'merged'])(
    'says of pictures that are left out why each kind is, and calls none damaged that is not, when it is %s',
    async (how) => {
      const take: Pictures['take'] = (file, name, side) =>
        name.endsWith('.heic') ? Promise.resolve(fail({ kind: 'unsupported', name })) : toyPictures.take(file, name, side);
      const { store } = await visit(undefined, { pictures: { ...toyPictures, take } });
      const utf8 = (text: string) => new TextEncoder().encode(text);
      const zip = rawZip([
        { name: 'cat/good.jpg', content: utf8('3') },
        // Seventeen mebibytes: a photo of a good camera may take as many.
        { name: 'cat/large.jpg', content: utf8(`${' '.repeat(17 * 1024 * 1024)}4`), deflated: true },
        { name: 'cat/phone.heic', content: utf8('5') },
        { name: 'cat/phone2.heic', content: utf8('6') },
        { name: 'cat/endless.png', content: new Uint8Array(70_000), states: 65 * 1024 * 1024 },
        { name: 'cat/cut.jpg', content: utf8('7'), crc: 1 },
        { name: 'cat/words.jpg', content: utf8('words') },
      ]);
      const picked = { file: new File([zip], 'cats.zip'), name: 'cats.zip' };
      if (how === 'opened') await store.getState().openProjectFile(picked);
      else {
        await store.getState().offerMerge(picked);
        expect(store.getState().mergeOffer).toMatchObject({ added: 2, duplicates: 0, lost: 2, refused: { length: 3 } });
        await store.getState().acceptMerge();
      }
      const { samples } = await seen(store);
      expect(samples.map(({ value }) => value)).toEqual([3, 4]);
      const [first, ...others] = told(store).map(filesSentence);
      expect(first).toContain('2 samples');
      expect([first, others[0]].join(' ')).toContain('2 pictures');
      expect(others.at(-1)).toBe(
        'This browser cannot open “phone.heic”: it does not know this kind of picture, or the file is damaged. Save it as JPEG or PNG first. ' +
          'This browser cannot open “phone2.heic”: it does not know this kind of picture, or the file is damaged. Save it as JPEG or PNG first. ' +
          '“endless.png” takes more than 64 MiB, so it is not taken out of the zip. Make it smaller first.',
      );
    },
  );

  it('leaves nothing behind where the disk is full', async () => {
    const { store, ports } = await taught();
    await store.getState().saveProjectFile();
    const there = await visit();
    const addSamples = () => Promise.resolve({ ok: false as const, error: { kind: 'quota' as const, detail: '' } });
    const poor = createAppStore(toyPorts({ storage: { ...there.ports.storage, addSamples } }));
    await poor.getState().startProject();
    await poor.getState().openProjectFile(savedFile(ports));
    expect(told(poor)).toMatchObject([{ kind: 'refused', failure: { kind: 'storage', failure: { kind: 'quota' } } }]);
    expect(poor.getState().projects.map(({ name }) => name)).toEqual(['My first project']);
  });
});
