// What a backbone that was left still answers: it takes the place of nothing that the ready one made, and no work is done twice.
import { expect, it } from 'vitest';
import { alteredEngine } from '../testing/alteredEngine';
import type { Shown, ToyPorts } from '../testing/toyPorts';
import { toyFile, toyFingerprint, toyPorts, toySpec, until, shown } from '../testing/toyPorts';
import { createAppStore } from '../appStore';

/** Holds calls back until they are let go, in any order. */
function gate() {
  const held: (() => void)[] = [];
  let open = true;
  return {
    shut: () => (open = false),
    pass: () => (open ? Promise.resolve() : new Promise<void>((go) => held.push(go))),
    waiting: () => held.length,
    release() {
      open = true;
      for (const go of held.splice(0)) go();
    },
  };
}

const OTHER = toyFingerprint('other');
const ofOther = ({ embeddings }: Shown) => [...embeddings.values()].every(({ fingerprint }) => fingerprint === OTHER);

async function taught(ports: ToyPorts) {
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  // With the camera off it ends at once: afterwards the code of recording is here.
  await store.getState().runLive();
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles(
    [0, 0.1].map((value) => toyFile(value)),
    a,
  );
  await store.getState().importFiles(
    [2, 2.1].map((value) => toyFile(value)),
    b,
  );
  await until(store, ({ training }) => training.kind === 'current');
  return { store, a, b };
}

/** Ports whose engines' first one answers only when it is let go. */
function withSlowFirst() {
  const base = toyPorts();
  const slow = gate();
  let engines = 0;
  const startEngine = alteredEngine(base.startEngine, (engine) => {
    const first = ++engines === 1;
    return {
      async embed(...call) {
        const embedded = await engine.embed(...call);
        if (first) await slow.pass();
        return embedded;
      },
    };
  });
  return { ports: { ...base, startEngine } satisfies ToyPorts, slow, base };
}

it('what was stored of a backbone that was left does not take the place of the ready one’s', async () => {
  const base = toyPorts();
  const slow = gate();
  const ports: ToyPorts = {
    ...base,
    storage: {
      ...base.storage,
      async embeddings(project, fingerprint) {
        const read = await base.storage.embeddings(project, fingerprint);
        if (fingerprint !== OTHER) await slow.pass();
        return read;
      },
    },
  };
  const { store } = await taught(ports);
  slow.shut();
  // Read anew for the first backbone, slowly; meanwhile another one is ready.
  const late = store.getState().loadEmbeddings();
  await until(store, () => slow.waiting() > 0);
  await store.getState().chooseBackbone(toySpec('other'));
  await until(store, (state) => state.embeddings.size === 4 && ofOther(state));
  const work = base.engines.at(-1)?.embedded;
  slow.release();
  await late;
  await store.getState().embedMissing();
  expect(shown(store).embeddings.size).toBe(4);
  expect(ofOther(shown(store))).toBe(true);
  expect(base.engines.at(-1)?.embedded).toBe(work);
});

it('a batch that the left backbone answers late is kept for it, and not shown', async () => {
  const { ports, slow, base } = withSlowFirst();
  const { store, a } = await taught(ports);
  slow.shut();
  const importing = store.getState().importFiles([toyFile(0.2)], a);
  await until(store, () => slow.waiting() > 0);
  await store.getState().chooseBackbone(toySpec('other'));
  slow.release();
  await importing;
  await until(store, (state) => state.embeddings.size === 5 && ofOther(state));
  const before = base.engines.at(-1)?.embedded;
  await store.getState().embedMissing();
  expect(base.engines.at(-1)?.embedded).toBe(before);
});

it('a recorded frame that the left backbone saw is embedded by the ready one', async () => {
  const { ports, slow } = withSlowFirst();
  const { store, a } = await taught(ports);
  ports.toyCamera.show(0.3);
  slow.shut();
  store.getState().startRecording(a);
  // Let go once its picture is there: before that nothing is kept, and what waits may be another's embedding.
  await until(store, ({ recording }) => recording.kind === 'recording' && slow.waiting() > 0);
  store.getState().stopRecording();
  await store.getState().chooseBackbone(toySpec('other'));
  await until(store, (state) => state.embeddings.size === 4 && ofOther(state));
  slow.release();
  await until(store, (state) => state.dataset.samples.length === 5 && state.embeddings.size === 5 && ofOther(state));
  store.getState().turnCameraOff();
});

it('copies that the left backbone embeds late do not take the place of the ready one’s', async () => {
  const { ports, slow, base } = withSlowFirst();
  const { store } = await taught(ports);
  slow.shut();
  store.getState().chooseAugmentation({ on: true });
  await until(store, () => slow.waiting() > 0);
  await store.getState().chooseBackbone(toySpec('other'));
  slow.release();
  const copies = await until(
    store,
    ({ augmentedEmbeddings, augmentationWork, embeddings }) =>
      augmentationWork.kind === 'idle' && augmentedEmbeddings.size > 0 && embeddings.size === 4,
  );
  await until(store, ({ augmentedEmbeddings }) => [...augmentedEmbeddings.values()].every(({ fingerprint }) => fingerprint === OTHER));
  expect(copies.dataset.samples).toHaveLength(4);
  const before = base.engines.at(-1)?.embedded;
  await store.getState().embedAugmented();
  expect(base.engines.at(-1)?.embedded).toBe(before);
});

it('a picture on trial that the left backbone answers late is the ready one’s to embed', async () => {
  const { ports, slow } = withSlowFirst();
  const { store } = await taught(ports);
  slow.shut();
  const tried = store.getState().tryPictures([toyFile(1)]);
  await until(store, () => slow.waiting() > 0);
  await store.getState().chooseBackbone(toySpec('other'));
  slow.release();
  await tried;
  await until(store, (state) => state.tried[0]?.embedding?.fingerprint === OTHER);
});

it('embeddings that come after another project was opened are not taken into it', async () => {
  const { ports, slow } = withSlowFirst();
  const { store, a } = await taught(ports);
  slow.shut();
  const { project } = store.getState();
  // A sample without an embedding, which is being made when the project is left.
  store.getState().addSamples([
    {
      sample: { id: 'late', classId: a, burst: 'late', takenAt: 5, source: 'file' },
      picture: { bytes: Float64Array.of(0.4).buffer, type: 'image/png' },
    },
  ]);
  const made = store.getState().embedMissing();
  await until(store, () => slow.waiting() > 0);
  await store.getState().newProject('Another');
  slow.release();
  await made;
  expect(shown(store).embeddings.size).toBe(0);
  expect(shown(store).unreadable.size).toBe(0);
  await store.getState().openProject(project.kind === 'open' ? project.id : '');
  await until(store, ({ embeddings }) => embeddings.size === 5);
});
