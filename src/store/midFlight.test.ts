// Every verb that waits × every answer it waits for × what a person may do meanwhile: nothing of the one project, backbone or kind of
// head reaches the other, at any moment, and nothing is lost on the disk.
import { describe, expect, test } from 'vitest';
import type { AppState, AppStore } from './appStore';
import { createAppStore } from './appStore';
import { idOf } from './embeddings/embeddingSlice';
import { heldPorts } from './testing/heldPorts';
import type { HeldPorts } from './testing/heldPorts';
import { toyFile, toyFingerprint, toySpec, until } from './testing/toyPorts';

/** Answers of a verb that are held, one in each run; a verb with fewer ends the row, and of one with more the later ones are alike. */
const MOST_ANSWERS = 14;

interface Scene extends HeldPorts {
  readonly store: AppStore;
  /** The project in which the verb is called, and one beside it, each with six samples in two classes. */
  readonly here: string;
  readonly there: string;
}

const VERBS: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'files are taken in': ({ store }) =>
    store.getState().importFiles(
      [0.3, 0.4, 0.5].map((value) => toyFile(value)),
      firstClass(store),
    ),
  'what is missing is embedded': ({ store }) => {
    store.getState().forgetEmbeddings();
    return store.getState().embedMissing();
  },
  'embeddings are read': ({ store }) => {
    store.getState().forgetEmbeddings();
    return store.getState().loadEmbeddings();
  },
  'a sample is deleted, and the head learns': ({ store }) => {
    store.getState().removeSamples([store.getState().dataset.samples[0]?.id ?? '']);
    return store.getState().headAtRest();
  },
  'a deletion is undone': ({ store }) => {
    store.getState().removeSamples([store.getState().dataset.samples[0]?.id ?? '']);
    const notice = store.getState().notices.find(({ kind }) => kind === 'samples-removed');
    if (notice?.kind === 'samples-removed') notice.undo();
    return store.getState().saved();
  },
  'nearest neighbours are chosen': ({ store }) => {
    store.getState().chooseHead({ kind: 'nearest-neighbours', k: 'auto' });
    return store.getState().headAtRest();
  },
  'an MLP learns': ({ store }) => {
    store.getState().chooseHead({ kind: 'mlp' });
    return store.getState().startMlp();
  },
  'the backbone is fine-tuned': ({ store }) => {
    store.getState().chooseHead({ kind: 'fine-tuned' });
    return store.getState().startFineTune();
  },
  'copies are made': ({ store }) => {
    store.getState().chooseAugmentation({ on: true });
    return store.getState().embedCopies();
  },
  'pictures are tried': ({ store }) => store.getState().tryPictures([toyFile(0.2), toyFile(2)]),
  'heads are read': ({ store }) => store.getState().restoreHeads(),
  'another backbone is chosen': ({ store }) => store.getState().chooseBackbone(toySpec('other')),
  'a recording takes samples': async ({ store }) => {
    store.getState().startRecording(firstClass(store));
    await until(store, ({ recording }) => recording.kind === 'recording');
    store.getState().stopRecording();
    store.getState().turnCameraOff();
  },
};

const MEANWHILE: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'another project is opened': ({ store, there }) => store.getState().openProject(there),
  'another project is opened, and the first again': async ({ store, here, there }) => {
    await store.getState().openProject(there);
    await store.getState().openProject(here);
  },
  'another backbone comes': ({ store }) => store.getState().chooseBackbone(toySpec('third')),
  'another kind of head is chosen': ({ store }) => store.getState().chooseHead({ kind: 'nearest-mean' }),
};

/** What the rest has nothing to do with is tried with these verbs alone. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  'another project is opened, and the first again': ['files are taken in', 'what is missing is embedded', 'a recording takes samples'],
  'another kind of head is chosen': [
    'a sample is deleted, and the head learns',
    'nearest neighbours are chosen',
    'an MLP learns',
    'the backbone is fine-tuned',
  ],
};

const firstClass = (store: AppStore) => store.getState().dataset.classes[0]?.id ?? '';
const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};

async function filled(store: AppStore, from: number) {
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    [0, 0.1, 0.2].map((value) => toyFile(from + value)),
    a,
  );
  await store.getState().importFiles(
    [1.9, 2, 2.1].map((value) => toyFile(from + value)),
    b,
  );
  await until(store, ({ trained, training }) => training.kind === 'current' && trained?.learntFrom.get(b) === 3);
  await store.getState().saved();
  return idOf(store.getState().project) ?? '';
}

async function scene(): Promise<Scene> {
  const held = heldPorts();
  const store = createAppStore(held.ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const here = await filled(store, 0);
  await store.getState().newProject();
  const there = await filled(store, 0.01);
  await store.getState().openProject(here);
  await rest(store);
  return { ...held, store, here, there };
}

/** Resolves when nothing works any more. */
async function rest(store: AppStore) {
  const works = ({
    embeddingWork,
    training,
    settling,
    copyWork,
    mlpRun,
    fineTuneRun,
    trying,
    project,
    backbone,
    dataset,
    embeddings,
    unreadable,
  }: AppState) =>
    embeddingWork.kind === 'running' ||
    training.kind === 'running' ||
    settling.kind === 'running' ||
    copyWork.kind === 'running' ||
    mlpRun.kind === 'running' ||
    fineTuneRun.kind === 'running' ||
    trying.kind === 'running' ||
    project.kind === 'opening' ||
    backbone.kind !== 'ready' ||
    dataset.samples.some(({ id }) => !embeddings.has(id) && !unreadable.has(id));
  for (let quiet = 0; quiet < 5; quiet = works(store.getState()) ? 0 : quiet + 1) await turns(1);
  await store.getState().saved();
}

