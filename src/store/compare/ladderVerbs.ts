// Measuring the ladder: each rung's heads on the project's split, kept rung by rung; fine-tuning comes last. It goes on when its project
// is left, for as long as it needs no picture.
import type { Rung, RungId } from '../../core/compare/ladder';
import { ladderOf } from '../../core/compare/ladder';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import { measuredKeeper } from '../base/measuredKeeper';
import { tellMeasured } from '../base/tellMeasured';
import type { SavingSlice } from '../base/savingSlice';
import { withEntry } from '../backbone/byFingerprint';
import { tuningPaces } from '../epochs/tuningPace';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import { trainerAtHand } from '../head/trainerAtHand';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import type { TrainingProblem } from '../head/trainingProblem';
import { problemOf } from '../head/trainingProblem';
import type { ColumnsSee } from './columnsVerbs';
import type { AnsweredRungs, Ladder, LadderSlice, LadderVerbs, LadderWork, MeasuredLadder } from './ladderSlice';
import { keptLadder, ladderFrom } from './keptLadder';
import { ladderNow } from './ladderNow';
import { ladderSettingsKey } from './ladderSettings';
import type { LadderTuning } from './ladderTuning';
import { LOOKING, measureTuned, tunedRungMilliseconds, tuningObstacle } from './ladderTuning';
import type { MeasuredOf } from './measuredOf';
import { samplesKey } from './measuredOf';
import type { Climbed } from './plainRungs';
import { measurePlain } from './plainRungs';
import { foldsFor } from '../split/foldsFor';

/** A measurement that goes on. */
interface Run {
  readonly ending: AbortController;
  /** What storage has of it already. */
  sofar?: MeasuredLadder | undefined;
}

/** Whether both are of the same samples, backbone and settings: what one lacks can be measured for the other. */
const isOfTheSame = (first: MeasuredOf, second: MeasuredOf): boolean =>
  first.samples === second.samples &&
  first.count === second.count &&
  first.fingerprint === second.fingerprint &&
  first.settings === second.settings;

/**
 * The verbs of the ladder. Each project's ladder is measured by itself and saved with that project, rung by rung, and goes on from
 * what is there of the same samples; a newer measurement of the same project ends the one before.
 */
