// Verbs of watched backbones, with another project, backbone or head coming while they wait.
import { expect, test } from 'vitest';
import { idOf } from './base/projectState';
import { testMidFlight } from './testing/midFlight';
import type { Scene } from './testing/midFlightScene';
import { firstClass, HERE, rest, scene, THERE } from './testing/midFlightScene';
import { toyFile, toyFingerprint, toySpec, until } from './testing/toyPorts';

const OTHER = toyFingerprint('other');

/** With the other backbone watched, all of it at rest. */
async function watching({ store }: Scene) {
  await store.getState().watchBackbone('other');
  await rest(store);
}

testMidFlight({
  'a backbone is watched': {
    meanwhile: [
      'another project is opened',
      'another project is opened, and the first again',
      'another backbone comes',
      'another kind of head is chosen',
    ],
    deed: ({ store }) => store.getState().watchBackbone('other'),
  },
  'a watched backbone is put away': {
    meanwhile: ['another project is opened', 'another backbone comes'],
    async deed({ store }) {
      void store.getState().watchBackbone('other');
      await until(store, ({ watched }) => watched.has(OTHER));
      store.getState().unwatchBackbone(OTHER);
      await store.getState().saved();
    },
  },
  'what a watched backbone lacks is embedded': {
    meanwhile: ['another project is opened', 'another project is opened, and the first again', 'another backbone comes'],
    first: watching,
    async deed(all) {
      all.store.getState().forgetEmbeddings();
      await Promise.all([all.store.getState().loadEmbeddings(), all.store.getState().loadEmbeddings(OTHER)]);
    },
  },
  'files are taken in while a backbone is watched': {
    meanwhile: ['another project is opened', 'another backbone comes'],
    first: watching,
    deed: ({ store }) =>
      store.getState().importFiles(
        [0.3, 0.4].map((value) => toyFile(value)),
        firstClass(store),
      ),
  },
  'a recording is watched': {
    meanwhile: ['another project is opened', 'another backbone comes'],
    first: watching,
    async deed({ store }) {
      store.getState().startRecording(firstClass(store));
      await until(store, ({ recording, project }) => recording.kind === 'recording' || idOf(project) !== HERE);
      store.getState().stopRecording();
      store.getState().turnCameraOff();
    },
  },
});

test('the watched backbone is chosen while a project is opened: both projects are seen with it, each in its own place', async () => {
  const all = await scene();
  const { store, holdAnswer, holdNone } = all;
  await watching(all);
  const hold = holdAnswer(0);
  const opening = store.getState().openProject(THERE);
  const held = await hold;
  holdNone();
  await store.getState().chooseBackbone(toySpec('other'));
  held.letGo();
  await opening;
  await rest(store);
  expect([...(store.getState().embeddingsBy.get(OTHER)?.keys() ?? [])].every((id) => id.startsWith(THERE))).toBe(true);
  await store.getState().openProject(HERE);
  await rest(store);
  expect([...(store.getState().embeddingsBy.get(OTHER)?.keys() ?? [])].every((id) => id.startsWith(HERE))).toBe(true);
});
