// Heads that are to be kept and are not on the disk yet, or find no room there: until they are, they are had from here.
import type { KeptHead, ProjectStorage, RunMark } from '../../browser/projectStorage';
import { ok } from '../../core/base/result';
import { withEntry } from '../backbone/byFingerprint';

/** Makes what is to be kept; undefined where nothing is to be, or its code cannot be had. */
export type HeadToKeep = () => Promise<KeptHead | undefined>;

/** By project, and by slot in its storage. */
export type UnwrittenHeads = ReadonlyMap<string, ReadonlyMap<string, HeadToKeep>>;

export const OPENED = 'opened';

/** The slot in which a run of epochs leaves its mark while it goes on. */
export const runSlot = (kind: RunMark['kind']): string => `run ${kind}`;

/** The slot of the storage in which a kept head lies. */
export function slotOf({ fingerprint, trained, run }: KeptHead): string {
  if (run) return runSlot(run.kind);
  return trained ? `${trained.serialised.kind} ${fingerprint}` : OPENED;
}

/** With one more, in place of what was to be kept in its slot before. */
export function withHead(unwritten: UnwrittenHeads, projectId: string, slot: string, head: HeadToKeep): UnwrittenHeads {
  return withEntry(unwritten, projectId, withEntry(unwritten.get(projectId) ?? new Map<string, HeadToKeep>(), slot, head));
}

/** Without one that is written; the same map where another one is to be kept in its slot by now. */
export function withoutHead(unwritten: UnwrittenHeads, projectId: string, slot: string, head: HeadToKeep): UnwrittenHeads {
  const of = unwritten.get(projectId);
  if (of?.get(slot) !== head) return unwritten;
  const left = withEntry(of, slot, undefined);
  return withEntry(unwritten, projectId, left.size > 0 ? left : undefined);
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
