// Rows on their way to a worker: only those that it lacks, in bounded parts, and it always holds what it is asked about.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RowChange } from '../core/heads/trainingMemory';
import type { TrainingRows } from '../core/heads/trainingRows';
import { sentRows } from './sentRows';

const D = 4;

const rowsOf = (rows: readonly (readonly [id: string, row: Float32Array])[]): TrainingRows => ({
  rows: rows.map(([, row]) => row),
  ids: rows.map(([id]) => id),
  bursts: rows.map(([id]) => id),
  embeddingLength: D,
  classes: new Uint16Array(rows.length),
  classIds: ['a'],
});
const row = (value: number) => new Float32Array(D).fill(value);
const drawn = (count: number) => Array.from({ length: count }, (_, i) => [`${i}`, row(i)] as const);

/** The other side: what it holds, and every change that it was sent. */
function otherSide() {
  const held = new Map<number, Float32Array>();
  const changes: RowChange[] = [];
  const hold = (change: RowChange): Promise<void> => {
    changes.push(change);
    if (change.anew) held.clear();
    for (const name of change.gone) held.delete(name);
    change.names.forEach((name, i) => {
      expect(held.has(name)).toBe(false);
      held.set(name, change.values.slice(i * D, i * D + D));
    });
    return Promise.resolve();
  };
  return { held, changes, hold };
}

test('one sample more comes alone', async () => {
  const { changes, hold } = otherSide();
  const { send } = sentRows(hold);
  const first = drawn(5);
  await (
    await send(rowsOf(first))
  ).held;
  const { samples } = await send(rowsOf([...first, ['more', row(9)]]));
  expect(changes.map(({ names }) => names.length)).toEqual([5, 1]);
  expect(changes[1]?.values).toEqual(row(9));
  expect([...samples.names]).toEqual([0, 1, 2, 3, 4, 5]);
});

test('another array is another row, whatever it holds; the same one under another class is not', async () => {
  const { changes, hold } = otherSide();
  const { send } = sentRows(hold);
  const samples = drawn(3);
  await send(rowsOf(samples));
  await send({ ...rowsOf(samples), classes: Uint16Array.of(1, 0, 1), classIds: ['a', 'b'] });
  expect(changes).toHaveLength(1);
  await send(rowsOf(samples.map(([id, values], i) => [id, i === 1 ? values.slice() : values])));
  expect(changes.map(({ names }) => names.length)).toEqual([3, 1]);
});

test('many go in parts, each awaited before the next', async () => {
  const { held, changes, hold } = otherSide();
  let underWay = 0;
  let most = 0;
  const slow = async (change: RowChange) => {
    most = Math.max(most, ++underWay);
    await Promise.resolve();
    await hold(change);
    underWay--;
  };
  const { send } = sentRows(slow, 4 * D * 10);
  await (
    await send(rowsOf(drawn(95)))
  ).held;
  expect(changes.map(({ names }) => names.length)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 5]);
  expect(Math.max(...changes.map(({ values }) => values.byteLength))).toBeLessThanOrEqual(4 * D * 10);
  expect(most).toBe(1);
  expect(held.size).toBe(95);
});

test('an abort between parts loses nothing: the rest is sent the next time', async () => {
  const { held, changes, hold } = otherSide();
  const controller = new AbortController();
  const { send } = sentRows(
    (change) => {
      if (changes.length === 1) controller.abort();
      return hold(change);
    },
    4 * D * 10,
  );
  const all = rowsOf(drawn(35));
  await expect(send(all, controller.signal)).rejects.toThrow();
  expect(held.size).toBe(20);
  await (
    await send(all)
  ).held;
  expect(held.size).toBe(35);
  expect(changes.map(({ names }) => names.length)).toEqual([10, 10, 10, 5]);
});

test('a part of the samples sends none of the others away; samples of another project do', async () => {
  const { held, changes, hold } = otherSide();
  const { send } = sentRows(hold);
  const all = drawn(10);
  await send(rowsOf(all));
  await send(rowsOf(all.slice(0, 6)));
  await send(rowsOf(all));
  expect(changes).toHaveLength(1);
  await send(
    rowsOf([
      ['other', row(1)],
      ['another', row(2)],
    ]),
  );
  expect(held.size).toBe(2);
});

test('whatever was sent before, all that is asked about is held under its name', async () => {
  const edits = fc.array(fc.record({ what: fc.constantFrom('add', 'remove', 'replace', 'few', 'forget', 'empty'), at: fc.nat() }), {
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(edits, async (edits) => {
      const { held, hold } = otherSide();
      const { send, forget } = sentRows(hold, 4 * D * 3);
      let samples = drawn(4);
      let next = 4;
      for (const { what, at } of edits) {
        const place = at % Math.max(1, samples.length);
        if (what === 'add') samples = [...samples, ...Array.from({ length: 1 + (at % 9) }, () => [`${next}`, row(next++)] as const)];
        if (what === 'remove') samples = samples.filter((_, i) => i !== place);
        if (what === 'replace') samples = samples.map(([id, values], i) => [id, i === place ? row(next++) : values]);
        if (what === 'empty') samples = [];
        if (what === 'forget') forget();
        const asked = what === 'few' ? samples.slice(0, place) : samples;
        const sent = await send(rowsOf(asked));
        await sent.held;
        expect([...sent.samples.names].map((name) => held.get(name))).toEqual(asked.map(([, values]) => values));
        expect(held.size).toBeLessThanOrEqual(2 * asked.length + 4 + samples.length);
      }
    }),
  );
});

test('what is malformed is refused', async () => {
  const { hold } = otherSide();
  await expect(sentRows(hold).send({ ...rowsOf(drawn(2)), ids: ['0'] })).rejects.toThrow('invalid ids: 1 for 2 samples');
  await expect(sentRows(hold).send(rowsOf([['0', new Float32Array(D + 1)]]))).rejects.toThrow(`length ${D + 1}`);
});
