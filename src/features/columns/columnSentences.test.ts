// What is said of columns: numbers that the tables hold, the stronger opponent named, and nothing where nothing was reached.
import { expect, test } from 'vitest';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import type { CurvePoint } from '../../core/compare/learningCurve';
import type { Answers } from '../../core/compare/worth';
import { firstLines, firstSentences } from './firstSentences';
import { timesSentence } from './timesSentence';
import type { ShownColumn } from './useColumns';
import { worthLines, worthSentences } from './worthSentences';

const SAMPLES = 100;

/** Right on the first so many of so many samples. */
function answersOf(right: number, total: number): Answers {
  const ids = Array.from({ length: total }, (_, i) => `s${i}`);
  return { ids, right: Uint8Array.from(ids, (_, i) => Number(i < right)), recordings: ids };
}

const random = { ...builtInBackbone, id: 'random', random: { of: builtInBackbone.id, network: 'it', seed: 1 } };

function column(id: string, name: string, right: number, spec: ShownColumn['spec'], total = SAMPLES): ShownColumn {
  const quality = {
    right,
    total,
    recordings: total,
    interval: { low: 0, high: 1 },
    enough: true,
  };
  return {
    ...{
      id,
      name,
      about: '',
      spec,
      behind: undefined,
      fingerprint: id,
      coming: undefined,
      worth: undefined,
      guessing: undefined,
      work: { kind: 'ready' },
    },
    made: {
      of: { projectId: 'p', samples: '', count: total, fingerprint: id, backbone: spec, settings: '' },
      answers: answersOf(right, total),
      quality,
      head: undefined,
      temperature: undefined,
      numbers: 4,
      choice: { kind: 'linear', l2: 1, balanced: true },
      splitSeed: 1,
    },
  };
}

const pretrained = column('chosen', 'Headstart', 97, builtInBackbone);
const untrained = column('random', 'Random weights', 42, random);

test('what pretraining was worth beside random weights, with its interval', () => {
  const said = worthSentences(pretrained, untrained, [pretrained, untrained, column('pixels', 'Raw pixels', 40, undefined)]);
  expect(said[0]).toBe('With pretraining, 55 more pictures in every 100 are right here.');
  expect(said[1]).toContain('“Headstart” was right on 97 of 100, “Random weights” on 42.');
  expect(said).toHaveLength(2);
});

test('of fewer pictures than a hundred the worth is a rate, with their number beside it', () => {
  const [first, second] = [column('chosen', 'Headstart', 58, builtInBackbone, 62), column('random', 'Random weights', 42, random, 62)];
  const [answer, between] = worthSentences(first, second, [first, second]);
  expect(answer).toBe('With pretraining, 26 more pictures in every 100 are right here.');
  expect(between).toContain('“Headstart” was right on 58 of 62, “Random weights” on 42.');
});

test('pretraining that is no better than guessing is said to be none, whatever it is worth beside random weights', () => {
  const of = (right: number) => ({ ...column('chosen', 'Headstart', right, builtInBackbone), guessing: { classId: 'a', right: 60 } });
  const guesses =
    '“Headstart” is no better than guessing here, which would be right on 60: more samples, or classes that are easier to tell apart, come first.';
  // Harder classes would show nothing then.
  const even = worthSentences(of(45), untrained, [of(45), untrained]);
  expect(even).toEqual([expect.stringContaining('No clear difference'), guesses]);
  const better = worthSentences(of(60), untrained, [of(60), untrained]);
  expect(better).toHaveLength(3);
  expect(better[2]).toBe(guesses);
  expect(worthSentences(of(61), untrained, [of(61), untrained]).join()).not.toContain('guessing');
});

test('where no difference is clear, harder classes are named only where both are right on nearly all', () => {
  const beside = (first: number, second: number) => {
    const both = [column('chosen', 'Headstart', first, builtInBackbone), column('random', 'Random weights', second, random)] as const;
    return worthSentences(...both, both)[1];
  };
  const todo = 'More recordings of each class could show one if there is one.';
  const easy = 'More recordings of each class, or classes that are harder to tell apart, could show one if there is one.';
  expect([beside(100, 99), beside(95, 95)]).toEqual([easy, easy]);
  expect([beside(42, 41), beside(96, 94), beside(94, 96)]).toEqual([todo, todo, todo]);
});

