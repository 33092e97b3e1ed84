// Two devices and a project that goes from one to the other as a file.
import { openIndexedDbStorage } from '../../browser/indexedDbStorage';
import type { ProjectStorage } from '../../browser/projectStorage';
import { allSamples } from '../../core/dataset/dataset';
import { predictWith } from '../../core/heads/heads';
import { headInUse } from '../head/headInUse';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { ToyPorts } from './toyPorts';
import { shown, toyEmbedding, toyFile, toyPorts, toySpec, until } from './toyPorts';

let visits = 0;

async function freshStorage(): Promise<ProjectStorage> {
  const opened = await openIndexedDbStorage({ name: `files of ${crypto.randomUUID()}`, locks: undefined, channel: undefined });
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value;
}

/** The app on a device of its own, with a project and the toy backbone. */
export async function visit(storage?: ProjectStorage, change: Parameters<typeof toyPorts>[0] = {}) {
  // Ids of one device are nobody else's.
  const device = ++visits;
  let ids = 0;
  const ports = toyPorts({ storage: storage ?? (await freshStorage()), newId: () => `device ${device}, ${++ids}`, ...change });
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return { store, ports };
}

/** Resolves when the head has learnt, its settings are found and it is evaluated. */
export const rested = (store: AppStore) =>
  until(
    store,
    ({ training, autoTuning, evaluation }) => training.kind === 'current' && autoTuning.kind === 'idle' && evaluation.kind === 'ready',
  );

/** The app on a device of its own, with a project of two classes that is learnt and evaluated. */
export async function taught(
  values: readonly [readonly number[], readonly number[]] = [
    [0, 0.3, 0.6, 0.9, 1.2],
    [0.8, 1.1, 1.4, 1.7, 2],
  ],
  change: Parameters<typeof toyPorts>[0] = {},
) {
  const { store, ports } = await visit(undefined, change);
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  store.getState().renameProject('Fruit');
  store.getState().changeClass(a, { name: 'apple' });
  await store.getState().importFiles(
    values[0].map((value) => toyFile(value)),
    a,
  );
  await store.getState().importFiles(
    values[1].map((value) => toyFile(value)),
    b,
  );
  store.getState().changeSettings({ confidence: 0.7 });
  await rested(store);
  return { store, ports };
}

/** What the head in use says of three pictures. */
export const answers = (store: AppStore) => {
  const { opened, trained, dataset } = shown(store);
  const head = headInUse(opened, trained, dataset)?.head;
  if (!head) throw new Error('there is no head');
  return [0.2, 1, 1.8].map((value) => predictWith(head, Float32Array.from(toyEmbedding(value))));
};

/** The last file that was saved, as it is picked elsewhere. */
export function savedFile({ downloads }: ToyPorts) {
  const { name, bytes } = downloads.at(-1) ?? { name: '', bytes: new Uint8Array() };
  const file = new File([Uint8Array.from(bytes)], name);
  return { file, name };
}

/** What a person was told about files. */
export const told = (store: AppStore) => store.getState().notices.flatMap((notice) => (notice.kind === 'files' ? [notice.happened] : []));

/** Tags one sample of a store as dark. */
export const tagged = (store: AppStore, at: number) =>
  store.getState().tagSamples([store.getState().dataset.samples[at]?.id ?? ''], 'dark', true);

/** What a person sees of a project, without ids of samples. */
export async function seen(store: AppStore) {
  const { project, dataset, settings, projectSplit, pictures } = store.getState();
  const classNames = new Map(dataset.classes.map(({ id, name }) => [id, name]));
  return {
    name: project.kind === 'opening' ? '' : project.name,
    classes: dataset.classes,
    settings,
    samples: await Promise.all(
      allSamples(dataset).map(async ({ id, classId, burst, takenAt, source, tags, part }) => {
        const picture = await pictures.picture(id);
        return { in: classNames.get(classId), burst, takenAt, source, tags, part, value: picture && new Float64Array(picture.bytes)[0] };
      }),
    ),
    folds: projectSplit?.split.folds.map((fold) => [...fold].sort()),
  };
}
