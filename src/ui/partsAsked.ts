// What a link asks for that is not set, part by part.

/** The parts of `wanted` that `now` lacks, both as a link says them. */
export function partsAsked(wanted: string, now: string): readonly string[] {
  const set = new Set(now.split('&'));
  return wanted.split('&').filter((part) => part !== '' && !set.has(part));
}
