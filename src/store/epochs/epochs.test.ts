// Learning by epochs in the store: curves that grow, stop and go on, a lost engine, heads handed over, maps made with Cancel.
import { describe, expect, it } from 'vitest';
import { linearOperations } from '../../core/compare/cost';
import { tuningOperations } from '../../core/compare/rungOperations';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { headInUseNow } from '../head/headInUse';
import { scoresOf } from '../head/scores';
import { curvesOf } from './epochRun';
import { runFailureSentence } from './epochSentences';
import { alteredEngine } from '../testing/alteredEngine';
import { TOY_EPOCH } from '../testing/toyEngine';
import { toyBlock, toyFile, TOY_LENGTH, toyPorts, toySpec, until, shown } from '../testing/toyPorts';

async function taught(change: Parameters<typeof toyPorts>[0] = {}) {
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  await until(store, ({ backbone }) => backbone.kind === 'ready');
  const [first, second] = store.getState().dataset.classes;
  if (!first || !second) throw new Error('no classes');
  await store.getState().importFiles(
    [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((value) => toyFile(value)),
    first.id,
    'file',
  );
  await store.getState().importFiles(
    [2, 2.1, 2.2, 2.3, 2.4, 2.5].map((value) => toyFile(value)),
    second.id,
    'file',
  );
  await until(store, ({ trained }) => trained !== undefined);
  return { ports, store };
}

const epochsOf = (store: AppStore) => curvesOf(store.getState().mlpRun)?.history.map(({ epoch }) => epoch);

describe('an MLP', () => {
  it('learns epoch by epoch, and the newest head predicts', async () => {
    const { store, ports } = await taught();
    store.getState().chooseHead({ kind: 'mlp' });
    expect(store.getState().training.kind).toBe('unasked');
    store.getState().setMlp({ epochs: 4, hidden: 3 });
    const started = store.getState().startMlp();
    await until(store, ({ mlpRun }) => mlpRun.kind === 'running' && mlpRun.history.length === 2);
    expect(shown(store).trained?.head).toMatchObject({ kind: 'mlp', hidden: 3, outputWeights: new Float32Array(6).fill(2) });
    await started;
    expect(epochsOf(store)).toEqual([1, 2, 3, 4]);
    expect(store.getState().mlpRun).toMatchObject({
      kind: 'done',
      used: 4,
      counts: { learn: 8, validation: 0, heldOut: 4, heldOutChose: false, missing: [] },
    });
    expect(ports.engines.at(-1)?.learnt).toEqual({ learn: 8, validation: 4 });
    expect(store.getState().training.kind).toBe('current');
  });

  it('knows what learning took, without the time that it waited to be watched or stood still', async () => {
    const { store, ports } = await taught();
    store.getState().chooseHead({ kind: 'mlp' });
    store.getState().setMlp({ epochs: 6, hidden: 3, epochMilliseconds: 60 });
    const started = store.getState().startMlp();
    await until(store, ({ mlpRun }) => mlpRun.kind === 'running' && mlpRun.history.length === 2);
    store.getState().stopMlp();
    await started;
    ports.passTime(1e6);
    await store.getState().goOnMlp();
    const { milliseconds, operations } = shown(store).trained ?? {};
    expect(milliseconds).toBe(6 * TOY_EPOCH);
    // 8 samples, 6 epochs, 3 hidden units, 2 numbers in an embedding and 2 classes.
    expect(operations).toBe(8 * 6 * (2 * TOY_LENGTH * 3 + 3 * 3 * 2));
  });

  it('stops, goes on, and is reset', async () => {
    const { store } = await taught();
    store.getState().chooseHead({ kind: 'mlp' });
    store.getState().setMlp({ epochs: 6 });
    const started = store.getState().startMlp();
    await until(store, ({ mlpRun }) => mlpRun.kind === 'running' && mlpRun.history.length === 2);
    store.getState().stopMlp();
    await started;
    expect(store.getState().mlpRun.kind).toBe('stopped');
    expect(epochsOf(store)).toEqual([1, 2]);
    await store.getState().goOnMlp();
    expect(store.getState().mlpRun.kind).toBe('done');
    expect(epochsOf(store)).toEqual([1, 2, 3, 4, 5, 6]);
    await store.getState().goOnMlp();
    expect(epochsOf(store)).toHaveLength(12);
    store.getState().resetMlp();
    expect(store.getState().mlpRun).toEqual({ kind: 'idle' });
  });

  it('keeps its curves when the engine is lost, and goes on with the next one', async () => {
    const { store, ports } = await taught();
    store.getState().chooseHead({ kind: 'mlp' });
    store.getState().setMlp({ epochs: 5 });
    const started = store.getState().startMlp();
    await until(store, ({ mlpRun }) => mlpRun.kind === 'running' && mlpRun.history.length === 2);
    ports.engines.at(-1)?.lose('pulled out');
    await started;
    const { mlpRun } = store.getState();
    if (mlpRun.kind !== 'failed') throw new Error(mlpRun.kind);
    expect(runFailureSentence(mlpRun.failure)).toMatch(/until then is kept: press “Train more”/);
    expect(epochsOf(store)).toEqual([1, 2]);
    await store.getState().goOnMlp();
    expect(epochsOf(store)).toEqual([1, 2, 3, 4, 5]);
    expect(store.getState().mlpRun.kind).toBe('done');
  });

  it('shows epochs that are quicker than frames together, and the last ones at the end', async () => {
    const frames: (() => void)[] = [];
    const { store } = await taught({ nextFrame: () => new Promise((resolve) => frames.push(resolve)) });
    store.getState().chooseHead({ kind: 'mlp' });
    store.getState().setMlp({ epochs: 6, hidden: 3 });
    const lengths = new Set<number>();
    store.subscribe(() => lengths.add(epochsOf(store)?.length ?? 0));
    await store.getState().startMlp();
    expect([...lengths]).toEqual([0, 6]);
    expect(frames).toHaveLength(1);
    expect(shown(store).trained?.head).toMatchObject({ outputWeights: new Float32Array(6).fill(6) });
    expect(store.getState().mlpRun).toMatchObject({ kind: 'done', used: 6 });
  });

  it('says that it has not learnt from the newest samples', async () => {
    const { store } = await taught();
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    const [first] = store.getState().dataset.classes;
    await store.getState().importFiles([toyFile(0.6)], first?.id, 'file');
    await until(store, ({ training }) => training.kind === 'behind');
    expect(shown(store).trained?.head.kind).toBe('mlp');
  });

  it('has nothing to learn from before there are samples', async () => {
    const store = createAppStore(toyPorts());
    await store.getState().startProject();
    await store.getState().startMlp();
    const { mlpRun } = store.getState();
    expect(mlpRun).toMatchObject({ kind: 'failed', failure: { kind: 'nothing-to-learn' } });
  });

  it('is another project’s no more', async () => {
    const { store } = await taught();
    await store.getState().startMlp();
    await store.getState().newProject();
    expect(store.getState().mlpRun).toEqual({ kind: 'idle' });
  });
});

describe('fine-tuning', () => {
  it.each([TOY_EPOCH, 0])('counts the epochs after the best one, too, of %d ms each', async (each) => {
    const toys = toyPorts();
    const { store } = await taught({
      startEngine: alteredEngine(toys.startEngine, (engine) => ({
        fineTune: (model, samples, settings, run) =>
          engine.fineTune(model, samples, settings, { ...run, onEpoch: (report) => run.onEpoch({ ...report, milliseconds: each }) }),
      })),
    });
    store.getState().chooseHead({ kind: 'fine-tuned' });
    store.getState().setFineTune({ epochs: 6 });
    await store.getState().startFineTune();
    const { fineTuneRun } = store.getState();
    if (fineTuneRun.kind !== 'done') throw new Error(fineTuneRun.kind);
    const { used, counts } = fineTuneRun;
    const { milliseconds, operations, learntFrom } = shown(store).trained ?? {};
    // The toy's clock stands still but for its epochs.
    expect([used, milliseconds]).toEqual([counts.validation > 0 ? 3 : 6, 6 * each]);
    const size = { samples: counts.learn, validation: counts.validation, embeddingLength: TOY_LENGTH, classes: learntFrom?.size ?? 0 };
    expect(operations).toBe(linearOperations(size)[0] + tuningOperations({ ...size, ...toyBlock, epochs: 6 }));
  });

  it('notes what making its feature maps took, beside what learning took', async () => {
    const toys = toyPorts();
    let looking = false;
    const { store } = await taught({
      monotonic: toys.monotonic,
      startEngine: alteredEngine(toys.startEngine, (engine) => ({
        embed: (id, frames, options) => {
          if (looking && options?.maps?.length) toys.passTime(10 * frames.length);
          return engine.embed(id, frames, options);
        },
      })),
    });
    store.getState().chooseHead({ kind: 'fine-tuned' });
    store.getState().setFineTune({ epochs: 2 });
    looking = true;
    const ended = store.getState().startFineTune();
    await until(store, ({ fineTuneRun }) => fineTuneRun.kind === 'running' && fineTuneRun.history.length > 0);
    looking = false;
    await ended;
    expect(shown(store).trained?.maps).toEqual({ pictures: 12, milliseconds: 120 });
    expect(shown(store).trained?.milliseconds).toBe(2 * TOY_EPOCH);
  });

  it('has an answer for a picture that was on its way to the backbone when the head changed', async () => {
    let gate: Promise<void> | undefined;
    let reached: () => void = () => undefined;
    const toys = toyPorts();
    const { store } = await taught({
      startEngine: alteredEngine(toys.startEngine, (engine) => ({
        async embed(...asked) {
          const held = gate;
          gate = undefined;
          const made = await engine.embed(...asked);
          if (held) reached();
          await held;
          return made;
        },
      })),
    });
    let letGo: () => void = () => undefined;
    gate = new Promise((resolve) => (letGo = resolve));
    const under = new Promise<void>((resolve) => (reached = resolve));
    const trying = store.getState().tryPictures([toyFile(1)]);
    await under;
    store.getState().chooseHead({ kind: 'fine-tuned' });
    await store.getState().startFineTune();
    letGo();
    await trying;
    const inUse = headInUseNow(store.getState());
    const [picture] = store.getState().tried;
    expect(inUse?.head.kind).toBe('fine-tuned');
    expect(inUse && picture?.embedding && scoresOf(inUse, picture.embedding)).toHaveLength(2);
  });

  it('looks at every picture once more, uses the best epoch, and compares with the frozen head', async () => {
    const { store } = await taught();
    store.getState().chooseHead({ kind: 'fine-tuned' });
    store.getState().setFineTune({ epochs: 5 });
    const prepared: number[] = [];
    store.subscribe(({ fineTuneRun }) => fineTuneRun.kind === 'preparing' && prepared.push(fineTuneRun.total));
    await store.getState().startFineTune();
    expect(prepared).toContain(12);
    const { fineTuneRun, trained } = shown(store);
    // The toy's validation loss is lowest at its third epoch.
    expect(fineTuneRun).toMatchObject({
      kind: 'done',
      used: 3,
      counts: { learn: 8, validation: 2, heldOut: 2, heldOutChose: false, missing: [] },
    });
    expect(trained?.head).toMatchObject({ kind: 'fine-tuned', channels: 2, bias: new Float32Array(2).fill(3) });
    const { frozenAndTuned } = await until(store, (state) => state.frozenAndTuned !== undefined);
    // The toy's head says the same of all: its first class, which is right once.
    expect(frozenAndTuned).toEqual({
      samples: 2,
      firstRight: 2,
      secondRight: 1,
      onlyFirst: 1,
      onlySecond: 0,
      p: 1,
      verdict: 'no clear difference',
      unseen: true,
      epoch: 3,
    });
    // The curve shows the same samples and the same number.
    expect(curvesOf(fineTuneRun)?.history.find(({ epoch }) => epoch === 3)?.heldOut).toMatchObject({
      accuracy: 1 / 2,
      right: { length: 2 },
    });
  });

  it('predicts tried pictures from their maps', async () => {
    const { store } = await taught();
    await store.getState().tryPictures([toyFile(0.25)]);
    expect(store.getState().tried[0]?.embedding?.map).toBeUndefined();
    store.getState().chooseHead({ kind: 'fine-tuned' });
    await store.getState().startFineTune();
    const { tried } = await until(store, (state) => state.tried[0]?.embedding?.map !== undefined);
    expect([...(tried[0]?.embedding?.map ?? [])]).toEqual([Math.fround(Math.cos(0.25)), Math.fround(Math.sin(0.25))]);
  });

  it.each(['mlp', 'fine-tuned'] as const)('is a file like any head, or its neighbour is: %s', async (kind) => {
    const { store, ports } = await taught();
    store.getState().chooseHead({ kind });
    await (kind === 'mlp' ? store.getState().startMlp() : store.getState().startFineTune());
    await store.getState().saveHead();
    const [saved] = ports.downloads;
    if (!saved) throw new Error('nothing saved');
    const file = new File([Uint8Array.from(saved.bytes)], saved.name);
    await store.getState().openHead({ file, name: saved.name });
    const { opened, trained } = shown(store);
    expect(opened?.head).toEqual({ ...trained?.head, classIds: opened?.head.classIds });
  });

  it('can be cancelled while it looks', async () => {
    const { store } = await taught();
    const started = store.getState().startFineTune();
    store.getState().stopFineTune();
    await started;
    expect(store.getState().fineTuneRun).toEqual({ kind: 'idle' });
  });
});
