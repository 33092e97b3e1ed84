// Many pictures at once: each is answered as the head answers it, labels come from folders, and nothing of the project changes.
import { describe, expect, test } from 'vitest';
import type { Ports } from '../base/ports';
import { predictWith } from '../../core/heads/heads';
import { rightOf } from '../../core/evaluation/predictions';
import { filtered, labelledRows, UNSURE } from '../../core/evaluation/batch';
import { trainedNow } from '../head/headSlice';
import { createAppStore } from '../appStore';
import { toyEmbedding, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

async function taught(change: Partial<Ports> = {}) {
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  const files = (values: readonly number[]) => values.map((value) => toyFile(value));
  await store.getState().importFiles(files([0, 0.1, 0.2, 0.3]), a);
  await store.getState().importFiles(files([2, 2.1, 2.2, 2.3]), b);
  await until(store, ({ training, evaluation }) => training.kind === 'current' && evaluation.kind === 'ready');
  return { store, ports, a, b, files };
}

describe('a batch', () => {
  test('is answered as the head answers each, scored by its folders, and leaves the project as it was', async () => {
    const { store } = await taught();
    const { dataset, tried, evaluation } = store.getState();
    const values = [0.15, 0.25, 1.3, 2.05, 2.15];
    const folders = ['class 1', 'Class 1', 'Class 1', 'Class 2', 'Elsewhere'];
    await store.getState().testBatch([...values.map((value, i) => toyFile(value, folders[i])), toyFile('no number'), toyFile(0.05)]);
    const { batch } = store.getState();
    if (batch.kind !== 'ended') throw new Error('not ended');
    expect(batch).toMatchObject({ how: 'done', done: 7, total: 7 });
    expect(batch.refused).toHaveLength(1);
    const head = trainedNow(store.getState())?.head;
    if (!head) throw new Error('no head');
    const likeliest = (value: number) =>
      predictWith(head, Float32Array.from(toyEmbedding(value))).reduce((best, each) => (each.probability > best.probability ? each : best))
        .classId;
    expect(batch.items.map(({ said }) => batch.classes[said]?.id)).toEqual([...values, 0.05].map(likeliest));
    expect(batch.items.map(({ truth }) => truth)).toEqual([0, 0, 0, 1, undefined, undefined]);
    const table = labelledRows(
      batch.items,
      batch.classes.map(({ id }) => id),
    );
    expect([...rightOf(table)]).toEqual([1, 1, Number(likeliest(1.3) === batch.classes[0]?.id), 1]);
    expect(store.getState()).toMatchObject({ dataset, tried });
    expect(store.getState().evaluation).toBe(evaluation);
    // The pictures lie in their files, and are read from there.
    const picture = await store.getState().batchPictures?.picture(batch.items[1]?.id ?? '');
    expect(picture && new Float64Array(picture.bytes)[0]).toBe(0.25);
    store.getState().forgetBatch();
    expect(store.getState()).toMatchObject({ batch: { kind: 'none' }, batchPictures: undefined });
  });

  test('counts a folder for the class that is called exactly so, before one that differs in case', async () => {
    const { store, a, b } = await taught();
    store.getState().changeClass(a, { name: 'Cat' });
    store.getState().changeClass(b, { name: 'cat' });
    await store.getState().testBatch(['cat', 'Cat', 'CAT'].map((folder) => toyFile(2.15, folder)));
    const { batch } = store.getState();
    expect(batch.kind === 'ended' && batch.items.map(({ truth }) => truth)).toEqual([1, 0, undefined]);
  });

  test('asks the fine-tuned head that it began with to its end, whatever is chosen meanwhile', async () => {
    let clock = 0;
    const { store, files } = await taught({ monotonic: () => (clock += 300) });
    store.getState().setFineTune({ epochs: 4 });
    store.getState().chooseHead({ kind: 'fine-tuned' });
    await store.getState().startFineTune();
    await until(store, (state) => trainedNow(state)?.head.kind === 'fine-tuned');
    const testing = store.getState().testBatch(files(Array.from({ length: 100 }, (_, i) => i / 50)));
    await until(store, ({ batch }) => batch.kind === 'running' && batch.done > 0);
    store.getState().chooseHead({ kind: 'nearest-mean' });
    await until(store, (state) => trainedNow(state)?.head.kind === 'nearest-mean');
    await testing;
    expect(store.getState().batch).toMatchObject({ kind: 'ended', how: 'done', done: 100, refused: [] });
  });

  test('refuses by what held when it began, to its end: a line that is moved meanwhile is for the next', async () => {
    let clock = 0;
    const { store } = await taught({ monotonic: () => (clock += 300) });
    const blank = (3 * 128 + 255) / 400;
    const testing = store.getState().testBatch(Array.from({ length: 100 }, () => toyFile(blank)));
    await until(store, ({ batch }) => batch.kind === 'running' && batch.done > 0);
    store.getState().changeSettings({ noveltyKept: 1 });
    await testing;
    const { batch } = store.getState();
    if (batch.kind !== 'ended') throw new Error('not ended');
    expect(new Set(batch.items.map(({ unknown }) => unknown))).toEqual(new Set([true]));
    await store.getState().testBatch([toyFile(blank)]);
    const again = store.getState().batch;
    expect(again.kind === 'ended' && again.items.map(({ unknown }) => unknown)).toEqual([undefined]);
  });

  test('goes on when the device was lost and came back', async () => {
    let clock = 0;
    const { store, files, ports } = await taught({ monotonic: () => (clock += 300) });
    const testing = store.getState().testBatch(files(Array.from({ length: 100 }, (_, i) => i / 50)));
    await until(store, ({ batch }) => batch.kind === 'running' && batch.done > 0);
    ports.engines.at(-1)?.lose('gone');
    await testing;
    const { batch } = store.getState();
    expect(batch).toMatchObject({ kind: 'ended', how: 'done', done: 100, refused: [] });
  });

  test('cancelled, it keeps what was tested by then; a second one takes its place', async () => {
    let clock = 0;
    const { store, files } = await taught({ monotonic: () => (clock += 300) });
    const many = files(Array.from({ length: 200 }, (_, i) => i / 100));
    const testing = store.getState().testBatch(many);
    await until(store, ({ batch }) => batch.kind === 'running' && batch.done > 0);
    store.getState().cancelBatch();
    await testing;
    const { batch } = store.getState();
    if (batch.kind !== 'ended') throw new Error('not ended');
    expect(batch.how).toBe('cancelled');
    expect(batch.done).toBeLessThan(200);
    expect(batch.items).toHaveLength(batch.done);
    const first = store.getState().testBatch(many);
    await until(store, (state) => state.batch.kind === 'running');
    await store.getState().testBatch(files([0.5]));
    await first;
    expect(store.getState().batch).toMatchObject({ kind: 'ended', how: 'done', total: 1 });
  });

  test('cancelled, it was judged by every folder, not by the first, and its answers stand in the order of the files', async () => {
    let clock = 0;
    const { store } = await taught({ monotonic: () => (clock += 300) });
    const many = Array.from({ length: 200 }, (_, i) => ({
      ...toyFile(i < 100 ? 0.1 : 2.1, i < 100 ? 'Class 1' : 'Class 2'),
      name: `${i}.png`,
    }));
    const testing = store.getState().testBatch(many);
    await until(store, ({ batch }) => batch.kind === 'running' && batch.done >= 32);
    store.getState().cancelBatch();
    await testing;
    const { batch } = store.getState();
    if (batch.kind !== 'ended') throw new Error('not ended');
    expect(batch).toMatchObject({ how: 'cancelled', total: 200 });
    expect(batch.done).toBeLessThan(100);
    for (const truth of [0, 1]) expect(batch.items.filter((item) => item.truth === truth).length).toBeGreaterThan(batch.done / 4);
    const places = batch.items.map(({ name }) => Number.parseInt(name, 10));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('ends with its project, and without a head it says so', async () => {
    const { store, files } = await taught();
    const testing = store.getState().testBatch(files(Array.from({ length: 200 }, (_, i) => i / 100)));
    await until(store, ({ batch }) => batch.kind === 'running');
    await store.getState().newProject('Beside');
    await testing;
    expect(store.getState().batch).toEqual({ kind: 'none' });
    await store.getState().testBatch(files([0.5]));
    expect(store.getState().notices.at(-1)?.kind).toBe('no-head-to-test');
  });

  test('of a thousand: each filter has its part of them, and never more than a batch or two of pictures is open', async () => {
    let [open, most] = [0, 0];
    const counted = (bitmap: ImageBitmap): ImageBitmap => {
      most = Math.max(most, ++open);
      const close = bitmap.close.bind(bitmap);
      return Object.assign(bitmap, {
        close() {
          open--;
          close();
        },
      });
    };
    const { pictures } = toyPorts();
    const { store } = await taught({
      pictures: {
        ...pictures,
        take: async (file, name, side) => {
          const taken = await pictures.take(file, name, side);
          if (taken.ok && taken.value.frame) counted(taken.value.frame);
          return taken;
        },
      },
    });
    [open, most] = [0, 0];
    const folders = ['Class 1', 'Class 2', undefined];
    await store.getState().testBatch(Array.from({ length: 1000 }, (_, i) => toyFile((i % 250) / 100, folders[i % 3])));
    const { batch } = store.getState();
    if (batch.kind !== 'ended') throw new Error('not ended');
    expect(batch.items).toHaveLength(1000);
    const [right, wrong, unsure, unknown] = (['right', 'wrong', 'unsure', 'unknown'] as const).map(
      (filter) => filtered(batch.items, filter, undefined).length,
    );
    // Each third is in a folder of its own: the last is of no class.
    expect((right ?? 0) + (wrong ?? 0)).toBe(667);
    expect(right).toBe(batch.items.filter(({ truth, said }) => truth === said).length);
    expect(unsure).toBe(batch.items.filter(({ probabilities }) => Math.max(...probabilities) < UNSURE).length);
    expect(unknown).toBe(batch.items.filter((item) => item.unknown).length);
    for (const some of [right, wrong, unsure]) expect(some).toBeGreaterThan(0);
    const [first, second] = [0, 1].map((said) => filtered(batch.items, 'all', said).length);
    expect((first ?? 0) + (second ?? 0)).toBe(1000);
    expect(open).toBe(0);
    expect(most).toBeGreaterThan(0);
    // One is decoded while one is embedded.
    expect(most).toBeLessThanOrEqual(2 * 16 + 1);
  });

  test('holds no picture and no embedding of what it tested', async () => {
    const { store, files } = await taught();
    await store.getState().testBatch(files(Array.from({ length: 64 }, (_, i) => i / 32)));
    const { batch } = store.getState();
    const numbers = (value: unknown): number => {
      if (ArrayBuffer.isView(value)) return value.byteLength;
      if (value instanceof ArrayBuffer || value instanceof Blob) return Infinity;
      return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, each) => sum + numbers(each), 0) : 0;
    };
    if (batch.kind !== 'ended') throw new Error('not ended');
    // Two probabilities each. Its head is the one in use, held once.
    const { head, ...said } = batch;
    expect(head).toBe(trainedNow(store.getState())?.head);
    expect(numbers(said)).toBe(64 * 16);
  });
});