/** What of a state belongs elsewhere, in words. Whose classes and samples are whose is known by their project; `own` is whose embeddings were read last. */
function strangers(state: AppState, known: Map<string, string>, own: { fingerprint: string | undefined }): readonly string[] {
  const { project, dataset, embeddings, unreadable, copyEmbeddings, trained, backbone, headChoice, training } = state;
  const mine = idOf(project);
  if (mine === undefined) return [];
  for (const { id } of [...dataset.classes, ...dataset.samples]) if (!known.has(id)) known.set(id, mine);
  const foreign = (ids: Iterable<string>, what: string) =>
    [...ids].filter((id) => (known.get(id) ?? mine) !== mine).map((id) => `${what} ${id} of another project`);
  const fingerprint = backbone.kind === 'ready' ? backbone.loaded.fingerprint : undefined;
  const other = (of: string | undefined, what: string) =>
    fingerprint !== undefined && of !== undefined && of !== fingerprint ? [`${what} of another backbone`] : [];
  // Those of the backbone before stay until the new one's have been read, and never come again.
  if (fingerprint !== undefined && [...embeddings.values()].some((each) => each.fingerprint === fingerprint)) own.fingerprint = fingerprint;
  const instant = headChoice.kind === 'linear' || headChoice.kind === 'nearest-mean' || headChoice.kind === 'nearest-neighbours';
  return [
    ...foreign(
      dataset.samples.map(({ id }) => id),
      'sample',
    ),
    ...foreign(embeddings.keys(), 'embedding'),
    ...foreign(unreadable.keys(), 'unreadable'),
    ...foreign(
      [...copyEmbeddings.keys()].map((key) => key.split(' ')[0] ?? ''),
      'copy',
    ),
    ...foreign(trained?.head.classIds ?? [], 'head’s class'),
    ...[...embeddings.values()].flatMap((each) => (own.fingerprint === fingerprint ? other(each.fingerprint, 'embedding') : [])),
    ...other(trained?.fingerprint, 'head'),
    ...(instant && training.kind === 'current' && trained && trained.head.kind !== headChoice.kind
      ? [`a ${trained.head.kind} head said to be current`]
      : []),
  ];
}

/** One run: the verb, its n-th answer held while something else is done. Gives false when the verb has no such answer. */
async function run(verb: string, meanwhile: string, nth: number): Promise<boolean> {
  const all = await scene();
  const { store, ports, here, there, holdAnswer, holdNone } = all;
  const known = new Map<string, string>();
  for (const id of [here, there]) {
    const stored = await ports.storage.load(id);
    if (stored.ok) for (const each of [...stored.value.classes, ...stored.value.samples]) known.set(each.id, id);
  }
  const seen = new Set<string>();
  const own = { fingerprint: undefined };
  const look = () =>
    queueMicrotask(() => {
      for (const each of strangers(store.getState(), known, own)) seen.add(each);
    });
  store.subscribe(look);

  let heldBack = '';
  const hold = holdAnswer(nth);
  const done = Promise.resolve(VERBS[verb]?.(all));
  const held = await Promise.race([hold, done.then(() => rest(store))]);
  holdNone();
  if (held) {
    heldBack = held.to;
    const other = Promise.resolve(MEANWHILE[meanwhile]?.(all));
    // Some of it waits for what is held, and goes on afterwards.
    await Promise.race([other, turns(30)]);
    held.letGo();
    await Promise.all([other, done]);
  }
  await rest(store);
  look();
  await turns(1);
  expect([...seen], `while ${heldBack} is late`).toEqual([]);

  for (const id of [here, there]) {
    const stored = await ports.storage.load(id);
    if (!stored.ok) throw new Error('a project is gone');
    const { classes, samples } = stored.value;
    expect(
      samples.filter(({ classId }) => !classes.some((each) => each.id === classId)),
      `${heldBack}: samples without a class`,
    ).toEqual([]);
    expect(
      samples.filter((each) => (known.get(each.id) ?? id) !== id),
      `${heldBack}: samples of another project`,
    ).toEqual([]);
    expect(samples.length, `${heldBack}: samples`).toBeGreaterThanOrEqual(verb.startsWith('a sample is deleted') && id === here ? 5 : 6);
    for (const fingerprint of ['toy', 'third', 'other'].map(toyFingerprint)) {
      const embeddings = await ports.storage.embeddings(id, fingerprint);
      const others = embeddings.ok ? [...embeddings.value.keys()].filter((sample) => (known.get(sample) ?? id) !== id) : [];
      expect(others, `${heldBack}: embeddings of another project`).toEqual([]);
    }
  }
  return held !== undefined;
}

describe.each(Object.keys(MEANWHILE))('%s', (meanwhile) => {
  test.each(ONLY[meanwhile] ?? Object.keys(VERBS))(
    'while %s',
    async (verb) => {
      let answers = 0;
      while (answers < MOST_ANSWERS && (await run(verb, meanwhile, answers))) answers++;
      expect(answers).toBeGreaterThan(0);
    },
    60_000,
  );
});