/** Measured of other samples than the others. */
function older(shown: ShownColumn, work: ShownColumn['work']): ShownColumn {
  return { ...shown, work, behind: 'samples', made: shown.made && { ...shown.made, of: { ...shown.made.of, samples: 'before' } } };
}

test('a column of the samples before and one of the samples of now are not put together', () => {
  const old = older(untrained, { kind: 'evaluating', done: 0 });
  const mixed = [expect.stringContaining('measured on different samples')];
  expect(worthSentences(pretrained, old, [pretrained, old])).toEqual(mixed);
  expect(worthLines(pretrained, old, [pretrained, old])).toEqual(['Measuring what pretraining is worth …']);
  // Its turn has not come, or was cancelled.
  const rest = older(untrained, { kind: 'ready' });
  expect(worthLines(pretrained, rest, [pretrained, rest])).toEqual(['Measuring what pretraining is worth …']);
  const pixels = older(column('pixels', 'Raw pixels', 40, undefined), { kind: 'cancelled' });
  expect(worthLines(pretrained, rest, [pretrained, pixels, rest])).toEqual(mixed);
  // Pixels that were not measured anew say nothing of random weights.
  const better = older(column('pixels', 'Raw pixels', 71, undefined), { kind: 'ready' });
  expect(worthSentences(pretrained, untrained, [pretrained, untrained, better])).toHaveLength(2);
});

test('an answer of the samples before says so', () => {
  const both = [pretrained, untrained].map((each) => older(each, { kind: 'ready' }));
  const [first, second] = both;
  if (!first || !second) throw new Error('no columns');
  const lines = worthLines(first, second, both);
  expect(lines[0]).toBe('With pretraining, 55 more pictures in every 100 are right here.');
  expect(lines.at(-1)).toBe('This was measured on other samples than there are now.');
  expect(worthLines(pretrained, untrained, [pretrained, untrained])).toHaveLength(2);
});

test('nothing is said to be measured that nobody measures', () => {
  const none = (shown: ShownColumn, work: ShownColumn['work']): ShownColumn => ({ ...shown, work, made: undefined });
  const said = (work: ShownColumn['work']) => worthLines(none(pretrained, work), none(untrained, work), []);
  expect(said({ kind: 'waiting' })).toEqual(['Measuring what pretraining is worth …']);
  expect(said({ kind: 'lacking' })).toEqual(['Samples of two classes that are not left out are needed.']);
  expect(said({ kind: 'failed', detail: '' })).toEqual(['What pretraining is worth has not been measured yet.']);
});

test('raw pixels that do better than random weights are named, with what pretraining was worth beside them', () => {
  const pixels = column('pixels', 'Raw pixels', 71, undefined);
  const colours = column('histogram', 'Colours alone', 60, undefined);
  const said = worthSentences(pretrained, untrained, [pretrained, untrained, colours, pixels]);
  expect(said[2]).toBe(
    '“Raw pixels” does better than “Random weights” here, 71 to 42 of 100 right. This may be because a backbone takes the mean over the whole picture, and with random weights that loses where things are. Beside “Raw pixels”, “Headstart” is right on 26 more in every 100 pictures.',
  );
});

test('beside raw pixels pretraining may also be worth nothing, or less', () => {
  const beside = (right: number) =>
    worthSentences(pretrained, untrained, [pretrained, untrained, column('pixels', 'Raw pixels', right, undefined)])[2];
  expect(beside(99)).toMatch(/ Beside “Raw pixels”, “Headstart” is right on 2 fewer in every 100 pictures\.$/);
  expect(beside(97)).toMatch(/ “Headstart” is right as often as “Raw pixels”\.$/);
});

