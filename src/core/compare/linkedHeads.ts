// How heads learn that are compared, as a link says it and as it is set.
import type { InstantChoice, LinearChoice } from '../heads/headChoice';
import { defaultLinearChoice, defaultNearestNeighboursChoice } from '../heads/headChoice';
import type { FineTuneSettings, MlpSettings } from '../solvers/epochs';
import type { EpochWords, LabSettings, LinearWords } from './labAddress';

/** A linear head's settings as a link says them. */
export const linearWords = ({ l2, balanced }: LinearChoice): LinearWords => ({ penalty: l2, balanced: balanced ? 'yes' : 'no' });

/** What a link comes to: what it does not say is as it was `before`. */
export const linearOf = ({ penalty, balanced }: LinearWords, before: LinearChoice): LinearChoice => ({
  ...before,
  l2: penalty ?? before.l2,
  balanced: balanced === undefined ? before.balanced : balanced === 'yes',
});

/** The two layers, as a link says them; their seed has another name in each tool. */
export const mlpWords = ({ hidden, epochs }: MlpSettings): Pick<EpochWords, 'hidden' | 'epochs'> => ({ hidden, epochs });

/** What a link comes to: what it does not say is as it was `before`. */
export const mlpOf = <Set extends MlpSettings>({ hidden, epochs }: EpochWords, seed: number | undefined, before: Set): Set => ({
  ...before,
  hidden: hidden ?? before.hidden,
  epochs: epochs ?? before.epochs,
  seed: seed ?? before.seed,
});

/** Fine-tuning, as a link says it. */
export const tuningWords = (set: FineTuneSettings): Omit<EpochWords, 'hidden' | 'epochs'> => ({
  rate: set.blockLearningRate,
  headrate: set.headLearningRate,
  tuneepochs: set.epochs,
  tuneseed: set.seed,
});

/** What a link comes to: what it does not say is as it was `before`. */
export const tuningOf = <Set extends FineTuneSettings>({ rate, headrate, tuneepochs, tuneseed }: EpochWords, before: Set): Set => ({
  ...before,
  blockLearningRate: rate ?? before.blockLearningRate,
  headLearningRate: headrate ?? before.headLearningRate,
  epochs: tuneepochs ?? before.epochs,
  seed: tuneseed ?? before.seed,
});

/** A head that follows the samples, as a link says it. */
export function headWords(choice: InstantChoice): Omit<LabSettings['columns'], 'columns'> {
  switch (choice.kind) {
    case 'linear':
      return { head: choice.kind, ...linearWords(choice) };
    case 'nearest-mean':
      return { head: choice.kind };
    case 'nearest-neighbours':
      return { head: choice.kind, voters: choice.k };
  }
}

/** What a link comes to: what it does not say is as it was `before`, or as is usual for another kind. */
export function headOf({ head, voters, ...words }: LabSettings['columns'], before: InstantChoice): InstantChoice {
  const kind = head ?? before.kind;
  switch (kind) {
    case 'linear':
      return linearOf(words, before.kind === kind ? before : defaultLinearChoice);
    case 'nearest-mean':
      return { kind };
    case 'nearest-neighbours': {
      const known = before.kind === kind ? before : defaultNearestNeighboursChoice;
      return { ...known, k: voters ?? known.k };
    }
  }
}
