// Columns side by side: each is embedded, evaluated on the project's split and given a head, one after the other,
// in a trainer of their own.
import { answersOf } from '../../core/compare/worth';
import { namedTable } from '../../core/evaluation/heldOut';
import type { FoldedRows } from '../../core/evaluation/rounds';
import { evaluatedAs } from '../../core/heads/evaluatedChoice';
import { defaultLinearChoice, instantChoice, leavesOpen } from '../../core/heads/headChoice';
import { numberCount } from '../../core/heads/heads';
import { withDefaults } from '../../core/heads/withDefaults';
import type { ProjectSettings } from '../../core/project/settings';
import { headChoiceOf } from '../../core/project/settings';
import type { Trainer } from '../../engine/trainer';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { withEntry } from '../backbone/byFingerprint';
import type { OwnBackboneSlice } from '../backbone/ownBackboneSlice';
import type { WatchSlice } from '../backbone/watchSlice';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import { lookedUp } from '../base/lookedUp';
import type { MeasuredSlice } from '../base/measuredSlice';
import { idOf } from '../base/projectState';
import type { SavingSlice } from '../base/savingSlice';
import type { CaptureSlice } from '../capture/captureSlice';
import { NO_PLAIN } from '../capture/captureSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import type { EvaluationSlice } from '../evaluation/evaluationSlice';
import type { TrainingProblem } from '../head/trainingProblem';
import { problemOf } from '../head/trainingProblem';
import type { SeesSplit } from '../split/splitFor';
import { foldsFor } from '../split/foldsFor';
import { curveSettingsKey, measureColumnCurve } from './columnCurves';
import { columnRows } from './columnRows';
import { columnsKeeper } from './columnsKeeper';
import type { ColumnId, ColumnWork, MadeColumn } from './columns';
import { columnIdsNow, columnQuality, columnSettingsKey, isPlain, madeKey, MOST_COLUMNS, MOST_RESULTS, usualColumns } from './columns';
import type { ColumnsSlice, ColumnsVerbs } from './columnsSlice';
import { CALIBRATION_PICTURES } from '../backbone/randomInits';
import type { MeasuredOf } from './measuredOf';
import { behindOf, samplesKey } from './measuredOf';
import { passes } from './passes';

export type ColumnsSee = ColumnsSlice &
  DatasetSlice &
  BackboneSlice &
  EmbeddingSlice &
  EvaluationSlice &
  SeesSplit &
  WatchSlice &
  SavingSlice &
  MeasuredSlice &
  Pick<OwnBackboneSlice, 'ownBackbones' | 'lookAtOwnBackbones'> &
  Pick<CaptureSlice, 'plainWatched'>;

/** Milliseconds that samples rest before columns are made anew. */
const AT_REST = 300;

