// "I don't know" in the store: the line that is drawn by one's own samples, what lies beyond it, and what is nearest.
import { describe, expect, test } from 'vitest';
import { BLANK_COUNT } from '../../core/backbones/blankPictures';
import type { Embedding } from '../../core/backbones/embedding';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { toyPictures } from '../testing/toyPictures';
import type { ToyPorts } from '../testing/toyPorts';
import { toyEmbedding, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { comparedNow, isEnough, keptShare, knownOf, noveltyNow } from './known';

/** Pictures of two classes, each a recording of its own. */
const OF_A = Array.from({ length: 12 }, (_, i) => 0.05 * i);
const OF_B = OF_A.map((value) => 2 + value);
/** What the toy's pictures make of plain grey: the mean of its bytes, by a hundred. */
const GREY = (3 * 128 + 255) / 400;

async function taught(ofA = OF_A, ofB = OF_B, change: Partial<Ports> = {}) {
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const filesOf = (values: readonly number[]) => values.map((value) => toyFile(value));
  await store.getState().importFiles(filesOf(ofA), a);
  await store.getState().importFiles(filesOf(ofB), b);
  const count = ofA.length + ofB.length;
  await until(store, ({ evaluation, dataset }) => evaluation.kind === 'ready' && dataset.samples.length === count);
  return { store, ports, a, b };
}

const seen = (values: readonly number[]): Embedding => ({
  values: Float32Array.from(values),
  fingerprint: toySpec().fingerprint ?? '',
  device: 'wasm',
});
const known = (store: AppStore, values: readonly number[]) => {
  const compared = comparedNow(store.getState());
  return compared && knownOf(compared, seen(values));
};

/** Another device, on which the head that was saved first is opened. */
async function openedElsewhere({ downloads: [saved] }: Pick<ToyPorts, 'downloads'>): Promise<AppStore> {
  if (!saved) throw new Error('nothing was saved');
  const reader = createAppStore(toyPorts());
  await reader.getState().startProject();
  await reader.getState().chooseBackbone(toySpec());
  await reader.getState().openHead({ file: new File([Uint8Array.from(saved.bytes)], saved.name), name: saved.name });
  return reader;
}

describe('known', () => {
  test('no line is drawn while some class has no held-out sample, however many the others have', async () => {
    const { store } = await taught();
    const { evaluation } = store.getState();
    if (evaluation.kind !== 'ready') throw new Error(evaluation.kind);
    const [first, ...others] = evaluation.coverage;
    if (!first) throw new Error('no class');
    expect(isEnough(evaluation)).toBe(true);
    expect(isEnough({ ...evaluation, coverage: [{ ...first, heldOut: 0, lack: 'one-recording' }, ...others] })).toBe(false);
  });

  test('the line of a project is no other’s: while one is opened the table of the last is still there', async () => {
    const { store } = await taught();
    const state = store.getState();
    expect(noveltyNow(state)).toBeDefined();
    const { project } = state;
    if (project.kind !== 'open') throw new Error(project.kind);
    expect(noveltyNow({ ...state, project: { ...project, id: 'beside' } })).toBeUndefined();
  });

  test('what looks like the samples is known, what looks like none is not, and the nearest three are told', async () => {
    const { store, a } = await taught();
    const mine = known(store, toyEmbedding(0.22));
    expect(mine?.unknown).toBe(false);
    expect(mine?.nearest).toHaveLength(3);
    expect(mine?.nearest.every(({ classId }) => classId === a)).toBe(true);
    expect(mine?.nearest[0]?.similarity).toBeGreaterThan(0.999);
    expect(known(store, toyEmbedding(4.5))?.unknown).toBe(true);
    expect(known(store, [0, 0, 0, 5])?.unknown).toBe(true);
  });

  test('a picture that is a sample itself is not told as the nearest to itself', async () => {
    const { store } = await taught();
    const state = store.getState();
    const compared = comparedNow(state);
    const own = state.dataset.samples[0]?.id ?? '';
    const embedding = embeddingsNow(state).get(own);
    if (!compared || !embedding) throw new Error('not embedded');
    expect(knownOf(compared, embedding)?.nearest.map(({ id }) => id)).toContain(own);
    const beside = knownOf(compared, embedding, own)?.nearest.map(({ id }) => id);
    expect(beside).toHaveLength(3);
    expect(beside).not.toContain(own);
  });

  test('a line that keeps more refuses less, one that keeps all nothing, and it is there after a reload', async () => {
    const { store, ports } = await taught();
    const { ids = [], values = [] } = noveltyNow(store.getState()) ?? {};
    expect(ids).toHaveLength(24);
    const lines = [0.5, 0.8, 0.95].map((share) => {
      store.getState().changeSettings({ noveltyKept: share });
      const line = comparedNow(store.getState())?.line ?? NaN;
      expect([...values].filter((value) => value <= line).length / values.length).toBeGreaterThanOrEqual(share);
      return line;
    });
    expect(lines).toEqual([...lines].sort((x, y) => x - y));
    store.getState().changeSettings({ noveltyKept: 1 });
    expect(known(store, [0, 0, 0, 5])?.unknown).toBe(false);

    store.getState().changeSettings({ noveltyKept: 0.8 });
    await until(store, ({ saving }) => saving.kind === 'saved');
    const again = createAppStore(ports);
    await again.getState().startProject();
    expect(keptShare(again.getState())).toBe(0.8);
  });

  test.each([
    ['one recording of a class', OF_A, [2]],
    ['few pictures', OF_A.slice(0, 5), OF_B.slice(0, 5)],
  ])('with %s no line can be drawn, so nothing is called unknown', async (_, ofA, ofB) => {
    const { store } = await taught(ofA, ofB);
    expect(noveltyNow(store.getState())).toBeUndefined();
    expect(comparedNow(store.getState())?.line).toBeUndefined();
    expect(known(store, [0, 0, 0, 5])).toMatchObject({ unknown: false });
  });

  test('what another backbone saw is not compared, nor is anything with the samples of a project that was left', async () => {
    const { store } = await taught();
    const compared = comparedNow(store.getState());
    expect(compared && knownOf(compared, { ...seen(toyEmbedding(0)), fingerprint: 'another' })).toBeUndefined();
    await store.getState().newProject();
    expect(noveltyNow(store.getState())).toBeUndefined();
    expect(comparedNow(store.getState())).toBeUndefined();
  });

  test('a head file takes the line along: who opens it is told what is unknown, and its own line is kept when it is handed on', async () => {
    const { store, ports } = await taught();
    store.getState().changeSettings({ noveltyKept: 0.9 });
    await store.getState().saveHead();
    const reader = await openedElsewhere(ports);
    await until(reader, ({ opened }) => opened !== undefined);
    expect(known(reader, toyEmbedding(0.3))).toMatchObject({ unknown: false, nearest: [] });
    expect(known(reader, [0, 0, 0, 5])?.unknown).toBe(true);

    store.getState().changeSettings({ noveltyKept: 1 });
    await store.getState().saveHead();
    const always = ports.downloads.at(-1);
    if (!always) throw new Error('nothing was saved');
    await reader.getState().openHead({ file: new File([Uint8Array.from(always.bytes)], always.name), name: always.name });
    await until(reader, ({ opened }) => opened !== undefined && opened.document.novelty === undefined);
    expect(known(reader, [0, 0, 0, 5])).toBeUndefined();
  });

  test('a blank picture is refused, with or without a line, and by who opens the head from a file; one that keeps all refuses none', async () => {
    const [shown, lone] = [await taught(), await taught(OF_A.slice(0, 5), OF_B.slice(0, 5))];
    for (const { store } of [shown, lone]) {
      await store.getState().lookAtBlanks();
      expect(known(store, toyEmbedding(GREY))).toMatchObject({ unknown: true, blank: true });
      expect(known(store, toyEmbedding(0.22))).toMatchObject({ unknown: false, blank: false });
    }
    const { store, ports } = shown;
    await store.getState().saveHead();
    const reader = await openedElsewhere(ports);
    await until(reader, ({ opened, blankBy }) => opened !== undefined && blankBy.size > 0);
    expect(known(reader, toyEmbedding(GREY))).toMatchObject({ unknown: true, blank: true });
    expect(known(reader, toyEmbedding(0.3))).toMatchObject({ unknown: false, blank: false });

    store.getState().changeSettings({ noveltyKept: 1 });
    expect(known(store, toyEmbedding(GREY))).toMatchObject({ unknown: false, blank: false });
  });

  test('who teaches blank pictures gets them answered', async () => {
    const { store } = await taught(
      OF_A,
      OF_A.map((value) => GREY - 0.3 + value),
    );
    await store.getState().lookAtBlanks();
    expect(known(store, toyEmbedding(GREY + 0.02))).toMatchObject({ blank: false });
  });

  /** Grey walls: each some way from plain grey. */
  const WALLS = Array.from({ length: 12 }, (_, i) => 0.4 * i);
  const FAR = Array.from({ length: 14 }, (_, i) => 5.2 + 0.04 * i);

  test('who taught blank pictures gets them answered by the head’s file, too', async () => {
    const { store, ports } = await taught(FAR, WALLS);
    await store.getState().lookAtBlanks();
    const own = WALLS.map((value) => known(store, toyEmbedding(value))?.blank);
    expect(own).toEqual(WALLS.map(() => false));
    await store.getState().saveHead();
    const saved = ports.downloads.at(-1);
    const reader = createAppStore(toyPorts());
    await reader.getState().startProject();
    await reader.getState().chooseBackbone(toySpec());
    await reader.getState().openHead({ file: new File([Uint8Array.from(saved?.bytes ?? [])], 'x'), name: 'x' });
    await until(reader, ({ opened, blankBy }) => opened !== undefined && blankBy.size > 0);
    expect(WALLS.map((value) => known(reader, toyEmbedding(value))?.blank)).toEqual(own);
  });

  test('and with fewer samples than a line takes', async () => {
    const { store } = await taught(FAR.slice(2), [0.2, 1, 1.8, 2.6, 3.4, 4.2]);
    await store.getState().lookAtBlanks();
    expect(noveltyNow(store.getState())).toBeUndefined();
    expect(known(store, toyEmbedding(1.4))).toMatchObject({ blank: false });
  });

  test('and where they are of one recording', async () => {
    const { store, b } = await taught(FAR, [0.2]);
    const { project } = store.getState();
    if (project.kind !== 'open') throw new Error(project.kind);
    const walls = [1, 1.8, 2.6, 3.4, 4.2];
    await store.getState().importFiles(
      walls.map((value) => toyFile(value)),
      b,
    );
    const { samples } = store.getState().dataset;
    const ofOne = samples.map((sample) => (sample.classId === b ? { ...sample, burst: 'one' } : sample));
    store.setState({ dataset: { ...store.getState().dataset, samples: ofOne } });
    await until(
      store,
      ({ evaluation }) => evaluation.kind === 'ready' && evaluation.coverage.some(({ samples: n, heldOut }) => n === 6 && heldOut === 0),
    );
    await store.getState().lookAtBlanks();
    expect(known(store, toyEmbedding(1.4))).toMatchObject({ blank: false });
  });

  test('blank pictures that could not be looked at are looked at again when the backbone comes back', async () => {
    let drawn = 0;
    const { store, ports } = await taught(OF_A, OF_B, {
      pictures: {
        ...toyPictures,
        fromPixels: (pixels, side) => (++drawn === 3 ? Promise.reject(new Error('no memory')) : toyPictures.fromPixels(pixels, side)),
      },
    });
    expect(store.getState().blankBy.size).toBe(0);
    expect(known(store, toyEmbedding(GREY))).toMatchObject({ blank: false });
    ports.engines.at(-1)?.lose('gone');
    const { blankBy } = await until(store, (state) => state.blankBy.size === 1);
    expect(blankBy.get(toySpec().fingerprint ?? '')).toHaveLength(BLANK_COUNT);
  });

  test('the same until something changes', async () => {
    const { store } = await taught();
    const before = comparedNow(store.getState());
    expect(comparedNow(store.getState())).toBe(before);
    store.getState().changeSettings({ noveltyKept: 0.5 });
    const moved = comparedNow(store.getState());
    expect(moved).not.toBe(before);
    expect(moved?.gallery).toBe(before?.gallery);
  });
});
