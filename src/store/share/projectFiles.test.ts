// Projects as files: out and in again with the same samples, split, settings and heads; nothing is left of what is given up.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fail } from '../../core/base/result';
import { serialisedProject } from '../../core/project/projectDocument';
import { rawZip } from '../../formats/testing/rawZip';
import { aProject } from '../../formats/testing/seeds';
import type { Pictures } from '../../browser/pictures';
import { memoryStorage } from '../../browser/memoryStorage';
import { projectLocks } from '../../browser/projectLock';
import type { ProjectStorage } from '../../browser/projectStorage';
import { toyLocks } from '../../browser/testing/toyLocks';
import { FILE_BOUNDS } from '../../formats/filedProjects';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { trainedNow } from '../head/headSlice';
import { filesSentence } from './filesSentence';
import { fileWork } from './fileWork';
import { projectsOut } from './projectsOut';
import { answers, rested, savedFile, seen, tagged, taught, told, visit } from '../testing/projectFileScene';
import { toyPictures } from '../testing/toyPictures';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

describe('a project that goes out', () => {
  it('comes in elsewhere with the same samples, split, settings, heads and score', async () => {
    const { store, ports } = await taught();
    tagged(store, 2);
    store.getState().moveToPart([store.getState().dataset.samples[4]?.id ?? ''], 'test');
    await rested(store);
    const state = await until(store, ({ stateHistory }) => (stateHistory?.history.states.length ?? 0) > 0);
    const [oldest] = state.stateHistory?.history.states ?? [];
    if (oldest) store.getState().nameState(oldest, 'the first');
    await store.getState().saveProjectFile();
    expect(told(store)).toEqual([{ kind: 'saved', name: 'Fruit.headstart', projects: 1, samples: 10, tests: 1, missing: 0 }]);
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    expect(told(there.store)).toEqual([{ kind: 'opened', name: 'Fruit', projects: 1, samples: 10, tests: 1, lost: 0, headsLost: 0 }]);
    await until(there.store, ({ project }) => project.kind === 'open' && project.name === 'Fruit');
    await rested(there.store);
    expect(await seen(there.store)).toEqual(await seen(store));
    expect(there.store.getState().dataset.samples[2]?.tags).toEqual(['dark']);
    expect(there.store.getState().dataset.testSamples).toHaveLength(1);
    const { stateHistory } = await until(there.store, (now) => now.stateHistory?.history.states[0]?.samples !== undefined);
    // Its samples have other ids here, under which it is noted once a head has learnt the same.
    const first = store.getState().stateHistory?.history.states[0];
    const noted: Record<string, unknown> = {
      key: expect.any(String),
      samples: expect.any(String),
      labels: expect.any(String),
      since: undefined,
    };
    expect(stateHistory?.history.states).toEqual([{ ...first, ...noted }]);
    expect(stateHistory?.history.states[0]?.name).toBe('the first');
    expect(answers(there.store)).toEqual(answers(store));
    const quality = ({ evaluation }: ReturnType<AppStore['getState']>) => evaluation.kind === 'ready' && evaluation.quality;
    expect(quality(there.store.getState())).toEqual(quality(store.getState()));
    expect((await there.ports.storage.list()).ok).toBe(true);
  });

  it('goes to Teachable Machine and comes back with its classes, pictures and settings of the MLP', async () => {
    const { store, ports } = await taught();
    store.getState().changeSettings({ mlp: { ...store.getState().settings.mlp, epochs: 7 } });
    await store.getState().saveSiteProject();
    expect(told(store)).toEqual([{ kind: 'saved', name: 'Fruit.tm', projects: 1, samples: 10, tests: 0, missing: 0 }]);
    expect(store.getState().projectFileWork).toEqual({ kind: 'idle' });
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, ({ project }) => project.kind === 'open' && project.name === 'Fruit');
    const plain = async (from: AppStore) =>
      (await seen(from)).samples.map((sample) => `${sample.in ?? ''} ${(sample.value ?? NaN).toFixed(6)}`).sort();
    expect(await plain(there.store)).toEqual(await plain(store));
    expect(there.store.getState().settings.mlp.epochs).toBe(7);
  });

  it('goes as pictures in folders and comes back with its classes, recordings and test set', async () => {
    const { store, ports } = await taught();
    store.getState().moveToPart([store.getState().dataset.samples[4]?.id ?? ''], 'test');
    await store.getState().savePictures();
    expect(told(store)).toEqual([{ kind: 'saved', name: 'Fruit pictures.zip', projects: 1, samples: 10, tests: 1, missing: 0 }]);
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, ({ project }) => project.kind === 'open' && project.name === 'Fruit pictures');
    const plain = async (from: AppStore) => {
      const { samples } = await seen(from);
      return samples
        .map(({ in: label, value, part, burst }) => {
          const together = samples.filter((each) => each.burst === burst).map((each) => each.value);
          return `${label ?? ''} ${value ?? NaN} ${part ?? 'train'} ${together.sort().join()}`;
        })
        .sort();
    };
    expect(await plain(there.store)).toEqual(await plain(store));
  });

  it('keeps a split that would not be made again like this', async () => {
    const { store, ports } = await taught();
    const { project, dataset } = store.getState();
    const id = project.kind === 'open' ? project.id : '';
    const bursts = dataset.samples.map(({ burst }) => burst);
    const split = { seed: 99, folds: [bursts.slice(0, 1), bursts.slice(1, 2), bursts.slice(2, 3), bursts.slice(3, 4), bursts.slice(4)] };
    await ports.storage.saveSplit(id, split);
    await store.getState().saveProjectFile();
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    const { project: opened } = await until(there.store, ({ project: now }) => now.kind === 'open' && now.name === 'Fruit');
    await rested(there.store);
    expect(await there.ports.storage.split(opened.kind === 'open' ? opened.id : '')).toEqual({ ok: true, value: split });
  });

  it('keeps heads made by epochs, which know there what they know here', async () => {
    const { store, ports } = await taught();
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    const before = answers(store);
    await store.getState().saveProjectFile();
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, (state) => state.trained?.head.kind === 'mlp' && state.training.kind === 'current');
    expect(answers(there.store)).toEqual(before);
  });

  it('opened where it came from becomes a second one, and each can be deleted without the other', async () => {
    const { store, ports } = await taught();
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    await store.getState().saveProjectFile();
    const first = store.getState().project;
    await store.getState().openProjectFile(savedFile(ports));
    await until(store, ({ project, training }) => project.kind === 'open' && project.name === 'Fruit (2)' && training.kind === 'current');
    expect((await seen(store)).samples.map(({ value }) => value)).toEqual([0, 0.3, 0.6, 0.9, 1.2, 0.8, 1.1, 1.4, 1.7, 2]);
    await store.getState().removeProject(first.kind === 'open' ? first.id : '');
    await store.getState().saved();
    // Another visit: nothing is in memory any more.
    const later = await visit(ports.storage);
    expect((await seen(later.store)).samples.map(({ value }) => value)).toEqual([0, 0.3, 0.6, 0.9, 1.2, 0.8, 1.1, 1.4, 1.7, 2]);
  });

  it('is written with what could not be saved', async () => {
    const { store, ports } = await taught();
    const full: ProjectStorage = {
      ...ports.storage,
      addSamples: () => Promise.resolve({ ok: false, error: { kind: 'quota', detail: '' } }),
    };
    const poor = toyPorts({ storage: full });
    const tab = createAppStore(poor);
    await tab.getState().startProject();
    await tab.getState().importFiles([toyFile(3)], tab.getState().dataset.classes[0]?.id);
    await tab.getState().saveProjectFile();
    expect(told(tab)).toMatchObject([{ kind: 'saved', samples: 11, missing: 0 }]);
    expect(store.getState().dataset.samples).toHaveLength(10);
  });
});

