// The main job without a browser: samples become a head by themselves, what is deleted comes back, and nothing is lost.
import { describe, expect, it } from 'vitest';
import { best } from '../core/heads/head';
import { predictWith } from '../core/heads/heads';
import { fail } from '../core/base/result';
import { memoryStorage } from '../browser/memoryStorage';
import { projectLocks } from '../browser/projectLock';
import { toyLocks } from '../browser/testing/toyLocks';
import { createAppStore } from './appStore';
import { headInUse } from './head/headInUse';
import { scoresOf } from './head/scores';
import type { ToyPorts } from './testing/toyPorts';
import { toyEmbedding, toyFile, toyFingerprint, toyPorts, toySpec, until, shown } from './testing/toyPorts';

async function started(ports: ToyPorts = toyPorts()) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a, b] = store.getState().dataset.classes.map(({ id }) => id);
  return { ports, store, a: a ?? '', b: b ?? '' };
}

/** A store whose two classes are the numbers near 0 and near 2. */
async function taught(ports?: ToyPorts) {
  const all = await started(ports);
  await all.store.getState().importFiles(
    [0, 0.1, 0.2].map((value) => toyFile(value)),
    all.a,
  );
  await all.store.getState().importFiles(
    [1.9, 2, 2.1].map((value) => toyFile(value)),
    all.b,
  );
  await until(all.store, ({ training }) => training.kind === 'current');
  return all;
}

const answer = (store: Awaited<ReturnType<typeof started>>['store'], value: number) => {
  const { opened, trained, dataset } = shown(store);
  const head = headInUse(opened, trained, dataset);
  return head && best(predictWith(head.head, Float32Array.from(toyEmbedding(value))));
};

describe('a new project', () => {
  it('begins with two classes and says what is missing', async () => {
    const { store } = await started();
    // What says so is fetched late.
    const { dataset, training } = await until(
      store,
      (state) => state.training.kind === 'missing' && state.training.missing.kind !== 'classes',
    );
    expect(dataset.classes.map(({ name }) => name)).toEqual(['Class 1', 'Class 2']);
    expect(training).toEqual({ kind: 'missing', missing: { kind: 'samples', classIds: dataset.classes.map(({ id }) => id) } });
  });
});

describe('learning', () => {
  it('follows the samples without being asked', async () => {
    const { store, a, b } = await taught();
    expect(answer(store, 0.05)?.classId).toBe(a);
    expect(answer(store, 2.05)?.classId).toBe(b);
  });

  it('does not train anew for a name, a colour or the order', async () => {
    const { store, a } = await taught();
    const { trained } = shown(store);
    store.getState().changeClass(a, { name: 'cat', colour: 5 });
    store.getState().moveClass(a, 1);
    expect(shown(store).trained).toBe(trained);
    expect(store.getState().training.kind).toBe('current');
  });

  it('forgets a class that is switched off, and knows it again when it is on', async () => {
    const { store, a } = await taught();
    store.getState().changeClass(a, { enabled: false });
    expect(store.getState().training).toEqual({ kind: 'missing', missing: { kind: 'classes', have: 1 } });
    store.getState().changeClass(a, { enabled: true });
    await until(store, ({ training }) => training.kind === 'current');
    expect(answer(store, 0)?.classId).toBe(a);
  });

  it('takes a deletion back with undo, to the same head', async () => {
    const { store } = await taught();
    const before = store.getState();
    const asked = new Map([0, 0.7, 2].map((value) => [value, answer(store, value)?.probability ?? NaN]));
    const ids = before.dataset.samples.slice(0, 2).map(({ id }) => id);
    before.removeSamples(ids);
    await until(store, ({ trained }) => trained?.learntFrom.get(before.dataset.classes[0]?.id ?? '') === 1);
    const notice = store.getState().notices.at(-1);
    if (notice?.kind !== 'samples-removed') throw new Error('no way back was offered');
    notice.undo();
    const after = await until(
      store,
      ({ training, trained }) => training.kind === 'current' && trained?.learntFrom.get(before.dataset.classes[0]?.id ?? '') === 3,
    );
    expect(after.dataset).toEqual(before.dataset);
    for (const [value, probability] of asked) expect(answer(store, value)?.probability).toBeCloseTo(probability, 2);
  });

  it('says which files are no pictures and takes the rest', async () => {
    const { store, a } = await started();
    await store.getState().importFiles([toyFile(1), toyFile('broken'), toyFile(2)], a);
    expect(store.getState().dataset.samples).toHaveLength(2);
    expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'pictures-refused', taken: 2, failures: [{ name: 'broken.txt' }] });
  });

  it('makes a class of every folder from the empty ones, and a new one for what lay in none', async () => {
    const { store } = await started();
    await store.getState().importFiles([toyFile(1, 'cats'), toyFile(2, 'dogs'), toyFile(3, 'cats'), toyFile(4)]);
    const { classes, samples } = store.getState().dataset;
    const nameOf = new Map(classes.map(({ id, name }) => [id, name]));
    expect(samples.map(({ classId }) => nameOf.get(classId))).toEqual(['cats', 'dogs', 'cats', 'Class 3']);
  });
});

