// Verbs of Compare, with another project or backbone coming while they wait.
import { expect } from 'vitest';
import type { AppState } from './appStore';
import { idOf } from './base/projectState';
import type { ColumnId } from './compare/columns';
import { columnIdsNow, columnSession, madeOf } from './compare/columns';
import { samplesKey } from './compare/measuredOf';
import { testMidFlight } from './testing/midFlight';
import type { Meanwhile } from './testing/midFlight';
import type { Scene } from './testing/midFlightScene';
import { firstClass, SAMPLES } from './testing/midFlightScene';
import { randomToy, until } from './testing/toyPorts';

const SWITCHES = [
  'another project is opened',
  'another project is opened, and the first again',
  'another backbone comes',
] as const satisfies readonly Meanwhile[];

/** What is shown of the open project and its backbone is of these. */
function expectOwn({ store }: Scene) {
  const { project, beliefsBy, mapsBy, dataset } = store.getState();
  const own = new Set(dataset.samples.map(({ id }) => id));
  for (const { made } of mapsBy.values())
    if (made && made.projectId === idOf(project)) expect(made.ids.filter((id) => !own.has(id))).toEqual([]);
  const beliefs = beliefsBy.get(idOf(project) ?? '');
  if (beliefs) expect(beliefs.classes.every(({ classId }) => dataset.classes.some(({ id }) => id === classId))).toBe(true);
}

/** What was measured is kept under what it was measured of, and says the backbone of then. */
function expectFiled({ store }: Scene) {
  const { laddersBy, madeColumns, columnCurves } = store.getState();
  for (const [projectId, { measured }] of laddersBy) if (measured) expect(measured.of.projectId).toBe(projectId);
  for (const by of [madeColumns, columnCurves])
    for (const [key, { of }] of by) expect(key).toBe(`${of.projectId} ${of.backbone?.id ?? of.fingerprint}`);
}

/** Whether a column has come to its end: where it is said to be measured, that is of the samples and the backbone there are. */
function hasEnded(id: ColumnId, state: AppState): boolean {
  const kind = state.columnsBy.get(id)?.work.kind ?? '';
  if (kind !== 'ready') return ['lacking', 'failed'].includes(kind);
  const made = madeOf(id, state);
  const session = columnSession(id, state);
  return made?.of.samples === samplesKey(state.dataset) && (!session || made.of.fingerprint === session.fingerprint);
}

/** Measures these columns with their curves until all of the project that is open by then have come to their end, and closes them. */
async function measureColumns(scene: Scene, ids: readonly ColumnId[]) {
  const { store } = scene;
  const stopTelling = store.subscribe((now, before) => {
    if (now.embeddingsBy !== before.embeddingsBy || now.sessions !== before.sessions || now.project !== before.project)
      now.columnsMayBeStale();
  });
  store.getState().chooseColumns(ids);
  await store.getState().openColumns(true);
  const state = await until(store, (now) => {
    const all = columnIdsNow(now);
    return idOf(now.project) !== undefined && all.length > 1 && all.every((id) => hasEnded(id, now));
  });
  stopTelling();
  expectFiled(scene);
  for (const id of columnIdsNow(state))
    if (state.columnsBy.get(id)?.work.kind === 'ready') expect(madeOf(id, state)?.quality.total, id).toBe(SAMPLES);
  store.getState().closeColumns();
}

testMidFlight({
  'a ladder is measured': {
    meanwhile: SWITCHES,
    async deed(scene) {
      const { store } = scene;
      store.getState().changeSettings({ mlp: { ...store.getState().settings.mlp, epochs: 2, epochMilliseconds: 0 } });
      await store.getState().climbLadder();
      expectFiled(scene);
    },
  },
  'two columns and their curves are measured': {
    meanwhile: SWITCHES,
    deed: (scene) => measureColumns(scene, ['chosen', 'pixels']),
  },
  'three columns and their curves are measured, one of random weights': {
    meanwhile: SWITCHES,
    deed: (scene) => measureColumns(scene, ['chosen', randomToy.id, 'pixels']),
  },
  'four columns and their curves are measured, one of another backbone': {
    meanwhile: SWITCHES,
    deed: (scene) => measureColumns(scene, ['chosen', 'other', 'pixels', 'histogram']),
  },
  'a map is laid out': {
    meanwhile: SWITCHES,
    async deed(scene) {
      const { store } = scene;
      // What the page tells while the map is in view.
      store.subscribe((now, before) => {
        if (now.embeddingsBy !== before.embeddingsBy || now.sessions !== before.sessions || now.project !== before.project)
          now.mapMayBeStale();
      });
      await store.getState().openMap();
      await until(store, ({ mapsBy }) => !['placing', 'embedding'].includes(mapsBy.get('chosen')?.work.kind ?? ''));
      expectOwn(scene);
    },
  },
  'the backbone is asked what it believes': {
    meanwhile: SWITCHES,
    async deed(scene) {
      const { store } = scene;
      store.getState().wantClassifier();
      await store.getState().askBeliefs();
      expectOwn(scene);
    },
  },
  'samples are tagged': {
    meanwhile: SWITCHES,
    async deed({ store }) {
      const own = store.getState().dataset.samples.filter(({ classId }) => classId === firstClass(store));
      store.getState().tagSamples(
        own.map(({ id }) => id),
        'dark',
        true,
      );
      await store.getState().saved();
    },
  },
});
