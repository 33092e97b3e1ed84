// What can be undone: each change with how things stood before it, so that an undo holds whatever happened since.
import type { Class, Dataset, Sample } from '../../core/dataset/dataset';
import { allSamples, inPart } from '../../core/dataset/dataset';
import type { Stood } from '../../core/dataset/putBack';
import { partsBefore, putBack } from '../../core/dataset/putBack';
import type { Touched } from '../../core/dataset/touched';
import { isTouched, takenBack } from '../../core/dataset/touched';

export interface UndoLog {
  /** Call with how things stand before a change; `tell` shows a notice that offers the undo, and gives its id. */
  remember(stood: Stood, tell: (undo: () => void) => number): void;
  /** Withdraws every undo: what they would put back is not at hand any more. */
  withdraw(): void;
}

export interface UndoneWhere {
  readonly dataset: () => Dataset;
  /** Takes the dataset in after an undo, on the screen and on the disk. */
  readonly apply: (after: Dataset) => void;
  readonly dismiss: (noticeId: number) => void;
}

interface Entry {
  stood: Stood;
  noticeId: number;
}

/** What is left of a newer change once an older one is undone, as if that had never been. */
function asIfWithout(older: Stood): (newer: Stood) => Stood {
  const touched = new Map(older.samples.map((each) => [each.had.id, each]));
  const parts = partsBefore(older);
  const without = (sample: Sample) => {
    const own = touched.get(sample.id);
    return inPart(own ? takenBack(sample, own) : sample, parts.get(sample.burst) ?? sample.part ?? 'train');
  };
  const both = ({ had, became }: Touched): Touched => ({ had: without(had), ...(became && { became: without(became) }) });
  return ({ classes, samples }) => ({ classes, samples: samples.map(both).filter(isTouched) });
}

/**
 * An undo takes back what its change did, and that alone: what others did to the same samples since stays, with their undos. What a
 * newer change took away comes back only where nothing else is left to undo. A newer change of the same class, part or tag is no longer
 * there then: its undo leaves that alone, and is withdrawn when nothing else is left to it.
 */
export function undoLog({ dataset, apply, dismiss }: UndoneWhere): UndoLog {
  let entries: readonly Entry[] = [];
  /** Classes that were deleted, as they last stood. */
  const deleted = new Map<string, Class>();
  /** Samples in the order in which they came: new ones come last. */
  const ranks = new Map<string, number>();
  /** Ids of classes in their order, those that were deleted among them. */
  let order: readonly string[] = [];

  const rankAll = () => {
    const now = dataset();
    const { classes } = now;
    for (const { id } of allSamples(now)) if (!ranks.has(id)) ranks.set(id, ranks.size);
    const next = classes.map(({ id }) => id);
    // A deleted class goes with the one that it stood behind, wherever that was moved.
    order.forEach((id, at) => {
      if (!next.includes(id)) next.splice(next.indexOf(order[at - 1] ?? '') + 1, 0, id);
    });
    order = next;
  };
  const rank = (id: string) => ranks.get(id) ?? order.indexOf(id);

  const undo = (entry: Entry) => {
    const at = entries.indexOf(entry);
    if (at < 0) return;
    rankAll();
    const { stood } = entry;
    const without = asIfWithout(stood);
    const newer = entries.slice(at + 1);
    for (const each of newer) each.stood = without(each.stood);
    const taken = new Map(
      newer.flatMap((each) => each.stood.samples.flatMap(({ had, became }) => (became ? [] : [[had.id, had] as const]))),
    );
    const after = putBack(dataset(), stood, { deleted: (id) => deleted.get(id), gone: (id) => taken.get(id), rank });
    apply(after);
    const here = new Set([...after.classes, ...allSamples(after)].map(({ id }) => id));
    for (const each of newer) {
      const classes = each.stood.classes.filter(({ id }) => !here.has(id));
      const samples = each.stood.samples.filter(({ had, became }) => became !== undefined || !here.has(had.id));
      each.stood = { classes, samples };
    }
    const moot = entries.filter((each) => each.stood.classes.length + each.stood.samples.length === 0);
    entries = entries.filter((each) => each !== entry && !moot.includes(each));
    for (const { noticeId } of moot) dismiss(noticeId);
  };

  return {
    remember(stood, tell) {
      rankAll();
      for (const each of stood.classes) deleted.set(each.id, each);
      const entry: Entry = { stood, noticeId: 0 };
      entries = [...entries, entry];
      entry.noticeId = tell(() => undo(entry));
    },
    withdraw() {
      for (const { noticeId } of entries) dismiss(noticeId);
      entries = [];
      deleted.clear();
      ranks.clear();
      order = [];
    },
  };
}
