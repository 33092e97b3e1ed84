// What can be undone: each change with how things stood before it, so that an undo holds whatever happened since.
import type { Class, Dataset } from '../../core/dataset/dataset';
import { allSamples, inPart } from '../../core/dataset/dataset';
import type { Stood } from '../../core/dataset/putBack';
import { putBack } from '../../core/dataset/putBack';

export interface UndoLog {
  /** Call with how things stand before a change; `tell` shows a notice that offers the undo, and gives its id. */
  remember(stood: Stood, tell: (undo: () => void) => number): void;
  /** Withdraws every undo: what they would put back is not at hand any more. */
  withdraw(): void;
}

export interface UndoneWhere {
  readonly dataset: () => Dataset;
  /** Takes the dataset in after an undo of `stood`, on the screen and on the disk. */
  readonly apply: (after: Dataset, stood: Stood) => void;
  readonly dismiss: (noticeId: number) => void;
}

interface Entry {
  stood: Stood;
  noticeId: number;
}

/** What a move between the parts still has to put back: the samples as they stand now, in the part they had. */
function moved({ samples }: Stood, now: Dataset): Stood['samples'] {
  const standing = new Map(allSamples(now).map((sample) => [sample.id, sample]));
  return samples.map((had) => inPart(standing.get(had.id) ?? had, had.part ?? 'train'));
}

/**
 * An undo puts back all that its change touched, and what is needed for it. Undone out of order, what is put back is no
 * longer a matter of the changes after it: their undos leave it alone, and are withdrawn when nothing else is left to them.
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
    const after = putBack(dataset(), stood, { deleted: (id) => deleted.get(id), rank });
    apply(after, stood);
    const here = new Set(after.classes.map(({ id }) => id));
    const back = new Set(stood.samples.map(({ id }) => id));
    for (const newer of entries.slice(at + 1)) {
      const classes = newer.stood.classes.filter(({ id }) => !here.has(id));
      const samples =
        newer.stood.movesParts && !stood.movesParts ? moved(newer.stood, after) : newer.stood.samples.filter(({ id }) => !back.has(id));
      newer.stood = { ...newer.stood, classes, samples };
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
