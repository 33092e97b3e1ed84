// Tags of samples that come from files: in one form each, none twice, and no more than a sample may have.
import { cleanName } from '../base/names';
import type { Sample } from './dataset';
import { MOST_TAGS } from './tags';

/**
 * Tags from outside: each in its one form, none twice; undefined where none is left. There may be more than a sample may have:
 * see `withoutTagsTooMany`.
 */
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
