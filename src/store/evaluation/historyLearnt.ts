// What a state of the history notes of how its head learnt: the settings of its kind, and names of its samples and their labels.
import type { Dataset } from '../../core/dataset/dataset';
import type { EvaluatedChoice } from '../../core/heads/evaluatedChoice';
import type { ProjectSettings } from '../../core/project/settings';
import { settingsDocument } from '../../core/project/settings';
import { listKey } from '../head/problemKey';
import type { TrainingProblem } from '../head/trainingProblem';
import type { Learnt } from './evaluationSlice';

/** The settings of each kind; with these come those that all kinds have. */
const OF_KIND = {
  linear: ['linear'],
  'nearest-mean': [],
  'nearest-neighbours': ['nearestNeighbours'],
  mlp: ['mlp'],
  'fine-tuned': ['fineTuning'],
  'zero-shot': ['labelMapping'],
} as const satisfies { readonly [Kind in EvaluatedChoice['kind']]: readonly (keyof ProjectSettings)[] };

/** What the head that is evaluated learnt, by which settings. An MLP has its own: those on the screen may be for the next one. */
export function learntBy(choice: EvaluatedChoice, problem: TrainingProblem, { classes }: Dataset, settings: ProjectSettings): Learnt {
  const document = settingsDocument({ ...settings, headKind: choice.kind, ...(choice.kind === 'mlp' && { mlp: choice.settings }) });
  const { ids, parents, classIds, learntFrom, fingerprint } = problem;
  const captured = ids.flatMap((_, row) => ((parents?.[row] ?? -1) < 0 ? [row] : []));
  return {
    settings: Object.fromEntries(['version', 'headKind', 'augmentation', ...OF_KIND[choice.kind]].map((name) => [name, document[name]])),
    counts: [...learntFrom],
    fingerprint,
    off: classes.filter(({ enabled }) => !enabled).map(({ id }) => id),
    samples: listKey(captured.map((row) => ids[row] as string)),
    labels: listKey(captured.map((row) => `${ids[row] as string}:${classIds[problem.classes[row] as number] as string}`)),
  };
}
