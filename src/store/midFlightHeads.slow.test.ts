// Verbs that make, measure, open or save heads, with another project, backbone or kind of head coming while they wait.
import { serialise } from '../core/heads/heads';
import { linear } from '../core/heads/linear';
import { writeHeadFile } from '../formats/headFile';
import { writeHeadLink } from '../formats/headLink';
import { SUMS } from '../formats/headProof';
import { idOf } from './base/projectState';
import { toDocument } from './head/headAsDocument';
import { OPENED } from './head/unwrittenHeads';
import { testMidFlight } from './testing/midFlight';
import type { Meanwhile } from './testing/midFlight';
import type { Scene } from './testing/midFlightScene';
import { firstClass, HERE, mlpOfBefore } from './testing/midFlightScene';
import { TOY_LENGTH, toySpec } from './testing/toyPorts';

const SWITCHES = ['another project is opened', 'another backbone comes'] as const satisfies readonly Meanwhile[];
const HEADS = [...SWITCHES, 'another kind of head is chosen'] as const;

/** A head's document, made on the backbone of this id. */
function documentOf(id: string) {
  const spec = toySpec(id);
  const embeddings = Float32Array.from({ length: 2 * TOY_LENGTH }, (_, i) => Math.sin(i));
  const head = linear.fit({ embeddings, embeddingLength: TOY_LENGTH, classes: Uint16Array.of(0, 1), classIds: ['0', '1'] });
  const classes = ['0', '1'].map((name) => ({ id: name, name, colour: 0, enabled: true }));
  const document = toDocument({ name: HERE, head, classes, learntFrom: new Map(), spec, fingerprint: spec.fingerprint ?? '', now: 0 });
  const proof = { side: 1, pictures: new Uint8ClampedArray(3), sums: new Float32Array(SUMS), probabilities: Float32Array.of(0.5, 0.5) };
  return { document: { ...document, proof }, head };
}

const headFile = (id: string) => writeHeadFile(documentOf(id).document);

const linked = documentOf('toy');
const LINK = await writeHeadLink(linked.document, { ...linked.head, classIds: ['0', '1'] });

/** The file as it is dropped on the page; it takes its time to be read. */
function dropped({ answer }: Scene, id: string) {
  const file = new File([Uint8Array.from(headFile(id))], 'mine');
  return { file: Object.assign(file, { arrayBuffer: () => answer('file', Promise.resolve(headFile(id).buffer)) }), name: 'mine' };
}

testMidFlight({
  'a head learns': {
    meanwhile: [...HEADS, 'a head that was made before is chosen'],
    deed({ store }) {
      store.getState().chooseHead({ kind: 'linear', l2: 0.1, balanced: true });
      return store.getState().headAtRest();
    },
  },
  'settings are chosen': {
    meanwhile: [...HEADS, 'a head that was made before is chosen'],
    deed({ store }) {
      store.getState().chooseHead({ kind: 'nearest-neighbours', k: 'auto' });
      return store.getState().headAtRest();
    },
  },
  'an MLP learns': {
    meanwhile: HEADS,
    deed({ store }) {
      store.getState().chooseHead({ kind: 'mlp' });
      return store.getState().startMlp();
    },
  },
  'the backbone is fine-tuned': {
    meanwhile: HEADS,
    deed({ store }) {
      store.getState().chooseHead({ kind: 'fine-tuned' });
      return store.getState().startFineTune();
    },
  },
  'an MLP learns on': {
    meanwhile: HEADS,
    first({ store }) {
      store.getState().chooseHead({ kind: 'mlp' });
      return store.getState().startMlp();
    },
    deed: ({ store }) => store.getState().goOnMlp(),
  },
  'fine-tuning goes on': {
    meanwhile: HEADS,
    first({ store }) {
      store.getState().chooseHead({ kind: 'fine-tuned' });
      return store.getState().startFineTune();
    },
    deed: ({ store }) => store.getState().goOnFineTune(),
  },
  'heads are read': {
    meanwhile: SWITCHES,
    deed({ store, storage }) {
      const { head, fingerprint, ...learnt } = mlpOfBefore();
      const trained = { serialised: serialise(head), ...learnt, augmentedCount: undefined, milliseconds: undefined };
      void storage.saveHead(HERE, 'mlp', { fingerprint, trained });
      void storage.saveHead(HERE, OPENED, { fingerprint, file: headFile('toy') });
      store.getState().chooseHead({ kind: 'mlp' });
      return store.getState().restoreHeads();
    },
  },
  'labels count as classes': {
    meanwhile: HEADS,
    deed({ store }) {
      store.getState().chooseHead({ kind: 'zero-shot' });
      store.getState().wantClassifier();
      store.getState().mapTo(['east'], firstClass(store));
      store.getState().mapTo(['north'], store.getState().dataset.classes[1]?.id ?? '');
    },
  },
  'a curve is measured': {
    meanwhile: SWITCHES,
    deed: ({ store }) => store.getState().configureCurve({ kinds: ['nearest-mean'], draws: 1 }),
  },
  'the fine-tuned line of a curve is measured': {
    meanwhile: SWITCHES,
    deed: ({ store }) => store.getState().configureCurve({ kinds: ['fine-tuned'], draws: 1 }),
  },
  'a head is opened': {
    meanwhile: SWITCHES,
    deed: (scene) => scene.store.getState().openHead(dropped(scene, 'toy')),
  },
  'a head is opened from a link': {
    meanwhile: SWITCHES,
    deed: ({ store }) => store.getState().openHeadLink(LINK),
  },
  'an opened head proves itself': {
    meanwhile: SWITCHES,
    first: (scene) => scene.store.getState().openHead(dropped(scene, 'toy')),
    deed: ({ store }) => store.getState().proveHead(),
  },
  'a head that waits for its backbone is opened': {
    meanwhile: SWITCHES,
    async deed(scene) {
      await scene.store.getState().openHead(dropped(scene, 'other'));
      if (idOf(scene.store.getState().project) === HERE) await scene.store.getState().acceptHeadOffer();
    },
  },
  'a head is saved once it rests': {
    meanwhile: HEADS,
    deed({ store }) {
      store.getState().chooseHead({ kind: 'linear', l2: 'auto', balanced: true });
      return store.getState().saveHead();
    },
  },
});
