// A head's file proves itself where it is opened: drawn pictures through this backbone and this head give what they gave where it was
// saved.
import { describe, expect, it } from 'vitest';
import { readHeadFile, writeHeadFile } from '../../formats/headFile';
import { createAppStore } from '../appStore';
import { shown, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function started(id = 'toy') {
  const ports = toyPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec(id));
  return { store, ports };
}

/** The file of a head that was taught on two classes, the first from two recordings. */
async function saved() {
  const { store, ports } = await started();
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(0), toyFile(0.2)], a);
  await store.getState().importFiles([toyFile(2)], b);
  store.getState().changeSettings({ headCard: { author: 'Class 5b', limits: 'Numbers only.' } });
  await until(store, ({ training, autoTuning }) => training.kind === 'current' && autoTuning.kind === 'idle');
  await store.getState().saveHead();
  const bytes = ports.downloads.at(-1)?.bytes ?? new Uint8Array();
  const read = readHeadFile(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return { document: read.value, store };
}

const picked = (bytes: Uint8Array) => ({ file: new File([new Uint8Array(bytes)], 'mine'), name: 'mine' });

describe('a saved head', () => {
  it('takes its card along: what was said of it, recordings, the backbone in short', async () => {
    const { document } = await saved();
    expect(document.card).toMatchObject({ author: 'Class 5b', limits: 'Numbers only.', backbone: { licence: toySpec().licence } });
    expect(document.classes.map(({ samples, recordings }) => [samples, recordings])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(document.proof?.side).toBe(16);
  });

  it('takes along what it scored, once each class has recordings enough to ask', async () => {
    const { store, ports } = await started();
    const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
    for (const [i, id] of [a, b].entries())
      await store.getState().importFiles(
        Array.from({ length: 6 }, (_, n) => toyFile(2 * i + n / 50)),
        id,
      );
    await until(store, ({ evaluation }) => evaluation.kind === 'ready');
    await store.getState().saveHead();
    const read = readHeadFile(ports.downloads.at(-1)?.bytes ?? new Uint8Array());
    expect(read.ok && read.value.score).toEqual({ right: 12, asked: 12, effective: 12, on: 'held-out' });
  });

  it('takes along what it scored on a test set of one’s own, where there is one', async () => {
    const { store, ports } = await started();
    const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
    await store.getState().importFiles([toyFile(0), toyFile(0.1), toyFile(0.2)], a);
    await store.getState().importFiles([toyFile(2), toyFile(2.1)], b);
    const { dataset } = store.getState();
    store.getState().moveToPart([dataset.samples[0]?.id ?? '', dataset.samples[4]?.id ?? ''], 'test');
    await until(
      store,
      ({ testSet, training, autoTuning }) => testSet.kind === 'ready' && training.kind === 'current' && autoTuning.kind === 'idle',
    );
    await store.getState().saveHead();
    const read = readHeadFile(ports.downloads.at(-1)?.bytes ?? new Uint8Array());
    expect(read.ok && read.value.score).toEqual({ right: 2, asked: 2, effective: 2, on: 'test-set' });
    await store.getState().makeHeadLink();
    const { headLink } = store.getState();
    expect(headLink.kind === 'ready' && headLink.finest.agreement).toMatchObject({
      of: 5,
      right: { before: 2, after: 2, of: 2, on: 'test-set' },
    });
  });

  it('gives the same answers on the same backbone, and says so', async () => {
    const { document } = await saved();
    const { store } = await started();
    await store.getState().openHead(picked(writeHeadFile(document)));
    const { headProof } = await until(store, (state) => state.headProof.kind === 'asked');
    expect(headProof).toMatchObject({ kind: 'asked', difference: 0, embeddings: 0 });
    store.getState().closeHead();
    await until(store, (state) => state.headProof.kind === 'none');
  });

  it('says by how much its answers differ where the backbone computes something else', async () => {
    const { document } = await saved();
    const { proof } = document;
    if (!proof) throw new Error('no proof');
    const other = {
      ...document,
      proof: { ...proof, sums: proof.sums.map((sum) => sum + 0.1), probabilities: proof.probabilities.map((p) => 1 - p) },
    };
    const { store } = await started();
    await store.getState().openHead(picked(writeHeadFile(other)));
    const { headProof } = await until(store, (state) => state.headProof.kind === 'asked');
    if (headProof.kind !== 'asked') throw new Error(headProof.kind);
    expect(headProof.difference).toBeGreaterThan(0.1);
    expect(headProof.embeddings).toBeGreaterThan(0.01);
  });

  it('of an older file, which has none, is asked nothing', async () => {
    const { document } = await saved();
    const { store } = await started();
    await store.getState().openHead(picked(writeHeadFile({ ...document, proof: undefined })));
    await until(store, (state) => state.opened !== undefined);
    expect(shown(store).headProof).toEqual({ kind: 'none' });
  });
});
