// How heads learn that are compared, as a link says it and as it is set.
import type { InstantChoice, LinearChoice } from '../heads/headChoice';
import { defaultLinearChoice, defaultNearestNeighboursChoice } from '../heads/headChoice';
import type { LabSettings, LinearWords } from './labAddress';

/** A linear head's settings as a link says them. */
export const linearWords = ({ l2, balanced }: LinearChoice): LinearWords => ({ penalty: l2, balanced: balanced ? 'yes' : 'no' });

/** What a link comes to: what it does not say is as it was `before`. */
export const linearOf = ({ penalty, balanced }: LinearWords, before: LinearChoice): LinearChoice => ({
  ...before,
  l2: penalty ?? before.l2,
  balanced: balanced === undefined ? before.balanced : balanced === 'yes',
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
