// Measuring the ladder: each rung's heads on the project's split, in a trainer of its own that is ended afterwards; fine-tuning comes last.
import type { Range } from '../../core/compare/cost';
import { linearOperations } from '../../core/compare/cost';
import type { MeasuredRung, RungId } from '../../core/compare/ladder';
import { ladderOf } from '../../core/compare/ladder';
import type { ProjectSettings } from '../../core/project/settings';
import { mlpOperations } from '../../core/compare/rungOperations';
import { namedTable } from '../../core/evaluation/heldOut';
import type { FoldedRows } from '../../core/evaluation/rounds';
import { roundsOf } from '../../core/evaluation/rounds';
import type { AskedChoice } from '../../core/heads/evaluatedChoice';
import type { MlpSettings } from '../../core/solvers/epochs';
import { leavesOpen } from '../../core/heads/headChoice';
import { withDefaults } from '../../core/heads/withDefaults';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import { trainerAtHand } from '../head/trainerAtHand';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import type { TrainingProblem } from '../head/trainingProblem';
import { problemOf } from '../head/trainingProblem';
import type { ColumnsSee } from './columnVerbs';
import type { CompareVerbs } from './compareSlice';
import type { LadderTuning } from './ladderTuning';
import { measureTuned, tuningObstacle } from './ladderTuning';
import { foldsFor } from '../split/foldsFor';

export type LadderVerbs = Pick<CompareVerbs, 'climbLadder' | 'cancelLadder'>;

const SEED = 1;

/** Rungs that a trainer measures: all but the fine-tuned one. */
type PlainRung = Exclude<RungId, 'fine-tuned'>;

