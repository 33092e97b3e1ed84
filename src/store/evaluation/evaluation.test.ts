// The evaluation of the head in use: made once it rests, of the right project and head, and kept apart from all others.
import { describe, expect, test } from 'vitest';
import { emptySplit, foldByBurst } from '../../core/evaluation/projectSplit';
import { memoryStorage } from '../../browser/memoryStorage';
import { localTrainer } from '../../engine/trainer';
import type { Ports } from '../base/ports';
import type { ToyPorts } from '../testing/toyPorts';
import { toyFile, toySpec, until } from '../testing/toyPorts';
import { shownEvaluation } from './shownEvaluation';
import { OF_A, mean, started, teach, taught, ready, all } from '../testing/evaluated';

describe('the evaluation', () => {
  test('has every sample once, asked of a head that had not learnt it; with its numbers', async () => {
    const { store, a } = await taught();
    const made = await ready(store, all(12));
    const { dataset, project } = store.getState();
    expect([...made.table.ids].sort()).toEqual(dataset.samples.map(({ id }) => id).sort());
    expect(made).toMatchObject({ projectId: project.kind === 'open' && project.id, headKind: 'linear' });
    made.table.ids.forEach((id, i) => {
      const sample = dataset.samples.find((each) => each.id === id);
      expect(made.table.classIds[made.table.classes[i] ?? -1]).toBe(sample?.classId);
      expect(made.table.nearestIds[i]).not.toBe(id);
    });
    const shown = () => shownEvaluation(store.getState());
    expect(shown()).toMatchObject({ quality: { right: 12, total: 12, enough: false, notHeldOut: [] }, behind: false });
    expect(shown()).toBe(shown());
    store.getState().moveSamples([dataset.samples.find(({ classId }) => classId !== a)?.id ?? ''], a);
    // At once, by the predictions there are.
    expect(shown()).toMatchObject({ quality: { total: 12, right: 11 }, behind: true });
    await ready(store, (again) => again.key !== made.key);
    expect(shown()).toMatchObject({ quality: { total: 12, right: 11 }, behind: false });
  });

  test('names the class that cannot be asked', async () => {
    const { store } = await started();
    const { b } = await teach(store, OF_A, [2]);
    const made = await ready(store, all(6));
    expect(made.quality.notHeldOut).toEqual([{ classId: b, lack: 'one-recording' }]);
    expect(made.coverage.map(({ recordings }) => recordings).sort()).toEqual([1, 6]);
  });

  test('is made for every kind of head, and of one that was looked at before it is there at once', async () => {
    const trainer = localTrainer();
    let asked = 0;
    const predictHeldOut: typeof trainer.predictHeldOut = (...args) => (asked++, trainer.predictHeldOut(...args));
    const { store } = await taught({ startTrainer: () => ({ ...trainer, predictHeldOut }) });
    const first = await ready(store, all(12));
    for (const choice of [mean, { kind: 'nearest-neighbours', k: 1 }] as const) {
      store.getState().chooseHead(choice);
      await ready(store, (made) => made.headKind === choice.kind && all(12)(made));
    }
    const before = asked;
    store.getState().chooseHead({ kind: 'linear', l2: 'auto', balanced: true });
    const again = await ready(store, (made) => made.headKind === 'linear');
    expect(again.table).toBe(first.table);
    expect(asked).toBe(before);
    store.getState().setMlp({ epochs: 2, hidden: 4, epochMilliseconds: 0 });
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    expect((await ready(store, (made) => made.headKind === 'mlp')).table.ids).toHaveLength(12);
  });

  test('how many neighbours vote is left to each fold where it is left to be chosen', async () => {
    const trainer = localTrainer();
    const asked: unknown[] = [];
    const predictHeldOut: typeof trainer.predictHeldOut = (...args) => (asked.push(args[1].choice), trainer.predictHeldOut(...args));
    const { store } = await taught({ startTrainer: () => ({ ...trainer, predictHeldOut }) });
    const open = { kind: 'nearest-neighbours', k: 'auto' } as const;
    store.getState().chooseHead(open);
    await ready(store, (made) => made.headKind === open.kind && all(12)(made));
    expect(asked.at(-1)).toEqual(open);
    const set = { ...open, k: 1 };
    store.getState().chooseHead(set);
    await ready(store, (made) => made.key.includes('["k",1]'));
    expect(asked.at(-1)).toEqual(set);
  });

  test('says nothing of a head from a file, nor where there is none', async () => {
    const { store, ports } = await taught();
    expect((await started()).store.getState().evaluation).toEqual({ kind: 'away' });
    const made = await ready(store, all(12));
    await store.getState().saveHead();
    const [saved] = ports.downloads;
    if (!saved) throw new Error('nothing was saved');
    await store.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
    expect(store.getState().evaluation).toEqual({ kind: 'none', why: { kind: 'opened' } });
    store.getState().closeHead();
    expect((await ready(store)).table).toBe(made.table);
    await store.getState().newProject();
    await until(store, ({ evaluation }) => evaluation.kind === 'away');
  });

  test('that fails says why, and is made when something changes', async () => {
    let failing = true;
    const trainer = localTrainer();
    const predictHeldOut: typeof trainer.predictHeldOut = (...args) =>
      failing ? Promise.reject(new RangeError('on purpose')) : trainer.predictHeldOut(...args);
    const { store, a } = await taught({ startTrainer: () => ({ ...trainer, predictHeldOut }) });
    const { evaluation } = await until(store, (state) => state.evaluation.kind === 'none');
    expect(evaluation).toEqual({ kind: 'none', why: { kind: 'failed', detail: 'on purpose' } });
    failing = false;
    await store.getState().importFiles([toyFile(0.6)], a);
    await ready(store, all(13));
  });

  test('of an MLP that has not learnt the newest samples stays what it was', async () => {
    const { store, a } = await taught();
    store.getState().setMlp({ epochs: 2, hidden: 4, epochMilliseconds: 0 });
    store.getState().chooseHead({ kind: 'mlp' });
    await store.getState().startMlp();
    const made = await ready(store, ({ headKind }) => headKind === 'mlp');
    await store.getState().importFiles([toyFile(0.6)], a);
    await until(store, ({ training }) => training.kind === 'behind');
    expect(store.getState().evaluation).toMatchObject({ kind: 'ready', key: made.key });
  });
});

