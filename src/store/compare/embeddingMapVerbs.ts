// Laying maps out: of the chosen backbone's embeddings and of random weights', one after the other, each in a worker of its own.
import { numbered } from '../../core/base/numbered';
import { fail, ok } from '../../core/base/result';
import { allSamples } from '../../core/dataset/dataset';
import { LEAST_FOR_UMAP } from '../../core/embeddingMap/mapMethods';
import { packed } from '../../core/base/packed';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { withEntry } from '../backbone/byFingerprint';
import { CALIBRATION_PICTURES } from '../backbone/randomInits';
import type { WatchSlice } from '../backbone/watchSlice';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { SeesLookedUp } from '../base/lookedUp';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import type { ColumnId } from './columns';
import { columnSession } from './columns';
import type { EmbeddingMap, EmbeddingMapSlice, EmbeddingMapVerbs, MapWork } from './embeddingMapSlice';
import { shownMap } from './embeddingMapSlice';
import { mapKeeper } from './mapKeeper';
import { nearestNow, searchAgain } from './mapNearest';
import { passes } from './passes';
import type { ColumnsSlice } from './columnsSlice';

type Seen = EmbeddingMapSlice &
  SavingSlice &
  SeesLookedUp &
  DatasetSlice &
  BackboneSlice &
  EmbeddingSlice &
  WatchSlice &
  Pick<ColumnsSlice, 'columnsOpen'>;

/** Fewest samples that a map is made of: two lie on a line whatever they show. */
const LEAST = 3;
const SEED = 1;

/**
 * The verbs of the map. Random weights are watched while it is in view. A map is laid out where there is none of the project, the backbone
 * and the method, or where it is asked for anew; one that comes when its project or backbone was left is dropped.
 */