test('one of very many is not none: as often as raw pixels is said of equal counts alone', () => {
  const [trained, untaught] = [
    column('chosen', 'Headstart', 391, builtInBackbone, 400),
    column('random', 'Random weights', 200, random, 400),
  ];
  const beside = (right: number) =>
    worthSentences(trained, untaught, [trained, untaught, column('pixels', 'Raw pixels', right, undefined, 400)])[2];
  expect(beside(390)).toMatch(/ “Headstart” and “Raw pixels” are less than 1 in every 100 pictures apart\.$/);
  expect(beside(392)).toMatch(/ less than 1 in every 100 pictures apart\.$/);
  expect(beside(391)).toMatch(/ “Headstart” is right as often as “Raw pixels”\.$/);
});

test('a difference that is clear and yet less than one of a hundred is said to be that, either way', () => {
  const [few, more] = [column('chosen', 'Headstart', 2990, builtInBackbone, 3000), column('random', 'Random weights', 2980, random, 3000)];
  expect(worthSentences(few, more, [few, more])).toEqual([
    'With pretraining, a little more is right here: less than 1 in every 100 pictures.',
    'Between 0.1 and 1, at 95%: “Headstart” was right on 2,990 of 3,000, “Random weights” on 2,980.',
  ]);
  const [worse, better] = [
    { ...few, made: more.made },
    { ...more, made: few.made },
  ];
  expect(worthSentences(worse, better, [worse, better])[0]).toBe('Pretraining did harm here, to less than 1 in every 100 pictures.');
});

test('where nothing is pretrained, or everything is, the first column is told beside each other one that was asked the same', () => {
  const [pixels, colours] = [column('pixels', 'Raw pixels', 60, undefined), column('histogram', 'Colours alone', 59, undefined)];
  expect(firstSentences([untrained, pixels, colours])).toEqual([
    '“Raw pixels” does better than “Random weights” here: 60 and 42 of 100 right.',
    '“Colours alone” does better than “Random weights” here: 59 and 42 of 100 right.',
  ]);
  expect(firstSentences([pixels, untrained, colours])).toEqual([
    '“Raw pixels” does better than “Random weights” here: 60 and 42 of 100 right.',
    'No clear difference between “Raw pixels” and “Colours alone” here: 60 and 59 of 100 right.',
  ]);
  const todo = 'More recordings of each class could show one if there is one.';
  expect(firstSentences([pixels, colours])[1]).toBe(todo);
  const guesses = { ...pixels, guessing: { classId: 'a', right: 60 } };
  expect(firstSentences([guesses, colours])[1]).toMatch(/^“Raw pixels” is no better than guessing here, which would be right on 60: /);
  expect(firstSentences([pretrained, column('second', 'Another', 42, builtInBackbone)])).toEqual([
    '“Headstart” does better than “Another” here: 97 and 42 of 100 right.',
  ]);
  // Of few pictures no difference is clear.
  const [few, fewer] = [column('pixels', 'Raw pixels', 8, undefined, 8), column('histogram', 'Colours alone', 0, undefined, 8)];
  expect(firstSentences([few, fewer])).toEqual([
    'No clear difference between “Raw pixels” and “Colours alone” here: 8 and 0 of 8 right.',
    todo,
  ]);
  expect(firstSentences([pixels])).toEqual([]);
  expect(firstSentences([pixels, older(colours, { kind: 'ready' })])).toEqual([]);
  const before = [pixels, colours].map((each) => older(each, { kind: 'ready' }));
  expect(firstLines(before)).toHaveLength(3);
  expect(firstLines(before)[2]).toMatch(/samples/);
});

const curveOf = (shown: ShownColumn, ...points: readonly (readonly [shots: number, mean: number])[]) => ({
  column: shown,
  curve: {
    of: { projectId: 'p', samples: '', count: SAMPLES, fingerprint: shown.id, backbone: shown.spec, settings: '' },
    curves: [
      {
        kind: 'linear' as const,
        name: 'linear',
        points: points.map(([shots, mean]): CurvePoint => ({ shots, mean, spread: 0, accuracies: [mean], full: true })),
      },
    ],
    ...{ draws: 1, seed: 1, classCount: 2, heldOut: 0.2 },
  },
});

