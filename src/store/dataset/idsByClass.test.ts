// The samples of every class: the same as asked one class after the other, and only what changed is another list.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TrainingSample } from '../../core/dataset/dataset';
import { samplesOf } from '../../core/dataset/classCounts';
import { idsByClass } from './idsByClass';

const sample = (id: number, classId: string): TrainingSample => ({ id: `${id}`, classId, burst: '', takenAt: 0, source: 'file' });
const CLASSES = ['a', 'b', 'c'];

test('after any edits every class has its samples, newest first', () => {
  const edits = fc.array(
    fc.record({ what: fc.constantFrom('add', 'add', 'remove', 'move', 'back'), at: fc.nat(), classId: fc.constantFrom(...CLASSES) }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(edits, (edits) => {
      let samples: readonly TrainingSample[] = [];
      let before = samples;
      edits.forEach(({ what, at, classId }, number) => {
        const place = at % Math.max(1, samples.length);
        const last = samples;
        if (what === 'add')
          samples = [...samples, ...Array.from({ length: 1 + (at % 3) }, (_, i) => sample(10 * number + i, CLASSES[(at + i) % 3] ?? 'a'))];
        if (what === 'remove') samples = samples.filter((_, i) => i !== place);
        if (what === 'move') samples = samples.map((each, i) => (i === place ? { ...each, classId } : each));
        if (what === 'back') samples = before;
        before = last;
        const found = idsByClass(samples);
        for (const id of CLASSES)
          expect(found.get(id) ?? []).toEqual(
            samplesOf({ samples }, id)
              .map((each) => each.id)
              .reverse(),
          );
      });
    }),
  );
});

test('one sample more is another list for its class only', () => {
  const samples = Array.from({ length: 30 }, (_, i) => sample(i, CLASSES[i % 3] ?? 'a'));
  const before = idsByClass(samples);
  const after = idsByClass([...samples, sample(99, 'b')]);
  expect([after.get('a') === before.get('a'), after.get('b') === before.get('b'), after.get('c') === before.get('c')]).toEqual([
    true,
    false,
    true,
  ]);
});

test('one sample less is another list for its class only', () => {
  const samples = Array.from({ length: 30 }, (_, i) => sample(i, CLASSES[i % 3] ?? 'a'));
  const before = idsByClass(samples);
  const after = idsByClass(samples.filter((_, i) => i !== 4));
  expect(CLASSES.map((id) => after.get(id) === before.get(id))).toEqual([true, false, true]);
});
