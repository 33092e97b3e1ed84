// Fine-tuning at work: the backbone's last block learns with the head; frozen and fine-tuned are compared on the same samples.
import { linearOperations } from '../../core/compare/cost';
import { tuningOperations } from '../../core/compare/rungOperations';
import type { TrainedHead } from '../head/trainedHead';
import type { Spent } from './epochRun';
import { recordingsLearnt } from '../head/trainingProblem';
import type { EpochFigures, FineTuneProblem, FineTuneSettings, FineTuneState } from '../../core/solvers/epochs';
import { augmentedInRoom } from '../../core/heads/augmentedInRoom';
import { epochParts } from '../../core/evaluation/epochParts';
import { compareRight } from '../../core/evaluation/mcnemar';
import { rightOf } from '../../core/evaluation/predictions';
import type { Prediction } from '../../core/heads/head';
import type { FineTunedHead } from '../../core/heads/fineTuned';
import { fineTunedHeadOf } from '../../core/heads/fineTuned';
import { augmentedByParent } from '../../core/heads/headMethod';
import { predictWith } from '../../core/heads/heads';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { Access } from '../base/access';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import type { RunFailure, Runnable } from './epochRun';
import { epochRunner } from './epochRun';
import { pretrainingMapsOf, whatIsForgotten } from './forgetting';
import { frozenHead } from './frozenHead';
import type { HeadSlice } from '../head/headSlice';
import { classesMissingIn, epochsToGo, heldOutCounts, problemNow } from './mlpVerbs';
import type { Ports } from '../base/ports';
import { mapRows, mapsOf, mostMaps, wishesFor } from './sampleMaps';
import type { WithTrainer } from '../head/trainerAtHand';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import { runMarker } from './runMark';
import { foldsFor } from '../split/foldsFor';
import type { SeesSplit } from '../split/splitFor';
import type { SavingSlice } from '../base/savingSlice';
import type { FineTuneSlice, FineTuneVerbs } from './fineTuneSlice';

/** The head that predicts, with what its epoch said. */
interface Used {
  readonly head: FineTunedHead;
  readonly figures: EpochFigures;
}

/** Pictures that the backbone's classifier is asked about, evenly taken from all. */
const MOST_ASKED = 60;

/**
 * The verbs of fine-tuning. Each epoch’s head predicts at once; failures are a state of `fineTuneRun`, and a run goes on from where it was
 * stopped.
 */
