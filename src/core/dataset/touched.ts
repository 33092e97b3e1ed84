// What a change did to a sample, and that alone taken back: its class, its part, a confirmed label, single tags.
import type { Sample } from './dataset';
import { inPart } from './dataset';

/** A sample before a change, and as the change left it: nothing where it was taken away. */
export interface Touched {
  readonly had: Sample;
  readonly became?: Sample;
}

/** Whether anything of it was changed, so that there is something to take back. */
export function isTouched({ had, became }: Touched): boolean {
  return !became || takenBack(became, { had, became }) !== became;
}

/** Whether it was put into another part. */
export function changesPart({ had, became }: Touched): boolean {
  return became !== undefined && became.part !== had.part;
}

/**
 * The sample, however it stands by now, without what the change did to it; the very same one where that is nothing. What others did to
 * it stays: of its tags, those go that this change gave, and those come that it took, where they stood among the others.
 */
export function takenBack(sample: Sample, touched: Touched): Sample {
  const { had, became } = touched;
  if (!became) return sample;
  let next = sample;
  if (became.classId !== had.classId) next = { ...next, classId: had.classId };
  if (became.confirmed !== had.confirmed) next = withField(next, 'confirmed', had.confirmed);
  if (changesPart(touched)) next = inPart(next, had.part ?? 'train');
  const tags = tagsTakenBack(next.tags ?? [], had.tags ?? [], became.tags ?? []);
  return tags ? withField(next, 'tags', tags.length > 0 ? tags : undefined) : next;
}

function tagsTakenBack(now: readonly string[], had: readonly string[], became: readonly string[]): readonly string[] | undefined {
  const given = new Set(became.filter((tag) => !had.includes(tag)));
  const taken = new Set(had.filter((tag) => !became.includes(tag)));
  if (given.size + taken.size === 0) return undefined;
  const stays = new Set([...now.filter((tag) => !given.has(tag)), ...taken]);
  return [...had.filter((tag) => stays.has(tag)), ...[...stays].filter((tag) => !had.includes(tag))];
}

function withField<Field extends 'confirmed' | 'tags'>(sample: Sample, field: Field, value: Sample[Field]): Sample {
  const next: { -readonly [Key in keyof Sample]: Sample[Key] } = { ...sample, [field]: value };
  if (value !== undefined) return next;
  if (field === 'tags') delete next.tags;
  else delete next.confirmed;
  return next;
}
