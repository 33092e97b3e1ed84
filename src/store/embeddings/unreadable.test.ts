// Pictures that the backbone makes nothing of while the engine lives: tried once more, marked, and never again by themselves.
import { describe, expect, it } from 'vitest';
import type { PictureFailure } from '../../browser/pictures';
import { fail } from '../../core/base/result';
import type { EngineFailure } from '../../engine/engine';
import { createAppStore } from '../appStore';
import type { AppStore } from '../appStore';
import { alteredEngine } from '../testing/alteredEngine';
import type { ToyPorts } from '../testing/toyPorts';
import { toyFile, toyPorts, toySpec, until, shown } from '../testing/toyPorts';

/** Ports whose engine refuses pictures of some numbers; `asked` counts how often each number was given to it. */
function picky(kind: EngineFailure['kind'] = 'not-finite') {
  const base = toyPorts();
  const refused = new Set<number>();
  const asked = new Map<number, number>();
  let late: Promise<unknown> | undefined;
  const startEngine = alteredEngine(base.startEngine, (engine) => {
    const refuses = (frames: readonly ImageBitmap[]): boolean => {
      const values = frames.map((frame) => (frame as unknown as { readonly value: number }).value);
      for (const value of values) asked.set(value, (asked.get(value) ?? 0) + 1);
      if (!values.some((value) => refused.has(Math.round(value)))) return false;
      for (const frame of frames) frame.close();
      return true;
    };
    const refusal = async (alone = false) => {
      if (alone) await late;
      return fail<EngineFailure>({ kind, detail: 'it makes nothing of it' });
    };
    return {
      embed: (id, frames, options) => (refuses(frames) ? refusal(frames.length === 1) : engine.embed(id, frames, options)),
    };
  });
  const ports: ToyPorts = { ...base, startEngine };
  /** Lets what is refused alone wait. */
  const refuseLate = (until: Promise<unknown>) => void (late = until);
  return { ports, refused, asked, refuseLate };
}

async function started(ports: ToyPorts) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  return { store, a, b };
}

const take = (store: AppStore, classId: string, ...values: readonly number[]) =>
  store.getState().importFiles(
    values.map((value) => toyFile(value)),
    classId,
  );
const rested = (store: AppStore) => until(store, ({ embeddingWork }) => embeddingWork.kind === 'idle');

describe.each(['not-finite', 'failed'] as const)('a picture for which the engine answers “%s”', (kind) => {
  it('is tried once more, marked, and all others are learnt', async () => {
    const { ports, refused, asked } = picky(kind);
    refused.add(9);
    const { store, a, b } = await started(ports);
    await take(store, a, 0, 9, 0.1);
    await take(store, b, 2, 2.1);
    await until(store, ({ training }) => training.kind === 'current');
    const { dataset, unreadable, trained } = await rested(store);
    const marked = dataset.samples.filter(({ id }) => unreadable.has(id));
    expect(marked).toHaveLength(1);
    expect([...unreadable.values()]).toEqual(['embedding']);
    expect(trained?.learntFrom).toEqual(
      new Map([
        [a, 2],
        [b, 2],
      ]),
    );
    // With its import, among the missing, and alone.
    expect(asked.get(9)).toBeLessThanOrEqual(3);
    const before = asked.get(9);
    await take(store, b, 1.9);
    await until(store, (state) => state.trained?.learntFrom.get(b) === 3);
    expect(asked.get(9)).toBe(before);
  });

  it('that was refused while another backbone took over is for that one to try', async () => {
    const { ports, refused, asked, refuseLate } = picky(kind);
    const { store, a, b } = await started(ports);
    await take(store, a, 9, 0.1);
    await take(store, b, 2);
    await rested(store);
    let answer: (value: unknown) => void = () => undefined;
    refuseLate(new Promise((resolve) => (answer = resolve)));
    refused.add(9);
    asked.clear();
    store.getState().forgetEmbeddings();
    const embedded = store.getState().embedMissing();
    while (asked.get(9) !== 2) await new Promise((resolve) => setImmediate(resolve));
    refused.clear();
    await store.getState().chooseBackbone(toySpec('other'));
    answer(undefined);
    await embedded;
    const { dataset, embeddings, unreadable } = await rested(store);
    expect(unreadable.size).toBe(0);
    expect(dataset.samples.map(({ id }) => embeddings.get(id)?.fingerprint)).toEqual(Array(3).fill(toySpec('other').fingerprint));
  });

  it('is learnt when it is tried again by hand and works', async () => {
    const { ports, refused } = picky(kind);
    refused.add(9);
    const { store, a, b } = await started(ports);
    await take(store, a, 0, 9);
    await take(store, b, 2);
    await until(store, ({ unreadable }) => unreadable.size === 1);
    await store.getState().retryUnreadable();
    await until(store, ({ unreadable }) => unreadable.size === 1);
    refused.clear();
    const [id = ''] = shown(store).unreadable.keys();
    await store.getState().retryUnreadable([id]);
    await until(store, ({ trained }) => trained?.learntFrom.get(a) === 2);
  });
});

