// An own backbone in the store: asked about, tried, kept, used; named by its use as well; refused with a sentence; removed with a way back.
import { describe, expect, it } from 'vitest';
import { fail } from '../../core/base/result';
import { toyBackbone } from '../../ml/toyBackbone';
import { TEACHABLE_MACHINE_SCALING } from '../../core/backbones/backbones';
import { createAppStore } from '../appStore';
import { ownBackboneDetails, ownBackboneSentence } from './ownBackboneSentence';
import type { AppState } from '../appStore';
import { alteredEngine } from '../testing/alteredEngine';
import { toyFingerprint, toyPorts, toySpec, until } from '../testing/toyPorts';

const { topology, weights } = toyBackbone();
const picked = (name: string, bytes: string | ArrayBuffer, folder?: string) => ({
  name,
  file: new File([bytes], name),
  ...(folder !== undefined && { folder }),
});
const files = [picked('model.json', topology, 'seen'), picked('weights.bin', weights, 'seen')];
const choice = { layer: 'features', scaling: TEACHABLE_MACHINE_SCALING, crop: 1, inputSize: 8 };

/** Engines that name any backbone alike, and refuse with `refusal` if there is one. */
function opened(refusal?: { kind: 'weights' | 'memory'; detail: string }) {
  const base = toyPorts();
  const startEngine = alteredEngine(base.startEngine, (engine) => ({
    load: (bytes) =>
      bytes.spec.id === 'own' && refusal
        ? Promise.resolve(fail(refusal))
        : engine.load({ ...bytes, spec: { ...bytes.spec, fingerprint: bytes.spec.fingerprint ?? toyFingerprint('seen') } }),
  }));
  const store = createAppStore({ ...base, startEngine });
  return { store, base, startEngine };
}

const arrived = ({ backbone, comingBackbone }: AppState) => backbone.kind === 'ready' && !comingBackbone;

/** Names of the backbones that are in use or on their way. */
const arrivingOrHere = ({ backbone, comingBackbone }: AppState) =>
  [backbone, comingBackbone].flatMap((each) => (each && each.kind !== 'idle' ? [each.spec.name] : []));