describe('everything on this device', () => {
  /** Two projects, the first of them closed, with a tag, a test set and a head made by epochs. */
  async function two() {
    const made = await taught();
    const { store } = made;
    tagged(store, 1);
    store.getState().moveToPart([store.getState().dataset.samples[4]?.id ?? ''], 'test');
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    const fruit = { seen: await seen(store), answers: answers(store) };
    await store.getState().newProject('Toys');
    await store.getState().importFiles([toyFile(5), toyFile(6)], store.getState().dataset.classes[0]?.id);
    return { ...made, fruit, toys: await seen(store) };
  }

  it('goes out in one file with its progress, and comes in project by project with all that each had', async () => {
    const { store, ports, fruit, toys } = await two();
    const steps: string[] = [];
    const stop = store.subscribe(({ projectFileWork: work }) => {
      if (work.kind === 'saving' && work.of > 0) steps.push(`${work.done} of ${work.of}`);
    });
    await store.getState().saveAllProjects();
    stop();
    expect([steps[0], steps.at(-1)]).toEqual(['0 of 12', '12 of 12']);
    expect(told(store)).toMatchObject([{ kind: 'saved', projects: 2, missing: 0 }]);
    const there = await visit();
    await there.store.getState().openProjectFile(savedFile(ports));
    const listed = there.store.getState().projects;
    expect(listed.map(({ name, sampleCount }) => [name, sampleCount]).sort()).toEqual([
      ['Fruit', 10],
      ['My first project', 0],
      ['Toys', 2],
    ]);
    const idOf = (name: string) => listed.find((each) => each.name === name)?.id ?? '';
    await there.store.getState().openProject(idOf('Toys'));
    expect(await seen(there.store)).toEqual(toys);
    await there.store.getState().openProject(idOf('Fruit'));
    await until(there.store, (state) => trainedNow(state)?.head.kind === 'mlp');
    expect({ ...(await seen(there.store)), folds: fruit.seen.folds }).toEqual(fruit.seen);
    expect(answers(there.store)).toEqual(fruit.answers);
  });

  it('goes out without a project that cannot be read, which is named', async () => {
    const { ports } = await two();
    const load: ProjectStorage['load'] = async (id) => {
      const loaded = await ports.storage.load(id);
      return loaded.ok && loaded.value.name === 'Fruit' ? { ok: false, error: { kind: 'too-new', project: id, detail: '' } } : loaded;
    };
    const { store, ports: later } = await visit({ ...ports.storage, load });
    await store.getState().newProject('Fresh');
    await store.getState().saveAllProjects();
    expect(told(store)).toMatchObject([
      { kind: 'saved', projects: 2 },
      { kind: 'not-in-it', name: 'Fruit', failure: { kind: 'too-new' } },
    ]);
    expect(later.downloads).toHaveLength(1);
  });

  it('has what another tab has taken since this one read the project, and so have its files alone', async () => {
    const kept = memoryStorage();
    const locks = toyLocks();
    let ids = 0;
    const tab = async () => {
      const ports = toyPorts({ storage: { ...kept, lock: projectLocks(locks) }, newId: () => `n${++ids}` });
      const store = createAppStore(ports);
      await store.getState().startProject();
      await store.getState().chooseBackbone(toySpec());
      return { store, ports };
    };
    const first = await tab();
    const { store, ports } = await tab();
    expect(store.getState().project.kind).toBe('read-only');
    const [a] = first.store.getState().dataset.classes;
    await first.store.getState().importFiles(
      [0, 0.1, 0.2].map((value) => toyFile(value)),
      a?.id,
    );
    await first.store.getState().saved();
    await store.getState().saveAllProjects();
    await store.getState().saveProjectFile();
    await store.getState().savePictures();
    expect(told(store)).toMatchObject([{ samples: 3 }, { samples: 3 }, { samples: 3 }]);
    expect(ports.downloads).toHaveLength(3);
  });

  it('is not handed over when it is cancelled', async () => {
    const { store, ports } = await two();
    const stop = store.subscribe(({ projectFileWork: work }) => {
      if (work.kind === 'saving' && work.done === 5) store.getState().cancelProjectFile();
    });
    await store.getState().saveAllProjects();
    stop();
    expect([ports.downloads, told(store)]).toEqual([[], []]);
    expect(store.getState().projectFileWork).toEqual({ kind: 'idle' });
  });
});

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
    expect(told(there.store)).toEqual([]);
    const listed = await there.ports.storage.list();
    expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(['My first project']);
  });

  it('is not written where nothing could open it again, which is told', async () => {
    const { store, ports } = await taught();
    const access = { get: store.getState, set: store.setState };
    const out = (samples: number) => projectsOut(access, ports, fileWork(access), { ...FILE_BOUNDS, samples });
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
    expect(told(store).map((happened) => happened.kind === 'refused' && happened.failure.kind)).toEqual([
      'archive',
      'archive',
      'unreadable',
    ]);
    expect(await seen(store)).toEqual(before);
  });

  it('that is one of several tells of all together, and of what was damaged', async () => {
    const { store } = await visit();
    const documentOf = (name: string) => new TextEncoder().encode(JSON.stringify(serialisedProject({ ...aProject, name })));
    const zip = rawZip([
      { name: '1 A/project.json', content: documentOf('A') },
      { name: '1 A/p/1.png', content: new Uint8Array(Float64Array.of(3).buffer) },
      { name: '2 B/project.json', content: documentOf('B') },
    ]);
    await store.getState().openProjectFile({ file: new File([zip], 'all.headstart'), name: 'all.headstart' });
    expect(told(store).map(filesSentence)).toEqual([
      'Took in 2 projects with 1 sample. Damaged in the file, and so left out: 1 picture, 0 heads.',
    ]);
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
          '“endless.png” takes more than 64 MiB, so it is not taken out of the zip. Make it smaller first. ' +
          '1 more could not be taken either.',
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
