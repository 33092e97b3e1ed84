// By what the samples on a map are coloured, and how a link says it.

/** 'class', 'right', or a tag behind `tag:`. */
export type ColourBy = 'class' | 'right' | `tag:${string}`;

/** The tag by which samples are coloured, if they are. */
export const tagOf = (by: ColourBy): string | undefined => (by.startsWith('tag:') ? by.slice('tag:'.length) : undefined);

const KINDS = ['class', 'right'] as const;

/**
 * The colouring as a link says it: a tag is its number among all there are, in the order of their letters. Undefined of one that is gone.
 */
export function linkOfColour(by: ColourBy, tags: readonly string[]): string | undefined {
  const tag = tagOf(by);
  if (tag === undefined) return by;
  const at = [...tags].sort().indexOf(tag);
  return at < 0 ? undefined : `tag-${at + 1}`;
}

/** The colouring that a link says; undefined of one that is not known here. */
export function linkedColour(said: string | undefined, tags: readonly string[]): ColourBy | undefined {
  const tag = [...tags].sort().find((_, at) => said === `tag-${at + 1}`);
  return tag === undefined ? KINDS.find((each) => each === said) : `tag:${tag}`;
}
