// Tags: what a person says of samples besides their class, such as the background, the light or whose hand it is.
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
