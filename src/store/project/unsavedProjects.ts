// Projects that were left while the disk took nothing: memory alone knows all of them, and they are listed and opened from there.
import type { History } from '../../core/evaluation/history';
import type { Split } from '../../core/evaluation/projectSplit';
import type { ProjectSummary, StoredProject } from '../../browser/projectStorage';

/** A project as it stood on the screen when it was left. */
export interface UnsavedProject extends StoredProject {
  /** Where the screen had them. */
  readonly split?: Split;
  readonly history?: History;
  /** Milliseconds since 1970. */
  readonly leftAt: number;
}

export type UnsavedProjects = ReadonlyMap<string, UnsavedProject>;

/**
 * The projects that the disk lists, as memory knows them where it knows more, and after them those that never reached it. `open`: the one
 * on the screen, as it stands there.
 */
export function withUnsaved(listed: readonly ProjectSummary[], unsaved: UnsavedProjects, open?: ProjectSummary): readonly ProjectSummary[] {
  const inMemory = new Map<string, ProjectSummary>();
  for (const { id, name, namesIn, leftAt, samples } of unsaved.values())
    inMemory.set(id, { id, name, namesIn, changedAt: leftAt, sampleCount: samples.length });
  if (open) inMemory.set(open.id, open);
  const kept = new Set(listed.map(({ id }) => id));
  const never = [...inMemory.values()].filter(({ id }) => !kept.has(id));
  return [...listed.map((each) => ({ ...each, ...inMemory.get(each.id), changedAt: each.changedAt })), ...never];
}

/** Without what is unsaved of one project, or that one state of it where it was left again since; the same map where nothing goes. */
export function withoutUnsaved<Unsaved>(unsaved: ReadonlyMap<string, Unsaved>, id: string, only?: Unsaved): ReadonlyMap<string, Unsaved> {
  const kept = unsaved.get(id);
  if (!kept || (only && kept !== only)) return unsaved;
  return new Map([...unsaved].filter(([each]) => each !== id));
}