describe('the split', () => {
  async function left() {
    const storage = memoryStorage();
    const trainer = localTrainer();
    let asked = 0;
    const predictHeldOut: typeof trainer.predictHeldOut = (...args) => (asked++, trainer.predictHeldOut(...args));
    const { store } = await taught({ storage, startTrainer: () => ({ ...trainer, predictHeldOut }) });
    const first = await ready(store, all(12));
    const { project, projectSplit } = store.getState();
    const id = project.kind === 'open' ? project.id : '';
    await store.getState().saved();
    await store.getState().newProject();
    return { store, storage, id, first, split: projectSplit?.split, count: () => asked };
  }

  test('a table that was made before is there again with its project', async () => {
    const { store, id, first, count } = await left();
    const before = count();
    await store.getState().openProject(id);
    expect((await ready(store, all(12))).table).toBe(first.table);
    expect(count()).toBe(before);
  });

  test('that another tab made of the same recordings has a table of its own', async () => {
    const { store, storage, id, first, split, count } = await left();
    const folds = [...(split?.folds ?? [])].reverse().map((bursts, f) => (f === 0 ? [] : bursts));
    folds[1] = [...(folds[1] ?? []), ...(split?.folds.at(-1) ?? [])];
    expect((await storage.saveSplit(id, { seed: 1, folds })).ok).toBe(true);
    const before = count();
    await store.getState().openProject(id);
    const made = await ready(store, all(12));
    expect(made.table).not.toBe(first.table);
    expect(count()).toBe(before + 1);
    expect(store.getState().projectSplit?.split.folds[0]).toEqual([]);
  });

  test('grows by recordings that come and go, and what was held out in which fold stays as it was', async () => {
    const { store, a } = await taught();
    const first = await ready(store, all(12));
    const foldThen = foldByBurst(store.getState().projectSplit?.split ?? emptySplit(1));
    expect(foldThen.size).toBe(12);
    await store.getState().importFiles([toyFile(0.6), toyFile(0.7)], a);
    await ready(store, all(14));
    store.getState().removeSamples(
      store
        .getState()
        .dataset.samples.slice(12)
        .map(({ id }) => id),
    );
    expect((await ready(store, all(12))).table).toBe(first.table);
    // What would be made anew now has the same folds: recordings that come and go move no other.
    const foldNow = foldByBurst(store.getState().projectSplit?.split ?? emptySplit(1));
    expect(foldNow.size).toBe(14);
    for (const [burst, f] of foldThen) expect(foldNow.get(burst)).toBe(f);
  });
});

