// Tags: given and taken, one form each, and read from anything without more of them than a sample may have.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset, Sample } from './dataset';
import { datasetOf } from './dataset';
import { tagCounts } from './tagCounts';
import { MOST_TAGS, mayBeTagged, tagSamples } from './tags';
import { cleanTags, withoutTagsTooMany } from './tagsFromOutside';

const sample = (id: string, tags?: readonly string[]): Sample => ({
  ...{ id, classId: 'a', burst: id, takenAt: 0, source: 'file' as const },
  ...(tags && { tags }),
});
const of = (...samples: readonly Sample[]): Dataset => datasetOf([], samples);

describe('tags', () => {
  test('are given to those that are meant, once, and taken away without a trace', () => {
    const before = of(sample('1'), sample('2', ['dark']), sample('3'));
    const after = tagSamples(before, new Set(['1', '2']), 'dark', true);
    expect(after.samples.map(({ tags }) => tags)).toEqual([['dark'], ['dark'], undefined]);
    // Those that nothing changed of are the same objects: what follows from samples does not follow from them.
    expect([after.samples[1] === before.samples[1], after.samples[2] === before.samples[2]]).toEqual([true, true]);
    expect(tagSamples(after, new Set(['1', '2']), 'dark', false).samples).toEqual([sample('1'), sample('2'), sample('3')]);
  });

  test('are no more than a sample has room for', () => {
    const full = sample(
      '1',
      Array.from({ length: MOST_TAGS }, (_, i) => `t${i}`),
    );
    expect([mayBeTagged(full, 'one more', true), mayBeTagged(full, 't0', false)]).toEqual([false, true]);
    expect(tagSamples(of(full), new Set(['1']), 'one more', true).samples[0]).toBe(full);
  });

  test('from outside have one form, and reading them twice changes nothing', () => {
    expect(cleanTags([' by  the window\n', 'by the window', '\u200b', 'a\u0308'])).toEqual(['by the window', 'ä']);
    expect([cleanTags([]), cleanTags(undefined), cleanTags([' '])]).toEqual([undefined, undefined, undefined]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 40 }), (tags) => {
        const clean = cleanTags(tags);
        expect(cleanTags(clean)).toEqual(clean);
      }),
    );
  });

  test('from outside, where they are too many, are the first that there is room for, and the samples are counted', () => {
    const tags = (count: number) => Array.from({ length: count }, (_, i) => `t${i}`);
    const [none, full, over] = [sample('1'), sample('2', tags(MOST_TAGS)), sample('3', tags(MOST_TAGS + 1))];
    const cut = withoutTagsTooMany([none, full, over, over]);
    expect(cut).toEqual({ samples: [none, full, sample('3', tags(MOST_TAGS)), sample('3', tags(MOST_TAGS))], overTagged: 2 });
    expect(withoutTagsTooMany(cut.samples)).toEqual({ samples: cut.samples, overTagged: 0 });
  });

  test('are counted, the commonest first', () => {
    const { samples } = of(sample('1', ['b', 'a']), sample('2', ['b']), sample('3', ['c']));
    expect([...tagCounts(samples)]).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 1],
    ]);
    expect(tagCounts(samples)).toBe(tagCounts(samples));
  });
});
