// Makes the table of held-out predictions once the head rests, in the background; the next change ends that.
import { namedTable } from '../../core/evaluation/heldOut';
import type { Split } from '../../core/evaluation/projectSplit';
import { foldByBurst } from '../../core/evaluation/projectSplit';
import { qualityOf } from '../../core/evaluation/quality';
import type { EvaluatedChoice } from '../../core/heads/evaluatedChoice';
import { evaluatedAs, keyOf } from '../../core/heads/evaluatedChoice';
import type { InstantChoice } from '../../core/heads/headChoice';
import { instantChoice } from '../../core/heads/headChoice';
import { headChoiceOf } from '../../core/project/settings';
import type { Access } from '../base/access';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import type { HeadSlice } from '../head/headSlice';
import { trainedNow } from '../head/headSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import { idOf } from '../base/projectState';
import type { SavingSlice } from '../base/savingSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import { foldsFor } from '../split/foldsFor';
import type { SplitSlice } from '../split/splitSlice';
import type { TrainedHead } from '../head/trainedHead';
import type { TrainingProblem } from '../head/trainingProblem';
import { problemOf } from '../head/trainingProblem';
import type { WithTrainer } from '../head/trainerAtHand';
import type { Evaluation, EvaluationSlice, EvaluationVerbs, Learnt, MadeEvaluation } from './evaluationSlice';
import { pictureCheckVerbs } from './pictureCheckVerbs';
import { blankVerbs } from './blankVerbs';
import { learntBy } from './historyLearnt';
import { historyVerbs } from './historyVerbs';
import { influenceVerbs } from './influenceVerbs';
import { isEnough } from './known';
import { resultFiles } from './resultFiles';

type Seen = EvaluationSlice &
  SplitSlice &
  DatasetSlice &
  EmbeddingSlice &
  AugmentationSlice &
  BackboneSlice &
  HeadSlice &
  SavingSlice &
  NoticeSlice &
  SettingsSlice;

/** Whether the MLP still learns. */
interface MlpLearns {
  readonly mlpRun: { readonly kind: string };
}

/** Milliseconds that the head rests before it is asked: longer than from one picture of a recording to the next. */
const AT_REST = 80;

/** Tables that are kept: so many kinds and settings of heads can be looked at in turn. */
const MOST_KEPT = 4;

/** A table with the fold that each row of its problem was in. */
interface Kept {
  readonly made: MadeEvaluation;
  readonly fold: Uint16Array;
  /** Splits that were found to have its recordings in these folds: this is asked after every change. */
  readonly fits: WeakSet<Split>;
}

/** What to make a table of. */
interface Wanted {
  readonly key: string;
  readonly projectId: string;
  readonly problem: TrainingProblem;
  readonly choice: EvaluatedChoice;
  readonly learnt: Learnt;
}

/**
 * The verbs of the evaluation, with those that stand on its table. `evaluationMayBeStale` may be called after any change: it begins a
 * table once the head rests, ends one that is of another head or other samples, and takes one of the last four that were made where it
 * fits. A failure is a state (`none`, `failed`), tried again at the next change.
 */
