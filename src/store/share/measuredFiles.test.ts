// What tools of Compare measured goes along in a project's file, each under the names of where it is opened; what is damaged stays out.
import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/memoryStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import type { MeasuringTool } from '../../core/compare/measuringTools';
import { MEASURING_TOOLS } from '../../core/compare/measuringTools';
import type { AppState, AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { idOf } from '../base/projectState';
import { columnIdsNow } from '../compare/columns';
import { ladderBehind, ladderNow } from '../compare/ladderNow';
import { beliefsBehind, shortcutBehind } from '../compare/resultsBehind';
import { isCurveBehind } from '../curve/curveStanding';
import { fail, ok } from '../../core/base/result';
import { MOST_MEASURED_BYTES } from '../../formats/measuredFile';
import { savedFile, told } from '../testing/projectFileScene';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

const catalogue = () => Promise.resolve([toySpec('toy')]);
const EACH = 6;

async function started(storage: ProjectStorage) {
  const ports = toyPorts({ storage, catalogue });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec('toy'));
  return { store, ports };
}

const allReady = (state: AppState) =>
  columnIdsNow(state).length > 0 && columnIdsNow(state).every((id) => state.columnsBy.get(id)?.work.kind === 'ready');

/** All tools have measured, and what they came to is on the disk. */
async function measured(storage: ProjectStorage) {
  const { store, ports } = await started(storage);
  store.getState().renameProject('Fruit');
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  for (const [at, id] of [a, b].entries())
    await store.getState().importFiles(
      Array.from({ length: EACH }, (_, i) => toyFile(at + i / 4)),
      id,
    );
  store.getState().changeSettings({ curve: { kinds: ['linear', 'nearest-mean'], draws: 2, seed: 5 } });
  await store.getState().configureCurve({ draws: 2, kinds: ['linear'] });
  await store.getState().openColumns(true);
  store.getState().chooseColumns(['chosen', 'pixels']);
  await until(store, allReady);
  store.getState().setMlp({ epochs: 3, epochMilliseconds: 0 });
  await store.getState().climbLadder();
  await store.getState().plantShortcut('dice');
  store.getState().wantClassifier();
  await until(store, ({ classifier }) => classifier.kind === 'ready');
  await store.getState().askBeliefs();
  await store.getState().readCost();
  await store.getState().keepAssumed({ device: 'desktop', own: [40, 90], grid: 50 });
  await store.getState().readMap();
  await store.getState().openMap();
  await until(store, ({ mapsBy }) => mapsBy.get('chosen')?.work.kind === 'ready');
  store.getState().colourMap('right');
  await store.getState().saved();
  return { store, ports };
}

/** What is kept of the open project, by tool. */
async function keptOf(store: AppStore, storage: ProjectStorage): Promise<ReadonlyMap<MeasuringTool, unknown>> {
  await store.getState().saved();
  const kept = new Map<MeasuringTool, unknown>();
  for (const tool of MEASURING_TOOLS) {
    const read = await storage.measured(idOf(store.getState().project) ?? '', tool);
    if (read.ok && read.value !== undefined) kept.set(tool, read.value);
  }
  return kept;
}

/** Opens the file, and resolves once its project is open and embedded. */
async function openedAs(store: AppStore, name: string, file: ReturnType<typeof savedFile>) {
  await store.getState().openProjectFile(file);
  await until(store, ({ project, embeddings }) => project.kind === 'open' && project.name === name && embeddings.size >= 2 * EACH);
}

/** What the tools say has changed since they measured. */
async function behind(store: AppStore) {
  await store.getState().readLadder();
  await store.getState().readBeliefs();
  await store.getState().readShortcut();
  await store.getState().openCurve();
  const state = store.getState();
  expect(ladderNow(state).measured).toBeDefined();
  expect(state.curveResult?.projectId).toBe(idOf(state.project));
  return [ladderBehind(state), beliefsBehind(state), shortcutBehind(state), isCurveBehind(state)];
}

test('all that was measured is there elsewhere, and here under other names, of the same samples until they change', async () => {
  const storage = memoryStorage();
  const { store, ports } = await measured(storage);
  const kept = await keptOf(store, storage);
  expect([...kept.keys()]).toEqual([...MEASURING_TOOLS]);
  await store.getState().saveProjectFile();
  const file = savedFile(ports);

  const elsewhere = memoryStorage();
  const { store: there } = await started(elsewhere);
  await openedAs(there, 'Fruit', file);
  // How long a picture takes is another device's.
  expect(await keptOf(there, elsewhere)).toEqual(new Map([...kept, ['cost', { ...(kept.get('cost') as object), times: [] }]]));
  expect(await behind(there)).toEqual([undefined, undefined, undefined, false]);

  await openedAs(store, 'Fruit (2)', file);
  const twin = await keptOf(store, storage);
  expect(twin.get('map')).not.toEqual(kept.get('map'));
  expect(await behind(store)).toEqual([undefined, undefined, undefined, false]);
  await store.getState().importFiles([toyFile(1)], store.getState().dataset.classes[1]?.id);
  expect(ladderBehind(store.getState())).toBe('samples');
  expect(beliefsBehind(store.getState())).toBe('samples');
}, 60_000);

test('a damaged one is left out, the others stay', async () => {
  const storage = memoryStorage();
  const { store, ports } = await measured(storage);
  const id = idOf(store.getState().project) ?? '';
  for (const [tool, damaged] of [
    ['beliefs', { classes: 7 }],
    ['ladder', 'nothing of the kind'],
    ['map', new Map([[1, 2]])],
  ] as const)
    await storage.saveMeasured(id, tool, damaged);
  await store.getState().saveProjectFile();
  const elsewhere = memoryStorage();
  const { store: there } = await started(elsewhere);
  await openedAs(there, 'Fruit', savedFile(ports));
  expect([...(await keptOf(there, elsewhere)).keys()]).toEqual(['columns', 'cost', 'curve', 'shortcut']);
}, 60_000);

test('what cannot be read is said to be missing in the file', async () => {
  const storage = memoryStorage();
  const { store } = await started({
    ...storage,
    measured: () => Promise.resolve(fail({ kind: 'failed', detail: 'the disk is busy' })),
  });
  await store.getState().saveProjectFile();
  expect(told(store)).toMatchObject([{ kind: 'saved' }, { kind: 'partly-in-it', parts: ['measured'] }]);
});

test('what is longer than a file holds is said to be missing in it', async () => {
  const { store } = await started({
    ...memoryStorage(),
    measured: (_, tool) => Promise.resolve(ok(tool === 'map' ? 'x'.repeat(MOST_MEASURED_BYTES) : undefined)),
  });
  await store.getState().saveProjectFile();
  expect(told(store)).toMatchObject([{ kind: 'saved' }, { kind: 'measured-too-long', name: 'My first project' }]);
});