export function ladderVerbs(
  { get, set }: Access<ColumnsSee & LadderSlice & ZeroShotSlice & SavingSlice & Pick<AugmentationSlice, 'drawAugmented'>>,
  ports: Pick<Ports, 'storage' | 'startTrainer' | 'monotonic' | 'pictures' | 'classifierFiles' | 'nextFrame' | 'measureDevice'>,
): LadderVerbs {
  const { storage, startTrainer } = ports;
  /** By project. */
  const runs = new Map<string, Run>();
  const paceNow = tuningPaces(get, ports);

  const problemNow = (): TrainingProblem | undefined => {
    const { backbone, project, dataset } = get();
    if (backbone.kind !== 'ready' || project.kind === 'opening') return undefined;
    return problemOf(dataset, embeddingsNow(get()), backbone.loaded, project);
  };

  const isOpen = (projectId: string) => idOf(get().project) === projectId;

  /** Whether the samples are others than those that are being measured; of a project that was left nobody can change any. */
  const hasOthers = ({ projectId, samples }: MeasuredOf) => isOpen(projectId) && samplesKey(get().dataset) !== samples;

  const laddersOf = (projectId: string): Ladder => get().laddersBy.get(projectId) ?? { work: { kind: 'idle' }, measured: undefined };

  const show = (projectId: string, change: Partial<Ladder>) => {
    set({ laddersBy: withEntry(get().laddersBy, projectId, { ...laddersOf(projectId), ...change }) });
  };

  /** Ladders that are saved, or wait for it. */
  const saved = new WeakSet<MeasuredLadder>();
  /** Of what the rungs below the highest one are. */
  const savedBelow = new WeakSet<MeasuredOf>();

  /** Saves what is shown of a project: once while its highest rung is measured, and once that came to its end, however it came. */
  const keep = (projectId: string) => {
    const measured = get().laddersBy.get(projectId)?.measured;
    if (!measured || saved.has(measured)) return;
    const isRunning = measured.tuning.kind === 'running';
    if (isRunning && savedBelow.has(measured.of)) return;
    if (isRunning) savedBelow.add(measured.of);
    else saved.add(measured);
    keeper.replace(projectId);
  };

  const keeper = measuredKeeper(
    { get, set },
    { storage },
    {
      tool: 'ladder',
      takeIn(stored, projectId) {
        const measured = ladderFrom(stored, projectId, get().dataset.samples);
        // It may have been measured meanwhile.
        if (!measured || laddersOf(projectId).measured) return;
        saved.add(measured);
        show(projectId, { measured });
      },
      toKeep(projectId) {
        const { measured } = laddersOf(projectId);
        return measured && keptLadder(measured);
      },
    },
  );

  const cancel = () => {
    const projectId = idOf(get().project);
    if (projectId === undefined) return;
    const run = runs.get(projectId);
    run?.ending.abort();
    runs.delete(projectId);
    const { work, measured } = ladderNow(get());
    if (work.kind === 'running') giveUp(projectId, run, { kind: 'cancelled' });
    else if (measured?.tuning.kind === 'running') {
      show(projectId, { measured: { ...measured, tuning: { kind: 'cancelled' } } });
      keep(projectId);
    }
  };

  /** The fine-tuned rung, on top of those that are shown already: what they say stays whatever becomes of it. */
  const tune = async (of: MeasuredOf, { problem, folded, answered, settings }: Climbed, ending: AbortController): Promise<void> => {
    const { projectId } = of;
    const { signal } = ending;
    const tell = (tuning: LadderTuning, rungs = ladderOf(answered.rungs, problem)) => {
      if (signal.aborted) return;
      show(projectId, {
        work: { kind: 'idle' },
        measured: { of, settings, rungs, tuning, ...(tuning.kind !== 'measured' && { answered }) },
      });
      keep(projectId);
    };
    const { backbone } = get();
    const block = backbone.kind === 'ready' && backbone.loaded.fingerprint === problem.fingerprint ? backbone.loaded.lastBlock : undefined;
    if (!isOpen(projectId)) {
      tell({ kind: 'left' });
      return;
    }
    const obstacle = tuningObstacle(problem, block, folded);
    if (obstacle || !block) {
      tell(obstacle ?? { kind: 'no-block' });
      return;
    }
    tell({ kind: 'running', done: 0 });
    const trainers: { dispose(): void }[] = [];
    const withTrainer = trainerAtHand(() => {
      const trainer = startTrainer();
      trainers.push(trainer);
      return trainer;
    });
    // Pictures of another project are none of these; once they are looked at, they are not needed any more.
    const looking = new AbortController();
    signal.addEventListener('abort', () => looking.abort());
    try {
      const tuned = await measureTuned(
        get,
        ports,
        { problem, folded, block, withTrainer, settings },
        (done, millisecondsLeft) => {
          if (signal.aborted) return;
          if (hasOthers(of)) {
            tell({ kind: 'changed' });
            ending.abort();
          } else if (done < LOOKING && !isOpen(projectId)) looking.abort();
          else tell({ kind: 'running', done, millisecondsLeft });
        },
        looking.signal,
      );
      if (tuned.ok && tuned.value)
        tell({ kind: 'measured', rates: tuned.value.rates }, ladderOf([...answered.rungs, tuned.value.rung], problem));
      else if (tuned.ok || !isOpen(projectId)) tell({ kind: 'left' });
      // Pictures that were deleted can no longer be read.
      else tell(hasOthers(of) ? { kind: 'changed' } : { kind: 'failed', failure: tuned.error });
    } catch (cause) {
      tell({ kind: 'failed', failure: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
    } finally {
      for (const trainer of trainers) trainer.dispose();
    }
  };

  /** Shows that a measurement ended early: what it came to stays, unless more was there before, which then is what storage has again. */
  const giveUp = (projectId: string, run: Run | undefined, work: LadderWork) => {
    const before = laddersOf(projectId).measured;
    const { sofar } = run ?? {};
    const isMore = sofar !== undefined && (!before || (isOfTheSame(before.of, sofar.of) && sofar.rungs.length > before.rungs.length));
    if (before && sofar) saved.delete(before);
    show(projectId, isMore ? { work, measured: sofar } : { work });
    if (sofar) keep(projectId);
  };

  return {
    async climbLadder() {
      // As they are when it begins: what is set meanwhile is for the next time.
      const { project, settings, dataset, backbone } = get();
      const projectId = idOf(project);
      if (projectId === undefined) return;
      const earlier = runs.get(projectId);
      earlier?.ending.abort();
      if (earlier?.sofar) giveUp(projectId, earlier, { kind: 'idle' });
      const mine: Run = { ending: new AbortController() };
      runs.set(projectId, mine);
      const { signal } = mine.ending;
      const isCancelled = () => signal.aborted;
      const problem = problemNow();
      if (!problem || backbone.kind !== 'ready') {
        show(projectId, { work: { kind: 'lacking' } });
        return;
      }
      const of: MeasuredOf = {
        projectId,
        samples: samplesKey(dataset),
        count: problem.ids.length,
        fingerprint: problem.fingerprint,
        backbone: backbone.spec,
        settings: ladderSettingsKey(settings),
      };
      // What fine-tuning makes a backbone forget is asked of its own classifier.
      get().wantClassifier();
      const { measured } = laddersOf(projectId);
      const before = measured && isOfTheSame(measured.of, of) ? measured.answered : undefined;
      show(projectId, { work: { kind: 'running', done: 0, rungs: [], ids: [] } });
      const onProgress = (done: number, rungs: readonly Rung[], ids: readonly RungId[]) => {
        if (!hasOthers(of)) {
          show(projectId, { work: { kind: 'running', done, rungs, ids } });
          return;
        }
        mine.ending.abort();
        giveUp(projectId, mine, { kind: 'changed' });
      };
      const onRung = (answered: AnsweredRungs) => {
        mine.sofar = { of, settings, rungs: ladderOf(answered.rungs, problem), tuning: { kind: 'unfinished' }, answered };
        keeper.replace(projectId, keptLadder(mine.sofar));
      };
      try {
        const climbed = await measurePlain({ get, set }, ports, { problem, settings, before }, { onProgress, onRung }, signal);
        if (isCancelled()) return;
        if (climbed) {
          await tune(of, climbed, mine.ending);
          if (!isCancelled()) tellMeasured(get(), projectId, 'ladder', laddersOf(projectId).measured?.tuning.kind !== 'failed');
        } else giveUp(projectId, mine, { kind: hasOthers(of) ? 'changed' : 'idle' });
      } catch (cause) {
        if (isCancelled()) return;
        if (hasOthers(of)) {
          giveUp(projectId, mine, { kind: 'changed' });
          return;
        }
        giveUp(projectId, mine, { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) });
        tellMeasured(get(), projectId, 'ladder', false);
      } finally {
        if (runs.get(projectId) === mine) runs.delete(projectId);
      }
    },
    async weighLadder() {
      const { backbone, settings } = get();
      const problem = problemNow();
      const projectId = idOf(get().project);
      const block = backbone.kind === 'ready' ? backbone.loaded.lastBlock : undefined;
      if (!problem || !block || projectId === undefined) return;
      const folded = await foldsFor({ get, set }, { storage }, problem);
      if (!folded || tuningObstacle(problem, block, folded)) return;
      const pace = await paceNow(block);
      // Another backbone may be in use by now, or another project open.
      const now = get().backbone;
      if (!pace || !isOpen(projectId) || now.kind !== 'ready' || now.loaded.fingerprint !== problem.fingerprint) return;
      set({
        ladderTakes: {
          projectId,
          fingerprint: problem.fingerprint,
          milliseconds: tunedRungMilliseconds(problem, folded, settings.fineTuning, pace),
        },
      });
    },
    readLadder: keeper.read,
    cancelLadder: cancel,
  };
}
