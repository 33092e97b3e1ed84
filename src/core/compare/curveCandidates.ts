// The kinds of head that a learning curve compares, each with the settings that a person gave it.
import { atOnce } from '../base/atOnce';
import type { CurveChoice } from './curveKinds';
import { fitMlp } from '../heads/fitMlp';
import { predictWith } from '../heads/heads';
import { fitInstant, tuneHyperparameters } from '../heads/instant';
import { withDefaults } from '../heads/withDefaults';
import type { Candidate } from './learningCurve';

/**
 * A choice of head as a candidate named by its kind. The number of neighbours is chosen anew from what is learnt;
 * a penalty left open takes its ordinary value, for choosing it anew would take eleven fits in place of each.
 */
export function candidateFor(choice: CurveChoice): Candidate {
  if (choice.kind === 'zero-shot') {
    const { head } = choice;
    return { name: choice.kind, learnsNothing: true, fit: () => (embedding) => predictWith(head, embedding) };
  }
  return {
    name: choice.kind,
    fit(samples, folds) {
      if (choice.kind === 'mlp') {
        const head = fitMlp(samples, choice.settings);
        return (embedding) => predictWith(head, embedding);
      }
      const head = fitInstant(
        samples,
        choice.kind === 'linear' ? withDefaults(choice) : atOnce(tuneHyperparameters(samples, folds, choice)),
      );
      return (embedding) => predictWith(head, embedding);
    },
  };
}