export function embeddingMapVerbs(
  { get, set }: Access<Seen>,
  { catalogue, layOutMap, files, pictures, storage }: Pick<Ports, 'catalogue' | 'layOutMap' | 'files' | 'pictures' | 'storage'>,
): EmbeddingMapVerbs {
  const keeper = mapKeeper({ get, set }, { storage });
  /** Maps that are wished for although there is one. */
  const anew = new Set<ColumnId>();
  /** For which project the random weights were last fitted. */
  let fittedFor: string | undefined;
  /** Cancelled: nothing goes on until it is asked for. */
  let held = false;

  const show = (id: ColumnId, change: Partial<EmbeddingMap>) => {
    const before = get().mapsBy.get(id) ?? { work: { kind: 'waiting' }, made: undefined };
    set({ mapsBy: withEntry(get().mapsBy, id, { ...before, ...change }) });
  };
  const work = (id: ColumnId, next: MapWork) => {
    // What stands already is not told again: whoever shows a map of thousands would draw it for nothing.
    const { kind } = next;
    if ((kind === 'ready' || kind === 'waiting') && get().mapsBy.get(id)?.work.kind === kind) return;
    show(id, { work: next });
  };

  const keep = () => {
    const projectId = idOf(get().project);
    if (projectId !== undefined) keeper.keep(projectId);
  };

  /** What is still on its way would be watched by nobody, unless it is a column, too. */
  const giveUp = () => {
    const { mapColumns, columnsOpen } = get();
    if (!columnsOpen) for (const id of mapColumns) if (id !== 'chosen') get().cancelWatching(id);
  };

  /** Watches random weights for as long as the map is in view: fitted to pictures of this project, or they would be a straw man. */
  const watch = () => {
    const { mapOpen, mapColumns, columnsOpen, sessions, watched, dataset, project } = get();
    const beside = mapColumns.filter((id) => id !== 'chosen');
    for (const fingerprint of watched) {
      const state = sessions.get(fingerprint);
      if (!state || !beside.includes(state.spec.id)) continue;
      const fitted = state.kind === 'ready' ? state.calibratedOn : undefined;
      const refit =
        fitted !== undefined && (fittedFor !== idOf(project) || fitted < Math.min(CALIBRATION_PICTURES, dataset.samples.length));
      if ((!mapOpen && !columnsOpen) || refit) get().unwatchBackbone(fingerprint);
    }
    if (!mapOpen) {
      giveUp();
      return;
    }
    fittedFor = idOf(project);
    for (const id of beside) void get().watchBackbone(id).then(mapMayBeStale);
  };

  const make = async (id: ColumnId, signal: AbortSignal): Promise<void> => {
    // What lies there already is not laid out again.
    await keeper.read();
    signal.throwIfAborted();
    const session = columnSession(id, get());
    if (session?.state.kind !== 'ready') {
      work(id, { kind: 'waiting' });
      return;
    }
    const { fingerprint } = session;
    const { embeddingLength } = session.state.loaded;
    const backbone = session.state.spec;
    const { dataset, mapMethod: method, project } = get();
    const embeddings = get().embeddingsBy.get(fingerprint);
    const unreadable = get().unreadableBy.get(fingerprint);
    const samples = allSamples(dataset);
    const standing = anew.has(id) ? undefined : shownMap(get(), id, fingerprint);
    if (standing && nearestNow(standing, samples)) {
      work(id, { kind: 'ready' });
      return;
    }
    const rows = samples.flatMap((sample) => {
      const values = embeddings?.get(sample.id)?.values;
      return values ? [{ sample, values }] : [];
    });
    const done = samples.filter(({ id: sample }) => embeddings?.has(sample) === true || unreadable?.has(sample) === true).length;
    const least = method === 'umap' ? LEAST_FOR_UMAP : LEAST;
    const projectId = idOf(project);
    if (projectId === undefined) return;
    if (!standing && samples.length < least) {
      work(id, { kind: 'lacking', least });
      return;
    }
    if (done < samples.length) {
      work(id, { kind: 'embedding', done, total: samples.length });
      return;
    }
    const placing = standing ? 'finding' : 'placing';
    work(id, { kind: placing, done: 0 });
    const search = standing && searchAgain(standing, samples);
    const asked = search ? rows.filter(({ sample }) => search.among.has(sample.id)) : rows;
    const ids = asked.map(({ sample }) => sample.id);
    const layout = await layOutMap(
      {
        embeddings: packed(
          asked.map(({ values }) => values),
          embeddingLength,
        ),
        embeddingLength,
        bursts: numbered(asked.map(({ sample }) => sample.burst)),
        method,
        seed: SEED,
        ...(search && { only: search.rowsIn(ids) }),
      },
      (share) => {
        if (!signal.aborted) work(id, { kind: placing, done: share });
      },
      signal,
    );
    signal.throwIfAborted();
    if (idOf(get().project) !== projectId || columnSession(id, get())?.fingerprint !== fingerprint) {
      // What came is of what was open before: the map of what is open now is still to be made.
      run.again();
      return;
    }
    if (search) {
      show(id, { work: { kind: 'ready' }, made: search.found(ids, layout.elsewhere) });
      return;
    }
    anew.delete(id);
    const placeOf = new Map(ids.map((each, at) => [each, at]));
    show(id, { work: { kind: 'ready' }, made: { projectId, fingerprint, backbone, method, ids, placeOf, ...layout } });
    keeper.keep(projectId);
  };

  const run = passes<ColumnId>({
    items: () => get().mapColumns,
    make,
    failed(id, detail) {
      anew.delete(id);
      work(id, { kind: 'failed', detail });
    },
  });

  const mapMayBeStale = () => {
    if (!get().mapOpen) return;
    if (fittedFor !== idOf(get().project)) {
      stop();
      watch();
    }
    if (held) return;
    run.begin();
  };

  const stop = () => {
    run.stop();
    held = false;
    anew.clear();
    // Nothing works on them any more: whoever waits until nothing computes would wait for ever.
    for (const [id, { work: at }] of get().mapsBy)
      if (at.kind === 'placing' || at.kind === 'finding' || at.kind === 'embedding') work(id, { kind: 'waiting' });
  };

  return {
    async openMap() {
      set({ mapOpen: true });
      const random = (await catalogue()).find((spec) => spec.random);
      if (!get().mapOpen) return;
      set({ mapColumns: ['chosen', ...(random ? [random.id] : [])] });
      watch();
      mapMayBeStale();
    },
    closeMap() {
      stop();
      set({ mapOpen: false });
      watch();
    },
    chooseMapMethod(mapMethod) {
      stop();
      set({ mapMethod });
      keep();
      mapMayBeStale();
    },
    colourMap(mapColour) {
      set({ mapColour });
      keep();
    },
    readMap: keeper.read,
    drawMapAgain() {
      stop();
      for (const id of get().mapColumns) anew.add(id);
      watch();
      mapMayBeStale();
    },
    mapMayBeStale,
    async pickLikeness() {
      const project = idOf(get().project);
      const [picked] = (await files.pick({ kind: 'pictures', multiple: false })) ?? [];
      const session = get().session();
      if (!picked || idOf(get().project) !== project) return undefined;
      if (!session) return fail({ kind: 'not-embedded' });
      if (picked.unreadable) return fail({ kind: 'unreadable', name: picked.file.name });
      const taken = await pictures.take(picked.file, picked.file.name, session.inputSize);
      if (!taken.ok) return taken;
      const { frame } = taken.value;
      if (!frame) return fail({ kind: 'not-embedded' });
      const embedded = await session.embed([frame]);
      const values = embedded.ok ? embedded.value.rows[0] : undefined;
      const { fingerprint } = session;
      if (idOf(get().project) !== project || get().chosen !== fingerprint) return undefined;
      return embedded.ok && values ? ok({ values, fingerprint, device: embedded.value.device }) : fail({ kind: 'not-embedded' });
    },
    cancelMap() {
      stop();
      held = true;
      giveUp();
      // All that was at work waits by now.
      for (const [id, { work: at }] of get().mapsBy) if (at.kind === 'waiting') work(id, { kind: 'cancelled' });
    },
  };
}
