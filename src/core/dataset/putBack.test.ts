// An undo: what was taken stands where it stood, what came since stays, and nothing stands twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset, TrainingSample } from './dataset';
import { allSamples, datasetOf, moveSamples, moveToPart, removeClass, removeSamples } from './dataset';
import { tagSamples } from './tags';
import type { Stood } from './putBack';
import { classAsItStands, putBack, samplesAsTheyStand } from './putBack';

const cat = { id: 'cat', name: 'Cat', colour: 0, enabled: true };
const dog = { id: 'dog', name: 'Dog', colour: 1, enabled: true };
const sample = (id: string, classId: string): TrainingSample => ({ id, classId, burst: 'b', takenAt: 0, source: 'camera' });
const pets = datasetOf([cat, dog], [sample('1', 'cat'), sample('2', 'dog'), sample('3', 'cat')]);
/** Cats stand before dogs; samples are numbered. */
const known = { deleted: () => undefined, gone: () => undefined, rank: (id: string) => (id === 'cat' ? 0 : id === 'dog' ? 1 : Number(id)) };

test('a class comes back with its samples, each in its place', () => {
  const stood = classAsItStands(pets, 'cat');
  expect(putBack(removeClass(pets, 'cat'), stood, known)).toEqual(pets);
  expect(putBack(pets, stood, known)).toEqual(pets);
});

test('any samples come back in the order in which they came and in the part they had, in any two steps', () => {
  const datasets = fc.array(fc.tuple(fc.constantFrom('cat', 'dog'), fc.boolean())).map((kinds) =>
    datasetOf(
      pets.classes,
      kinds.map(([kind, tests], i) => ({ ...sample(String(i), kind), burst: String(i), ...(tests && { part: 'test' as const }) })),
    ),
  );
  fc.assert(
    fc.property(datasets, fc.func(fc.constantFrom('stays', 'first', 'second', 'moves')), fc.boolean(), (dataset, fate, inOrder) => {
      const of = (wanted: string) => new Set(allSamples(dataset).flatMap(({ id }) => (fate(id) === wanted ? [id] : [])));
      const first = samplesAsTheyStand(dataset, of('first'));
      const after = removeSamples(dataset, of('first'));
      const second = samplesAsTheyStand(after, of('second'));
      const moved = samplesAsTheyStand(after, of('moves'), moveToPart(after, of('moves'), 'test'));
      const left = moveToPart(removeSamples(after, of('second')), of('moves'), 'test');
      expect(allSamples(left).every(({ id }) => ['stays', 'moves'].includes(fate(id)))).toBe(true);
      const steps: readonly Stood[] = inOrder ? [moved, second, first] : [first, second, moved];
      const back = steps.reduce<Dataset>((state, stood) => putBack(state, stood, known), left);
      expect(back).toEqual(dataset);
    }),
  );
});

test('a sample brings its class back, as it last stood', () => {
  const stood = samplesAsTheyStand(pets, new Set(['1']));
  const renamed = { ...cat, name: 'Tabby' };
  const without = removeClass(pets, 'cat');
  const back = putBack(without, stood, { ...known, deleted: (id) => (id === 'cat' ? renamed : undefined) });
  expect(back).toEqual(datasetOf([renamed, dog], [sample('1', 'cat'), sample('2', 'dog')]));
});

test('a sample whose class nobody knows is not shown to nobody', () => {
  expect(putBack(removeClass(pets, 'cat'), samplesAsTheyStand(pets, new Set(['1'])), known)).toEqual(removeClass(pets, 'cat'));
});

test('no recording is torn between learning and testing, and the undo of a move takes all of it back', () => {
  const both = new Set(['2', '3']);
  const removed = samplesAsTheyStand(pets, new Set(['1']));
  const moving = samplesAsTheyStand(pets, both, moveToPart(pets, both, 'test'));
  const tested = moveToPart(removeSamples(pets, new Set(['1'])), both, 'test');
  const back = putBack(tested, removed, known);
  expect(back.samples).toEqual([]);
  expect(back.testSamples.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(putBack(back, moving, known)).toEqual(pets);
  // What was changed otherwise stays in the part where it stands now.
  const whole = samplesAsTheyStand(pets, new Set(['2']));
  expect(putBack(moveToPart(pets, new Set(['1', '2', '3']), 'test'), whole, known).samples).toEqual([]);
});

test('only what the change did is taken back, where the sample is; those that are gone come back where none is left', () => {
  const two = new Set(['1', '3']);
  const moving = samplesAsTheyStand(pets, two, moveSamples(pets, two, 'dog'));
  const tagged = tagSamples(moveSamples(pets, two, 'dog'), new Set(['1']), 'dark', true);
  const back = putBack(tagged, moving, known);
  expect(back.samples.map(({ id, classId, tags }) => [id, classId, tags])).toEqual([
    ['1', 'cat', ['dark']],
    ['2', 'dog', undefined],
    ['3', 'cat', undefined],
  ]);
  const gone = (id: string) => sample(id, 'cat');
  expect(putBack(removeSamples(tagged, new Set(['1'])), moving, { ...known, gone }).samples.map(({ id }) => id)).toEqual(['2', '3']);
  expect(putBack(removeSamples(tagged, two), moving, { ...known, gone })).toEqual(pets);
});
