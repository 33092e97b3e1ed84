// Backbones of a person's own in files of projects: along with the project that works on them, checked where they come in.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { TEACHABLE_MACHINE_SCALING } from '../../core/backbones/backbones';
import { toyBackbone } from '../../ml/toyBackbone';
import { memoryStorage } from '../../browser/memoryStorage';
import type { AppStore } from '../appStore';
import { zipEntries } from '../../formats/zipEntries';
import { alteredEngine } from '../testing/alteredEngine';
import { savedFile, seen, told, visit } from '../testing/projectFileScene';
import type { ToyPorts } from '../testing/toyPorts';
import { shown, TOY_LENGTH, toyFile, toyFingerprint, toyPorts, toySpec, until } from '../testing/toyPorts';
import { filesSentence } from './filesSentence';

const { topology, weights } = toyBackbone();
const files = [
  { name: 'model.json', file: new File([topology], 'model.json'), folder: 'mine' },
  { name: 'weights.bin', file: new File([weights], 'weights.bin'), folder: 'mine' },
];
const choice = { layer: 'features', scaling: TEACHABLE_MACHINE_SCALING, crop: 0.875, inputSize: 8 };

/** The same weights, used alike, as an entry of a catalogue. */
const ENTRY = {
  ...toySpec('entry'),
  ...{ featureLayer: 'features', inputSize: 8, crop: 0.875, scaling: TEACHABLE_MACHINE_SCALING },
  fingerprint: toyFingerprint('mine'),
};

const OTHERWISE = { ...ENTRY, id: 'otherwise', inputSize: 16, identity: 'f'.repeat(64) };

/** A device whose engine names these weights as what they are, and others otherwise. */
const device = (change: Parameters<typeof visit>[1] = {}) => {
  const startEngine = alteredEngine(toyPorts().startEngine, (engine) => ({
    async load(bytes) {
      const mine = new Uint8Array(bytes.weights).every((byte, i) => byte === new Uint8Array(weights)[i]);
      const fingerprint = bytes.spec.fingerprint ?? toyFingerprint(mine ? 'mine' : 'damaged');
      return engine.load({ ...bytes, spec: { ...bytes.spec, fingerprint, embeddingLength: TOY_LENGTH } });
    },
  }));
  return visit(memoryStorage(), { startEngine, ...change });
};

const inUse = ({ backbone, comingBackbone }: ReturnType<AppStore['getState']>) =>
  backbone.kind === 'ready' && !comingBackbone ? backbone.spec.name : undefined;

/** Files of backbones in the file that was saved last. */
async function filed(ports: ToyPorts): Promise<readonly string[]> {
  const listed = await zipEntries(savedFile(ports).file);
  return listed.ok ? listed.value.map(({ name }) => name).filter((name) => name.startsWith('backbones/')) : [];
}

/** A project with two samples on a backbone of one's own. */
async function working(change: Parameters<typeof visit>[1] = {}) {
  const made = await device(change);
  const { store } = made;
  store.getState().renameProject('Fruit');
  await store.getState().readOwnBackbone(files);
  expect(await store.getState().addOwnBackbone(choice)).toBe(true);
  await until(store, (state) => inUse(state) === 'mine' && state.projectBackbone === state.ownBackbones[0]?.id);
  await store.getState().importFiles([toyFile(1), toyFile(2)], store.getState().dataset.classes[0]?.id);
  await until(store, ({ embeddings }) => embeddings.size === 2);
  return made;
}

