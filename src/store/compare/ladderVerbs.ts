// Measuring the ladder: each rung's heads on the project's split, in a trainer of its own that is ended afterwards; fine-tuning comes last.
// It goes on when its project is left, for as long as it needs no picture.
import type { MeasuredRung } from '../../core/compare/ladder';
import { ladderOf } from '../../core/compare/ladder';
import { namedTable } from '../../core/evaluation/heldOut';
import type { FoldedRows } from '../../core/evaluation/rounds';
import type { EvaluableChoice } from '../../core/heads/evaluatedChoice';
import { leavesOpen } from '../../core/heads/headChoice';
import { withDefaults } from '../../core/heads/withDefaults';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
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
import type { ColumnsSee } from './columnVerbs';
import type { CompareVerbs, Ladder, MeasuredLadder } from './compareSlice';
import { keptLadder, ladderFrom } from './keptLadder';
import { ladderNow } from './ladderNow';
import type { LadderSettings } from './ladderSettings';
import { ladderSettingsKey } from './ladderSettings';
import type { LadderTuning } from './ladderTuning';
import { LOOKING, measureTuned, tunedRungMilliseconds, tuningObstacle } from './ladderTuning';
import type { MeasuredOf } from './measuredOf';
import { samplesKey } from './measuredOf';
import type { PlainRung } from './rungSize';
import { numbersOf, operationsOf } from './rungSize';
import { saveMeasured } from './saveMeasured';
import { foldsFor } from '../split/foldsFor';

export type LadderVerbs = Pick<CompareVerbs, 'climbLadder' | 'readLadder' | 'cancelLadder' | 'weighLadder'>;

const SEED = 1;

/** What the rungs below came to, and of what. */
interface Climbed {
  readonly problem: TrainingProblem;
  readonly folded: FoldedRows;
  readonly plain: readonly MeasuredRung[];
  readonly settings: LadderSettings;
}

/**
 * The verbs of the ladder. Each project's ladder is measured by itself and saved with that project, the rungs below before
 * fine-tuning begins, all once it is measured to its end; a newer measurement of the same project ends the one before.
 */
