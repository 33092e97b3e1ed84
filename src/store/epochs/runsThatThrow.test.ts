// Runs of epochs whose helpers throw or die: they end in a sentence, never in "preparing", and start again.
import { describe, expect, it } from 'vitest';
import { localTrainer } from '../../engine/trainer';
import type { Trainer } from '../../engine/trainer';
import { createAppStore } from '../appStore';
import { runFailureDetails, runFailureSentence } from './epochSentences';
import type { RunState } from './epochRun';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function taught(startTrainer: () => Trainer = localTrainer) {
  const ports = toyPorts({ startTrainer });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((value) => toyFile(value)),
    a,
  );
  await store.getState().importFiles(
    [2, 2.1, 2.2, 2.3, 2.4, 2.5].map((value) => toyFile(value)),
    b,
  );
  await until(store, ({ trained, training }) => trained !== undefined && training.kind === 'current');
  store.getState().setFineTune({ epochs: 2 });
  return { ports, store };
}

const sentenceOf = (state: RunState) =>
  state.kind === 'failed' ? [runFailureSentence(state.failure), runFailureDetails(state.failure)] : state.kind;

/** Trainers that work until they are to fail, with how many were started and how many live. */
function trainers() {
  let failing = false;
  let started = 0;
  let living = 0;
  const start = (): Trainer => {
    const real = localTrainer();
    started++;
    living++;
    return {
      ...real,
      fit: (samples, choice) => (failing ? Promise.reject(new Error('the worker ended without a word')) : real.fit(samples, choice)),
      dispose() {
        living--;
        real.dispose();
      },
    };
  };
  return { start, fail: (now: boolean) => (failing = now), started: () => started, living: () => living };
}

describe('fine-tuning', () => {
  it('ends in a sentence when its trainer fails, and starts again when it works', async () => {
    const { start, fail, living } = trainers();
    const { store } = await taught(start);
    fail(true);
    await store.getState().startFineTune();
    expect(sentenceOf(store.getState().fineTuneRun)).toEqual([
      'Learning failed. Start over, or choose another device.',
      'the worker ended without a word',
    ]);
    fail(false);
    await store.getState().startFineTune();
    expect(store.getState().fineTuneRun.kind).toBe('done');
    expect(living()).toBe(1);
  });

  it('uses the trainer that is there: no second one holds the embeddings too', async () => {
    const { start, started, living } = trainers();
    const { store } = await taught(start);
    await store.getState().startFineTune();
    expect(store.getState().fineTuneRun.kind).toBe('done');
    expect([started(), living()]).toEqual([1, 1]);
  });

  it('that fails after its project was left says nothing in the next one', async () => {
    let refuse: (cause: Error) => void = () => undefined;
    let hold = false;
    const start = (): Trainer => {
      const real = localTrainer();
      return { ...real, fit: (...asked) => (hold ? new Promise((_, reject) => (refuse = reject)) : real.fit(...asked)) };
    };
    const { store } = await taught(start);
    hold = true;
    let refused = false;
    const run = store
      .getState()
      .startFineTune()
      .then(() => (refused = true));
    await until(store, ({ fineTuneRun }) => fineTuneRun.kind === 'preparing' && fineTuneRun.total > 0);
    await store.getState().newProject('Another');
    while (!refused) {
      refuse(new Error('gone'));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await run;
    expect(store.getState().fineTuneRun).toEqual({ kind: 'idle' });
  });
});

it('an MLP whose engine throws ends in a sentence', async () => {
  const { ports, store } = await taught();
  const engine = ports.engines.at(-1);
  if (!engine) throw new Error('no engine');
  Object.assign(engine, { trainMlp: () => Promise.reject(new Error('a slip')) });
  await store.getState().startMlp();
  expect(sentenceOf(store.getState().mlpRun)).toEqual(['Learning failed. Start over, or choose another device.', 'a slip']);
  expect(store.getState().backbone.kind).toBe('ready');
});
