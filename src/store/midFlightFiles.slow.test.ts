// Verbs that draw, look, weigh, save or merge, with another project or backbone coming while they wait.
import 'fake-indexeddb/auto';
import { expect } from 'vitest';
import { idOf } from './base/projectState';
import { linkNow } from './share/linkNow';
import { testMidFlight } from './testing/midFlight';
import type { Meanwhile } from './testing/midFlight';
import type { Scene } from './testing/midFlightScene';
import { firstClass, HERE, THERE } from './testing/midFlightScene';
import { savedFile, taught } from './testing/projectFileScene';
import { toyFile, until } from './testing/toyPorts';

const AWAY = ['another project is opened'] as const satisfies readonly Meanwhile[];
const AND_BACK = [...AWAY, 'another project is opened, and the first again'] as const;
const SWITCHES = [...AND_BACK, 'another backbone comes'] as const;

const other = await taught();
await other.store.getState().saveProjectFile();
const OF_ELSEWHERE = savedFile(other.ports);

/** What was measured lies with the project it was measured in. */
function expectHere({ store }: Scene) {
  const { shortcutsBy, lit, project } = store.getState();
  expect([...shortcutsBy.keys()].filter((id) => id !== HERE)).toEqual([]);
  if (lit.kind !== 'none') expect(lit.of.projectId).toBe(idOf(project));
}

/** Files that were saved are of the project in which that was asked for. */
function expectFilesOfHere({ ports }: Scene) {
  expect(ports.downloads.map(({ name }) => name).filter((name) => name.includes(THERE))).toEqual([]);
}

/** What opens a project of its own, to its end; it waits to be wished for where something was begun meanwhile, and is not. */
async function drawn({ store }: Scene, opening: Promise<void>) {
  const ended = opening.then(() => 'ended');
  const waits = until(store, ({ sampleSetWork: { kind } }) => kind === 'ready');
  if ((await Promise.race([ended, waits])) !== 'ended') store.getState().cancelSampleSet();
  await opening;
}

const saves = (save: (scene: Scene) => Promise<unknown>) => ({
  meanwhile: SWITCHES,
  async deed(scene: Scene) {
    await save(scene);
    expectFilesOfHere(scene);
  },
});

testMidFlight({
  'a shortcut is planted': {
    meanwhile: SWITCHES,
    async deed(scene) {
      await scene.store.getState().plantShortcut('dice');
      expectHere(scene);
    },
  },
  'it is looked for what lights a channel': {
    meanwhile: SWITCHES,
    async deed(scene) {
      await scene.store.getState().findLit({ block: 0, channel: 0 });
      expectHere(scene);
    },
  },
  'a likeness is picked': {
    meanwhile: SWITCHES,
    async deed({ store, ports, answer }) {
      Object.assign(ports.files, { pick: () => answer('pick', Promise.resolve([toyFile(0.3)])) });
      const picked = await store.getState().pickLikeness();
      if (picked?.ok) expect(picked.value.fingerprint).toBe(store.getState().chosen);
    },
  },
  'one picture is timed': {
    meanwhile: SWITCHES,
    async deed({ store }) {
      await store.getState().timeOnePicture();
      for (const [fingerprint, time] of store.getState().pictureTimes) expect(time.fingerprint).toBe(fingerprint);
    },
  },
  'a ladder is weighed': {
    meanwhile: SWITCHES,
    async deed({ store }) {
      await store.getState().weighLadder();
      const { ladderTakes, project } = store.getState();
      if (ladderTakes) expect(ladderTakes.projectId).toBe(idOf(project));
    },
  },
  'pictures are checked': {
    meanwhile: SWITCHES,
    deed: ({ store }) => store.getState().checkPictures(),
  },
  'a drawn set is opened': {
    meanwhile: AND_BACK,
    deed: (scene) => drawn(scene, scene.store.getState().openSampleSet({ set: 'dice', perClass: 1, shortcut: false })),
  },
  'a lesson is begun': {
    meanwhile: AND_BACK,
    deed: (scene) => drawn(scene, scene.store.getState().beginLesson('few')),
  },
  'a file is merged': {
    meanwhile: SWITCHES,
    first: ({ store }) => store.getState().offerMerge(OF_ELSEWHERE),
    deed: ({ store }) => store.getState().acceptMerge(),
  },
  'an upload goes on': {
    meanwhile: AND_BACK,
    async first({ store }) {
      const files = Array.from({ length: 60 }, (_, i) => toyFile(i / 100));
      const importing = store.getState().importFiles(files, firstClass(store));
      await until(store, ({ importing: { kind } }) => kind === 'running');
      await store.getState().openProject(THERE);
      await importing;
      await store.getState().openProject(HERE);
      expect(store.getState().endedImports).toMatchObject([{ projectId: HERE }]);
    },
    deed: ({ store }) => store.getState().goOnImporting(HERE),
  },
  'a link is made': {
    meanwhile: SWITCHES,
    codeMayBeAll: true,
    async deed({ store }) {
      await store.getState().makeHeadLink();
      // One of a head that is not in use any more is not shown.
      const link = linkNow(store.getState());
      if (link.kind === 'ready') expect(link.head.classIds).toEqual(store.getState().dataset.classes.map(({ id }) => id));
    },
  },
  'a project file is saved': saves(({ store }) => store.getState().saveProjectFile()),
  'a head is saved for Teachable Machine': saves(({ store }) => store.getState().saveTeachableMachine()),
  'a head is saved as ONNX': saves(({ store }) => store.getState().saveOnnx('head')),
  'a web page is saved': saves(({ store }) => store.getState().saveWebPage()),
  'embeddings are saved': { ...saves(({ store }) => store.getState().saveEmbeddings('npz')), codeMayBeAll: true },
});