describe('an own backbone', () => {
  it('is asked about, then tried, kept and used, under the name of its folder', async () => {
    const { store } = opened();
    await store.getState().readOwnBackbone(files);
    expect(store.getState().ownIntake).toMatchObject({ kind: 'asking', name: 'seen', summary: { pooled: 'features', inputSize: 8 } });
    expect(await store.getState().addOwnBackbone(choice)).toBe(true);
    await store.getState().backboneReady();
    const { backbone, ownBackbones, ownIntake } = store.getState();
    expect(ownIntake.kind).toBe('none');
    expect(ownBackbones).toMatchObject([
      { name: 'seen', featureLayer: 'features', embeddingLength: 6, fingerprint: toyFingerprint('seen') },
    ]);
    expect(backbone).toMatchObject({ kind: 'ready', spec: { name: 'seen' }, loaded: { fingerprint: ownBackbones[0]?.own?.identity } });
  });

  it('is kept, and does not take over in another project that is opened while it is tried', async () => {
    const { store } = opened();
    await store.getState().startProject();
    await store.getState().readOwnBackbone(files);
    const added = store.getState().addOwnBackbone(choice);
    await store.getState().newProject('Beside');
    expect(await added).toBe(true);
    expect(store.getState().ownBackbones).toHaveLength(1);
    expect(arrivingOrHere(store.getState())).not.toContain('seen');
  });

  it('has another name for its embeddings when it is cut, scaled or shown otherwise', async () => {
    const { store } = opened();
    const identities: (string | undefined)[] = [];
    for (const change of [{}, { layer: 'last' }, { scaling: { divide: 255, subtract: 0 } }, { crop: 0.875 }, {}]) {
      await store.getState().readOwnBackbone(files);
      await store.getState().addOwnBackbone({ ...choice, ...change });
      const { backbone } = await until(store, arrived);
      identities.push(backbone.kind === 'idle' ? undefined : backbone.spec.own?.identity);
    }
    expect(new Set(identities).size).toBe(4);
    expect(identities[4]).toBe(identities[0]);
    expect(store.getState().ownBackbones).toHaveLength(4);
  });

  it('has the catalogue’s name when it is one of the catalogue’s, used as the catalogue says', async () => {
    const { base, startEngine } = opened();
    const entry = { ...toySpec('seen'), featureLayer: 'features', fingerprint: toyFingerprint('seen') };
    const store = createAppStore({ ...base, startEngine, catalogue: () => Promise.resolve([entry]) });
    const identityWith = async (change: object) => {
      await store.getState().readOwnBackbone(files);
      await store.getState().addOwnBackbone({ ...choice, ...change });
      const { backbone } = await until(store, arrived);
      return backbone.kind === 'idle' ? undefined : backbone.spec.own?.identity;
    };
    expect(await identityWith({})).toBe(entry.fingerprint);
    expect(await identityWith({ crop: 0.875 })).not.toBe(entry.fingerprint);
  });

  it.each([
    ['no files of one', [picked('cat.png', '')], /There is no model.json/],
    ['a missing weight file', [picked('model.json', topology)], /“weights.bin” is missing/],
    [
      'an unknown network',
      [picked('model.json', topology.replace('"Model"', '"Lambda"')), picked('weights.bin', weights)],
      /^This app cannot run that backbone\..*“Lambda”, not a layers network/,
    ],
  ])('refused: %s', async (_, wrong, sentence) => {
    const { store } = opened();
    await store.getState().readOwnBackbone(wrong);
    const { ownIntake } = store.getState();
    if (ownIntake.kind !== 'refused') throw new Error(ownIntake.kind);
    expect(`${ownBackboneSentence(ownIntake.refusal)} ${ownBackboneDetails(ownIntake.refusal) ?? ''}`).toMatch(sentence);
  });

  it.each([
    [{ kind: 'weights', detail: 'its weight “a” is missing' }, /^This app cannot run that backbone\./],
    [{ kind: 'memory', detail: 'out of memory' }, /could not run that backbone\./],
  ] as const)('refused by the device: nothing is kept, and the one in use goes on', async (refusal, sentence) => {
    const { store } = opened(refusal);
    await store.getState().chooseBackbone(toySpec());
    await store.getState().readOwnBackbone(files);
    expect(await store.getState().addOwnBackbone(choice)).toBe(false);
    const { ownIntake, backbone } = store.getState();
    await store.getState().lookAtOwnBackbones();
    expect(ownIntake.kind === 'refused' ? ownBackboneSentence(ownIntake.refusal) : ownIntake.kind).toMatch(sentence);
    expect([store.getState().ownBackbones, backbone.kind === 'ready' && backbone.spec.id]).toEqual([[], 'toy']);
  });

  it('is removed, and comes back with Undo', async () => {
    const { store } = opened();
    await store.getState().readOwnBackbone(files);
    await store.getState().addOwnBackbone(choice);
    await store.getState().chooseBackbone(toySpec());
    const [spec] = store.getState().ownBackbones;
    if (!spec) throw new Error('not kept');
    await store.getState().removeOwnBackbone(spec);
    expect(store.getState().ownBackbones).toEqual([]);
    const notice = store.getState().notices.find(({ kind }) => kind === 'backbone-removed');
    if (notice?.kind !== 'backbone-removed') throw new Error('no notice');
    const back = new Promise<void>((resolve) => store.subscribe(({ ownBackbones }) => ownBackbones.length > 0 && resolve()));
    notice.undo();
    await back;
    await store.getState().chooseBackbone(spec);
    expect(store.getState().backbone).toMatchObject({ kind: 'ready', spec: { name: 'seen' } });
  });
});
