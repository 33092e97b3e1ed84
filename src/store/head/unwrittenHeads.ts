// Heads that are to be kept and are not on the disk yet, or find no room there: until they are, they are had from here.
import type { KeptHead, ProjectStorage } from '../../browser/projectStorage';
import { ok } from '../../core/base/result';

/** Makes what is to be kept; undefined where nothing is to be, or its code cannot be had. */
export type HeadToKeep = () => Promise<KeptHead | undefined>;

/** By project, and by slot in its storage. */
export type UnwrittenHeads = ReadonlyMap<string, ReadonlyMap<string, HeadToKeep>>;

export const OPENED = 'opened';

/** The slot of the storage in which a kept head lies. */
export function slotOf({ fingerprint, trained }: KeptHead): string {
  return trained ? `${trained.serialised.kind} ${fingerprint}` : OPENED;
}

/** With one more, in place of what was to be kept in its slot before. */
export function withHead(unwritten: UnwrittenHeads, projectId: string, slot: string, head: HeadToKeep): UnwrittenHeads {
  return new Map([...unwritten, [projectId, new Map([...(unwritten.get(projectId) ?? []), [slot, head]])]]);
}

/** Without one that is written; the same map where another one is to be kept in its slot by now. */
export function withoutHead(unwritten: UnwrittenHeads, projectId: string, slot: string, head: HeadToKeep): UnwrittenHeads {
  const of = unwritten.get(projectId);
  if (of?.get(slot) !== head) return unwritten;
  const left = new Map([...of].filter(([each]) => each !== slot));
  return new Map([...unwritten].flatMap(([id, heads]) => (id !== projectId ? [[id, heads]] : left.size > 0 ? [[id, left]] : [])));
}

/** The heads of a project: those of the storage, and in their place those that are to be there. */
export function keptHeads(
  get: () => { readonly unwrittenHeads: UnwrittenHeads },
  storage: Pick<ProjectStorage, 'heads'>,
): ProjectStorage['heads'] {
  return async (id) => {
    // Looked at first: one that is written meanwhile is on the disk too, and its slot is asked for once.
    const newer = get().unwrittenHeads.get(id);
    const read = await storage.heads(id);
    if (!newer || (!read.ok && read.error.kind !== 'not-found')) return read;
    const made = await Promise.all([...newer.values()].map((each) => each()));
    const older = read.ok ? read.value.filter((each) => !newer.has(slotOf(each))) : [];
    return ok([...older, ...made.flatMap((each) => each ?? [])]);
  };
}
