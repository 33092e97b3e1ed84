// What a choice leaves open: chosen once the samples rest and the head has learnt, given up for a new sample, told of where it fails.
import { describe, expect, test, vi } from 'vitest';
import { defaultHeadChoice } from '../../core/heads/headChoice';
import { localTrainer } from '../../engine/trainer';
import { atRest, choose, says, started, taught } from '../testing/headScene';
import { turns } from '../testing/midFlightScene';
import { shown, toyFile, toyPorts, until } from '../testing/toyPorts';

/** Where the upload's last pictures wait: a few batches before them came in. */
const LAST_BATCH = 48;

describe('what is left open', () => {
  test('is chosen once the samples rest, while the head predicts already', async () => {
    const tuned: unknown[] = [];
    const real = localTrainer();
    const startTrainer = () => ({
      ...real,
      tuneHyperparameters: async (...args: Parameters<typeof real.tuneHyperparameters>) => {
        const result = await real.tuneHyperparameters(...args);
        tuned.push(result);
        return result;
      },
    });
    const { store } = await taught(toyPorts({ startTrainer }));
    expect(tuned).toEqual([shown(store).trained?.settings]);
    expect(shown(store).trained?.settings).not.toMatchObject({ l2: 'auto' });
    const before = shown(store).trained;
    await choose(store, { kind: 'nearest-mean' });
    await choose(store, defaultHeadChoice);
    expect(tuned).toHaveLength(1);
    expect(shown(store).trained?.settings).toEqual(before?.settings);
  });

  test('is given up when a sample comes, which does not wait for it', async () => {
    const signals: AbortSignal[] = [];
    const startTrainer = () => ({
      ...localTrainer(),
      tuneHyperparameters: (_: unknown, __: unknown, signal?: AbortSignal) =>
        new Promise<never>((_resolve, reject) => {
          if (!signal) throw new Error('nothing to stop it by');
          signals.push(signal);
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    });
    const { store, a, b } = await started(toyPorts({ startTrainer }));
    await store.getState().importFiles([toyFile(0)], a);
    await store.getState().importFiles([toyFile(2)], b);
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    await store.getState().importFiles([toyFile(0.2)], a);
    await until(store, ({ trained, training }) => training.kind === 'current' && trained?.learntFrom.get(a) === 2);
    expect(signals[0]?.aborted).toBe(true);
    await vi.waitFor(() => expect(signals).toHaveLength(2));
    expect(store.getState().autoTuning).toEqual({ kind: 'running' });
  });

  test('is given up when its project is left: nothing that comes late is kept with the next', async () => {
    const answers: unknown[] = [];
    let begun = () => {};
    let release = () => {};
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const held = new Promise<void>((resolve) => (release = resolve));
    const real = localTrainer();
    const startTrainer = () => ({
      ...real,
      // It has no ear for Cancel: its answer comes whatever happened meanwhile.
      tuneHyperparameters: async (...[problem, task]: Parameters<typeof real.tuneHyperparameters>) => {
        begun();
        await held;
        const tuned = await real.tuneHyperparameters(problem, task);
        answers.push(tuned);
        return tuned;
      },
    });
    const ports = toyPorts({ startTrainer });
    const { store, a, b } = await started(ports);
    await store.getState().importFiles([toyFile(0), toyFile(0.1)], a);
    await store.getState().importFiles([toyFile(2), toyFile(2.1)], b);
    await beginning;
    const beside = (await store.getState().newProject('Beside')) ?? '';
    release();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await turns(12);
    await store.getState().saved();
    const stored = await ports.storage.load(beside);
    expect(stored.ok && (stored.value.foundSettings ?? [])).toEqual([]);
  });

  test('is chosen after the head has learnt, not beside it', async () => {
    const heard: string[] = [];
    let release = () => {};
    let held = Promise.resolve();
    const real = localTrainer();
    const startTrainer = () => ({
      ...real,
      fit: async (...args: Parameters<typeof real.fit>) => {
        await held;
        const fitted = await real.fit(...args);
        heard.push('learnt');
        return fitted;
      },
      tuneHyperparameters: (...args: Parameters<typeof real.tuneHyperparameters>) => {
        heard.push('chosen');
        return real.tuneHyperparameters(...args);
      },
    });
    const rests: number[] = [];
    const { store, a, b } = await started(toyPorts({ startTrainer, rest: (ms) => (rests.push(ms), Promise.resolve()) }));
    await store.getState().importFiles([toyFile(0), toyFile(0.1)], a);
    await store.getState().importFiles([toyFile(2), toyFile(2.1)], b);
    await until(store, atRest);
    rests.length = 0;
    heard.length = 0;
    held = new Promise<void>((resolve) => (release = resolve));
    const [gone] = store.getState().dataset.samples;
    store.getState().removeSamples([gone?.id ?? '']);
    await vi.waitFor(() => expect(rests).not.toEqual([]));
    await store.getState().saved();
    release();
    await until(store, atRest);
    expect(heard.slice(0, 2)).toEqual(['learnt', 'chosen']);
  });

  test('is not begun while an upload brings more samples, and is once it has ended', async () => {
    const asked: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const real = localTrainer();
    const startTrainer = () => ({
      ...real,
      tuneHyperparameters: (...args: Parameters<typeof real.tuneHyperparameters>) => {
        asked.push(store.getState().importing.kind);
        return real.tuneHyperparameters(...args);
      },
    });
    const toys = toyPorts({ startTrainer });
    let taken = 0;
    const take: typeof toys.pictures.take = async (...of) => {
      // What has come is shown twice a second.
      toys.passTime(600);
      if (++taken > LAST_BATCH) await held;
      return toys.pictures.take(...of);
    };
    const { store, a, b } = await started({ ...toys, pictures: { ...toys.pictures, take } });
    await store.getState().importFiles([toyFile(2)], b);
    const upload = store.getState().importFiles(
      Array.from({ length: LAST_BATCH + 16 }, (_, i) => toyFile(i / 1000)),
      a,
    );
    await until(store, ({ training, trained }) => training.kind === 'current' && (trained?.learntFrom.get(a) ?? 0) > 0);
    await turns(12);
    expect(asked).toEqual([]);
    expect(store.getState().autoTuning).toEqual({ kind: 'running' });
    release();
    await upload;
    await until(store, atRest);
    expect(asked).toEqual(['idle']);
    expect(shown(store).trained?.settings).not.toMatchObject({ l2: 'auto' });
  });

  test('says so when it cannot be chosen; the head stays', async () => {
    const startTrainer = () => ({ ...localTrainer(), tuneHyperparameters: () => Promise.reject(new Error('no worker')) });
    const { store, a, b } = await started(toyPorts({ startTrainer }));
    await store.getState().importFiles([toyFile(0)], a);
    await store.getState().importFiles([toyFile(2)], b);
    const { trained } = await until(store, ({ autoTuning }) => autoTuning.kind === 'failed');
    expect(store.getState().autoTuning).toEqual({ kind: 'failed', detail: 'no worker' });
    expect(says(trained, 0)?.get(a)).toBeGreaterThan(0.6);
  });
});
