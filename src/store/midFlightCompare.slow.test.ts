// Verbs of the map and of bias, with another project or backbone coming while they wait.
import { expect } from 'vitest';
import { idOf } from './base/projectState';
import { testMidFlight } from './testing/midFlight';
import type { Meanwhile } from './testing/midFlight';
import type { Scene } from './testing/midFlightScene';
import { firstClass } from './testing/midFlightScene';
import { until } from './testing/toyPorts';

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
  'columns and their curves are measured': {
    meanwhile: SWITCHES,
    async deed(scene) {
      const { store } = scene;
      store.subscribe((now, before) => {
        if (now.embeddingsBy !== before.embeddingsBy || now.sessions !== before.sessions || now.project !== before.project)
          now.columnsMayBeStale();
      });
      store.getState().chooseColumns(['chosen', 'pixels']);
      await store.getState().openColumns(true);
      await until(store, ({ columnsBy }) => ['ready', 'lacking', 'failed'].includes(columnsBy.get('chosen')?.work.kind ?? ''));
      expectFiled(scene);
      store.getState().closeColumns();
    },
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
