// Fine-tuning: the backbone's last block learns with the head; frozen and fine-tuned are compared on the same samples.
import type { FineTuneSettings, FineTuneState } from '../core/epochs';
import { defaultFineTuneSettings } from '../core/epochs';
import { best } from '../core/head';
import type { FineTunedHead } from '../core/heads/fineTuned';
import { fineTunedHeadOf } from '../core/heads/fineTuned';
import type { Head } from '../core/heads/heads';
import { predictWith } from '../core/heads/heads';
import { learnAndCheck } from '../core/learnAndCheck';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { defaultLogisticOptions } from '../core/solvers/logistic';
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice } from './datasetSlice';
import type { EmbeddingSlice } from './embeddingSlice';
import type { RunFailure, RunState, Runnable } from './epochRun';
import { epochRunner } from './epochRun';
import type { HeadSlice } from './headSlice';
import { epochsToGo, problemNow, rowsAt, samplesOf } from './mlpSlice';
import type { Ports } from './ports';
import { mapsOf } from './sampleMaps';
import { trainerAtHand } from './trainerAtHand';

/** Both heads on the same samples, none of which either learnt from. */
export interface FrozenAndTuned {
  readonly samples: number;
  /** False when the same samples also chose the epoch: then the fine-tuned head is seen a little too kindly. */
  readonly unseen: boolean;
  readonly frozenRight: number;
  readonly tunedRight: number;
}

export interface FineTuneSlice {
  readonly fineTuneSettings: FineTuneSettings;
  readonly fineTuneRun: RunState;
  /** Absent until an epoch is done, and where nothing could be kept back. */
  readonly frozenAndTuned: FrozenAndTuned | undefined;
  setFineTune(change: Partial<FineTuneSettings>): void;
  /** Looks at every picture again, fits a frozen linear head, and fine-tunes from there; the best epoch so far predicts. */
  startFineTune(): Promise<void>;
  stopFineTune(): void;
  goOnFineTune(): Promise<void>;
  resetFineTune(): void;
}

/** Bytes of feature maps held at once. */
const MOST_BYTES = 256e6;

export function fineTuneSlice(
  { get, set }: Access<FineTuneSlice & DatasetSlice & EmbeddingSlice & BackboneSlice & HeadSlice>,
  { pictures, startTrainer, now, nextFrame }: Pick<Ports, 'pictures' | 'startTrainer' | 'now' | 'nextFrame'>,
): FineTuneSlice {
  const withTrainer = trainerAtHand(startTrainer);
  const runner = epochRunner<FineTuneState>(true, () => get().fineTuneRun, (fineTuneRun) => set({ fineTuneRun }));

  const prepare = async (
    settings: FineTuneSettings, signal: AbortSignal, onProgress: (done: number, total: number) => void,
  ): Promise<Result<Runnable<FineTuneState>, RunFailure>> => {
    const { backbone } = get();
    const block = backbone.kind === 'ready' ? backbone.loaded.lastBlock : undefined;
    if (backbone.kind === 'ready' && !block) return fail({ kind: 'no-block' });
    const problem = problemNow(get());
    if (!problem || !block) return fail({ kind: 'nothing-to-learn' });
    const size = block.positions * block.channels;
    const most = Math.floor(MOST_BYTES / (4 * size));
    if (problem.ids.length > most) return fail({ kind: 'too-large', most });
    const found = await mapsOf(problem.ids, get, pictures, signal, onProgress);
    if (!found.ok) return fail({ kind: 'engine', failure: found.error });
    const maps = new Float32Array(problem.ids.length * size);
    const split = learnAndCheck(samplesOf(problem), settings.seed);
    const seen = (place: number) => found.value.has(problem.ids[place] as string);
    const [learn, validation, test] = [split.learn.filter(seen), split.validation.filter(seen), split.test.filter(seen)];
    if (learn.length === 0) return fail({ kind: 'nothing-to-learn' });
    problem.ids.forEach((id, i) => maps.set(found.value.get(id) ?? [], i * size));

    const { classIds, embeddingLength, embeddings, classes, fingerprint, key, learntFrom } = problem;
    const mapsAt = (places: readonly number[]) => rowsAt(maps, size, classes, places);
    const fitted = rowsAt(embeddings, embeddingLength, classes, learn);
    const { head: frozen } = await withTrainer((trainer) => trainer.fit(
      { embeddings: fitted.rows, classes: fitted.classes, embeddingLength, classIds, ids: learn.map((i) => problem.ids[i] as string), bursts: learn.map((i) => problem.bursts[i] as string) },
      { kind: 'linear', l2: defaultLogisticOptions.l2, balanced: true },
    ));
    if (frozen.kind !== 'linear') return fail({ kind: 'nothing-to-learn' });
    const task = { classCount: classIds.length, learn: mapsAt(learn), validation: mapsAt(validation), start: { weights: frozen.weights, bias: frozen.bias } };
    const checked = test.length > 0 ? test : validation;
    const started = now();

    /** Counts who is right, a few at a time: the page's thread is never held for long. */
    const rightOf = async (head: Head): Promise<number> => {
      let right = 0;
      let since = performance.now();
      for (const place of checked) {
        const embedding = embeddings.subarray(place * embeddingLength, (place + 1) * embeddingLength);
        const answer = best(predictWith(head, embedding, maps.subarray(place * size, (place + 1) * size)));
        if (answer?.classId === classIds[classes[place] as number]) right++;
        if (performance.now() - since < 8) continue;
        await nextFrame();
        since = performance.now();
      }
      return right;
    };
    let newest: FineTunedHead | undefined;
    const compare = async (head: FineTunedHead) => {
      newest = head;
      const frozenRight = await rightOf(frozen);
      const tunedRight = await rightOf(head);
      if (newest !== head || signal.aborted && get().fineTuneRun.kind === 'idle') return;
      set({ frozenAndTuned: { samples: checked.length, unseen: test.length > 0, frozenRight, tunedRight } });
    };
    return ok({
      counts: { learn: learn.length, validation: validation.length, test: test.length },
      learn: async (epochs, run) => {
        await get().backboneReady();
        return get().onEngine((engine, { id }) => engine.fineTune(id, task, { ...settings, epochs }, run));
      },
      use(state) {
        const head = fineTunedHeadOf(state, classIds, block);
        get().takeHead({ head, fingerprint, learntKey: key, learntFrom, milliseconds: now() - started, settings: undefined });
        if (checked.length > 0) void compare(head);
      },
    });
  };

  return {
    fineTuneSettings: defaultFineTuneSettings,
    fineTuneRun: { kind: 'idle' },
    frozenAndTuned: undefined,
    setFineTune: (change) => set({ fineTuneSettings: { ...get().fineTuneSettings, ...change } }),
    startFineTune() {
      const settings = get().fineTuneSettings;
      set({ frozenAndTuned: undefined });
      return runner.start(settings.epochs, (signal, onProgress) => prepare(settings, signal, onProgress));
    },
    stopFineTune: runner.stop,
    goOnFineTune: () => runner.goOn(epochsToGo(get().fineTuneRun, get().fineTuneSettings.epochs)),
    resetFineTune() {
      runner.reset();
      set({ frozenAndTuned: undefined });
    },
  };
}
