// The scene of the tests of verbs in mid-flight: two projects alike, one of them open, and a storage that knows both.
import { allSamples } from '../../core/dataset/dataset';
import { memoryStorage } from '../../browser/memoryStorage';
import type { Embedding } from '../../core/backbones/embedding';
import { namedAugmentations } from '../../core/dataset/augmentation';
import type { KeptHead, ProjectStorage, StoredProject } from '../../browser/projectStorage';
import type { ProjectSettings } from '../../core/project/settings';
import { defaultSettings, settingsDocument } from '../../core/project/settings';
import { mlpHeadOf } from '../../core/heads/mlp';
import { HEAD_FILE_ENDING, readHeadFile } from '../../formats/headFile';
import type { AppState, AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import { trainedNow } from '../head/headSlice';
import { heldPorts } from './heldPorts';
import type { HeldPorts } from './heldPorts';
import { randomToy, TOY_LENGTH, toyEmbedding, toyFingerprint, toyPicture, toySpec } from './toyPorts';

/** The project in which a verb is called, and the one beside it, which no verb of these tests concerns. */
export const HERE = 'here';
export const THERE = 'there';

/** Six samples in two classes each. */
export const SAMPLES = 6;

export interface Scene extends HeldPorts {
  readonly store: AppStore;
  /** Answers at once. */
  readonly storage: ProjectStorage;
  /** Whose a class, a sample or a notice is: that of the project in which it was first seen. */
  readonly owners: Map<string, string>;
  /** The fingerprint of the backbone that made each embedding of a sample or a copy last, once the ready one had. */
  readonly makers: Map<string, string>;
}

/** The id of the first class, empty where there is none. */
export const firstClass = (store: AppStore): string => store.getState().dataset.classes[0]?.id ?? '';

/** Of both projects. */
const SETTINGS: ProjectSettings = {
  ...defaultSettings,
  linear: { kind: 'linear', l2: 0.01, balanced: true },
  mlp: { ...defaultSettings.mlp, epochs: 3, epochMilliseconds: 0 },
  fineTuning: { ...defaultSettings.fineTuning, epochs: 3 },
};

async function putProject(storage: ProjectStorage, id: string, shift: number) {
  const classes = ['a', 'b'].map((name, colour) => ({ id: `${id}-${name}`, name, colour, enabled: true }));
  await storage.create({ id, name: id, classes, samples: [], settings: SETTINGS, backboneId: 'toy' });
  const added = [0, 0.1, 0.2, 1.9, 2, 2.1].map((place, i) => {
    const sample = { id: `${id}-${i}`, classId: `${id}-${i < 3 ? 'a' : 'b'}`, burst: `${id}-${i}`, takenAt: i, source: 'file' } as const;
    const embedding = {
      values: Float32Array.from(toyEmbedding(place + shift)),
      fingerprint: toyFingerprint('toy'),
      device: 'wasm',
    } as const;
    return { sample, picture: toyPicture(place + shift), embedding };
  });
  await storage.addSamples(id, added);
}

/** A storage that knows both projects. */
export async function projectsAlike(): Promise<ProjectStorage> {
  const storage = memoryStorage();
  await putProject(storage, HERE, 0);
  await putProject(storage, THERE, 0.01);
  return storage;
}

/** A store with the one project open and the toy backbone ready, at rest. */
export async function scene(): Promise<Scene> {
  const storage = await projectsAlike();
  // Whatever is looked at takes its time: work that lets the page breathe does so.
  let clock = 0;
  const held = heldPorts({
    storage,
    monotonic: () => (clock += 5),
    catalogue: () => Promise.resolve([toySpec('toy'), toySpec('other'), randomToy]),
  });
  held.ports.preferences.setLastProject(HERE);
  const store = createAppStore(held.ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const owners = new Map<string, string>();
  for (const id of [HERE, THERE]) for (const each of await recordOf(storage, id)) owners.set(each, id);
  await rest(store);
  return { ...held, store, storage, owners, makers: new Map() };
}

async function recordOf(storage: ProjectStorage, id: string): Promise<readonly string[]> {
  const stored = await storage.load(id);
  return stored.ok ? [...stored.value.classes, ...stored.value.samples].map((each) => each.id) : [];
}

/** An MLP of the first project's classes, learnt from samples of another day. */
export function mlpOfBefore() {
  const matrix = (length: number) => ({ values: new Float32Array(length).fill(1), moments: [] });
  const state = { epoch: 1, step: 1, hidden: matrix(TOY_LENGTH + 1), output: matrix(2) };
  const head = mlpHeadOf(state, [`${HERE}-a`, `${HERE}-b`], TOY_LENGTH);
  return { head, fingerprint: toyFingerprint('toy'), learntKey: 'of another day', learntFrom: new Map<string, number>() };
}

/** Waits for so many turns of the event loop, with no clock. */
export async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * What is at work, or is to be: for the ready backbone all samples, their copies and the pictures on trial are embedded,
 * and its classifier is here if any is.
 */
export function atWork(state: AppState): readonly string[] {
  const { backbone, chosen, comingWatched, dataset, embeddingsBy, unreadableBy, watched } = state;
  const { project, settings, augmentedEmbeddings, tried, classifier } = state;
  const ready = backbone.kind === 'ready' ? backbone.loaded.fingerprint : '';
  const isMade = (embedding: Embedding | undefined) => embedding?.fingerprint === ready;
  const copies = dataset.samples.flatMap(({ id }) =>
    embeddingsBy.get(ready)?.has(id) ? namedAugmentations(id, settings.augmentation) : [],
  );
  const open = [...watched, ...(chosen === undefined ? [] : [chosen])];
  const lacks = (fingerprint: string, id: string) => !embeddingsBy.get(fingerprint)?.has(id) && !unreadableBy.get(fingerprint)?.has(id);
  const running = (['embeddingWork', 'watchedWork', 'training', 'autoTuning', 'augmentationWork', 'trying', 'importing'] as const).filter(
    (each) => state[each].kind === 'running',
  );
  const learning = (['mlpRun', 'fineTuneRun', 'curveWork'] as const).filter((each) =>
    ['preparing', 'running', 'tuning'].includes(state[each].kind),
  );
  return [
    ...running,
    ...learning,
    ...(state.classifier.kind === 'fetching' ? ['classifier'] : []),
    ...(state.comingBackbone || backbone.kind !== 'ready' ? ['backbone'] : []),
    ...(project.kind === 'opening' ? ['project'] : []),
    ...([...comingWatched.values()].some(({ kind }) => kind !== 'failed') ? ['watched backbone'] : []),
    ...(open.some((fingerprint) => dataset.samples.some(({ id }) => lacks(fingerprint, id))) ? ['embeddings'] : []),
    ...(copies.some(({ key }) => !isMade(augmentedEmbeddings.get(key))) ? ['copies'] : []),
    ...(tried.some(({ embedding }) => !isMade(embedding)) ? ['pictures on trial'] : []),
    ...(classifier.kind === 'ready' && classifier.fingerprint !== ready ? ['classifier of another backbone'] : []),
  ];
}

/** Milliseconds: far more than anything here takes. */
const PATIENCE = 10_000;

/** Resolves when nothing works any more. Rejects when something never ends. */
export async function rest(store: AppStore): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (let quiet = 0; quiet < 5;) {
    if (performance.now() > until) throw new Error(`never ends: ${atWork(store.getState()).join(', ')}`);
    quiet = atWork(store.getState()).length > 0 ? 0 : quiet + 1;
    await turns(1);
  }
  await store.getState().saved();
}

/** What of a state is not of its project, or not of its backbone, in words. */
export function strangers({ store, owners, makers }: Scene): readonly string[] {
  const state = store.getState();
  const mine = idOf(state.project);
  if (mine === undefined) return [];
  const { dataset, notices, embeddingsBy, unreadableBy, augmentedEmbeddings, trainedBy, liveBy, evaluation } = state;
  const { recording, backbone, settings, training } = state;
  const trained = trainedNow(state);
  const ids = (by: ReadonlyMap<string, ReadonlyMap<string, unknown>>) => [...by.values()].flatMap((each) => [...each.keys()]);
  const closed = [embeddingsBy, unreadableBy, trainedBy, liveBy]
    .flatMap((by) => [...by.keys()])
    .filter((each) => each !== state.chosen && !state.sessions.has(each));
  const undos = notices.filter(({ kind }) => ['class-removed', 'samples-removed', 'samples-moved', 'part-changed'].includes(kind));
  for (const id of [...dataset.classes, ...allSamples(dataset), ...undos].map((each) => String(each.id)))
    if (!owners.has(id)) owners.set(id, mine);
  const foreign = (what: string, ids: Iterable<string>) =>
    [...ids].filter((id) => (owners.get(id) ?? mine) !== mine).map((id) => `${what} ${id}`);
  const fingerprint = backbone.kind === 'ready' ? backbone.loaded.fingerprint : undefined;
  const other = (what: string, of: string | undefined) =>
    fingerprint !== undefined && of !== undefined && of !== fingerprint ? [`${what} of another backbone`] : [];
  const hasClassifier = state.classifier.kind === 'ready' && state.classifier.fingerprint === fingerprint;
  return [
    ...foreign(
      'sample',
      dataset.samples.map(({ id }) => id),
    ),
    ...foreign(
      'sample in the class',
      dataset.samples.map(({ classId }) => classId),
    ),
    ...foreign(
      'undo',
      undos.map(({ id }) => String(id)),
    ),
    ...foreign('embedding of', ids(embeddingsBy)),
    ...foreign('unreadable', ids(unreadableBy)),
    ...closed.map((each) => `kept of the closed backbone ${each}`),
    ...foreign(
      'copy of',
      [...augmentedEmbeddings.keys()].map((key) => key.split(' ')[0] ?? ''),
    ),
    ...foreign(
      'head’s class',
      [...trainedBy.values()].flatMap(({ head }) => head.classIds),
    ),
    ...foreign('mapped class', [...settings.labelMapping.classOf.values()]),
    ...foreign('recording into', recording.kind === 'idle' ? [] : [recording.classId]),
    ...other('head', trained?.fingerprint),
    ...(evaluation.kind === 'ready' ? other('evaluation', evaluation.fingerprint) : []),
    ...(state.testSet.kind === 'ready' ? other('test set', state.testSet.fingerprint) : []),
    ...(state.testSet.kind === 'ready' && state.testSet.projectId !== mine ? ['test set of another project'] : []),
    ...(state.batch.kind !== 'none' && state.batch.projectId !== mine ? ['batch of another project'] : []),
    ...(evaluation.kind === 'ready' && evaluation.projectId !== mine ? ['evaluation of another project'] : []),
    ...(training.kind === 'current' && trained && trained.head.kind !== settings.headKind
      ? [`a ${trained.head.kind} head said to be current`]
      : []),
    ...(trained?.head.kind === 'zero-shot' && trained.fingerprint === fingerprint && !hasClassifier
      ? ['a zero-shot head of another classifier']
      : []),
    ...goneBack({ ...state, embeddings: embeddingsNow(state) }, makers, fingerprint),
    ...(mine === THERE ? notOf(THERE, state) : []),
    ...(fingerprint !== toyFingerprint('toy') && fingerprint !== undefined ? runsOf(state) : []),
  ];
}

/** Embeddings of the ready backbone whose place those of one that was left have taken. */
function goneBack(
  { embeddings, augmentedEmbeddings, tried }: AppState & { readonly embeddings: ReadonlyMap<string, Embedding> },
  makers: Map<string, string>,
  ready: string | undefined,
): readonly string[] {
  const all = [
    ...embeddings,
    ...augmentedEmbeddings,
    ...tried.flatMap(({ id, embedding }) => (embedding ? [[id, embedding] as const] : [])),
  ];
  return all.flatMap(([id, { fingerprint }]) => {
    if (fingerprint === ready) makers.set(id, fingerprint);
    return makers.get(id) === ready && fingerprint !== ready && ready !== undefined ? [`${id} embedded by a backbone that was left`] : [];
  });
}

/** Runs, and what they found, of a project and a backbone that verbs were called with; none of it goes on elsewhere. */
function runsOf({ mlpRun, fineTuneRun, curveWork, frozenAndTuned, forgotten, tuningOffer }: AppState): readonly string[] {
  return [
    ...Object.entries({ mlpRun, fineTuneRun, curveWork }).flatMap(([name, { kind }]) => (kind === 'idle' ? [] : [`${name} ${kind}`])),
    ...Object.entries({ frozenAndTuned, forgotten, tuningOffer }).flatMap(([name, value]) => (value ? [name] : [])),
  ];
}

/** Nothing was ever done in the project beside: it has samples, the head of its choice, and no more. */
function notOf(id: string, state: AppState): readonly string[] {
  const { dataset, settings, opened, augmentedEmbeddings, recording, backboneOffer, tried } = state;
  const written = (of: ProjectSettings) => JSON.stringify(settingsDocument({ ...SETTINGS, ...of }));
  return [
    ...runsOf(state),
    ...(dataset.samples.length === SAMPLES ? [] : [`${dataset.samples.length} samples in ${id}`]),
    ...(written(settings) === written(SETTINGS) ? [] : [`other settings in ${id}`]),
    ...Object.entries({ opened, backboneOffer }).flatMap(([name, value]) => (value ? [`${name} in ${id}`] : [])),
    ...(augmentedEmbeddings.size > 0 ? [`copies in ${id}`] : []),
    ...(recording.kind === 'idle' ? [] : [`a recording in ${id}`]),
    ...(tried.length > 0 ? [`pictures on trial in ${id}`] : []),
  ];
}

/** All that the storage keeps of a project but embeddings, to compare with later. */
export async function keptOf(
  { storage }: Pick<Scene, 'storage'>,
  id: string,
): Promise<StoredProject & { readonly heads: readonly KeptHead[] }> {
  const [stored, heads] = await Promise.all([storage.load(id), storage.heads(id)]);
  if (!stored.ok || !heads.ok) throw new Error(`the project ${id} is gone`);
  return { ...stored.value, heads: heads.value };
}

/** The names of the projects whose heads were saved as files. */
export function savedHeads({ ports }: Scene): readonly string[] {
  return ports.downloads.flatMap(({ name, bytes }) => {
    if (!name.endsWith(HEAD_FILE_ENDING)) return [];
    const document = readHeadFile(new Uint8Array(bytes));
    return document.ok ? [document.value.name] : ['unreadable'];
  });
}