it('another backbone is given what one made nothing of', async () => {
  const { ports, refused } = picky();
  refused.add(9);
  const { store, a } = await started(ports);
  await take(store, a, 0, 9);
  await until(store, ({ unreadable }) => unreadable.size === 1);
  refused.clear();
  await store.getState().chooseBackbone(toySpec('other'));
  await until(store, ({ embeddings, unreadable }) => embeddings.size === 2 && unreadable.size === 0);
});

it('a picture that cannot be opened is marked so, and tried again by hand', async () => {
  const base = toyPorts();
  let broken = true;
  const open: ToyPorts['pictures']['open'] = (picture) =>
    broken ? Promise.resolve(fail<PictureFailure>({ kind: 'broken', name: '' })) : base.pictures.open(picture);
  const ports: ToyPorts = { ...base, pictures: { ...base.pictures, open } };
  const { store, a } = await started(ports);
  store.getState().disposeEngine();
  await take(store, a, 0, 1);
  await store.getState().chooseBackbone(toySpec());
  await until(store, ({ unreadable }) => unreadable.size === 2);
  expect([...shown(store).unreadable.values()]).toEqual(['picture', 'picture']);
  broken = false;
  await store.getState().retryUnreadable();
  await until(store, ({ embeddings, unreadable }) => embeddings.size === 2 && unreadable.size === 0);
});

it('copies are tried once more and then left alone', async () => {
  const { ports, refused, asked } = picky();
  const { store, a, b } = await started(ports);
  await take(store, a, 0);
  await take(store, b, 20);
  await until(store, ({ embeddings }) => embeddings.size === 2);
  refused.add(20);
  asked.clear();
  store.getState().chooseAugmentation({ on: true });
  await until(store, ({ augmentationWork, augmentedEmbeddings }) => augmentationWork.kind === 'idle' && augmentedEmbeddings.size > 0);
  const first = [...asked.values()].reduce((sum, times) => sum + times, 0);
  const { augmentedEmbeddings } = store.getState();
  await store.getState().embedAugmented();
  expect([...asked.values()].reduce((sum, times) => sum + times, 0)).toBe(first);
  expect(store.getState().augmentedEmbeddings).toBe(augmentedEmbeddings);
});

it('fine-tuning leaves out what the backbone makes nothing of', async () => {
  const { ports, refused } = picky();
  const { store, a, b } = await started(ports);
  await take(store, a, 0, 0.1, 0.2, 9);
  await take(store, b, 2, 2.1, 2.2, 2.3);
  await until(store, ({ embeddings }) => embeddings.size === 8);
  refused.add(9);
  store.getState().setFineTune({ epochs: 2 });
  await store.getState().startFineTune();
  const { fineTuneRun } = store.getState();
  if (fineTuneRun.kind !== 'done') throw new Error(`it is ${fineTuneRun.kind}`);
  const { learn, validation, heldOut, heldOutChose } = fineTuneRun.counts;
  expect(learn + heldOut + (heldOutChose ? 0 : validation)).toBe(7);
});

it('a picture on trial is tried once more, says so, and is tried again by hand', async () => {
  const { ports, refused, asked } = picky();
  refused.add(9);
  const { store } = await started(ports);
  await store.getState().tryPictures([toyFile(9), toyFile(1)]);
  expect(asked.get(9)).toBe(2);
  const { tried } = store.getState();
  expect(tried.map(({ embedding, refusedBy }) => [embedding !== undefined, refusedBy !== undefined])).toEqual([
    [true, false],
    [false, true],
  ]);
  await store.getState().retryPictures();
  expect(asked.get(9)).toBe(2);
  refused.clear();
  await store.getState().retryPicture(tried[1]?.id ?? '');
  expect(store.getState().tried[1]).toMatchObject({ refusedBy: undefined });
  expect(store.getState().tried[1]?.embedding).toBeDefined();
});

it('a live frame that the backbone makes nothing of takes the last answer away and says why', async () => {
  const { ports, refused } = picky();
  const { store } = await started(ports);
  ports.toyCamera.show(1);
  await store.getState().turnCameraOn();
  await until(store, ({ live }) => live !== undefined);
  refused.add(9);
  ports.toyCamera.show(9);
  await until(store, ({ live, liveFault }) => live === undefined && liveFault === 'it makes nothing of it');
  ports.toyCamera.show(1);
  await until(store, ({ live, liveFault }) => live !== undefined && liveFault === undefined);
  store.getState().turnCameraOff();
});
