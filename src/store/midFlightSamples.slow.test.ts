// Verbs that take in, embed, delete or record samples, with another project or backbone coming while they wait.
import type { AppStore } from './appStore';
import { idOf } from './base/projectState';
import type { Meanwhile } from './testing/midFlight';
import { testMidFlight } from './testing/midFlight';
import { firstClass, HERE, THERE } from './testing/midFlightScene';
import { toyFile, toyFingerprint, toySpec, until } from './testing/toyPorts';

const SWITCHES = ['another project is opened', 'another backbone comes'] as const satisfies readonly Meanwhile[];
const AND_BACK = [...SWITCHES, 'another project is opened, and the first again'] as const;

const sampleOf = (store: AppStore) => store.getState().dataset.samples[0]?.id ?? '';

testMidFlight({
  'files are taken in': {
    meanwhile: AND_BACK,
    deed: ({ store }) =>
      store.getState().importFiles(
        [0.3, 0.4, 0.5].map((value) => toyFile(value)),
        firstClass(store),
      ),
  },
  'folders are taken in': {
    meanwhile: ['another project is opened'],
    deed: ({ store }) => store.getState().importFiles([toyFile(0.3, 'a'), toyFile(1, 'c'), toyFile('no number', 'c')]),
  },
  'what is missing is embedded': {
    meanwhile: AND_BACK,
    deed({ store }) {
      store.getState().forgetEmbeddings();
      return store.getState().embedMissing();
    },
  },
  'embeddings are read': {
    meanwhile: SWITCHES,
    deed({ store }) {
      store.getState().forgetEmbeddings();
      return store.getState().loadEmbeddings();
    },
  },
  'pictures that cannot be read are tried again': {
    meanwhile: SWITCHES,
    deed({ store }) {
      const fingerprint = toyFingerprint('toy');
      store.setState({ embeddingsBy: new Map(), unreadableBy: new Map([[fingerprint, new Map([[sampleOf(store), 'picture']])]]) });
      return store.getState().retryUnreadable();
    },
  },
  'a sample is deleted': {
    meanwhile: SWITCHES,
    removes: 1,
    deed({ store }) {
      store.getState().removeSamples([sampleOf(store)]);
      return store.getState().saved();
    },
  },
  'a sample is moved': {
    meanwhile: ['another project is opened'],
    deed({ store }) {
      store.getState().moveSamples([sampleOf(store)], store.getState().dataset.classes[1]?.id ?? '');
      return store.getState().saved();
    },
  },
  'a sample is put into the test set': {
    meanwhile: AND_BACK,
    deed({ store }) {
      store.getState().moveToPart([sampleOf(store)], 'test');
      return store.getState().saved();
    },
  },
  'test pictures are taken in': {
    meanwhile: SWITCHES,
    deed: ({ store }) => store.getState().importFiles([toyFile(0.3)], firstClass(store), 'file', store.getState().project, 'test'),
  },
  'many pictures are tested': {
    meanwhile: AND_BACK,
    deed: ({ store }) => store.getState().testBatch([0.3, 0.4, 1.9].map((value) => toyFile(value))),
  },
  'many pictures are tested again': {
    meanwhile: AND_BACK,
    first: ({ store }) => store.getState().testBatch([0.3, 0.4, 1.9].map((value) => toyFile(value))),
    deed: ({ store }) => store.getState().testBatchAgain(),
  },
  'a class is deleted': {
    meanwhile: ['another project is opened'],
    removes: 3,
    deed({ store }) {
      store.getState().removeClass(firstClass(store));
      return store.getState().saved();
    },
  },
  'a deletion is undone': {
    meanwhile: SWITCHES,
    deed({ store }) {
      store.getState().removeSamples([sampleOf(store)]);
      const notice = store.getState().notices.find(({ kind }) => kind === 'samples-removed');
      if (notice?.kind === 'samples-removed') notice.undo();
      store.getState().dismiss(notice?.id ?? 0);
      return store.getState().saved();
    },
  },
  'classes and the project are named': {
    meanwhile: ['another project is opened'],
    deed({ store }) {
      store.getState().changeClass(firstClass(store), { name: 'named' });
      store.getState().addClass('new');
      store.getState().renameProject(HERE);
      return store.getState().saved();
    },
  },
  'copies are made': {
    meanwhile: SWITCHES,
    deed({ store }) {
      store.getState().chooseAugmentation({ on: true, copies: 1 });
      return store.getState().embedAugmented();
    },
  },
  'pictures are tried': {
    meanwhile: SWITCHES,
    deed: ({ store }) => store.getState().tryPictures([toyFile(0.2), toyFile(2)]),
  },
  'tried pictures are embedded again': {
    meanwhile: AND_BACK,
    first: ({ store }) => store.getState().tryPictures([toyFile(0.2), toyFile(2)]),
    deed({ store }) {
      store.setState({ tried: store.getState().tried.map((each) => ({ ...each, embedding: undefined })) });
      return store.getState().retryPictures();
    },
  },
  'one tried picture is embedded again': {
    meanwhile: AND_BACK,
    first: ({ store }) => store.getState().tryPictures([toyFile(0.2), toyFile(2)]),
    deed: ({ store }) => store.getState().retryPicture(store.getState().tried[0]?.id ?? ''),
  },
  'a recording takes samples': {
    meanwhile: AND_BACK,
    async deed({ store }) {
      store.getState().startRecording(firstClass(store));
      // It is given up where its project was left before it began.
      await until(store, ({ recording, project }) => recording.kind === 'recording' || idOf(project) !== HERE);
      store.getState().stopRecording();
      store.getState().turnCameraOff();
    },
  },
  'another project is opened': {
    meanwhile: ['the first project is opened again'],
    deed: ({ store }) => store.getState().openProject(THERE),
  },
  'a project is made': {
    meanwhile: ['another project is opened', 'the first project is opened again'],
    deed: ({ store }) => store.getState().newProject(),
  },
  'another backbone is chosen': {
    meanwhile: SWITCHES,
    deed: ({ store }) => store.getState().chooseBackbone(toySpec('other')),
  },
});