describe('a file of a project on a backbone of one’s own', () => {
  it('has that in it, which comes in, is used, and names the same embeddings', async () => {
    const { store, ports } = await working();
    await store.getState().saveProjectFile();
    const there = await device();
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, (state) => inUse(state) === 'mine' && state.embeddings.size === 2);
    expect(there.store.getState().ownBackbones).toEqual(store.getState().ownBackbones);
    expect(await seen(there.store)).toEqual(await seen(store));
    expect([...shown(there.store).embeddings.values()]).toEqual([...shown(store).embeddings.values()]);
    const [spec] = there.store.getState().ownBackbones;
    const kept = spec && (await there.ports.ownBackbones.fetch(spec));
    expect([kept?.topology, kept && new Uint8Array(kept.weights)]).toEqual([topology, new Uint8Array(weights)]);
    expect(there.store.getState().notices.map(({ kind }) => kind)).not.toContain('backbone-absent');
    await there.store.getState().openProjectFile(savedFile(ports));
    expect(there.store.getState().ownBackbones).toHaveLength(1);
  });

  it('lacks it where the person leaves it out, and where the project works on another', async () => {
    const { store, ports } = await working();
    await store.getState().saveProjectFile({ withBackbones: false });
    expect(await filed(ports)).toEqual([]);
    const there = await device();
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, ({ notices }) => notices.some(({ kind }) => kind === 'backbone-absent'));
    await store.getState().newProject('Toys');
    await store.getState().chooseBackbone(toySpec());
    await until(store, ({ projectBackbone }) => projectBackbone === toySpec().id);
    await store.getState().saveProjectFile();
    expect(await filed(ports)).toEqual([]);
    await store.getState().saveAllProjects();
    expect(await filed(ports)).toEqual(['backbones/1/topology.json', 'backbones/1/weights.bin', 'backbones/1/entry.json']);
    const other = await device();
    await other.store.getState().openProjectFile(savedFile(ports));
    expect(other.store.getState().ownBackbones).toEqual(store.getState().ownBackbones);
  });

  it('leaves out a backbone that is not the one that it says, and says so', async () => {
    const { store, ports } = await working();
    const [spec] = store.getState().ownBackbones;
    if (!spec) throw new Error('there is no backbone');
    // As a disk gives it that lost some bits.
    const changed = new Uint8Array(weights.slice(0));
    changed[0] = (changed[0] ?? 0) ^ 1;
    await ports.ownBackbones.keep({ spec, topology, weights: changed.buffer });
    await store.getState().saveProjectFile();
    const there = await device();
    await there.store.getState().openProjectFile(savedFile(ports));
    expect(there.store.getState().ownBackbones).toEqual([]);
    const left = told(there.store).find(({ kind }) => kind === 'backbone-left');
    expect(left && filesSentence(left)).toBe(
      'The backbone “mine” in the file is damaged or does not run here, so it is left out. Add its own files under “Backbones”.',
    );
    expect(told(there.store)).toMatchObject(expect.arrayContaining([expect.objectContaining({ kind: 'opened', samples: 2 })]));
  });

  it.each([
    ['lacks it', [toySpec(), ENTRY], [toySpec()]],
    ['has the same weights, used otherwise and named so', [toySpec(), ENTRY], [toySpec(), OTHERWISE]],
    ['has it', [toySpec()], [toySpec(), ENTRY]],
  ])('whose backbone is of the catalogue comes in, named as there, where the catalogue %s', async (_, mine, theirs) => {
    const { store, ports } = await working({ catalogue: () => Promise.resolve(mine) });
    await store.getState().saveProjectFile();
    const there = await device({ catalogue: () => Promise.resolve(theirs) });
    await there.store.getState().openProjectFile(savedFile(ports));
    await until(there.store, (state) => inUse(state) === 'mine' && state.embeddings.size === 2);
    expect(there.store.getState().ownBackbones).toEqual(store.getState().ownBackbones);
    expect([...shown(there.store).embeddings.values()]).toEqual([...shown(store).embeddings.values()]);
  });

  it('says which backbone cannot be read on this device', async () => {
    const { store, ports } = await working({ ownBackbones: { ...toyPorts().ownBackbones, files: () => Promise.resolve(undefined) } });
    await store.getState().saveProjectFile();
    expect(await filed(ports)).toEqual([]);
    expect(told(store)).toMatchObject([{ kind: 'saved' }, { kind: 'backbone-not-in-it', name: 'mine' }]);
  });
});
