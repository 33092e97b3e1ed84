// The rungs of the ladder that a trainer measures, one after the other, going on from those that are there.
import type { MeasuredRung, Rung, RungId } from '../../core/compare/ladder';
import { ladderOf, RUNG_IDS } from '../../core/compare/ladder';
import { answersOf } from '../../core/compare/worth';
import { namedTable } from '../../core/evaluation/heldOut';
import type { FoldedRows } from '../../core/evaluation/rounds';
import type { EvaluableChoice } from '../../core/heads/evaluatedChoice';
import { leavesOpen } from '../../core/heads/headChoice';
import { withDefaults } from '../../core/heads/withDefaults';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import { listKey } from '../head/problemKey';
import type { TrainingProblem } from '../head/trainingProblem';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import { foldsFor } from '../split/foldsFor';
import type { SeesSplit } from '../split/splitFor';
import type { AnsweredRungs } from './ladderSlice';
import type { LadderSettings } from './ladderSettings';
import type { PlainRung } from './rungSize';
import { numbersOf, operationsOf } from './rungSize';

const SEED = 1;

/** What the rungs below came to, and of what. */
export interface Climbed {
  readonly problem: TrainingProblem;
  readonly folded: FoldedRows;
  readonly answered: AnsweredRungs;
  readonly settings: LadderSettings;
}

/** What of it is told while it is measured. */
interface Telling {
  /** `done`: 0 … 1. The rungs that are there, and all that there will be. */
  onProgress(done: number, rungs: readonly Rung[], ids: readonly RungId[]): void;
  /** Another rung is there, and not the last of these. */
  onRung(answered: AnsweredRungs): void;
}

/**
 * Measures what of the rungs is not among `before`, where that is of the same split. Undefined where another project's split is all there
 * is; rejects when aborted.
 */
export async function measurePlain(
  { get, set }: Access<SeesSplit & Pick<ZeroShotSlice, 'mappedHead'>>,
  { storage, startTrainer, monotonic }: Pick<Ports, 'storage' | 'startTrainer' | 'monotonic'>,
  {
    problem,
    settings,
    before,
  }: { readonly problem: TrainingProblem; readonly settings: LadderSettings; readonly before?: AnsweredRungs | undefined },
  { onProgress, onRung }: Telling,
  signal: AbortSignal,
): Promise<Climbed | undefined> {
  const trainer = startTrainer();
  signal.addEventListener('abort', () => trainer.dispose());
  try {
    const folded = await foldsFor({ get, set }, { storage }, problem);
    if (!folded) return undefined;
    const split = listKey(Array.from(folded.fold, String));
    const there = new Map((before?.split === split ? before.rungs : []).map((rung) => [rung.id, rung]));
    const { fold, burst } = folded;
    const mapped = get().mappedHead();
    const choiceOf = async (id: PlainRung): Promise<EvaluableChoice | undefined> => {
      switch (id) {
        case 'zero-shot':
          return mapped && { kind: 'zero-shot', head: mapped };
        case 'one-sample':
          return { kind: 'one-sample', seed: SEED };
        case 'linear':
          return leavesOpen(settings.linear)
            ? trainer.tuneHyperparameters(problem, { choice: settings.linear, fold, burst }, signal)
            : withDefaults(settings.linear);
        case 'mlp':
          return { kind: 'mlp', settings: settings.mlp };
      }
    };
    const ids = RUNG_IDS.filter((id) => id !== 'zero-shot' || mapped !== undefined || there.has(id));
    const below = ids.filter((id) => id !== 'fine-tuned');
    const rungs: MeasuredRung[] = [];
    for (const [at, id] of below.entries()) {
      const known = there.get(id);
      if (known) {
        rungs.push(known);
        continue;
      }
      const shown = ladderOf(rungs, problem);
      const tell = (done: number) => {
        if (!signal.aborted) onProgress((at + done) / below.length, shown, ids);
      };
      tell(0);
      const began = monotonic();
      const choice = await choiceOf(id);
      signal.throwIfAborted();
      if (!choice) continue;
      const started = monotonic();
      const { columns, classIds } = await trainer.predictHeldOut(
        problem,
        { choice, fold, burst },
        { signal, onProgress: ({ done, of: all }) => tell(done / all) },
      );
      signal.throwIfAborted();
      const fits = Math.max(1, new Set(columns.fold).size);
      rungs.push({
        id,
        answers: answersOf(namedTable(columns, classIds, problem)),
        // What it left open is searched for once, for the heads of all folds: whoever learns one head waits for that, too.
        milliseconds: id === 'zero-shot' ? 0 : started - began + (monotonic() - started) / fits,
        numbers: numbersOf(id, problem, settings.mlp),
        operations: operationsOf(id, problem, folded, settings),
      });
      if (at + 1 < below.length) onRung({ split, rungs: [...rungs] });
    }
    return { problem, folded, answered: { split, rungs }, settings };
  } finally {
    trainer.dispose();
  }
}