/** The map with an entry as its newest; the oldest are given up. */
const withNewest = <Value>(by: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> =>
  new Map([...[...by].filter(([each]) => each !== key).slice(1 - MOST_RESULTS), [key, value]]);

/** What a column is asked about. */
interface Asked {
  readonly of: MeasuredOf;
  readonly problem: TrainingProblem;
  readonly folded: FoldedRows;
  readonly settings: ProjectSettings;
}

/**
 * The verbs of columns side by side. One column is made at a time, in a trainer of its own that ends with the screen; a column of a
 * project that was left is finished and kept with that one. A backbone that fails says so in its own column, the others go on.
 */
export function columnsVerbs(
  { get, set }: Access<ColumnsSee>,
  ports: Pick<Ports, 'pictures' | 'storage' | 'startTrainer' | 'measureCurves' | 'rest' | 'catalogue' | 'backboneCache'>,
): ColumnsVerbs {
  const keeper = columnsKeeper({ get, set }, ports);
  let trainer: Trainer | undefined;
  /** The project in which they were cancelled: nothing goes on there until it is asked for. */
  let heldIn: string | undefined;
  /** For which project the random weights were last fitted. */
  let fittedFor: string | undefined;
  /** Of which project `columnsBy` says how far columns are. */
  let worksOf: string | undefined;
  /** Of which columns what they need is watched. */
  let watchedFor: readonly ColumnId[] | undefined;

  const projectId = () => idOf(get().project);
  const choose = (ids: readonly ColumnId[]) => {
    const open = projectId();
    if (open !== undefined) set({ columnIdsBy: withEntry(get().columnIdsBy, open, ids) });
  };
  const work = (id: ColumnId, next: ColumnWork) => set({ columnsBy: withEntry(get().columnsBy, id, { work: next }) });
  /** Of a project that was left nothing is told: the columns on screen are those of the open one. */
  const workIn = (of: string, id: ColumnId, next: ColumnWork) => {
    if (projectId() === of) work(id, next);
  };

  const rowsOf = columnRows({ get }, ports.pictures, work);

  /** Watches what is compared, and nothing that is not. */
  const watch = () => {
    const { columnsOpen, sessions, watched, dataset } = get();
    const columnIds = columnIdsNow(get());
    watchedFor = columnIds;
    const wanted = columnsOpen ? columnIds.filter((id) => id !== 'chosen' && !isPlain(id)) : [];
    const plain = columnsOpen ? columnIds.filter(isPlain) : [];
    set({ plainWatched: plain.length > 0 ? new Set(plain) : NO_PLAIN });
    for (const fingerprint of watched) {
      const state = sessions.get(fingerprint);
      const fitted = state?.kind === 'ready' ? state.calibratedOn : undefined;
      // Random weights that were fitted to other pictures, or to fewer, would be worse than they need to be:
      // the comparison would be unfair.
      const refit = fitted !== undefined && (fittedFor !== projectId() || fitted < Math.min(CALIBRATION_PICTURES, dataset.samples.length));
      if (state && (!wanted.includes(state.spec.id) || refit)) get().unwatchBackbone(fingerprint);
    }
    if (columnsOpen) fittedFor = projectId();
    for (const id of wanted) void get().watchBackbone(id).then(columnsMayBeStale);
  };

  /** Of heads that learn what the others learn: the same folds, each column its own penalty where that is left open. */
  const score = async (id: ColumnId, { of, problem, folded, settings }: Asked, signal: AbortSignal): Promise<MadeColumn> => {
    workIn(of.projectId, id, { kind: 'evaluating', done: 0 });
    const choice = instantChoice(headChoiceOf(settings)) ?? defaultLinearChoice;
    const { fold, burst } = folded;
    const used = (trainer ??= ports.startTrainer());
    const chosen = leavesOpen(choice) ? await used.tuneHyperparameters(problem, { choice, fold, burst }, signal) : withDefaults(choice);
    const onProgress = ({ done, of: all }: { readonly done: number; readonly of: number }) => {
      if (!signal.aborted) workIn(of.projectId, id, { kind: 'evaluating', done: done / all });
    };
    const { columns, calibration, classIds } = await used.predictHeldOut(
      problem,
      { choice: evaluatedAs(choice, chosen), fold, burst },
      { signal, onProgress },
    );
    signal.throwIfAborted();
    const { head } = await used.fit(problem, chosen);
    signal.throwIfAborted();
    const answers = answersOf(namedTable(columns, classIds, problem));
    return {
      of,
      answers,
      quality: columnQuality(answers),
      head,
      temperature: calibration.temperature,
      numbers: numberCount(head),
      choice: chosen,
      splitSeed: settings.splitSeed,
    };
  };

  const make = async (id: ColumnId, signal: AbortSignal): Promise<void> => {
    // What is there already is not measured again.
    await keeper.read();
    signal.throwIfAborted();
    // It was of another project.
    if (!columnIdsNow(get()).includes(id)) return;
    const rows = await rowsOf(id, signal);
    const { project, dataset, settings } = get();
    const kept = madeKey(id, get());
    if (!rows || project.kind === 'opening' || kept === undefined) return;
    if (!lookedUp(get(), 'columns')) {
      // Another project was opened meanwhile, of which it is not known yet what is measured.
      run.again();
      return;
    }
    const problem = problemOf(dataset, rows.embeddings, rows, project);
    if (!problem) {
      work(id, { kind: 'lacking' });
      return;
    }
    const of: MeasuredOf = {
      projectId: project.id,
      samples: samplesKey(dataset),
      count: problem.ids.length,
      fingerprint: rows.fingerprint,
      backbone: get().sessions.get(rows.fingerprint)?.spec,
      settings: columnSettingsKey(settings),
    };
    const isNow = (measured: MeasuredOf, settingsKey: string) =>
      behindOf(measured, { dataset, fingerprint: rows.fingerprint, settings: settingsKey }) === undefined && measured.count === of.count;
    const made = get().madeColumns.get(kept);
    const curve = get().columnCurves.get(kept);
    const curveKey = curveSettingsKey(settings);
    const lacksScore = !made || made.temperature === undefined || !isNow(made.of, of.settings);
    const lacksCurve = get().curvesWanted && (!curve || !isNow(curve.of, curveKey));
    if (made && !lacksScore && !made.head) {
      const { head } = await (trainer ??= ports.startTrainer()).fit(problem, made.choice);
      signal.throwIfAborted();
      set({ madeColumns: withNewest(get().madeColumns, kept, { ...made, head }) });
    }
    const folded = lacksScore || lacksCurve ? await foldsFor({ get, set }, ports, problem) : undefined;
    if (folded && lacksScore) {
      const scored = await score(id, { of, problem, folded, settings }, signal);
      // Whichever project is open by now: it is kept with its own.
      set({ madeColumns: withNewest(get().madeColumns, kept, scored) });
      keeper.keep(project.id);
      if (projectId() !== project.id) return;
    }
    if (folded && lacksCurve) {
      workIn(project.id, id, { kind: 'curve', done: 0 });
      const onProgress = (done: number) => workIn(project.id, id, { kind: 'curve', done });
      const measured = await measureColumnCurve(ports, { ...of, settings: curveKey }, { problem, folded, settings }, onProgress, signal);
      set({ columnCurves: withNewest(get().columnCurves, kept, measured) });
      keeper.keep(project.id);
    }
    workIn(project.id, id, { kind: 'ready' });
  };

  const run = passes<ColumnId>({
    items: () => columnIdsNow(get()),
    make,
    failed(id, detail) {
      trainer?.dispose();
      trainer = undefined;
      work(id, { kind: 'failed', detail });
    },
    rest: () => ports.rest(AT_REST),
  });

  const columnsMayBeStale = () => {
    if (!get().columnsOpen || (heldIn !== undefined && heldIn === projectId())) return;
    heldIn = undefined;
    // Another project has columns of its own.
    if (worksOf !== projectId()) {
      void get().openColumns(get().curvesWanted);
      return;
    }
    // With another backbone in use one of them is another.
    if (columnIdsNow(get()) !== watchedFor) watch();
    run.begin();
  };

  const stop = () => {
    run.stop();
    heldIn = undefined;
    // Nothing works on them any more: whoever waits until nothing computes would wait for ever.
    for (const [id, { work: at }] of get().columnsBy)
      if (at.kind === 'evaluating' || at.kind === 'curve' || at.kind === 'embedding') work(id, { kind: 'waiting' });
  };

  return {
    async openColumns(curvesWanted = false) {
      set({ columnsOpen: true, curvesWanted, ...(worksOf !== projectId() && { columnsBy: new Map() }) });
      const of = projectId();
      worksOf = of;
      await keeper.read();
      const random = (await ports.catalogue()).find((spec) => spec.random);
      // Another project that is open by now has its own; and a link may have chosen others meanwhile.
      if (projectId() === of && columnIdsNow(get()).length === 0) choose(usualColumns(random));
      if (!get().columnsOpen) return;
      watch();
      columnsMayBeStale();
    },
    readColumns: keeper.read,
    closeColumns() {
      stop();
      set({ columnsOpen: false, curvesWanted: false });
      watch();
      trainer?.dispose();
      trainer = undefined;
    },
    chooseColumns(ids) {
      stop();
      choose([...new Set(ids)].slice(0, MOST_COLUMNS));
      const open = projectId();
      if (open !== undefined) keeper.keep(open);
      watch();
      columnsMayBeStale();
    },
    columnsMayBeStale,
    makeColumnsAgain() {
      heldIn = undefined;
      watch();
      columnsMayBeStale();
    },
    cancelColumns() {
      stop();
      heldIn = projectId();
      // All that was at work waits by now, and so does what had no turn yet.
      const { columnsBy } = get();
      for (const id of columnIdsNow(get())) if ((columnsBy.get(id)?.work.kind ?? 'waiting') === 'waiting') work(id, { kind: 'cancelled' });
    },
  };
}
