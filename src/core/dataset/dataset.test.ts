// Dataset verbs: what they change and what they leave.
import { describe, expect, test } from 'vitest';
import type { Dataset, Sample } from './dataset';
import {
  addSamples,
  datasetOf,
  addClass,
  allSamples,
  changeClass,
  emptyDataset,
  moveClass,
  moveSamples,
  moveToPart,
  nextColour,
  nextName,
  PALETTE_SIZE,
  removeClass,
  removeSamples,
  wholeRecordings,
} from './dataset';
import { countByClass, samplesOf, whatIsMissing } from './classCounts';
import { withCleanNames } from './cleanClasses';

const cat = { id: 'cat', name: 'Cat', colour: 0, enabled: true };
const dog = { id: 'dog', name: 'Dog', colour: 1, enabled: true };
const sample = (id: string, classId: string) => ({ id, classId, burst: 'b', takenAt: 0, source: 'camera' as const });
const pets = datasetOf([cat, dog], [sample('1', 'cat'), sample('2', 'dog'), sample('3', 'cat')]);

test('a class keeps its samples when it is renamed or moved', () => {
  const renamed = changeClass(pets, 'cat', { name: 'Tabby' });
  expect(renamed.samples).toBe(pets.samples);
  expect(moveClass(renamed, 'dog', 0).classes.map(({ name }) => name)).toEqual(['Dog', 'Tabby']);
});

test('removing a class takes its samples', () => {
  expect(removeClass(pets, 'cat')).toEqual(datasetOf([dog], [sample('2', 'dog')]));
});

test('counts follow moves', () => {
  expect(countByClass(moveSamples(pets, new Set(['1']), 'dog'))).toEqual(
    new Map([
      ['cat', 1],
      ['dog', 2],
    ]),
  );
});

test('a new name looks at no sample', () => {
  let looks = 0;
  const watched = [...pets.samples].map((each) => ({
    ...each,
    get classId() {
      looks++;
      return each.classId;
    },
  }));
  const before = { ...pets, samples: watched, inTurn: watched };
  expect(whatIsMissing(before)).toEqual({ kind: 'nothing' });
  const once = looks;
  const renamed = changeClass(before, 'cat', { name: 'Tabby' });
  expect(whatIsMissing(renamed)).toEqual({ kind: 'nothing' });
  expect(countByClass(renamed)).toEqual(
    new Map([
      ['cat', 2],
      ['dog', 1],
    ]),
  );
  expect(looks).toBe(once);
});

test('what is missing names classes first, then samples', () => {
  expect(whatIsMissing(emptyDataset)).toEqual({ kind: 'classes', have: 0 });
  expect(whatIsMissing({ classes: [cat, { ...dog, enabled: false }], samples: pets.samples })).toEqual({ kind: 'classes', have: 1 });
  expect(whatIsMissing({ classes: [cat, dog], samples: [sample('1', 'cat')] })).toEqual({ kind: 'samples', classIds: ['dog'] });
  expect(whatIsMissing(pets)).toEqual({ kind: 'nothing' });
});

test('new classes get a free name and the least used colour', () => {
  expect(nextName([{ ...cat, name: 'Class 2' }])).toBe('Class 3');
  let many = emptyDataset;
  for (let i = 0; i < PALETTE_SIZE + 1; i++) many = addClass(many, { ...cat, id: String(i), colour: nextColour(many.classes) });
  expect(new Set(many.classes.slice(0, PALETTE_SIZE).map(({ colour }) => colour)).size).toBe(PALETTE_SIZE);
});

test('classes from outside get their one form, and those with none a name that no other has, whichever comes first', () => {
  const names = ['\u200b', 'Class 1', ' cat ', 'Class 2', '\u2060'];
  const classes = withCleanNames(names.map((name, i) => ({ ...cat, id: String(i), name })));
  expect(classes.map(({ name }) => name)).toEqual(['Class 3', 'Class 1', 'cat', 'Class 2', 'Class 5']);
});

describe('the test set', () => {
  const split: Dataset = moveToPart(moveSamples(pets, new Set(['3']), 'dog'), new Set(['3']), 'test');

  test('is apart from what is learnt from: counted by nobody who learns, and found by who asks for all', () => {
    expect(split.samples.map(({ id }) => id)).toEqual(['1', '2']);
    expect(split.testSamples).toEqual([{ ...sample('3', 'dog'), part: 'test' }]);
    expect(countByClass(split)).toEqual(
      new Map([
        ['cat', 1],
        ['dog', 1],
      ]),
    );
    expect(samplesOf(split, 'dog').map(({ id }) => id)).toEqual(['2']);
    expect(allSamples(split).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(allSamples(split)).toBe(allSamples(split));
    expect(whatIsMissing({ ...split, samples: [] })).toEqual({ kind: 'samples', classIds: ['cat', 'dog'] });
  });

  test('goes with its class, is deleted and relabelled like any sample, and what it does not touch stays the very same', () => {
    expect(removeClass(split, 'dog')).toEqual(datasetOf([cat], [sample('1', 'cat')]));
    const relabelled = moveSamples(split, new Set(['3']), 'cat');
    expect(relabelled.testSamples[0]).toEqual({ ...sample('3', 'cat'), part: 'test' });
    expect(relabelled.samples).toBe(split.samples);
    expect(removeSamples(split, new Set(['1'])).testSamples).toBe(split.testSamples);
    expect(moveToPart(relabelled, new Set(['3']), 'train')).toEqual(pets);
  });

  test('what goes there and comes back stands where it came, in the test set and out of it', () => {
    const ids = (part: readonly Sample[]) => part.map(({ id }) => id).join('');
    const there = moveToPart(moveToPart(pets, new Set(['3']), 'test'), new Set(['1']), 'test');
    expect([there.samples, there.testSamples, allSamples(there)].map(ids)).toEqual(['2', '13', '123']);
    const more = addSamples(there, [sample('4', 'dog'), { ...sample('5', 'dog'), part: 'test' }]);
    expect([more.samples, more.testSamples, allSamples(more)].map(ids)).toEqual(['24', '135', '12345']);
    const back = moveToPart(more, new Set(['1', '3']), 'train');
    expect([back.samples, back.testSamples, allSamples(back)].map(ids)).toEqual(['1234', '5', '12345']);
    expect(ids(moveToPart(more, new Set(['2', '4']), 'test').testSamples)).toBe('12345');
    expect(datasetOf(back.classes, allSamples(back))).toEqual(back);
  });

  test('takes recordings as a whole', () => {
    const recorded = datasetOf(
      pets.classes,
      pets.samples.map((each) => ({ ...each, burst: each.id === '2' ? 'x' : 'y' })),
    );
    expect(wholeRecordings(recorded, ['1'])).toEqual(new Set(['1', '3']));
    expect(wholeRecordings(recorded, ['2', 'nowhere'])).toEqual(new Set(['2']));
  });
});
