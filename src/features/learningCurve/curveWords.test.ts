// The words of a learning curve: each sentence for the figure that it reads.
import { expect, test } from 'vitest';
import type { CurvePoint, LearningCurve } from '../../core/compare/learningCurve';
import type { CurveKind } from '../../core/compare/curveKinds';
import { heldOutSentence, lackSentence, offerWords, progressWords, readingOf as reading, tunedSentence } from './curveWords';

const point = (shots: number, mean: number, spread = 0.04): CurvePoint => ({
  shots,
  mean,
  spread,
  accuracies: [mean - spread, mean + spread],
  full: true,
});
/** Many samples, so that what is said depends on the curve alone. */
const test500 = { samples: 500, heldOut: 0.2, classCount: 4 };
const readingOf = (kind: CurveKind, of: LearningCurve) => reading(kind, of, test500);
const curve = (...points: readonly CurvePoint[]): LearningCurve => ({ name: 'linear', points });

test('reads the figure: a handful, all, and whether more would help', () => {
  expect(readingOf('linear', curve())).toBeUndefined();
  expect(readingOf('linear', curve(point(1, 0.515, 0.02)))).toBe(
    'Linear, with 1 sample per class: right 52% of the time, give or take 2 percentage points.',
  );
  expect(readingOf('nearest-neighbours', curve(point(1, 0.5), point(2, 0.7), point(5, 0.92)))).toBe(
    'Nearest neighbours, with 5 samples per class: right 92% of the time, give or take 4 percentage points.',
  );
  expect(readingOf('linear', curve(point(5, 0.92), point(10, 0.93), point(20, 0.97)))).toBe(
    'Linear, with 5 samples per class: right 92% of the time, give or take 4 percentage points. With 20 samples it is 97%. The curve of “Linear” is still climbing: more samples may help this head.',
  );
  expect(readingOf('nearest-mean', curve(point(5, 0.92), point(10, 0.95), point(20, 0.955)))).toBe(
    'Nearest mean, with 5 samples per class: right 92% of the time, give or take 4 percentage points. With 20 samples it is 96%. The curve of “Nearest mean” has levelled off, to within 3 percentage points: more samples like these will hardly help this head.',
  );
});

test('where nothing is left to gain, more samples are not said to help', () => {
  const said = readingOf('linear', curve(point(2, 0.8), point(5, 0.9), point(10, 1, 0)));
  expect(said).toContain('more samples like these will hardly help');
  expect(said).not.toContain('climbing');
});

const drawn = (shots: number, accuracies: readonly number[]): CurvePoint => {
  const mean = accuracies.reduce((sum, each) => sum + each, 0) / accuracies.length;
  const squares = accuracies.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { shots, mean, spread: Math.sqrt(squares / (accuracies.length - 1)), accuracies, full: true };
};

test('out of noise it is not said that more samples would not help, nor that they would', () => {
  // Thirty pictures that cannot be told apart: 48, 45, 63 and 63 of 100 right, give or take 17.
  const thirty = { samples: 30, heldOut: 0.2, classCount: 2 };
  const noisy = [
    drawn(1, [0.33, 0.67, 0.5, 0.33, 0.57]),
    drawn(5, [0.5, 0.33, 0.5, 0.33, 0.59]),
    drawn(10, [0.5, 0.83, 0.67, 0.45, 0.7]),
    drawn(20, [0.83, 0.5, 0.67, 0.67, 0.48]),
  ];
  const unsure = 'Whether more samples would help “Linear” is too uncertain to say: more repeats, or more samples, may show it.';
  expect(reading('linear', curve(...noisy), thirty)).toMatch(
    new RegExp(`With 20 samples it is 63%\\. That is not clearly better than guessing, which would be right 50% of the time\\. ${unsure}$`),
  );
  expect(reading('linear', curve(...noisy.slice(0, 3)), thirty)).toContain(unsure);
  // Draws that do not differ say little where so few pictures were tested, and much where many were.
  const level = [drawn(5, [0.8, 0.8, 0.8]), drawn(10, [0.8, 0.8, 0.8])];
  expect(reading('linear', curve(...level), thirty)).toContain(unsure);
  expect(readingOf('linear', curve(...level))).toContain('has levelled off');
  // One repeat alone has nothing to be told from.
  expect(readingOf('linear', curve(drawn(5, [0.7]), drawn(10, [0.9])))).toContain(unsure);
});

