// The table of held-out predictions: each sample as a head sees it that had not learnt its recording.
// All that is said of quality is a view of it.
import type { EmbeddedRows } from './nearestLearnt';
import { nearestLearnt, nearestMemory } from './nearestLearnt';
import type { Predictions } from './predictions';
import type { ClassCoverage, FoldedRows, Round } from './rounds';
import { coverageOf, onceRound, roundsOf } from './rounds';
import { secondOpinion } from './secondOpinion';

/** Answers about some rows: m × k probabilities, row after row. */
export type Predict = (rows: ArrayLike<number>) => Float32Array | Float64Array;

/** A way of making heads from rows of the samples that it was made for. */
export interface Estimator {
  /** Equal for estimators that make the same heads of the same rows. */
  readonly key: string;
  /** k, or more where its heads know further classes: columns behind those of the samples. */
  readonly classCount: number;
  /** It answers the same whatever it is given to learn, so every sample can be held out. */
  readonly learnsNothing?: boolean;
  /** It learnt once, from all rows but the recordings of these, and predicts these alone. */
  readonly keptBack?: Uint32Array;
  /**
   * Learns from these rows alone, yielding now and then where that takes long. Deterministic.
   * @throws RangeError for what cannot be learnt.
   */
  fit(learn: Uint32Array): Generator<undefined, Predict>;
}

/** The table as columns; they cross to a worker without a copy. Rows are those of the samples that it was made of. */
export interface HeldOutColumns extends Predictions {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly classes: Uint16Array<ArrayBuffer>;
  readonly probabilities: Float64Array<ArrayBuffer>;
  readonly fold: Uint16Array<ArrayBuffer>;
  /** The row of the most similar sample among those that were learnt; −1 where nothing is. It is of another recording. */
  readonly nearest: Int32Array<ArrayBuffer>;
  /** The cosine of the angle to it, −1 … 1; NaN where there is none. */
  readonly similarity: Float32Array<ArrayBuffer>;
  /** What the other recordings say by likeness alone, n × k probabilities: see `secondOpinion`. */
  readonly second: Float32Array<ArrayBuffer>;
}

/**
 * The table with names: one row for each sample that can be held out. `ids` are of samples, `classIds` of the columns of `probabilities`.
 */
export interface HeldOutTable extends Omit<HeldOutColumns, 'rows' | 'nearest' | 'second'> {
  /** Left out where it was not asked for: labels are then ranked without. */
  readonly second?: Float32Array<ArrayBuffer>;
  readonly classIds: readonly string[];
  readonly ids: readonly string[];
  readonly nearestIds: readonly (string | undefined)[];
  /** Which recording each is of. */
  readonly recordings: readonly string[];
}

/** Names the columns. `classIds` has a name for every class, `ids` and `bursts` (of recordings) one for each row of the samples. */
export function namedTable(
  { rows, nearest, ...columns }: HeldOutColumns,
  classIds: readonly string[],
  { ids, bursts }: { readonly ids: readonly string[]; readonly bursts: readonly string[] },
): HeldOutTable {
  return {
    ...columns,
    classIds,
    ids: Array.from(rows, (row) => ids[row] as string),
    nearestIds: Array.from(nearest, (row) => (row < 0 ? undefined : ids[row])),
    recordings: Array.from(rows, (row) => bursts[row] as string),
  };
}

/** Parts of the work done, of all. */
export interface HeldOutProgress {
  readonly done: number;
  readonly of: number;
}

/** Makes tables, and keeps from one to the next what the next may need again. It never changes a table. */
export interface HeldOutMaker {
  /**
   * The table of these rows (see `roundsOf`): scikit-learn's `cross_val_predict` with `method='predict_proba'` by groups.
   * Only folds of which something changed are made anew: what they learn, what is held out, or how.
   * A generator: it yields after every part of the work, with what is done where that is more than before, so that the caller can breathe
   * or stop (by `return`); what was made by then is kept.
   * @throws RangeError when the shapes disagree, or the estimator refuses the samples.
   */
  make(rows: EmbeddedRows, estimator: Estimator): Generator<HeldOutProgress | undefined, HeldOutColumns>;
}

/** What a fold came to, with what it was made of. */
interface MadeFold {
  readonly estimator: string;
  readonly learnt: Learnt;
  /** By the names of rows. */
  readonly answers: ReadonlyMap<number, Float64Array>;
}

/** The names and classes of the rows that were learnt. */
interface Learnt {
  readonly names: Uint32Array;
  readonly classes: Uint16Array;
}