export function ladderVerbs(
  { get, set }: Access<ColumnsSee & ZeroShotSlice & Pick<AugmentationSlice, 'drawAugmented'>>,
  ports: Pick<Ports, 'storage' | 'startTrainer' | 'monotonic' | 'pictures' | 'classifierFiles' | 'nextFrame'>,
): LadderVerbs {
  const { storage, startTrainer, monotonic } = ports;
  let run: AbortController | undefined;

  const problemNow = (): TrainingProblem | undefined => {
    const { backbone, project, dataset } = get();
    if (backbone.kind !== 'ready' || project.kind === 'opening') return undefined;
    return problemOf(dataset, embeddingsNow(get()), backbone.loaded, project);
  };

  /** Numbers that a head of a rung learns from samples. */
  const numbersOf = (id: PlainRung, { embeddingLength: d, classIds: { length: k } }: TrainingProblem, { hidden }: MlpSettings): number => {
    switch (id) {
      case 'zero-shot':
        return 0;
      case 'one-sample':
        return k * d;
      case 'linear':
        return (d + 1) * k;
      case 'mlp':
        return (d + 1) * hidden + (hidden + 1) * k;
    }
  };

  /** Multiply-adds to learn a head of a rung, the mean over the rounds. */
  const operationsOf = (id: PlainRung, { embeddingLength, classIds }: TrainingProblem, folded: FoldedRows, mlp: MlpSettings): Range => {
    const each = roundsOf(folded).map(({ learn }): Range => {
      const size = { samples: learn.length, embeddingLength, classes: classIds.length };
      if (id === 'linear') return linearOperations(size);
      // Means are sums: nothing is multiplied.
      const operations = id === 'mlp' ? mlpOperations(size, mlp) : 0;
      return [operations, operations];
    });
    const mean = (at: 0 | 1) => each.reduce((sum, range) => sum + range[at], 0) / Math.max(1, each.length);
    return [mean(0), mean(1)];
  };

  const isOpen = (projectId: string) => {
    const { project } = get();
    return project.kind !== 'opening' && project.id === projectId;
  };

  const cancel = () => {
    run?.abort();
    run = undefined;
    const { ladder } = get();
    if (ladder.kind === 'running') set({ ladder: { kind: 'cancelled' } });
    if (ladder.kind === 'ready' && ladder.tuning.kind === 'running') set({ ladder: { ...ladder, tuning: { kind: 'cancelled' } } });
  };

  /** The fine-tuned rung, on top of those that are shown already: what they say stays whatever becomes of it. */
  const tune = async (
    projectId: string,
    problem: TrainingProblem,
    folded: FoldedRows,
    plain: readonly MeasuredRung[],
    settings: ProjectSettings,
    signal: AbortSignal,
  ): Promise<void> => {
    const show = (tuning: LadderTuning, rungs = ladderOf(plain)) => {
      if (!signal.aborted) set({ ladder: { kind: 'ready', projectId, problemKey: problem.key, rungs, tuning } });
    };
    const { backbone } = get();
    const block = backbone.kind === 'ready' && backbone.loaded.fingerprint === problem.fingerprint ? backbone.loaded.lastBlock : undefined;
    const beside = plain.find(({ id }) => id === 'linear')?.table;
    const obstacle = tuningObstacle(problem, block, folded);
    if (obstacle || !block || !beside) {
      show(obstacle ?? { kind: 'no-block' });
      return;
    }
    show({ kind: 'running', done: 0 });
    const trainers: { dispose(): void }[] = [];
    const withTrainer = trainerAtHand(() => {
      const trainer = startTrainer();
      trainers.push(trainer);
      return trainer;
    });
    try {
      const tuned = await measureTuned(
        get,
        ports,
        { problem, folded, beside, block, withTrainer, settings },
        (done) => {
          // Pictures of another project are none of these.
          if (isOpen(projectId)) show({ kind: 'running', done });
          else cancel();
        },
        signal,
      );
      if (!tuned.ok) show({ kind: 'failed', failure: tuned.error });
      else if (tuned.value) show({ kind: 'measured', rates: tuned.value.rates }, ladderOf([...plain, tuned.value.rung]));
    } catch (cause) {
      show({ kind: 'failed', failure: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
    } finally {
      for (const trainer of trainers) trainer.dispose();
    }
  };

  return {
    async climbLadder() {
      run?.abort();
      const mine = new AbortController();
      run = mine;
      const { signal } = mine;
      const isCancelled = () => signal.aborted;
      const problem = problemNow();
      // As they are when it begins: what is set meanwhile is for the next time.
      const { project, settings } = get();
      if (!problem || project.kind === 'opening') {
        set({ ladder: { kind: 'lacking' } });
        return;
      }
      // What fine-tuning makes a backbone forget is asked of its own classifier.
      get().wantClassifier();
      const trainer = startTrainer();
      signal.addEventListener('abort', () => trainer.dispose());
      set({ ladder: { kind: 'running', done: 0 } });
      try {
        const folded = await foldsFor({ get, set }, { storage }, problem);
        if (!folded) {
          if (!isCancelled()) set({ ladder: { kind: 'idle' } });
          return;
        }
        const { fold, burst } = folded;
        const penalty = settings.linear;
        const linear = leavesOpen(penalty)
          ? await trainer.tuneHyperparameters(problem, { choice: penalty, fold, burst }, signal)
          : withDefaults(penalty);
        const mapped = get().mappedHead();
        const choices: readonly (readonly [PlainRung, AskedChoice])[] = [
          ...(mapped ? [['zero-shot', { kind: 'zero-shot', head: mapped }] as const] : []),
          ['one-sample', { kind: 'one-sample', seed: SEED }],
          ['linear', linear],
          ['mlp', { kind: 'mlp', settings: settings.mlp }],
        ];
        const measured: MeasuredRung[] = [];
        for (const [at, [id, choice]] of choices.entries()) {
          const started = monotonic();
          const { columns, classIds } = await trainer.predictHeldOut(
            problem,
            { choice, fold, burst },
            {
              signal,
              onProgress: ({ done, of }) => {
                if (!isOpen(project.id)) cancel();
                if (!isCancelled()) set({ ladder: { kind: 'running', done: (at + done / of) / choices.length } });
              },
            },
          );
          const fits = Math.max(1, new Set(columns.fold).size);
          measured.push({
            id,
            table: namedTable(columns, classIds, problem.ids),
            milliseconds: id === 'zero-shot' ? 0 : (monotonic() - started) / fits,
            numbers: numbersOf(id, problem, settings.mlp),
            operations: operationsOf(id, problem, folded, settings.mlp),
          });
        }
        if (isCancelled()) return;
        await tune(project.id, problem, folded, measured, settings, signal);
      } catch (cause) {
        if (isCancelled()) return;
        set({ ladder: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
      } finally {
        trainer.dispose();
        if (run === mine) run = undefined;
      }
    },
    cancelLadder: cancel,
  };
}