export function fineTuneVerbs(
  {
    get,
    set,
  }: Access<
    FineTuneSlice &
      SeesSplit &
      EmbeddingSlice &
      AugmentationSlice &
      BackboneSlice &
      HeadSlice &
      SavingSlice &
      Pick<ZeroShotSlice, 'classifier' | 'wantClassifier'>
  >,
  {
    pictures,
    withTrainer,
    classifierFiles,
    monotonic,
    nextFrame,
    storage,
  }: Pick<Ports, 'pictures' | 'classifierFiles' | 'monotonic' | 'nextFrame' | 'storage'> & { readonly withTrainer: WithTrainer },
): FineTuneVerbs {
  const mark = runMarker({ get, set }, { storage, monotonic }, 'fine-tuned', () => get().settings.fineTuning.epochs);
  const runner = epochRunner<FineTuneState>(
    true,
    { nextFrame },
    () => get().fineTuneRun,
    (fineTuneRun) => {
      set({ fineTuneRun });
      mark(fineTuneRun);
    },
  );

  /** Counts runs: what is found out about a head that was reset is not shown. */
  let runs = 0;

  const prepare = async (
    settings: FineTuneSettings,
    signal: AbortSignal,
    onProgress: (done: number, total: number) => void,
  ): Promise<Result<Runnable<FineTuneState>, RunFailure>> => {
    const mine = runs;
    const { backbone } = get();
    if (backbone.kind !== 'ready') return fail({ kind: 'nothing-to-learn' });
    const block = backbone.loaded.lastBlock;
    if (!block) return fail({ kind: 'no-block' });
    const { augmentation } = get().settings;
    const problem = problemNow(get(), get());
    if (!problem) return fail({ kind: 'nothing-to-learn' });
    const most = mostMaps(block);
    const captured = problem.ids.length - problem.augmentedCount;
    if (captured > most) return fail({ kind: 'too-large', most });
    const pretrainingMaps = pretrainingMapsOf(backbone.spec, block, { classifierFiles }, signal);
    const folded = await foldsFor({ get, set }, { storage }, problem);
    if (!folded) return fail({ kind: 'nothing-to-learn' });
    const split = epochParts(folded);
    const { augmented, leftOut } = augmentedInRoom(augmentedByParent(problem), split.learn, most - captured);
    // Copies only of what is learnt from: what is kept back is asked as it was taken.
    const looked = [...split.learn, ...split.validation, ...split.test]
      .sort((a, b) => a - b)
      .flatMap((row) => [row, ...(augmented.get(row) ?? [])]);
    const looking = monotonic();
    const found = await mapsOf(wishesFor(problem, looked, augmentation), get, pictures, signal, onProgress);
    if (!found.ok) return fail({ kind: 'engine', failure: found.error });
    const maps = found.value;
    const mapsMade = { pictures: maps.size, milliseconds: monotonic() - looking };
    const seen = (row: number) => maps.has(problem.ids[row] as string);
    const [learn, chosenBy, asked] = [split.learn.filter(seen), split.validation.filter(seen), split.test.filter(seen)];
    // Pictures that cannot be read may leave too little for a choice that suits every class.
    const [validation, test] = classesMissingIn(problem, chosenBy).length === 0 ? [chosenBy, asked] : [[], [...chosenBy, ...asked]];
    if (learn.length === 0) return fail({ kind: 'nothing-to-learn' });
    const learnt = learn.flatMap((row) => [row, ...(augmented.get(row) ?? []).filter(seen)]);

    const { classIds, embeddingLength, embeddings, classes, fingerprint, key, learntFrom, augmentedCount } = problem;
    const mapsAt = (rows: readonly number[]) => mapRows(problem, maps, rows, block);
    const started = monotonic();
    const frozen = await frozenHead(problem, learnt, withTrainer);
    const frozenTime = monotonic() - started;
    const heldOut = test.length > 0 ? test : validation;
    const heldOutRecordings = heldOut.map((row) => problem.bursts[row] as string);
    const task: FineTuneProblem = {
      classCount: classIds.length,
      learn: mapsAt(learnt),
      validation: mapsAt(validation),
      heldOut: mapsAt(heldOut),
      start: { weights: frozen.weights, bias: frozen.bias },
    };
    const size = { samples: learnt.length, validation: validation.length, embeddingLength, classes: classIds.length, ...block };
    /** The linear head that it began with, and every epoch since. */
    const took = ({ epochs, milliseconds }: Spent) => ({
      milliseconds: frozenTime + milliseconds,
      operations: linearOperations(size)[0] + tuningOperations({ ...size, epochs }),
    });
    let adopted: TrainedHead | undefined;

    /** Counts for how many indices something is true, a few at a time: the page's thread is never held for long. */
    const counted = async (indices: readonly number[], isSo: (index: number) => boolean): Promise<number> => {
      let count = 0;
      let since = monotonic();
      for (const index of indices) {
        if (isSo(index)) count++;
        if (monotonic() - since < 8) continue;
        await nextFrame();
        since = monotonic();
      }
      return count;
    };
    const embedding = (index: number) => embeddings.subarray(index * embeddingLength, (index + 1) * embeddingLength);
    const map = (index: number) => maps.get(problem.ids[index] as string) ?? new Float32Array();
    const all = [...learn, ...validation, ...test].sort((a, b) => a - b);
    const classifierAsked = all.filter((_, i) => all.length <= MOST_ASKED || i % Math.ceil(all.length / MOST_ASKED) === 0);
    let frozenRight: Uint8Array | undefined;
    const compared = async ({ head, figures }: Used) => {
      const { classifier } = get();
      if (!frozenRight) {
        const answers: Prediction[] = [];
        await counted(heldOut, (index) => answers.push(predictWith(frozen, embedding(index))) > 0);
        frozenRight = rightOf({
          classCount: classIds.length,
          classes: heldOut.map((index) => classes[index] as number),
          probabilities: Float64Array.from(answers.flatMap((answer) => answer.map(({ probability }) => probability))),
        });
      }
      const forgotten =
        classifier.kind === 'ready' && classifier.fingerprint === fingerprint
          ? await whatIsForgotten(classifier.classifier, head, await pretrainingMaps, { indices: classifierAsked, embedding, map }, counted)
          : undefined;
      return {
        forgotten,
        ...(figures.heldOut && {
          frozenAndTuned: {
            ...compareRight(frozenRight, figures.heldOut.right, heldOutRecordings),
            unseen: test.length > 0,
            epoch: figures.epoch,
          },
        }),
      };
    };
    let newest: Used | undefined;
    let comparing = false;
    /** One at a time: epochs may be quicker than asking, and then only the newest head is asked. */
    const compare = async (used: Used) => {
      newest = used;
      if (comparing) return;
      comparing = true;
      try {
        for (let last: Used | undefined; newest !== last;) {
          last = newest;
          const found = await compared(last);
          if (runs === mine) set(found);
        }
      } catch {
        // Nothing is claimed of heads that could not be asked.
        if (runs === mine) set({ frozenAndTuned: undefined, forgotten: undefined });
      } finally {
        comparing = false;
      }
    };
    return ok({
      counts: {
        learn: learn.length,
        augmented: learnt.length - learn.length,
        augmentedLeftOut: leftOut,
        ...heldOutCounts(problem, { learn, validation, test }),
      },
      learn: async (epochs, run) => {
        await get().backboneReady();
        return get().onEngine((engine, { id }) => engine.fineTune(id, task, { ...settings, epochs }, run));
      },
      use({ state, figures, heldOut: probabilities }, spent) {
        const head = fineTunedHeadOf(state, classIds, block);
        adopted = {
          head,
          fingerprint,
          learntKey: key,
          learntFrom,
          learntRecordings: recordingsLearnt(problem, test),
          augmentedCount: augmentedCount - leftOut,
          ...took(spent),
          maps: mapsMade,
          settings: undefined,
          // Samples that chose the epoch would make the head look better than it is.
          ...(test.length > 0 && probabilities && { heldOut: { ids: test.map((row) => problem.ids[row] as string), probabilities } }),
        };
        get().adoptHead(adopted);
        void compare({ head, figures });
      },
      ended(spent) {
        if (adopted) get().adoptHead({ ...adopted, ...took(spent) });
      },
    });
  };

  return {
    startFineTune() {
      const settings = get().settings.fineTuning;
      runs++;
      set({ frozenAndTuned: undefined, forgotten: undefined });
      get().wantClassifier();
      return runner.start(settings.epochs, (signal, onProgress) => prepare(settings, signal, onProgress));
    },
    stopFineTune: runner.stop,
    goOnFineTune: () => runner.goOn(epochsToGo(get().fineTuneRun, get().settings.fineTuning.epochs)),
    resetFineTune() {
      runner.reset();
      runs++;
      set({ frozenAndTuned: undefined, forgotten: undefined });
    },
  };
}