describe('in mid-flight', () => {
  /** Ports that hold an answer back until it is let go. */
  function holding(which: 'split' | 'predictHeldOut', nth = 0) {
    const kept = memoryStorage();
    const trainer = localTrainer();
    let release: (() => void) | undefined;
    let tell: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (tell = resolve));
    const signals: AbortSignal[] = [];
    let left = nth;
    const late = async <Value>(answer: Promise<Value>): Promise<Value> => {
      if (left-- !== 0) return answer;
      const gate = new Promise<void>((resolve) => (release = resolve));
      tell();
      await gate;
      return answer;
    };
    const change: Partial<Ports> = {
      storage: which === 'split' ? { ...kept, split: (id) => late(kept.split(id)) } : kept,
      startTrainer: () => ({
        ...trainer,
        predictHeldOut: (samples, question, waiting) => {
          if (waiting?.signal) signals.push(waiting.signal);
          // An answer that comes in spite of the abort.
          return which === 'predictHeldOut'
            ? late(trainer.predictHeldOut(samples, question))
            : trainer.predictHeldOut(samples, question, waiting);
        },
      }),
    };
    return { change, held, letGo: () => release?.(), signals, kept };
  }
  const turns = async (ports: ToyPorts) => {
    for (let i = 0; i < 30; i++) await ports.nextFrame();
  };

  test.each(['split', 'predictHeldOut'] as const)('a late %s is not shown in, nor kept for, another project', async (which) => {
    const { change, held, letGo, signals, kept } = holding(which);
    const { store, ports } = await taught(change);
    await held;
    const { project } = store.getState();
    await store.getState().newProject();
    letGo();
    await turns(ports);
    const other = store.getState().project;
    expect(store.getState().evaluation).toEqual({ kind: 'away' });
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    expect(store.getState().projectSplit?.projectId).not.toBe(other.kind === 'open' && other.id);
    if (other.kind === 'open') expect(await kept.split(other.id)).toEqual({ ok: true, value: undefined });
    await store.getState().openProject(project.kind === 'open' ? project.id : '');
    expect((await ready(store, all(12))).projectId).toBe(project.kind === 'open' && project.id);
  });

  test('a table that is late is not taken for that of another kind of head, or of other samples', async () => {
    const { change, held, letGo, signals } = holding('predictHeldOut');
    const { store, ports, a } = await taught(change);
    await held;
    store.getState().chooseHead(mean);
    await ready(store, ({ headKind }) => headKind === 'nearest-mean');
    await store.getState().importFiles([toyFile(0.6)], a);
    await ready(store, all(13));
    letGo();
    await turns(ports);
    expect(signals[0]?.aborted).toBe(true);
    expect(store.getState().evaluation).toMatchObject({ kind: 'ready', headKind: 'nearest-mean', table: { ids: { length: 13 } } });
  });

  test('a table that is late is not taken for that of a kind which was looked at before', async () => {
    const { change, held, letGo } = holding('predictHeldOut', 1);
    const { store, ports } = await started(change);
    store.getState().chooseHead(mean);
    await teach(store);
    const first = await ready(store, all(12));
    store.getState().chooseHead({ kind: 'nearest-neighbours', k: 1 });
    await held;
    store.getState().chooseHead(mean);
    expect((await ready(store)).table).toBe(first.table);
    letGo();
    await turns(ports);
    expect(store.getState().evaluation).toMatchObject({ kind: 'ready', key: first.key });
  });

  test('another backbone ends it, and has one of its own', async () => {
    const { change, held, letGo, signals } = holding('predictHeldOut');
    const { store } = await taught(change);
    await held;
    await store.getState().chooseBackbone(toySpec('other'));
    letGo();
    const made = await ready(store, (each, { backbone }) => backbone.kind === 'ready' && each.fingerprint === backbone.loaded.fingerprint);
    expect(signals[0]?.aborted).toBe(true);
    expect(made.table.ids).toHaveLength(12);
  });
});
