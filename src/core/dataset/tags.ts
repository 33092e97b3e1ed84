// Tags: what a person says of samples besides their class, such as the background, the light or whose hand it is.
import { cleanName } from '../base/names';
import type { Dataset, Sample } from './dataset';
import { changeSamples } from './dataset';

/** Tags of one sample at most: more than anybody reads, so that files of others are bounded. */
export const MOST_TAGS = 100;

/** Whether a sample has all the tags that it may have. */
export const isFullOfTags = ({ tags = [] }: Sample): boolean => tags.length >= MOST_TAGS;

/** Whether a sample can be given the tag, or have it taken away, and is another one then. */
export function mayBeTagged(sample: Sample, tag: string, on: boolean): boolean {
  return (sample.tags ?? []).includes(tag) !== on && !(on && isFullOfTags(sample));
}

/** Gives samples a tag, or takes it from them; their order and all else of them stays. */
export function tagSamples(dataset: Dataset, ids: ReadonlySet<string>, tag: string, on: boolean): Dataset {
  const changed = (sample: Sample): Sample => {
    const { tags = [], ...rest } = sample;
    const next = on ? [...tags, tag] : tags.filter((each) => each !== tag);
    return next.length > 0 ? { ...rest, tags: next } : rest;
  };
  return changeSamples(dataset, ids, (sample) => (mayBeTagged(sample, tag, on) ? changed(sample) : sample));
}

/** Tags from outside: each in its one form, none twice; undefined where none is left. There may be more than a sample may have: see `withoutTagsTooMany`. */
export function cleanTags(tags: readonly string[] | undefined): readonly string[] | undefined {
  const clean = [...new Set((tags ?? []).flatMap((tag) => cleanName(tag) ?? []))];
  return clean.length > 0 ? clean : undefined;
}

/** Samples from outside, each with its first MOST_TAGS tags at most; `overTagged` is how many had more. */
export function withoutTagsTooMany<Any extends Pick<Sample, 'tags'>>(
  samples: readonly Any[],
): { readonly samples: readonly Any[]; readonly overTagged: number } {
  let overTagged = 0;
  const cut = samples.map((sample) => {
    if ((sample.tags ?? []).length <= MOST_TAGS) return sample;
    overTagged++;
    return { ...sample, tags: (sample.tags ?? []).slice(0, MOST_TAGS) };
  });
  return { samples: cut, overTagged };
}

const counted = new WeakMap<readonly Sample[], ReadonlyMap<string, number>>();

/** How many samples have each tag, the commonest first, of equally common ones in the order of their letters. The same list gives the same answer. */
export function tagCounts(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const known = counted.get(samples);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { tags } of samples) for (const tag of tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const sorted = new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  counted.set(samples, sorted);
  return sorted;
}
