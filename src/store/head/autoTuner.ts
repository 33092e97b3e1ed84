// Hyperparameters that a choice leaves open, tuned in the background once the samples have come to rest.
import type { FoundSettings } from '../../browser/projectStorage';
import type { FoldedRows } from '../../core/evaluation/rounds';
import { holdsOutEveryClass, roundsOf } from '../../core/evaluation/rounds';
import type { InstantChoice, TunedChoice } from '../../core/heads/headChoice';
import { leavesOpen } from '../../core/heads/headChoice';
import { withDefaults } from '../../core/heads/withDefaults';
import type { Ports } from '../base/ports';
import type { AutoTuning } from './trainedHead';
import { choiceName, slotOf } from './foundSettings';
import type { WithTrainer } from './trainerAtHand';
import type { TrainingProblem } from './trainingProblem';

export interface AutoTuner {
  /** The choice with what was last chosen for it, or ordinary values: a new sample never waits. */
  tuned(choice: InstantChoice, problem: TrainingProblem): TunedChoice;
  /** Makes sure that what the choice leaves open is chosen for this problem; gives up what was begun for another. */
  wanted(choice: InstantChoice, problem: TrainingProblem): void;
  /** Gives up what was begun. */
  stop(): void;
  /** Takes in what was chosen on earlier visits, for any backbone, in place of what is known. */
  remember(found: readonly FoundSettings[]): void;
}

/** Findings that are kept of one project: one for each choice and backbone. */
const MOST_KEPT = 24;

/** Milliseconds without a change before the settings are chosen anew. */
const AT_REST = 250;

/**
 * The tuner of one store. It waits until samples rest and remembers the newest result for each choice and backbone; newer samples end what
 * is under way, and until it is done the last result is used.
 */
export function autoTuner(
  {
    withTrainer,
    rest,
    monotonic,
    foldsOf,
    coming,
  }: {
    readonly withTrainer: WithTrainer;
    /** Whether more samples are on their way: then they do not rest. Once they do, `wanted` is called again. */
    readonly coming: () => boolean;
    /** Undefined once another project is open than the problem's. */
    readonly foldsOf: (problem: TrainingProblem) => Promise<FoldedRows | undefined>;
  } & Pick<Ports, 'rest' | 'monotonic'>,
  report: (autoTuning: AutoTuning) => void,
  /** Called when something was chosen; ends in `wanted` or `stop`. */
  onChosen: (found: readonly FoundSettings[]) => void,
): AutoTuner {
  /** By choice and backbone. */
  let chosen: ReadonlyMap<string, FoundSettings> = new Map();
  let work: { readonly name: string; readonly controller: AbortController } | undefined;

  const stop = () => {
    work?.controller.abort();
    work = undefined;
    report({ kind: 'idle' });
  };
  const choose = async (choice: InstantChoice, problem: TrainingProblem, { signal }: AbortController) => {
    try {
      await rest(AT_REST);
      signal.throwIfAborted();
      const folds = await foldsOf(problem);
      signal.throwIfAborted();
      if (!folds) {
        stop();
        return;
      }
      const rounds = roundsOf(folds);
      const started = monotonic();
      const tuned = await withTrainer(
        (trainer) => trainer.tuneHyperparameters(problem, { choice, fold: folds.fold, burst: folds.burst }, signal),
        signal,
      );
      signal.throwIfAborted();
      const search = {
        milliseconds: monotonic() - started,
        learn: holdsOutEveryClass(folds.classes, rounds) ? rounds.map(({ learn }) => learn.length) : [],
      };
      const found = { choice: choiceName(choice), problem: problem.key, tuned, search };
      const others = [...chosen.values()].filter((each) => slotOf(each) !== slotOf(found));
      chosen = bySlot([...others.slice(1 - MOST_KEPT), found]);
      onChosen([...chosen.values()]);
    } catch (cause) {
      if (!signal.aborted) report({ kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) });
    }
  };

  const foundFor = (choice: InstantChoice, problem: string) => chosen.get(slotOf({ choice: choiceName(choice), problem }));

  return {
    tuned: (choice, { key }) => foundFor(choice, key)?.tuned ?? withDefaults(choice),
    wanted(choice, problem) {
      const name = `${choiceName(choice)} ${problem.key}`;
      const done = !leavesOpen(choice) || foundFor(choice, problem.key)?.problem === problem.key;
      if (work?.name === name && !done) return;
      stop();
      if (done) return;
      report({ kind: 'running' });
      // A search that the next samples end costs them the processor.
      if (coming()) return;
      const controller = new AbortController();
      work = { name, controller };
      void choose(choice, problem, controller);
    },
    stop,
    remember: (found) => (chosen = bySlot(found)),
  };
}

function bySlot(found: readonly FoundSettings[]): ReadonlyMap<string, FoundSettings> {
  return new Map(found.map((each) => [slotOf(each), each]));
}