export function ladderVerbs(
  { get, set }: Access<ColumnsSee & ZeroShotSlice & SavingSlice & Pick<AugmentationSlice, 'drawAugmented'>>,
  ports: Pick<Ports, 'storage' | 'startTrainer' | 'monotonic' | 'pictures' | 'classifierFiles' | 'nextFrame' | 'measureDevice'>,
): LadderVerbs {
  const { storage, startTrainer, monotonic } = ports;
  /** By project. */
  const runs = new Map<string, AbortController>();
  const paceNow = tuningPaces(get, ports);

  const problemNow = (): TrainingProblem | undefined => {
    const { backbone, project, dataset } = get();
    if (backbone.kind !== 'ready' || project.kind === 'opening') return undefined;
    return problemOf(dataset, embeddingsNow(get()), backbone.loaded, project);
  };

  const isOpen = (projectId: string) => idOf(get().project) === projectId;

  const show = (projectId: string, change: Partial<Ladder>) => {
    const before = get().laddersBy.get(projectId) ?? { work: { kind: 'idle' }, measured: undefined };
    set({ laddersBy: withEntry(get().laddersBy, projectId, { ...before, ...change }) });
  };

  /** Ladders that storage has. */
  const saved = new WeakSet<MeasuredLadder>();
  /** Of what storage has the rungs below the highest one. */
  const savedBelow = new WeakSet<MeasuredOf>();

  /** Saves what is shown of a project: once while its highest rung is measured, and once that came to its end, however it came. */
  const keep = (projectId: string) => {
    const measured = get().laddersBy.get(projectId)?.measured;
    if (!measured || saved.has(measured)) return;
    const isRunning = measured.tuning.kind === 'running';
    if (isRunning && savedBelow.has(measured.of)) return;
    const done = () => (isRunning ? savedBelow.add(measured.of) : saved.add(measured));
    // Refused by another tab, the write is made again when the ladder is next looked at here.
    saveMeasured({ get }, { storage }, { projectId, tool: 'ladder', kept: keptLadder(measured) }, done);
  };

  const cancel = () => {
    const projectId = idOf(get().project);
    if (projectId === undefined) return;
    runs.get(projectId)?.abort();
    runs.delete(projectId);
    const { work, measured } = ladderNow(get());
    if (work.kind === 'running') show(projectId, { work: { kind: 'cancelled' } });
    else if (measured?.tuning.kind === 'running') {
      show(projectId, { measured: { ...measured, tuning: { kind: 'cancelled' } } });
      keep(projectId);
    }
  };

  /** The fine-tuned rung, on top of those that are shown already: what they say stays whatever becomes of it. */
  const tune = async (of: MeasuredOf, { problem, folded, plain, settings }: Climbed, { signal }: AbortController): Promise<void> => {
    const { projectId } = of;
    const tell = (tuning: LadderTuning, rungs = ladderOf(plain)) => {
      if (signal.aborted) return;
      show(projectId, { work: { kind: 'idle' }, measured: { of, settings, rungs, tuning } });
      keep(projectId);
    };
    const { backbone } = get();
    const block = backbone.kind === 'ready' && backbone.loaded.fingerprint === problem.fingerprint ? backbone.loaded.lastBlock : undefined;
    const beside = plain.find(({ id }) => id === 'linear')?.table;
    if (!isOpen(projectId)) {
      tell({ kind: 'left' });
      return;
    }
    const obstacle = tuningObstacle(problem, block, folded);
    if (obstacle || !block || !beside) {
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
      const { ladderTakes } = get();
      const weighed = ladderTakes?.projectId === projectId && ladderTakes.fingerprint === problem.fingerprint;
      const atMost = weighed ? ladderTakes.milliseconds : Infinity;
      const tuned = await measureTuned(
        get,
        ports,
        { problem, folded, beside, block, withTrainer, settings, atMost },
        (done, millisecondsLeft) => {
          if (done < LOOKING && !isOpen(projectId)) looking.abort();
          else tell({ kind: 'running', done, millisecondsLeft });
        },
        looking.signal,
      );
      if (tuned.ok && tuned.value) tell({ kind: 'measured', rates: tuned.value.rates }, ladderOf([...plain, tuned.value.rung]));
      else if (tuned.ok || !isOpen(projectId)) tell({ kind: 'left' });
      else tell({ kind: 'failed', failure: tuned.error });
    } catch (cause) {
      tell({ kind: 'failed', failure: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
    } finally {
      for (const trainer of trainers) trainer.dispose();
    }
  };

  /** The rungs that a trainer measures, one after the other. Undefined where another project's split is all there is. */
  const climb = async (of: MeasuredOf, problem: TrainingProblem, settings: LadderSettings, signal: AbortSignal) => {
    const { projectId } = of;
    const trainer = startTrainer();
    signal.addEventListener('abort', () => trainer.dispose());
    try {
      const folded = await foldsFor({ get, set }, { storage }, problem);
      if (!folded) return undefined;
      const { fold, burst } = folded;
      const penalty = settings.linear;
      const mapped = get().mappedHead();
      const linear = leavesOpen(penalty)
        ? await trainer.tuneHyperparameters(problem, { choice: penalty, fold, burst }, signal)
        : withDefaults(penalty);
      const choices: readonly (readonly [PlainRung, EvaluableChoice])[] = [
        ...(mapped ? [['zero-shot', { kind: 'zero-shot', head: mapped }] as const] : []),
        ['one-sample', { kind: 'one-sample', seed: SEED }],
        ['linear', linear],
        ['mlp', { kind: 'mlp', settings: settings.mlp }],
      ];
      const ids = [...choices.map(([id]) => id), 'fine-tuned'] as const;
      const plain: MeasuredRung[] = [];
      for (const [at, [id, choice]] of choices.entries()) {
        const rungs = ladderOf(plain);
        const started = monotonic();
        const onProgress = ({ done, of: all }: { readonly done: number; readonly of: number }) => {
          if (!signal.aborted) show(projectId, { work: { kind: 'running', done: (at + done / all) / choices.length, rungs, ids } });
        };
        const { columns, classIds } = await trainer.predictHeldOut(problem, { choice, fold, burst }, { signal, onProgress });
        signal.throwIfAborted();
        const fits = Math.max(1, new Set(columns.fold).size);
        plain.push({
          id,
          table: namedTable(columns, classIds, problem.ids),
          milliseconds: id === 'zero-shot' ? 0 : (monotonic() - started) / fits,
          numbers: numbersOf(id, problem, settings.mlp),
          operations: operationsOf(id, problem, folded, settings.mlp),
        });
      }
      return { problem, folded, plain, settings };
    } finally {
      trainer.dispose();
    }
  };

  return {
    async climbLadder() {
      // As they are when it begins: what is set meanwhile is for the next time.
      const { project, settings, dataset, backbone } = get();
      const projectId = idOf(project);
      if (projectId === undefined) return;
      runs.get(projectId)?.abort();
      const mine = new AbortController();
      runs.set(projectId, mine);
      const { signal } = mine;
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
      show(projectId, { work: { kind: 'running', done: 0, rungs: [], ids: [] } });
      try {
        const climbed = await climb(of, problem, settings, signal);
        if (isCancelled()) return;
        if (climbed) await tune(of, climbed, mine);
        else show(projectId, { work: { kind: 'idle' } });
      } catch (cause) {
        if (isCancelled()) return;
        show(projectId, { work: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
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
    async readLadder() {
      const projectId = idOf(get().project);
      if (projectId === undefined) return;
      keep(projectId);
      if (ladderNow(get()).measured) return;
      const read = await storage.measured(projectId, 'ladder');
      const measured = read.ok ? ladderFrom(read.value, projectId) : undefined;
      // Another project is open by now, or it was measured meanwhile.
      if (!measured || !isOpen(projectId) || ladderNow(get()).measured) return;
      saved.add(measured);
      show(projectId, { measured });
    },
    cancelLadder: cancel,
  };
}
