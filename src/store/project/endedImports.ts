// Uploads that ended before all their files were taken in: what is said of them until a person goes on or leaves them.
import type { Unfinished } from '../../browser/projectStorage';
import { projectNameNow } from '../base/spokenNames';

/** With the name that its project has now: it may have been renamed since, or another language was chosen. */
export const calledNow = (
  ended: EndedImport,
  open: Parameters<typeof projectNameNow>[1],
  projects: Parameters<typeof projectNameNow>[2],
): EndedImport => ({ ...ended, projectName: projectNameNow({ id: ended.projectId, name: ended.projectName }, open, projects) });

/** What the disk is to know of an upload that ended. */
export const markOf = (ended: EndedImport | undefined): Unfinished | undefined =>
  ended && { left: ended.left, total: ended.total, ...(ended.ofFile && { ofFile: true }) };

/** Why an upload ended. */
export type ImportEnd =
  | { readonly kind: 'taken-over' }
  | { readonly kind: 'left' }
  | { readonly kind: 'class-gone'; readonly classIds: readonly string[] }
  /** A newer app took the storage over. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed'; readonly detail: string }
  /** In an earlier visit, or in the tab that this one took the project from: the files are not at hand here. */
  | { readonly kind: 'earlier' }
  | { readonly kind: 'elsewhere' };

export interface EndedImport extends Unfinished {
  readonly projectId: string;
  readonly projectName: string;
  readonly end: ImportEnd;
  /** Set when a person left the files while another project was open: it is forgotten on the disk when theirs is opened. */
  readonly forgotten?: boolean;
}

/** Whether the files are held in memory and have a place to go to, among these classes of the open project. */
export function canGoOn({ end }: EndedImport, classes: readonly { readonly id: string }[]): boolean {
  if (end.kind === 'class-gone') return end.classIds.every((id) => classes.some((each) => each.id === id));
  return end.kind === 'taken-over' || end.kind === 'left' || end.kind === 'failed';
}

/** What is known once a project is open here: its own uploads, and those of others whose files are at hand. */
export function afterOpening(
  ended: readonly EndedImport[],
  {
    id,
    name,
    unfinished,
    taken,
  }: { readonly id: string; readonly name: string; readonly unfinished: Unfinished | undefined; readonly taken: boolean },
): readonly EndedImport[] {
  const others = ended.filter((each) => each.projectId !== id && isHere(each));
  const own = ended.find((each) => each.projectId === id && isHere(each));
  if (own?.forgotten || (!own && !unfinished)) return others;
  if (own) return [...others, own];
  return unfinished
    ? [...others, { ...unfinished, projectId: id, projectName: name, end: { kind: taken ? 'elsewhere' : 'earlier' } }]
    : others;
}

/** Without what was read of a project's record: another tab has the project now, and knows better. */
export function afterLosing(ended: readonly EndedImport[], projectId: string): readonly EndedImport[] {
  return ended.filter((each) => each.projectId !== projectId || isHere(each));
}

function isHere({ end }: EndedImport): boolean {
  return end.kind !== 'earlier' && end.kind !== 'elsewhere';
}