describe('recording', () => {
  it('makes one burst of one press, at the rate that was set', async () => {
    const { store, ports, a } = await started();
    store.getState().setRate(10);
    store.getState().startRecording(a);
    for (let frames = 1; frames <= 3; frames++) {
      await until(store, ({ dataset }) => dataset.samples.length === frames);
      ports.passTime(100);
    }
    store.getState().stopRecording();
    expect(store.getState().recording.kind).toBe('idle');
    store.getState().turnCameraOff();
    const { samples } = store.getState().dataset;
    expect(new Set(samples.map(({ burst }) => burst)).size).toBe(1);
    expect(samples.every(({ classId, source }) => classId === a && source === 'camera')).toBe(true);
  });

  it('takes one sample of the shortest press', async () => {
    const { store, a } = await started();
    await store.getState().turnCameraOn();
    store.getState().startRecording(a);
    store.getState().stopRecording();
    await until(store, ({ dataset, recording }) => dataset.samples.length === 1 && recording.kind === 'idle');
  });

  it('keeps what was recorded when the camera is unplugged, and says so', async () => {
    const { store, ports, a } = await started();
    store.getState().startRecording(a);
    await until(store, ({ dataset }) => dataset.samples.length === 1);
    ports.toyCamera.unplug('unplugged');
    const { camera, dataset } = await until(store, ({ camera, recording }) => camera.kind === 'failed' && recording.kind === 'idle');
    expect(camera).toEqual({ kind: 'failed', failure: 'unplugged' });
    expect(dataset.samples.length).toBeGreaterThanOrEqual(1);
  });
});

describe('without luck', () => {
  it('starts a lost device again; samples taken meanwhile are embedded afterwards', async () => {
    const { store, ports, a } = await taught();
    ports.engines[0]?.lose('pulled');
    await store.getState().importFiles([toyFile(0.15)], a);
    await until(store, ({ trained, training }) => training.kind === 'current' && trained?.learntFrom.get(a) === 4);
    expect(ports.engines).toHaveLength(2);
    expect(store.getState().notices.some(({ kind }) => kind === 'recovered')).toBe(true);
  });

  it('says so when the device is lost again and again, and keeps the samples', async () => {
    const { store, ports } = await taught();
    for (let times = 0; times < 7; times++) {
      const before = ports.engines.length;
      ports.engines.at(-1)?.lose('pulled');
      await until(store, ({ backbone }) => backbone.kind === 'failed' || (backbone.kind === 'ready' && ports.engines.length > before));
    }
    expect(store.getState().backbone).toMatchObject({ kind: 'failed', fault: { from: 'engine' } });
    expect(store.getState().dataset.samples).toHaveLength(6);
    await store.getState().retryBackbone();
    expect(store.getState().backbone.kind).toBe('ready');
  });

  it('keeps a write that failed until it succeeds', async () => {
    const real = memoryStorage();
    let full = false;
    const storage = {
      ...real,
      addSamples: (...args: Parameters<typeof real.addSamples>) =>
        full ? Promise.resolve(fail({ kind: 'quota' as const, detail: 'full' })) : real.addSamples(...args),
    };
    const { store, a } = await started(toyPorts({ storage }));
    full = true;
    await store.getState().importFiles([toyFile(1)], a);
    const failed = await until(store, ({ saving }) => saving.kind === 'failed');
    expect(failed.saving).toMatchObject({ failure: { kind: 'quota' } });
    full = false;
    store.getState().retrySaving();
    expect(await store.getState().saved()).toEqual({ kind: 'saved' });
    const { project } = store.getState();
    if (project.kind !== 'open') throw new Error('no project');
    const stored = await real.load(project.id);
    expect(stored.ok && stored.value.samples).toHaveLength(1);
  });

  it('lets a second tab look, and take over', async () => {
    const kept = memoryStorage();
    const locks = toyLocks();
    const tab = () => toyPorts({ storage: { ...kept, lock: projectLocks(locks) } });
    const first = await taught(tab());
    await first.store.getState().saved();
    const second = await started(tab());
    expect(second.store.getState().project.kind).toBe('read-only');
    expect(second.store.getState().dataset.samples).toHaveLength(6);
    second.store.getState().removeClass(second.a);
    expect(second.store.getState().dataset.classes).toHaveLength(2);
    await second.store.getState().takeOver();
    await until(first.store, ({ project }) => project.kind === 'read-only');
    expect(second.store.getState().project.kind).toBe('open');
  });

  it('falls back to a device that works', async () => {
    const ports = toyPorts();
    ports.preferences.setDevice('webgpu');
    const { store } = await started(ports);
    expect(store.getState().backbone).toMatchObject({ kind: 'ready', device: { kind: 'wasm' }, reason: { kind: 'fallback' } });
  });
});

