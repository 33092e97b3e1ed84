// The head: trained again after every change, in the background, or opened from a file. There is no Train button.
import type { Class, Missing } from '../core/dataset';
import { whatIsMissing } from '../core/dataset';
import type { LinearHead } from '../core/head';
import type { HeadDocument } from '../formats/headDocument';
import { fromDocument } from './headAsDocument';
import type { Trainer } from '../engine/trainer';
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice } from './datasetSlice';
import type { EmbeddingSlice } from './embeddingSlice';
import type { Ports } from './ports';
import { problemOf, warmStart } from './trainingProblem';
import type { TrainingProblem } from './trainingProblem';
import { defaultLogisticOptions } from '../core/solvers/logistic';

/** What a trained head was made of. */
export interface TrainedHead {
  readonly head: LinearHead;
  readonly fingerprint: string;
  /** Samples learnt from, by class id. */
  readonly learntFrom: ReadonlyMap<string, number>;
  /** How long the solver took. */
  readonly milliseconds: number;
  readonly iterations: number;
}

/** A head from a file, with the classes it names. It predicts until it is closed. */
export interface OpenedHead {
  readonly document: HeadDocument;
  readonly head: LinearHead;
  readonly classes: readonly Class[];
}

export type Training =
  | { readonly kind: 'missing'; readonly missing: Missing }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'current' }
  | { readonly kind: 'failed'; readonly detail: string };

export interface HeadSlice {
  readonly trained: TrainedHead | undefined;
  readonly training: Training;
  readonly opened: OpenedHead | undefined;
  /** Called whenever samples, classes or embeddings changed: trains again if that matters to the head. */
  headMayBeStale(): void;
  showHead(document: HeadDocument): void;
  closeHead(): void;
  forgetHead(): void;
}

export function headSlice(
  { get, set }: Access<HeadSlice & DatasetSlice & EmbeddingSlice & BackboneSlice>,
  { startTrainer, now }: Pick<Ports, 'startTrainer' | 'now'>,
): HeadSlice {
  let trainer: Trainer | undefined;
  let running = false;
  let solved: TrainingProblem | undefined;

  const fit = async (problem: TrainingProblem) => {
    const warm = warmStart(get().trained?.head, problem.classIds);
    const attempt = () => (trainer ??= startTrainer()).fit(problem, defaultLogisticOptions, warm);
    try {
      return await attempt();
    } catch (cause) {
      if (cause instanceof RangeError) throw cause;
      trainer?.dispose();
      trainer = undefined;
      return attempt();
    }
  };

  /** Trains until what was learnt is what there is; changes during a fit lead to one more, never to a queue. */
  const train = async () => {
    if (running) return;
    running = true;
    try {
      for (let problem = wanted(); problem; problem = wanted()) {
        set({ training: { kind: 'running' } });
        const started = now();
        const result = await fit(problem);
        solved = problem;
        if (problem.project !== get().project) continue;
        set({
          trained: {
            head: {
              kind: 'linear',
              classIds: problem.classIds,
              embeddingLength: problem.embeddingLength,
              weights: Float32Array.from(result.weights),
              bias: Float32Array.from(result.bias),
            },
            fingerprint: problem.fingerprint,
            learntFrom: problem.learntFrom,
            milliseconds: now() - started,
            iterations: result.iterations,
          },
          training: { kind: 'current' },
        });
      }
    } catch (cause) {
      set({ training: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
    } finally {
      running = false;
    }
  };

  /** The problem to solve now, or undefined when the head already answers it or nothing can be learnt. */
  const wanted = (): TrainingProblem | undefined => {
    const { dataset, embeddings, backbone, project } = get();
    const missing = whatIsMissing(dataset);
    if (missing.kind !== 'nothing') {
      solved = undefined;
      set({ training: { kind: 'missing', missing }, trained: undefined });
      return undefined;
    }
    if (backbone.kind !== 'ready') {
      set({ training: { kind: 'waiting' } });
      return undefined;
    }
    const problem = problemOf(dataset, embeddings, backbone.loaded, project);
    if (!problem) {
      set({ training: { kind: 'waiting' } });
      return undefined;
    }
    if (solved && sameProblem(solved, problem)) {
      if (get().training.kind !== 'current') set({ training: { kind: 'current' } });
      return undefined;
    }
    return problem;
  };

  return {
    trained: undefined,
    training: { kind: 'missing', missing: { kind: 'classes', have: 0 } },
    opened: undefined,
    headMayBeStale: () => void train(),
    showHead: (document) => set({ opened: { document, ...fromDocument(document) } }),
    closeHead: () => set({ opened: undefined }),
    forgetHead: () => {
      solved = undefined;
      set({ trained: undefined });
    },
  };
}

function sameProblem(a: TrainingProblem, b: TrainingProblem): boolean {
  return a.project === b.project && a.fingerprint === b.fingerprint && a.key === b.key;
}
