// Projects that were left while the disk took nothing: memory alone knows all of them, and they are listed and opened from there.
import type { ProjectSummary, StoredProject } from '../../browser/projectStorage';

/** A project as it stood on the screen when it was left. */
export interface UnsavedProject extends StoredProject {
  /** Milliseconds since 1970. */
  readonly leftAt: number;
}

export type UnsavedProjects = ReadonlyMap<string, UnsavedProject>;

/** The projects that the disk lists, as memory knows them where it knows more, and after them those that never reached it. */
export function withUnsaved(listed: readonly ProjectSummary[], unsaved: UnsavedProjects): readonly ProjectSummary[] {
  const kept = new Set(listed.map(({ id }) => id));
  const never = [...unsaved.values()].filter(({ id }) => !kept.has(id));
  return [
    ...listed.map((each) => {
      const left = unsaved.get(each.id);
      return left ? { ...each, ...namesOf(left), sampleCount: left.samples.length } : each;
    }),
    ...never.map((left) => ({ id: left.id, ...namesOf(left), changedAt: left.leftAt, sampleCount: left.samples.length })),
  ];
}

/** Without one project, or without that one state of it where it was left again since; the same map where nothing goes. */
export function withoutUnsaved(unsaved: UnsavedProjects, id: string, only?: UnsavedProject): UnsavedProjects {
  const kept = unsaved.get(id);
  if (!kept || (only && kept !== only)) return unsaved;
  return new Map([...unsaved].filter(([each]) => each !== id));
}

/** What it is called, and in which language where nobody called it so. */
const namesOf = ({ name, namesIn }: UnsavedProject) => ({ name, namesIn });