export function evaluationVerbs(
  { get, set }: Pick<Access<Seen>, 'set'> & Pick<Access<Seen & MlpLearns>, 'get'>,
  {
    storage,
    rest,
    files,
    now,
    pictures,
    withTrainer,
  }: Pick<Ports, 'storage' | 'rest' | 'files' | 'now' | 'pictures'> & { readonly withTrainer: WithTrainer },
): EvaluationVerbs {
  /** The newest last. */
  let kept: readonly Kept[] = [];
  let work: { readonly key: string; readonly controller: AbortController } | undefined;

  const stop = () => {
    work?.controller.abort();
    work = undefined;
  };

  /** The table on the screen, if it is of the project and the backbone in use. */
  const shown = (): MadeEvaluation | undefined => {
    const { evaluation, project, backbone } = get();
    const made = evaluation.kind === 'ready' ? evaluation : evaluation.kind === 'making' ? evaluation.before : undefined;
    const same = made && idOf(project) === made.projectId && backbone.kind === 'ready' && backbone.loaded.fingerprint === made.fingerprint;
    return same ? made : undefined;
  };

  /** The one way to another evaluation: what calibrates the head in use goes with it. */
  const show = (evaluation: Evaluation) => {
    const made = evaluation.kind === 'ready' ? evaluation : evaluation.kind === 'making' ? evaluation.before : undefined;
    set({
      evaluation,
      calibratedBy: made && {
        fingerprint: made.fingerprint,
        kind: made.headKind,
        temperature: made.temperature,
        ...(evaluation.kind === 'ready' && {
          score: { right: made.quality.right, total: made.quality.total, effective: made.quality.effective },
        }),
      },
      noveltyBy: made && isEnough(made) ? { fingerprint: made.fingerprint, prototypes: made.novelty.prototypes } : undefined,
    });
  };

  const make = async ({ key, projectId, problem, choice, learnt }: Wanted, { signal }: AbortController): Promise<Kept | undefined> => {
    await rest(AT_REST);
    signal.throwIfAborted();
    const folded = await foldsFor({ get, set }, { storage }, problem);
    if (!folded) return undefined;
    const again = kept.find((each) => each.made.key === key && folded.fold.every((f, row) => f === each.fold[row]));
    if (again) return again;
    const question = { choice, fold: folded.fold, burst: folded.burst };
    const onProgress = ({ done, of }: { readonly done: number; readonly of: number }) => {
      if (!signal.aborted) show({ kind: 'making', done: done / of, before: shown() });
    };
    const { columns, calibration, coverage, novelty, prototypes, classIds } = await withTrainer(
      (trainer) => trainer.predictHeldOut(problem, question, { signal, onProgress }),
      signal,
    );
    const { probabilities, temperature, errorBefore, interval } = calibration;
    const table = namedTable({ ...columns, probabilities }, classIds, problem);
    const quality = qualityOf(table, coverage);
    // What is shown of ten thousand rows is looked for in another task than their names and counts.
    await rest(0);
    signal.throwIfAborted();
    const made: MadeEvaluation = {
      key,
      projectId,
      fingerprint: problem.fingerprint,
      headKind: choice.kind,
      problemKey: problem.key,
      table,
      temperature,
      errorBefore,
      errorInterval: interval,
      coverage,
      quality,
      learnt,
      novelty: {
        ids: Array.from(novelty.rows, (row) => problem.ids[row] as string),
        values: novelty.novelty,
        similarities: novelty.similarity,
        prototypes: {
          ...prototypes,
          classIds: problem.classIds,
          heldOutIds: Array.from(prototypes.heldOutRows, (row) => problem.ids[row] as string),
        },
      },
    };
    return { made, fold: folded.fold, fits: new WeakSet() };
  };

  const begin = async (wanted: Wanted) => {
    stop();
    const controller = new AbortController();
    work = { key: wanted.key, controller };
    show({ kind: 'making', done: 0, before: shown() });
    try {
      const made = await make(wanted, controller);
      if (controller.signal.aborted || !made) return;
      work = undefined;
      kept = [...kept.filter((each) => each.made.key !== wanted.key), made].slice(-MOST_KEPT);
      show({ kind: 'ready', ...made.made });
    } catch (cause) {
      if (controller.signal.aborted) return;
      // Tried again when something changes.
      work = undefined;
      show({ kind: 'none', why: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
    }
  };

  return {
    ...resultFiles({ get }, { files }),
    ...pictureCheckVerbs({ get, set }, { pictures, rest }),
    ...historyVerbs({ get, set }, { storage, now }),
    ...influenceVerbs({ get }, { withTrainer }),
    ...blankVerbs({ get, set }, { pictures }),
    evaluationMayBeStale() {
      const { opened, backbone, project, dataset, evaluation, settings, autoTuning, training, mlpRun, projectSplit } = get();
      const trained = trainedNow(get());
      if (opened) {
        stop();
        if (!(evaluation.kind === 'none' && evaluation.why.kind === 'opened')) show({ kind: 'none', why: { kind: 'opened' } });
        return;
      }
      const problem =
        trained && project.kind !== 'opening' && backbone.kind === 'ready' && backbone.loaded.fingerprint === trained.fingerprint
          ? problemOf(dataset, embeddingsNow(get()), backbone.loaded, project, get())
          : undefined;
      if (!trained || !problem || project.kind === 'opening') {
        stop();
        if (evaluation.kind !== 'away') show({ kind: 'away' });
        return;
      }
      // An MLP that learns is another one after each epoch: it is asked when it has ended.
      const learns = trained.head.kind === 'mlp' && mlpRun.kind === 'running';
      if (autoTuning.kind === 'running' || training.kind === 'running' || learns) {
        stop();
        show({ kind: 'making', done: 0, before: shown(), ...(learns && { learns }) });
        return;
      }
      if (trained.learntKey !== undefined && trained.learntKey !== problem.key) {
        stop();
        // What was said of it when it had learnt what there was still holds.
        if (evaluation.kind !== 'ready' || shown()?.headKind !== trained.head.kind) show({ kind: 'none', why: { kind: 'behind' } });
        return;
      }
      const choice = choiceFor(trained, problem, instantChoice(headChoiceOf(settings)));
      if (!choice) {
        stop();
        show({ kind: 'none', why: { kind: trained.head.kind === 'mlp' ? 'settings-unknown' : 'not-kept' } });
        return;
      }
      const key = `${project.id} ${problem.key} ${keyOf(choice)}`;
      const split = projectSplit?.projectId === project.id ? projectSplit.split : undefined;
      // Another tab may have split the recordings otherwise: until that is read, no table is known to fit.
      const known = kept.find((each) => each.made.key === key && split && areInFolds(each, split, problem));
      if (known) {
        if (evaluation.kind === 'ready' && evaluation.key === key) return;
        stop();
        show({ kind: 'ready', ...known.made });
      } else if (work?.key !== key)
        void begin({ key, projectId: project.id, problem, choice, learnt: learntBy(choice, problem, dataset, settings) });
    },
  };
}

/** Whether the split has each recording where it was when the table was made: its folds stay, but those of another tab are others. */
function areInFolds({ fold, fits }: Kept, split: Split, { bursts }: TrainingProblem): boolean {
  if (fits.has(split)) return true;
  const foldOf = foldByBurst(split);
  const same = bursts.every((burst, row) => foldOf.get(burst) === fold[row]);
  if (same) fits.add(split);
  return same;
}

/** The head with its settings, or with what it said when it learnt; undefined where neither is at hand. */
function choiceFor(
  { head, settings, mlpSettings, heldOut }: TrainedHead,
  { ids }: TrainingProblem,
  wanted: InstantChoice | undefined,
): EvaluatedChoice | undefined {
  if (settings) return evaluatedAs(wanted, settings);
  if (head.kind === 'mlp') return mlpSettings && { kind: 'mlp', settings: mlpSettings };
  if (head.kind === 'zero-shot') return { kind: 'zero-shot', head };
  const keptBack = new Set(heldOut?.ids);
  const rows = Uint32Array.from(ids.keys()).filter((row) => keptBack.has(ids[row] as string));
  return heldOut && rows.length === keptBack.size
    ? { kind: 'fine-tuned', keptBack: rows, probabilities: heldOut.probabilities }
    : undefined;
}
