// Measuring the ladder: each rung's heads on the project's split, in a trainer of its own that is ended afterwards.
import type { MeasuredRung, RungId } from '../../core/compare/ladder';
import { ladderOf } from '../../core/compare/ladder';
import { namedTable } from '../../core/evaluation/heldOut';
import { foldedRows } from '../../core/evaluation/projectSplit';
import type { AskedChoice } from '../../core/heads/evaluatedChoice';
import { leavesOpen } from '../../core/heads/headChoice';
import { withDefaults } from '../../core/heads/withDefaults';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import type { TrainingProblem } from '../head/trainingProblem';
import { problemOf } from '../head/trainingProblem';
import type { ColumnsSee } from './columnVerbs';
import type { CompareVerbs } from './compareSlice';
import { splitFor } from '../split/splitFor';

export type LadderVerbs = Pick<CompareVerbs, 'climbLadder' | 'cancelLadder'>;

const SEED = 1;

export function ladderVerbs(
  { get, set }: Access<ColumnsSee & ZeroShotSlice>,
  { storage, startTrainer, monotonic }: Pick<Ports, 'storage' | 'startTrainer' | 'monotonic'>,
): LadderVerbs {
  let run: AbortController | undefined;

  const problemNow = (): TrainingProblem | undefined => {
    const { backbone, project, dataset } = get();
    if (backbone.kind !== 'ready' || project.kind === 'opening') return undefined;
    return problemOf(dataset, embeddingsNow(get()), backbone.loaded, project);
  };

  /** Numbers that a head of a rung learns from samples. */
  const numbersOf = (id: RungId, { embeddingLength: d, classIds: { length: k } }: TrainingProblem): number => {
    switch (id) {
      case 'zero-shot':
        return 0;
      case 'one-sample':
        return (k + 1) * d;
      case 'linear':
        return (d + 1) * k;
      case 'mlp': {
        const { hidden } = get().settings.mlp;
        return (d + 1) * hidden + (hidden + 1) * k;
      }
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
      const { project } = get();
      if (!problem || project.kind === 'opening') {
        set({ ladder: { kind: 'lacking' } });
        return;
      }
      const trainer = startTrainer();
      signal.addEventListener('abort', () => trainer.dispose());
      set({ ladder: { kind: 'running', done: 0 } });
      try {
        const split = await splitFor({ get, set }, { storage }, project.id);
        if (!split) {
          if (!isCancelled()) set({ ladder: { kind: 'idle' } });
          return;
        }
        const folded = foldedRows(split, problem);
        const penalty = get().settings.linear;
        const linear = leavesOpen(penalty) ? await trainer.tuneHyperparameters(problem, penalty, signal) : withDefaults(penalty);
        const mapped = get().mappedHead();
        const choices: readonly (readonly [RungId, AskedChoice])[] = [
          ...(mapped ? [['zero-shot', { kind: 'zero-shot', head: mapped }] as const] : []),
          ['one-sample', { kind: 'one-sample', seed: SEED }],
          ['linear', linear],
          ['mlp', { kind: 'mlp', settings: get().settings.mlp }],
        ];
        const measured: MeasuredRung[] = [];
        for (const [at, [id, choice]] of choices.entries()) {
          const started = monotonic();
          const { columns, classIds } = await trainer.predictHeldOut(
            problem,
            { choice, fold: folded.fold, burst: folded.burst },
            {
              signal,
              onProgress: ({ done, of }) => {
                if (!isCancelled()) set({ ladder: { kind: 'running', done: (at + done / of) / choices.length } });
              },
            },
          );
          const fits = Math.max(1, new Set(columns.fold).size);
          measured.push({
            id,
            table: namedTable(columns, classIds, problem.ids),
            milliseconds: id === 'zero-shot' ? 0 : (monotonic() - started) / fits,
            numbers: numbersOf(id, problem),
          });
        }
        if (isCancelled()) return;
        set({ ladder: { kind: 'ready', projectId: project.id, problemKey: problem.key, rungs: ladderOf(measured) } });
      } catch (cause) {
        if (isCancelled()) return;
        set({ ladder: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
      } finally {
        trainer.dispose();
        if (run === mine) run = undefined;
      }
    },
    cancelLadder() {
      run?.abort();
      run = undefined;
      if (get().ladder.kind === 'running') set({ ladder: { kind: 'cancelled' } });
    },
  };
}
