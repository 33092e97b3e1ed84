// What is held out is not seen: whatever stands in its place, its fold's head and its fold's temperature are the same, bit for bit.
import { describe, expect, it } from 'vitest';
import { atOnce } from '../base/atOnce';
import { randomFrom } from '../base/random';
import { learnAndStop } from '../evaluation/epochParts';
import { heldOutMaker } from '../evaluation/heldOut';
import { roundsOf } from '../evaluation/rounds';
import { calibratedByFolds } from '../evaluation/temperature';
import { rightOf } from '../evaluation/predictions';
import { estimatorFor } from './estimators';
import type { EvaluableChoice } from './evaluatedChoice';
import type { LabelledEmbeddings } from './headMethod';
import { tuneHyperparameters } from './instant';
import { choices, recording, rowsOf, run, samplesOf, set } from './testing/drawnRecordings';

/** More samples than dimensions: linear heads are then fitted from the samples themselves. */
const many = ['a', 'b', 'c'].flatMap((classId, c) =>
  [0, 1, 2, 3].flatMap((r) => recording(classId, `${classId}${r}`, 9, 4, 100 + 10 * c + r)),
);

/** The samples with other numbers and other classes in these rows. */
function replaced(samples: LabelledEmbeddings, rows: Uint32Array, value: () => number): LabelledEmbeddings {
  const { embeddingLength: d, classIds } = samples;
  const [embeddings, classes] = [samples.embeddings.slice(), samples.classes.slice()];
  for (const row of rows) {
    embeddings.set(Float32Array.from({ length: d }, value), row * d);
    classes[row] = ((classes[row] ?? 0) + 1) % classIds.length;
  }
  return { ...samples, embeddings, classes };
}

const random = randomFrom(5);
const STANDS_IN = { 'numbers of one size': () => 1, 'large numbers': () => 1e6 * (random() - 0.5) } as const;
const KINDS: readonly EvaluableChoice[] = [...choices, { kind: 'nearest-neighbours', k: 'auto' }, { kind: 'one-sample', seed: 1 }];

describe.each(Object.entries(STANDS_IN))('with %s in place of what is held out', (_, value) => {
  it.each(KINDS.flatMap((choice) => [set, many].map((all) => [choice.kind, all.length, choice, all] as const)))(
    'a fold’s %s head of %i samples says the same',
    (__, ___, choice, all) => {
      const samples = samplesOf(all);
      const rows = rowsOf(all);
      const rounds = roundsOf(rows);
      expect(rounds).toHaveLength(5);
      for (const { learn, heldOut } of rounds) {
        const said = (of: LabelledEmbeddings) => atOnce(estimatorFor(choice, of, rows).fit(learn))(learn);
        expect(said(replaced(samples, heldOut, value))).toEqual(said(samples));
      }
    },
  );
});

it('what learns by epochs learns, and chooses its epoch, by what its round learns alone', () => {
  const rows = rowsOf(many);
  for (const { learn, heldOut } of roundsOf(rows)) {
    const parts = learnAndStop(rows, [...learn]);
    expect(parts.validation.length).toBeGreaterThan(0);
    const seen = [...parts.learn, ...parts.validation];
    expect(seen.sort((a, b) => a - b)).toEqual([...learn]);
    const bursts = new Set(seen.map((row) => rows.burst[row]));
    expect([...heldOut].some((row) => bursts.has(rows.burst[row]))).toBe(false);
  }
});

it('the temperature of a fold is that of the other folds, whatever its own samples are', () => {
  // Close classes, so that there is something to calibrate.
  const close = ['a', 'b', 'c'].flatMap((classId, c) =>
    [0, 1, 2, 3].flatMap((r) => recording(classId, `${classId}${r}`, 9, 2, 200 + 10 * c + r)),
  );
  const table = run(heldOutMaker().make(rowsOf(close), estimatorFor({ kind: 'linear', l2: 1e-5, balanced: true }, samplesOf(close))));
  const before = atOnce(calibratedByFolds(table));
  expect(before.probabilities).not.toEqual(table.probabilities);
  for (const fold of new Set(table.fold)) {
    const own = table.fold.map((each) => Number(each === fold));
    const after = atOnce(calibratedByFolds({ ...table, classes: table.classes.map((c, row) => (own[row] ? (c + 1) % 3 : c)) }));
    const ofFold = ({ probabilities }: { readonly probabilities: Float64Array }) => probabilities.filter((__, p) => own[Math.floor(p / 3)]);
    expect(ofFold(after)).toEqual(ofFold(before));
    expect(after.probabilities).not.toEqual(before.probabilities);
  }
});

it('of noise a score is at chance, also where the samples choose how many of them vote', () => {
  const DRAWS = 60;
  const share = (auto: boolean) => {
    let [right, asked] = [0, 0];
    for (let draw = 0; draw < DRAWS; draw++) {
      const noise = ['a', 'b', 'c'].flatMap((classId, c) =>
        [0, 1, 2, 3].flatMap((r) => recording(classId, `${classId}${r}`, 4, 0, 1000 * draw + 50 * c + r)),
      );
      const [samples, rows] = [samplesOf(noise), rowsOf(noise)];
      const choice = { kind: 'nearest-neighbours', k: 'auto' } as const;
      const chosen = auto ? choice : atOnce(tuneHyperparameters(samples, rows, choice));
      const table = run(heldOutMaker().make(rows, estimatorFor(chosen, samples, rows)));
      right += rightOf(table).reduce((sum, each) => sum + each, 0);
      asked += table.classes.length;
    }
    return right / asked;
  };
  const CHANCE = 1 / 3;
  expect(share(true)).toBeLessThan(CHANCE + 0.02);
  // Chosen once from all samples, it would tell of knowledge where there is none.
  expect(share(false)).toBeGreaterThan(CHANCE + 0.03);
});