describe('a second visit', () => {
  it('finds all samples, their embeddings and the head again', async () => {
    const storage = memoryStorage();
    const first = await taught(toyPorts({ storage }));
    await first.store.getState().saved();
    const second = await started(toyPorts({ storage }));
    await until(second.store, ({ training }) => training.kind === 'current');
    expect(second.store.getState().dataset).toEqual(first.store.getState().dataset);
    expect(second.ports.engines[0]?.embedded).toBe(0);
    expect(answer(second.store, 2)?.classId).toBe(second.b);
  });
});

describe('a head as a file', () => {
  it('opens elsewhere and predicts the same, without any sample', async () => {
    const { store, ports } = await taught();
    await store.getState().saveHead();
    const [saved] = ports.downloads;
    if (!saved) throw new Error('nothing was saved');
    expect(saved.name).toBe('My first project.head.safetensors');

    const elsewhere = await started();
    await elsewhere.store.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
    for (const value of [0, 0.7, 1.4, 2]) {
      expect(answer(elsewhere.store, value)?.probability).toBeCloseTo(answer(store, value)?.probability ?? NaN, 5);
    }
    const head = headInUse(elsewhere.store.getState().opened, undefined, elsewhere.store.getState().dataset);
    const embedding = { values: Float32Array.from(toyEmbedding(2)), fingerprint: toyFingerprint('toy'), device: 'wasm' } as const;
    expect(head && scoresOf(head, embedding)?.find(({ leading }) => leading)?.class.name).toBe('Class 2');
  });

  it('offers the backbone that it stands on', async () => {
    const other = await started();
    await other.store.getState().chooseBackbone(toySpec('other'));
    await other.store.getState().importFiles([toyFile(0)], other.a);
    await other.store.getState().importFiles([toyFile(2)], other.b);
    await until(other.store, ({ training }) => training.kind === 'current');
    await other.store.getState().saveHead();
    const saved = other.ports.downloads[0];
    if (!saved) throw new Error('nothing was saved');

    const { store } = await started();
    await store.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
    expect(store.getState().opened).toBeUndefined();
    expect(store.getState().headOffer?.spec?.id).toBe('other');
    await store.getState().acceptHeadOffer();
    expect(store.getState().backbone).toMatchObject({ kind: 'ready', spec: { id: 'other' } });
    expect(answer(store, 2)?.classId).toBe('1');
  });

  it('refuses what is no head, with the reason', async () => {
    const { store } = await started();
    await store.getState().openHead(toyFile('hello'));
    expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'head-refused', failure: { kind: 'not-a-head' } });
  });
});

describe('projects', () => {
  it('opens, renames and deletes', async () => {
    const { store } = await taught();
    const first = store.getState().project;
    if (first.kind !== 'open') throw new Error('no project');
    await store.getState().newProject();
    expect(store.getState().dataset.samples).toHaveLength(0);
    store.getState().renameProject('  Fruit  ');
    await until(store, ({ projects }) => projects.some(({ name }) => name === 'Fruit'));
    await store.getState().openProject(first.id);
    await until(store, ({ training }) => training.kind === 'current');
    expect(store.getState().dataset.samples).toHaveLength(6);
    await store.getState().removeProject(first.id);
    expect(store.getState().project).toMatchObject({ kind: 'open', name: 'Fruit' });
    expect(store.getState().projects).toHaveLength(1);
  });
});
