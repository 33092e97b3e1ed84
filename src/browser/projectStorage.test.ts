// The contract of project storage, on the one in IndexedDB and the one in memory.
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Class, Sample } from '../core/dataset/dataset';
import type { Embedding } from '../core/backbones/embedding';
import { noAugmentation } from '../core/dataset/augmentation';
import type { ProjectSettings } from '../core/project/settings';
import { defaultSettings } from '../core/project/settings';
import type { Result } from '../core/base/result';
import { openIndexedDbStorage } from './indexedDbStorage';
import { memoryStorage } from './memoryStorage';
import type { NewSample, ProjectStorage, StoredProject } from './projectStorage';

let databases = 0;
const storages: [string, () => Promise<ProjectStorage>][] = [
  ['memory', () => Promise.resolve(memoryStorage())],
  ['IndexedDB', async () => value(await openIndexedDbStorage({ name: `contract-${databases++}`, locks: undefined }))],
];

function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.error)}`);
  return result.value;
}

const classes: readonly Class[] = [
  { id: 'c1', name: 'Apple', colour: 0, enabled: true },
  { id: 'c2', name: 'Pear', colour: 1, enabled: false },
];
const project: StoredProject = { id: 'p', name: 'Fruit', classes, samples: [], settings: defaultSettings };
const sampleOf = (id: string, classId = 'c1'): Sample => ({ id, classId, burst: `burst of ${id}`, takenAt: 5, source: 'camera' });
const embeddingOf = (numbers: number[], fingerprint = 'f'): Embedding => ({
  values: Float32Array.from(numbers),
  fingerprint,
  device: 'wasm',
});
const newSample = (id: string, embedding?: Embedding): NewSample => ({
  sample: sampleOf(id),
  picture: { bytes: new TextEncoder().encode(`picture ${id}`).buffer, type: 'image/webp' },
  ...(embedding && { embedding }),
});
const ids = (samples: readonly Sample[]) => samples.map(({ id }) => id);

describe.each(storages)('project storage in %s', (_, open) => {
  const withProject = async (...added: NewSample[]) => {
    const storage = await open();
    value(await storage.create(project));
    value(await storage.addSamples('p', added));
    return storage;
  };
  const loadedIds = async (storage: ProjectStorage) => ids(value(await storage.load('p')).samples);
  const count = async (storage: ProjectStorage) => value(await storage.list()).find(({ id }) => id === 'p')?.sampleCount;

  test('begins empty, and what is created is listed and loaded', async () => {
    const storage = await open();
    expect(value(await storage.list())).toEqual([]);
    const before = Date.now();
    value(await storage.create(project));
    const [summary] = value(await storage.list());
    expect(summary).toMatchObject({ id: 'p', name: 'Fruit', sampleCount: 0 });
    expect(summary?.changedAt).toBeGreaterThanOrEqual(before);
    expect(value(await storage.load('p'))).toEqual(project);
  });

  test('settings are kept, go with a project that is created with them, and are not given to one that is not there', async () => {
    const storage = await withProject(newSample('a'));
    const settings: ProjectSettings = {
      ...defaultSettings,
      headKind: 'nearest-neighbours',
      nearestNeighbours: { kind: 'nearest-neighbours', k: 3 },
      mlp: { ...defaultSettings.mlp, hidden: 32 },
      curve: { kinds: ['mlp'], draws: 20, seed: 4 },
      augmentation: { ...noAugmentation, on: true, copies: 2 },
      labelMapping: { classOf: new Map([['tabby', 'c1']]), rest: 'c2' },
      cameraRate: 12.5,
    };
    value(await storage.saveSettings('p', settings));
    expect(value(await storage.load('p'))).toEqual({ ...project, samples: [sampleOf('a')], settings });
    value(await storage.create({ ...project, settings: { ...settings, splitSeed: 9 } }));
    expect(value(await storage.load('p'))).toEqual({ ...project, settings: { ...settings, splitSeed: 9 } });
    expect(await storage.saveSettings('q', settings)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });

  test('the split is kept apart from the project, and goes with it', async () => {
    const storage = await withProject(newSample('a'));
    expect(value(await storage.split('p'))).toBeUndefined();
    const split = { seed: 1, folds: [['burst of a'], []] };
    value(await storage.saveSplit('p', split));
    expect(value(await storage.split('p'))).toEqual(split);
    expect(await storage.load('p')).toMatchObject({ ok: true, value: { samples: [sampleOf('a')] } });
    expect(await storage.saveSplit('q', split)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    value(await storage.remove('p'));
    value(await storage.create(project));
    expect(value(await storage.split('p'))).toBeUndefined();
  });

  test('the history is kept apart from the project, and goes with it', async () => {
    const storage = await withProject();
    expect(value(await storage.history('p'))).toBeUndefined();
    const state = { key: 'k', at: 5, settings: { version: 1 }, counts: [['c', 2]] as const, answers: Uint8Array.of(0, 2) };
    const history = { ids: ['a', 'b'], states: [state] };
    value(await storage.saveHistory('p', history));
    expect(value(await storage.history('p'))).toEqual(history);
    expect(await storage.saveHistory('q', history)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    value(await storage.remove('p'));
    value(await storage.create(project));
    expect(value(await storage.history('p'))).toBeUndefined();
  });

  test('what tools measured is kept apart from the project, tool by tool, and goes with it', async () => {
    const storage = await withProject();
    expect(value(await storage.measured('p', 'ladder'))).toBeUndefined();
    value(await storage.saveMeasured('p', 'ladder', { rungs: [1] }));
    value(await storage.saveMeasured('p', 'curve', { points: [2] }));
    value(await storage.saveMeasured('p', 'ladder', { rungs: [3] }));
    expect(value(await storage.measured('p', 'ladder'))).toEqual({ rungs: [3] });
    expect(value(await storage.measured('p', 'curve'))).toEqual({ points: [2] });
    expect(await storage.saveMeasured('q', 'ladder', {})).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    value(await storage.remove('p'));
    value(await storage.create(project));
    expect(value(await storage.measured('p', 'ladder'))).toBeUndefined();
    expect(value(await storage.measured('p', 'curve'))).toBeUndefined();
  });

  test('what is left of an upload is kept with the samples that came in, until there is nothing left', async () => {
    const storage = await withProject();
    value(await storage.addSamples('p', [newSample('a')], { left: 2, total: 3 }));
    value(await storage.addSamples('p', [newSample('b')]));
    expect(value(await storage.load('p'))).toMatchObject({ samples: [{ id: 'a' }, { id: 'b' }], unfinished: { left: 2, total: 3 } });
    // Before it is opened, too.
    const listed = async () => value(await storage.list()).map(({ unfinished }) => unfinished);
    expect(await listed()).toEqual([{ left: 2, total: 3 }]);
    value(await storage.saveUnfinished('p', undefined));
    expect([await listed(), value(await storage.load('p')).unfinished]).toEqual([[undefined], undefined]);
    expect(await storage.saveUnfinished('q', undefined)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });

  test('samples come back as they were, in the order in which they came', async () => {
    const names = ['z', 'a', 'm', 'b'];
    const storage = await withProject(...names.slice(0, 2).map((id) => newSample(id)));
    value(
      await storage.addSamples(
        'p',
        names.slice(2).map((id) => newSample(id)),
      ),
    );
    expect(value(await storage.load('p')).samples).toEqual(names.map((id) => sampleOf(id)));
    const { bytes, type } = value(await storage.picture('m'));
    expect([new TextDecoder().decode(bytes), type]).toEqual(['picture m', 'image/webp']);
    expect(await count(storage)).toBe(4);
  });

  test('a write that is made twice changes nothing', async () => {
    const storage = await withProject(newSample('a', embeddingOf([1])), newSample('b'));
    value(await storage.addSamples('p', [newSample('a')]));
    expect(value(await storage.embeddings('p', 'f')).size).toBe(1);
    value(await storage.hideSamples('p', ['b']));
    value(await storage.hideSamples('p', ['b', 'b']));
    expect([await loadedIds(storage), await count(storage)]).toEqual([['a'], 1]);
    value(await storage.showSamples('p', ['b']));
    value(await storage.showSamples('p', ['b']));
    expect([await loadedIds(storage), await count(storage)]).toEqual([['a', 'b'], 2]);
    value(await storage.purge('p'));
    expect(await loadedIds(storage)).toEqual(['a', 'b']);
  });

  test('hidden samples are out of sight, and back in their place when shown', async () => {
    const storage = await withProject(newSample('a', embeddingOf([1])), newSample('b', embeddingOf([2])), newSample('c'));
    value(await storage.hideSamples('p', ['a', 'unknown']));
    expect([await loadedIds(storage), await count(storage)]).toEqual([['b', 'c'], 2]);
    expect([...value(await storage.embeddings('p', 'f')).keys()]).toEqual(['b']);
    value(await storage.showSamples('p', ['a', 'unknown']));
    expect([await loadedIds(storage), await count(storage)]).toEqual([['a', 'b', 'c'], 3]);
    expect(value(await storage.embeddings('p', 'f')).get('a')?.values).toEqual(Float32Array.of(1));
    expect((await storage.picture('a')).ok).toBe(true);
  });

  test('purging takes hidden samples with all that was theirs, and nothing else', async () => {
    const storage = await withProject(newSample('a', embeddingOf([1])), newSample('b', embeddingOf([2])));
    value(await storage.addEmbeddings('p', [{ sampleId: 'a', embedding: embeddingOf([3], 'g') }]));
    value(await storage.hideSamples('p', ['a']));
    value(await storage.purge('p'));
    value(await storage.showSamples('p', ['a']));
    expect([await loadedIds(storage), await count(storage)]).toEqual([['b'], 1]);
    expect(await storage.picture('a')).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    value(await storage.addSamples('p', [newSample('a')]));
    expect([...value(await storage.embeddings('p', 'f')).keys()]).toEqual(['b']);
    expect(value(await storage.embeddings('p', 'g')).size).toBe(0);
  });

  test('a sample can change its class without changing its place, picture or embedding', async () => {
    const storage = await withProject(newSample('a', embeddingOf([1])), newSample('b'));
    value(await storage.updateSamples('p', [sampleOf('a', 'c2'), sampleOf('unknown')]));
    expect(value(await storage.load('p')).samples).toEqual([sampleOf('a', 'c2'), sampleOf('b')]);
    expect((await storage.picture('a')).ok).toBe(true);
    expect(value(await storage.embeddings('p', 'f')).size).toBe(1);
    value(await storage.hideSamples('p', ['b']));
    value(await storage.updateSamples('p', [sampleOf('b', 'c2')]));
    expect(await loadedIds(storage)).toEqual(['a']);
  });

  test('among thousands of ids one that has a picture is found wherever it stands, and none where none has', async () => {
    const storage = await withProject(newSample('a'), newSample('b'));
    const others = Array.from({ length: 1_234 }, (_, i) => `other ${i}`);
    for (const some of [['a', ...others], [...others.slice(0, 700), 'b', ...others.slice(700)], [...others, 'a'], ['b']])
      expect(value(await storage.holdsAny(some))).toBe(true);
    for (const some of [others, []]) expect(value(await storage.holdsAny(some))).toBe(false);
  });

  test('names and classes are replaced whole', async () => {
    const storage = await withProject(newSample('a'));
    value(await storage.rename('p', 'Vegetables'));
    const changed = [{ id: 'c3', name: 'Leek', colour: 4, enabled: true }];
    value(await storage.saveClasses('p', changed));
    expect(value(await storage.load('p'))).toEqual({ ...project, name: 'Vegetables', classes: changed, samples: [sampleOf('a')] });
  });

  test('embeddings are kept apart by backbone, and later ones replace earlier ones', async () => {
    const storage = await withProject(newSample('a', embeddingOf([1, 2])), newSample('b'));
    const one = { sampleId: 'b', embedding: embeddingOf([3, 4]) };
    value(
      await storage.addEmbeddings('p', [
        one,
        { sampleId: 'a', embedding: embeddingOf([9], 'g') },
        { sampleId: 'unknown', embedding: embeddingOf([0, 0]) },
      ]),
    );
    value(await storage.addEmbeddings('p', [{ sampleId: 'a', embedding: { ...embeddingOf([5, 6]), device: 'webgpu' } }]));
    const found = value(await storage.embeddings('p', 'f'));
    expect([...found].sort()).toEqual([
      ['a', { ...embeddingOf([5, 6]), device: 'webgpu' }],
      ['b', one.embedding],
    ]);
    expect(value(await storage.embeddings('p', 'g')).get('a')?.values).toEqual(Float32Array.of(9));
    expect(value(await storage.embeddings('p', 'h')).size).toBe(0);
  });

  test('an embedding that is a row of a batch is kept alone, and what the caller does to it later is not kept', async () => {
    const batch = Float32Array.of(1, 2, 3, 4);
    const storage = await withProject(newSample('a', { ...embeddingOf([]), values: batch.subarray(2, 4) }));
    batch.fill(0);
    const kept = value(await storage.embeddings('p', 'f')).get('a')?.values;
    expect(kept).toEqual(Float32Array.of(3, 4));
    expect(kept?.buffer.byteLength).toBe(8);
  });

  test('removing a project takes its samples, pictures and embeddings, and leaves its neighbours', async () => {
    const storage = await withProject(newSample('a', embeddingOf([1])));
    value(await storage.create({ ...project, id: 'p2' }));
    value(await storage.addSamples('p2', [newSample('other', embeddingOf([2]))]));
    value(await storage.remove('p'));
    expect(value(await storage.list()).map(({ id }) => id)).toEqual(['p2']);
    expect((await storage.picture('a')).ok).toBe(false);
    expect(await storage.load('p')).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect((await storage.picture('other')).ok).toBe(true);
    value(await storage.create(project));
    expect([await loadedIds(storage), value(await storage.embeddings('p', 'f')).size]).toEqual([[], 0]);
    expect(value(await storage.embeddings('p2', 'f')).size).toBe(1);
  });

  test('nothing can be written to a project that is not there', async () => {
    const storage = await open();
    const all = [
      storage.load('x'),
      storage.rename('x', 'n'),
      storage.saveClasses('x', []),
      storage.addSamples('x', [newSample('a')]),
      storage.updateSamples('x', []),
      storage.hideSamples('x', []),
      storage.showSamples('x', []),
      storage.purge('x'),
      storage.embeddings('x', 'f'),
      storage.addEmbeddings('x', []),
    ];
    for (const result of await Promise.all(all)) expect(result).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect((await storage.picture('a')).ok).toBe(false);
    expect((await storage.remove('x')).ok).toBe(true);
  });

  test('changes that are not awaited arrive in order', async () => {
    const storage = await withProject();
    await Promise.all([
      ...Array.from({ length: 20 }, (_, i) => storage.addSamples('p', [newSample(String(i))])),
      storage.hideSamples('p', ['3']),
      storage.rename('p', 'last'),
    ]);
    const { name, samples } = value(await storage.load('p'));
    expect([name, ids(samples)]).toEqual(['last', Array.from({ length: 20 }, (_, i) => String(i)).filter((id) => id !== '3')]);
    expect(await count(storage)).toBe(19);
  });

  test('the project that is open here can be locked again here', async () => {
    const storage = await withProject();
    expect((await storage.lock('p')).kind).toBe('held');
    expect((await storage.lock('p')).kind).toBe('held');
  });
});

test('thousands of samples are read in parts: no task hands over all of them', async () => {
  const many = Array.from({ length: 1203 }, (_, i) => newSample(`s${i}`, embeddingOf([i])));
  const storage = value(await openIndexedDbStorage({ name: `contract-${databases++}`, locks: undefined }));
  value(await storage.create(project));
  value(await storage.addSamples('p', many));
  value(await storage.create({ ...project, id: 'q' }));
  value(await storage.addSamples('q', [newSample('other', embeddingOf([7]))]));
  value(await storage.hideSamples('p', ['s600']));
  const counts: (number | undefined)[] = [];
  const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockName('getAll');
  const expected = many.map(({ sample }) => sample).filter(({ id }) => id !== 's600');
  expect(value(await storage.load('p')).samples).toEqual(expected);
  const embeddings = value(await storage.embeddings('p', 'f'));
  expect(new Set(embeddings.keys())).toEqual(new Set(ids(expected)));
  expect(embeddings.get('s1202')?.values).toEqual(Float32Array.of(1202));
  counts.push(...whole.mock.calls.map(([, count]) => count));
  whole.mockRestore();
  expect(counts.length).toBeGreaterThan(6);
  for (const count of counts) expect(count).toBeLessThanOrEqual(500);
});
