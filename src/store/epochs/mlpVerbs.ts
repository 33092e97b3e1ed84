// The MLP at work: what it learns from, its run, and each epoch's head handed over to predict.
import { gatherRows } from '../../core/base/gatherRows';
import type { LabelledRows, MlpState } from '../../core/solvers/epochs';
import { augmentedByParent } from '../../core/heads/headMethod';
import { mlpHeadOf } from '../../core/heads/mlp';
import type { EpochParts } from '../../core/evaluation/epochParts';
import { mlpOperations } from '../../core/compare/rungOperations';
import { epochParts } from '../../core/evaluation/epochParts';
import { fail, ok } from '../../core/base/result';
import type { Access } from '../base/access';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { RunCounts, RunState } from './epochRun';
import { curvesOf, epochRunner } from './epochRun';
import type { HeadSlice } from '../head/headSlice';
import type { Ports } from '../base/ports';
import type { Augmented, TrainingProblem } from '../head/trainingProblem';
import { problemOf, recordingsLearnt } from '../head/trainingProblem';
import { runMarker } from './runMark';
import { foldsFor } from '../split/foldsFor';
import type { SeesSplit } from '../split/splitFor';
import type { SavingSlice } from '../base/savingSlice';
import type { MlpSlice, MlpVerbs } from './mlpSlice';

/**
 * The verbs of the MLP. Each epoch’s head predicts at once; failures are a state of `mlpRun`, and a run goes on from where it was stopped.
 */
export function mlpVerbs(
  { get, set }: Access<MlpSlice & SeesSplit & EmbeddingSlice & AugmentationSlice & BackboneSlice & HeadSlice & SavingSlice>,
  { nextFrame, storage, monotonic }: Pick<Ports, 'nextFrame' | 'storage' | 'monotonic'>,
): MlpVerbs {
  const mark = runMarker({ get, set }, { storage, monotonic }, 'mlp', () => get().settings.mlp.epochs);
  const runner = epochRunner<MlpState>(
    false,
    { nextFrame },
    () => get().mlpRun,
    (mlpRun) => {
      set({ mlpRun });
      mark(mlpRun);
    },
  );
  return {
    startMlp() {
      const settings = get().settings.mlp;
      return runner.start(settings.epochs, async () => {
        const problem = problemNow(get(), get());
        const folded = problem && (await foldsFor({ get, set }, { storage }, problem));
        if (!problem || !folded) return fail({ kind: 'nothing-to-learn' });
        const { classIds, embeddingLength, embeddings, fingerprint, learntFrom, augmentedCount, key } = problem;
        const split = epochParts(folded);
        const augmented = augmentedByParent(problem);
        const learnt = split.learn.flatMap((index) => [index, ...(augmented.get(index) ?? [])]);
        // Nothing is chosen by validation here, so all that is kept back draws the curve.
        const kept = [...split.validation, ...split.test];
        const rows = (indices: readonly number[]) => rowsAt(embeddings, embeddingLength, problem.classes, indices);
        const task = { embeddingLength, classCount: classIds.length, learn: rows(learnt), validation: rows(kept) };
        const size = { samples: learnt.length, embeddingLength, classes: classIds.length };
        return ok({
          counts: {
            learn: split.learn.length,
            augmented: learnt.length - split.learn.length,
            augmentedLeftOut: 0,
            ...heldOutCounts(problem, { ...split, validation: [], test: kept }),
          },
          learn: async (epochs, run) => {
            await get().backboneReady();
            return get().onEngine((engine) => engine.trainMlp(task, { ...settings, epochs }, run));
          },
          use: ({ state }, spent) =>
            get().adoptHead({
              head: mlpHeadOf(state, classIds, embeddingLength),
              fingerprint,
              learntKey: key,
              learntFrom,
              learntRecordings: recordingsLearnt(problem, kept),
              augmentedCount,
              milliseconds: spent.milliseconds,
              operations: mlpOperations(size, { ...settings, epochs: state.epoch }),
              settings: undefined,
              // It may be stopped here: how good it is, is asked of as many epochs.
              mlpSettings: { ...settings, epochs: state.epoch },
            }),
        });
      });
    },
    stopMlp: runner.stop,
    goOnMlp: () => runner.goOn(epochsToGo(get().mlpRun, get().settings.mlp.epochs)),
    resetMlp: runner.reset,
  };
}

/** All samples that can be learnt from now; with their copies where those are `augmented`. */
export function problemNow(state: DatasetSlice & EmbeddingSlice & BackboneSlice, altered?: Augmented): TrainingProblem | undefined {
  const { dataset, backbone, project } = state;
  return backbone.kind === 'ready' ? problemOf(dataset, embeddingsNow(state), backbone.loaded, project, altered) : undefined;
}

/** What a run's counts say of what it does not learn from. Where nothing is left to be asked alone, what chooses the epoch is. */
export function heldOutCounts(
  problem: TrainingProblem,
  { validation, test }: EpochParts,
): Pick<RunCounts, 'validation' | 'heldOut' | 'heldOutChose' | 'missing'> {
  const heldOut = test.length > 0 ? test : validation;
  return {
    validation: validation.length,
    heldOut: heldOut.length,
    heldOutChose: test.length === 0 && validation.length > 0,
    missing: classesMissingIn(problem, heldOut),
  };
}

/** The classes of which none of these rows is a sample. */
export function classesMissingIn({ classes, classIds }: TrainingProblem, rows: readonly number[]): readonly string[] {
  const there = new Set(rows.map((row) => classes[row]));
  return classIds.filter((_, c) => !there.has(c));
}

/** Some rows of a matrix with their classes. */
export function rowsAt(values: Float32Array, length: number, classes: Uint16Array, indices: readonly number[]): LabelledRows {
  return { rows: gatherRows(values, length, indices), classes: Uint16Array.from(indices, (index) => classes[index] as number) };
}

/** Where a run that goes on ends: where it was to end, or as many epochs later when it is there. */
export function epochsToGo(state: RunState, epochs: number): number {
  const curves = curvesOf(state);
  const behind = curves?.history.at(-1)?.epoch ?? 0;
  return curves && behind < curves.epochs && state.kind !== 'done' ? curves.epochs : behind + epochs;
}