/** A maker that has made nothing yet. It keeps, of its last table, n × k probabilities and the nearest of each row. */
export function heldOutMaker(): HeldOutMaker {
  const made = new Map<number, MadeFold>();
  const nearest = nearestMemory();

  return {
    *make(rows, estimator) {
      validate(rows);
      const { names, classes, fold } = rows;
      const rounds = roundsFor(rows, estimator);
      const parts = rounds.length + 1;
      for (const [at, round] of rounds.entries()) {
        const learnt = learntBy(round, rows);
        const before = made.get(round.fold);
        const same = before?.estimator === estimator.key && isSame(before.learnt, learnt) ? before.answers : undefined;
        const open = round.heldOut.filter((row) => !same?.has(names[row] as number));
        const answers = new Map(
          [...round.heldOut].flatMap((row) => {
            const known = same?.get(names[row] as number);
            return known ? [[names[row] as number, known] as const] : [];
          }),
        );
        if (open.length > 0) {
          const predict = yield* estimator.fit(round.learn);
          const probabilities = predict(open);
          const k = estimator.classCount;
          open.forEach((row, i) => answers.set(names[row] as number, Float64Array.from(probabilities.subarray(i * k, (i + 1) * k))));
        }
        made.set(round.fold, { estimator: estimator.key, learnt, answers });
        yield { done: at + 1, of: parts };
      }
      for (const f of made.keys()) if (!rounds.some((round) => round.fold === f)) made.delete(f);

      const heldOut = Uint32Array.from(rounds.flatMap((round) => [...round.heldOut])).sort();
      const found = yield* nearestLearnt(rows, estimator.learnsNothing ? [] : rounds, nearest);

      const k = estimator.classCount;
      const second = yield* secondOpinion(rows, heldOut, k);
      const probabilities = new Float64Array(heldOut.length * k);
      const answersOf = new Map(rounds.flatMap((round) => [...(made.get(round.fold)?.answers ?? [])]));
      heldOut.forEach((row, i) => probabilities.set(answersOf.get(names[row] as number) ?? [], i * k));
      return {
        classCount: k,
        rows: heldOut,
        classes: Uint16Array.from(heldOut, (row) => classes[row] as number),
        probabilities,
        fold: Uint16Array.from(heldOut, (row) => fold[row] as number),
        nearest: Int32Array.from(heldOut, (row) => found.nearest[row] as number),
        similarity: Float32Array.from(heldOut, (row) => found.similarity[row] as number),
        second,
      };
    },
  };
}

/** The coverage of each class of the rows by what an estimator is asked of. */
export function coverageBy(rows: FoldedRows, estimator: Estimator): readonly ClassCoverage[] {
  return coverageOf(rows, roundsFor(rows, estimator));
}

/** Who learns nothing can be asked about everything, who learnt once about what was kept back then. */
function roundsFor(rows: FoldedRows, { learnsNothing, keptBack }: Estimator): readonly Round[] {
  if (learnsNothing) return [allHeldOut(rows)];
  return keptBack ? [onceRound(rows, keptBack)] : roundsOf(rows);
}

/** The one round of who learns nothing: every captured row is held out. Its fold is none of the split's. */
function allHeldOut({ classes, parents }: FoldedRows): Round {
  return { fold: -1, learn: new Uint32Array(), heldOut: Uint32Array.from(classes.keys()).filter((i) => (parents?.[i] ?? -1) < 0) };
}

function learntBy({ learn }: Round, { names, classes }: EmbeddedRows): Learnt {
  return { names: learn.map((row) => names[row] as number), classes: Uint16Array.from(learn, (row) => classes[row] as number) };
}

function isSame(a: Learnt, b: Learnt): boolean {
  return a.names.length === b.names.length && a.names.every((name, i) => name === b.names[i] && a.classes[i] === b.classes[i]);
}

function validate({ names, classes, classCount, fold, burst, parents, embeddings, embeddingLength }: EmbeddedRows): void {
  const n = names.length;
  if (embeddings.length !== n * embeddingLength)
    throw new RangeError(`invalid embeddings: ${embeddings.length} numbers for ${n} samples of length ${embeddingLength}`);
  for (const [what, column] of Object.entries({ classes, fold, burst, ...(parents && { parents }) }))
    if (column.length !== n) throw new RangeError(`invalid ${what}: ${column.length} for ${n} samples`);
  if (new Set(names).size !== n) throw new RangeError('invalid names: one stands twice');
  const odd = classes.find((c) => c >= classCount);
  if (odd !== undefined) throw new RangeError(`invalid class: ${odd}, there are ${classCount}`);
}
