// What is learnt and what is held out: one round for each fold, and which classes can be held out at all.

/** n rows as columns: what they are, and where the split has put them. */
export interface FoldedRows {
  /** k. */
  readonly classCount: number;
  /** n indices, 0 … k − 1. */
  readonly classes: Uint16Array;
  /** n folds; the rows of a recording have the same one. */
  readonly fold: Uint16Array;
  /** n numbers of recordings. */
  readonly burst: Uint32Array;
  /** For each row the row that it is an altered copy of, or −1; left out when none is. A copy is in its parent's recording and class. */
  readonly parents?: Int32Array | undefined;
}

/** One fold's round; rows in order. */
export interface Round {
  readonly fold: number;
  readonly learn: Uint32Array;
  /** Captured rows, none of whose recording is learnt. */
  readonly heldOut: Uint32Array;
}

/**
 * A round for each fold of which anything can be held out: a row is where a row of its class lies in another fold. It is predicted by
 * what learns all other folds, and of its own fold the classes that lie in no other: they are never held out, and without them the others
 * would be told apart too easily. No recording is in both. There is no round where fewer than two classes would be learnt.
 */
export function roundsOf(rows: FoldedRows): readonly Round[] {
  const { classes, fold, burst } = rows;
  const home = loneFolds(rows);
  const folds = [...new Set(fold)].sort((a, b) => a - b);
  return folds.flatMap((f): Round[] => {
    const heldOut: number[] = [];
    const heldOutBursts = new Set<number>();
    fold.forEach((own, i) => {
      if (own !== f || isCopy(rows, i) || home[classes[i] as number] === f) return;
      heldOut.push(i);
      heldOutBursts.add(burst[i] as number);
    });
    const learn: number[] = [];
    const learnt = new Set<number>();
    fold.forEach((own, i) => {
      if (own === f && (home[classes[i] as number] !== f || heldOutBursts.has(burst[i] as number))) return;
      learn.push(i);
      learnt.add(classes[i] as number);
    });
    return heldOut.length > 0 && learnt.size > 1 ? [{ fold: f, learn: Uint32Array.from(learn), heldOut: Uint32Array.from(heldOut) }] : [];
  });
}

/**
 * The one round of a head that learnt once: these rows are predicted by what learnt all other recordings. Its fold is none of the split's.
 */
export function onceRound({ burst }: Pick<FoldedRows, 'burst'>, keptBack: Uint32Array): Round {
  const back = new Set(Array.from(keptBack, (row) => burst[row]));
  return { fold: -1, learn: Uint32Array.from(burst.keys()).filter((row) => !back.has(burst[row])), heldOut: keptBack };
}

/** Whether some row of every class that there is is held out. What is chosen by only some of them would suit those alone. */
export function holdsOutEveryClass(classes: ArrayLike<number>, rounds: readonly Pick<Round, 'heldOut'>[]): boolean {
  const there = new Set(rounds.flatMap(({ heldOut }) => Array.from(heldOut, (row) => classes[row])));
  return Array.from(classes).every((c) => there.has(c));
}

/** How much of a class can be held out. */
export interface ClassCoverage {
  /** Captured rows of the class. */
  readonly samples: number;
  readonly recordings: number;
  /** Those that are held out. */
  readonly heldOut: number;
  /**
   * Why none is: there is no sample; or one recording only, so that who predicts has never seen the class; or all recordings have come to
   * lie in one fold, as after deletions or moves: one recording more mends either; or nothing else would be learnt to tell it from.
   */
  readonly lack: 'none' | 'no-sample' | 'one-recording' | 'one-fold' | 'no-other-class';
}

/** The coverage of each of the k classes by these rounds. */
export function coverageOf(rows: FoldedRows, rounds: readonly Round[]): readonly ClassCoverage[] {
  const { classes, classCount, burst } = rows;
  const heldOut = new Uint32Array(classCount);
  for (const round of rounds) for (const i of round.heldOut) heldOut[classes[i] as number] = (heldOut[classes[i] as number] as number) + 1;
  const samples = new Uint32Array(classCount);
  const recordings = Array.from(heldOut, () => new Set<number>());
  classes.forEach((c, i) => {
    if (isCopy(rows, i)) return;
    samples[c] = (samples[c] as number) + 1;
    recordings[c]?.add(burst[i] as number);
  });
  const home = loneFolds(rows);
  return Array.from(heldOut, (count, c): ClassCoverage => {
    const found = { samples: samples[c] ?? 0, recordings: recordings[c]?.size ?? 0, heldOut: count };
    if (count > 0) return { ...found, lack: 'none' };
    if (found.samples === 0) return { ...found, lack: 'no-sample' };
    if (found.recordings === 1) return { ...found, lack: 'one-recording' };
    return { ...found, lack: home[c] === undefined ? 'no-other-class' : 'one-fold' };
  });
}

/** For each class the fold in which all its rows lie; undefined where they lie in several, or there are none. */
function loneFolds({ classes, classCount, fold }: FoldedRows): readonly (number | undefined)[] {
  const home: (number | undefined)[] = Array<undefined>(classCount).fill(undefined);
  const spread = new Set<number>();
  classes.forEach((c, i) => {
    if (home[c] !== undefined && home[c] !== fold[i]) spread.add(c);
    home[c] = fold[i];
  });
  return home.map((f, c) => (spread.has(c) ? undefined : f));
}

function isCopy({ parents }: FoldedRows, row: number): boolean {
  return (parents?.[row] ?? -1) >= 0;
}