test('how many times as many samples random weights take, or that they do not come so far', () => {
  expect(timesSentence([curveOf(pretrained, [1, 0.6], [20, 0.9]), curveOf(untrained, [1, 0.2], [14, 0.6])])).toBe(
    'With “Random weights” it takes 14 times as many samples for the same score: 14 a class instead of 1 with “Headstart”, for 60% right.',
  );
  expect(timesSentence([curveOf(pretrained, [1, 0.8]), curveOf(untrained, [1, 0.2], [50, 0.5])])).toBe(
    'With “Random weights” the score is not reached with your samples: 50 a class are right 50% of the time, 1 a class with “Headstart” 80%.',
  );
  expect(timesSentence([curveOf(pretrained, [1, 0.8])])).toBeUndefined();
  // Less than half a sample more is none, and two instead of one are twice as many.
  expect(timesSentence([curveOf(pretrained, [1, 0.61]), curveOf(untrained, [1, 0.6], [20, 0.9])])).toBe(
    'With “Random weights” it takes no more samples than with “Headstart” here.',
  );
  // But what it never reaches is not reached, and two scores that differ are not told as the same.
  expect(timesSentence([curveOf(pretrained, [1, 0.4], [2, 0.6], [10, 0.72]), curveOf(untrained, [1, 0.38], [2, 0.42], [10, 0.45])])).toBe(
    'With “Random weights” the score is not reached with your samples: 10 a class are right 45% of the time, 2 a class with “Headstart” 60%.',
  );
  expect(timesSentence([curveOf(pretrained, [1, 0.954]), curveOf(untrained, [1, 0.2], [20, 0.951])])).toMatch(
    / 20 a class are right 95\.1% of the time, 1 a class with “Headstart” 95\.4%\.$/,
  );
  expect(timesSentence([curveOf(pretrained, [1, 0.7]), curveOf(untrained, [1, 0.2], [5, 0.95])])).toMatch(
    / takes 3 times as many samples for the same score: 3 a class instead of 1 /,
  );
  // Where the other comes up with a first curve that is flat at its end.
  const flat = curveOf(pretrained, [1, 0.5], [5, 0.9], [20, 0.91]);
  expect(timesSentence([flat, curveOf(untrained, [1, 0.2], [5, 0.4], [15, 0.92], [20, 0.92])])).toMatch(
    / takes 2\.8 times as many samples for the same score: 14 a class instead of 5 with “Headstart”, for 90% right\. For 91% right it takes no more\.$/,
  );
});

test('a curve of the samples before says nothing beside one of the samples of now', () => {
  const [now, before] = [curveOf(pretrained, [1, 0.6], [20, 0.9]), curveOf(untrained, [1, 0.2], [14, 0.6])];
  const old = { ...before, curve: { ...before.curve, of: { ...before.curve.of, samples: 'before' } } };
  expect(timesSentence([now, old])).toMatch(/^These columns were measured on different samples, or set differently: /);
});

test('that not every class had as many as is told is said', () => {
  const few = (shown: ReturnType<typeof curveOf>, from: number): ReturnType<typeof curveOf> => ({
    ...shown,
    curve: {
      ...shown.curve,
      curves: shown.curve.curves.map((each) => ({ ...each, points: each.points.map((at) => ({ ...at, full: at.shots < from })) })),
    },
  });
  const note = / Not every class had so many to learn from: the smaller ones gave all they had\.$/;
  const first = curveOf(pretrained, [1, 0.6], [20, 0.9]);
  const reached = curveOf(untrained, [1, 0.2], [14, 0.6], [20, 0.61]);
  expect(timesSentence([few(first, 20), few(reached, 14)])).toMatch(note);
  // What lies above all that is told is not told of.
  expect(timesSentence([few(first, 20), few(reached, 20)])).not.toMatch(note);
  // Between two points it is read off both.
  expect(timesSentence([first, few(curveOf(untrained, [1, 0.2], [20, 0.7]), 20)])).toMatch(note);
  const below = curveOf(untrained, [1, 0.2], [20, 0.5]);
  expect(timesSentence([first, few(below, 20)])).toMatch(note);
  expect(timesSentence([first, below])).not.toMatch(note);
});
