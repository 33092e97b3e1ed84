// The kinds of head that a learning curve compares, each with the settings that a person gave it.
import type { CurveChoice } from './curveKinds';
import { selectK } from '../heads/selectK';
import { fitMlp } from '../heads/fitMlp';
import { predictWith } from '../heads/heads';
import { fitInstant } from '../heads/instant';
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
    fit(samples, bursts) {
      if (choice.kind === 'mlp') {
        const head = fitMlp(samples, choice.settings);
        return (embedding) => predictWith(head, embedding);
      }
      const tuned =
        choice.kind === 'nearest-neighbours' && choice.k === 'auto' ? { ...choice, k: selectK(samples, bursts) } : withDefaults(choice);
      const head = fitInstant(samples, tuned);
      return (embedding) => predictWith(head, embedding);
    },
  };
}
