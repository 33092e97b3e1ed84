// The settings that a choice leaves open, chosen in the background once the samples have come to rest.
import type { InstantChoice, SettledChoice } from '../core/heads/headChoice';
import { leavesOpen } from '../core/heads/headChoice';
import { settledByDefault } from '../core/heads/settledByDefault';
import type { Ports } from './ports';
import type { Settling } from './trainedHead';
import type { WithTrainer } from './trainerAtHand';
import type { TrainingProblem } from './trainingProblem';

export interface OpenSettings {
  /** The choice with what was last chosen for it, or ordinary values: a new sample never waits. */
  settled(choice: InstantChoice): SettledChoice;
  /** Makes sure that what the choice leaves open is chosen for this problem; gives up what was begun for another. */
  wanted(choice: InstantChoice, problem: TrainingProblem): void;
  /** Gives up what was begun. */
  stop(): void;
  forget(): void;
}

/** Milliseconds without a change before the settings are chosen anew. */
const AT_REST = 400;

export function openSettings(
  { withTrainer, rest }: { readonly withTrainer: WithTrainer } & Pick<Ports, 'rest'>,
  report: (settling: Settling) => void,
  /** Called when something was chosen; ends in `wanted` or `stop`. */
  onChosen: () => void,
): OpenSettings {
  const chosen = new Map<string, { readonly problem: string; readonly settled: SettledChoice }>();
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
      const settled = await withTrainer((trainer) => trainer.settle(problem, choice, signal), signal);
      signal.throwIfAborted();
      chosen.set(nameOf(choice), { problem: problem.key, settled });
      onChosen();
    } catch (cause) {
      if (!signal.aborted) report({ kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) });
    }
  };

  return {
    settled: (choice) => chosen.get(nameOf(choice))?.settled ?? settledByDefault(choice),
    wanted(choice, problem) {
      const name = `${nameOf(choice)} ${problem.key}`;
      const done = !leavesOpen(choice) || chosen.get(nameOf(choice))?.problem === problem.key;
      if (work?.name === name && !done) return;
      stop();
      if (done) return;
      const controller = new AbortController();
      work = { name, controller };
      report({ kind: 'running' });
      void choose(choice, problem, controller);
    },
    stop,
    forget() {
      stop();
      chosen.clear();
    },
  };
}

/** Equal for choices that leave the same thing open. */
function nameOf(choice: InstantChoice): string {
  return JSON.stringify(Object.entries(choice).sort());
}
