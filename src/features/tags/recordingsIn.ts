// The rows that are tagged as one: each recording, and single pictures that came together.
import type { Class, Part, Sample } from '../../core/dataset/dataset';

export interface Recording {
  readonly key: string;
  /** `singles`: pictures that are each a recording of their own, and were uploaded or pasted one right after the other. */
  readonly kind: 'recording' | 'singles';
  readonly class: Class;
  /** Whether the head learns from it. */
  readonly part: Part;
  /** When the first of them came: milliseconds since 1970. */
  readonly takenAt: number;
  readonly ids: readonly string[];
}

/** Milliseconds between two pictures that still came together: a slow phone takes seconds for a large one. */
const TOGETHER_MS = 30_000;

/** Of the classes that are given, the newest first. A recording whose samples are of two classes has a row in each. */
export function recordingsIn(samples: readonly Sample[], classes: readonly Class[]): readonly Recording[] {
  const classOf = new Map(classes.map((each) => [each.id, each]));
  const counts = new Map<string, number>();
  for (const { burst } of samples) counts.set(burst, (counts.get(burst) ?? 0) + 1);
  const isSingle = ({ burst, source }: Sample) => source !== 'camera' && counts.get(burst) === 1;
  const rows = new Map<string, { kind: Recording['kind']; class: Class; part: Part; takenAt: number; last: number; ids: string[] }>();
  /** Of each class and part, the row that its next single picture may join. */
  const open = new Map<string, string>();
  for (const sample of [...samples].sort((a, b) => a.takenAt - b.takenAt)) {
    const { id, classId, burst, takenAt, part } = sample;
    const own = classOf.get(classId);
    if (!own) continue;
    const kind = isSingle(sample) ? 'singles' : 'recording';
    const [fresh, group] = [JSON.stringify([classId, burst]), JSON.stringify([classId, part])];
    const before = kind === 'singles' ? rows.get(open.get(group) ?? '') : rows.get(fresh);
    if (before && (kind === 'recording' || takenAt - before.last <= TOGETHER_MS)) {
      before.ids.push(id);
      before.last = takenAt;
      continue;
    }
    rows.set(fresh, { kind, class: own, part: part ?? 'train', takenAt, last: takenAt, ids: [id] });
    if (kind === 'singles') open.set(group, fresh);
  }
  return [...rows]
    .map(([key, { kind, class: own, part, takenAt, ids }]) => ({ key, kind, class: own, part, takenAt, ids }))
    .sort((a, b) => b.takenAt - a.takenAt);
}