test('what a head is right on says whether guessing would do as well', () => {
  expect(readingOf('linear', curve(drawn(5, [0.25, 0.2, 0.24])))).toContain('not clearly better than guessing');
  expect(readingOf('linear', curve(drawn(5, [0.6, 0.7, 0.65])))).not.toContain('guessing');
});

test('says so when no draw differs from another, or hardly', () => {
  expect(readingOf('linear', curve(point(5, 1, 0)))).toBe('Linear, with 5 samples per class: right 100% of the time, in every repeat.');
  expect(readingOf('linear', curve(point(5, 0.95, 0.004)))).toContain('of the time, give or take less than one percentage point.');
});

test('says so where not every class had so many as the reading tells of', () => {
  const few = { ...point(20, 0.97), full: false };
  const note = 'Not every class had so many to learn from: the smaller ones gave all they had.';
  expect(readingOf('linear', curve(point(5, 0.92), few))).toContain(`With 20 samples it is 97%. ${note} The curve`);
  expect(readingOf('linear', curve({ ...point(5, 0.92), full: false }))).toMatch(/percentage points\. Not every class had so many/);
  expect(readingOf('linear', curve(point(5, 0.92), point(20, 0.97)))).not.toContain(note);
});

test('one repeat has no spread, and says so', () => {
  const once: CurvePoint = { shots: 5, mean: 0.9, spread: 0, accuracies: [0.9], full: true };
  expect(readingOf('linear', curve(once))).toBe(
    'Linear, with 5 samples per class: right 90% of the time, in the one repeat that was measured.',
  );
});

test('says how samples were held out, and what guessing is worth', () => {
  expect(heldOutSentence(0.3, 10, 4)).toContain('About 30% of each class were held out for testing, always whole recordings');
  expect(heldOutSentence(0.3, 10, 4)).toContain('10 times');
  // One repeat has no mean and no band.
  expect(heldOutSentence(0.3, 1, 4)).toContain(' This was measured once, so nothing says how much it may vary. ');
  expect(heldOutSentence(0.3, 1, 4)).not.toMatch(/mean|deviation/);
  expect(heldOutSentence(0.3, 10, 4)).toContain('Guessing would be right 25% of the time.');
});

test('says which class to record once more', () => {
  const name = (id: string) => ({ a: 'Banana', b: 'Cup' })[id] ?? '';
  expect(lackSentence({ kind: 'bursts', classIds: ['a'] }, name)).toBe(
    'Each class needs two recordings or photos, so that one can be held out. Add another of “Banana”.',
  );
  expect(lackSentence({ kind: 'bursts', classIds: ['a', 'b'] }, name)).toContain('Add another of “Banana” and “Cup”.');
});

test('says what fine-tuning costs no more exactly than it is known, and why it cannot be had', () => {
  expect(offerWords({ kind: 'offered', draws: 3, milliseconds: 41_000, augmentedLeftOut: 0 })).toBe(
    'takes at most about 45 seconds here if nothing else is computed',
  );
  expect(offerWords({ kind: 'offered', draws: 3, milliseconds: undefined, augmentedLeftOut: 0 })).toBe('takes much longer');
  expect(offerWords({ kind: 'no-block', backbone: 'Some' })).toContain('not with Some');
  expect(offerWords({ kind: 'too-large', most: 90 })).toContain('this tab can hold 90');
  expect(tunedSentence(3, 10, 0)).toMatch(
    /only the first 3 repeats, and less certain than the others\. .* choose the epoch instead of being learned from\.$/,
  );
  expect(tunedSentence(3, 10, 40)).toContain('40 altered copies are left out');
  // Where the others have no more repeats, it is as certain as they are.
  expect(tunedSentence(3, 3, 0)).not.toContain('less certain');
  expect(progressWords({ step: 'looking', done: 16, total: 28, millisecondsLeft: undefined })).toBe(
    'looking at your pictures once more: 16 of 28',
  );
  expect(progressWords({ step: 'learning', done: 0, total: 12, millisecondsLeft: undefined })).toBe('0 of 12');
  expect(progressWords({ step: 'learning', done: 3, total: 12, millisecondsLeft: 9_000 })).toBe('3 of 12, about 10 seconds left');
});
