// The sentence that says at which rung to stop.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import type { Rung } from '../../core/compare/ladder';
import { missingSentence } from './missing';
import { besideSentence, headline, stopAt } from './rungs';

const rung: Rung = {
  id: 'one-sample',
  right: 40,
  total: 50,
  interval: { low: 0.67, high: 0.89 },
  milliseconds: 1,
  numbers: 8,
  operations: [0, 0],
  beside: undefined,
  betterThan: [],
};

test('while fine-tuning is still measured it is said only so far', () => {
  expect(headline({ rungs: [rung], tuning: { kind: 'running', done: 0.5 } })).toBe(
    'So far “One sample a class: nearest mean” is the kind of head to choose. Fine-tuning is still being measured.',
  );
  expect(headline({ rungs: [rung], tuning: { kind: 'unfinished' } })).toBe(
    'So far “One sample a class: nearest mean” is the kind of head to choose.',
  );
  expect(missingSentence({ kind: 'unfinished' })).toMatch(/^Later kinds of head are missing/);
});

test.each([
  { kind: 'cancelled' },
  { kind: 'interrupted' },
  { kind: 'left' },
  { kind: 'failed', failure: { kind: 'diverged' } },
  { kind: 'no-block' },
  { kind: 'too-large', most: 90 },
] as const)('nothing is said of fine-tuning that was not measured: $kind', (tuning) => {
  expect(headline({ rungs: [rung], tuning })).toBe('So far “One sample a class: nearest mean” is the kind of head to choose.');
});

test('once all is measured it is said of all', () => {
  expect(headline({ rungs: [rung], tuning: { kind: 'measured', rates: [] } })).toBe(
    '“One sample a class: nearest mean” is the kind of head to choose: none that learns more is clearly better on these pictures.',
  );
});

const worth: NonNullable<Rung['beside']> = {
  ...{ samples: 50, firstRight: 40, secondRight: 40, onlyFirst: 0, onlySecond: 0, p: 1, more: 0 },
  between: { low: -0.1, high: 0.1 },
  verdict: 'no clear difference',
};

test('two small steps that come to a clear one are climbed, and a rung that only makes up for a fall is not', () => {
  const beside = (verdict: NonNullable<Rung['beside']>['verdict']) => ({ ...worth, verdict });
  const linear: Rung = { ...rung, id: 'linear', beside: beside('no clear difference') };
  const mlp: Rung = { ...rung, id: 'mlp', beside: beside('no clear difference'), betterThan: ['one-sample'] };
  expect(stopAt([rung, linear, mlp])?.id).toBe('linear');
  expect(stopAt([rung, { ...linear, betterThan: ['one-sample'] }, mlp])?.id).toBe('linear');
  expect(stopAt([rung, { ...linear, beside: beside('worse') }, { ...mlp, beside: beside('better'), betterThan: ['linear'] }])?.id).toBe(
    'one-sample',
  );
  // What an earlier version kept says only how each does beside the one below.
  expect(stopAt([rung, linear, { ...mlp, beside: beside('better'), betterThan: undefined }])?.id).toBe('mlp');
});

test('of a ladder that an earlier version kept nothing is claimed that was not tested', () => {
  const old = { ...rung, betterThan: undefined };
  const linear: Rung = { ...old, id: 'linear', beside: { ...worth, verdict: 'better' } };
  const mlp: Rung = { ...old, id: 'mlp', beside: worth };
  const tuning = { kind: 'no-block' } as const;
  expect(headline({ rungs: [old, linear, mlp], tuning })).toBe(
    '“All samples: linear” is the last kind of head that is clearly better than the one before it.',
  );
  expect(headline({ rungs: [old, mlp], tuning })).toBe('No kind of head is clearly better than the one before it.');
});

test('a rung names the one that it is compared with, which stands above it on screen', () => {
  expect(besideSentence('better', 'one-sample')).toBe('Clearly better than “One sample a class: nearest mean”');
  expect(besideSentence('no clear difference', 'linear')).toBe('No clear difference to “All samples: linear”');
});

test('why the highest rung is missing', () => {
  // True of a visit that ended meanwhile, and of a project file that was saved meanwhile.
  expect(missingSentence({ kind: 'interrupted' })).toBe('The last kind of head is missing: it was not measured yet when this was saved.');
  expect(missingSentence({ kind: 'cancelled' })).toBe('The last kind of head is missing: fine-tuning was cancelled.');
  expect(missingSentence({ kind: 'failed', failure: { kind: 'unread', pictures: 2 } })).toMatch(/^2 of your pictures could not be read/);
  expect(missingSentence({ kind: 'too-large', most: 90 })).toContain('it can take 90');
  expect(missingSentence({ kind: 'measured', rates: [] })).toBeUndefined();
});

test('none is recommended that is not clearly better than guessing', () => {
  const tuning = { kind: 'no-block' } as const;
  const of = (id: Rung['id'], right: number, low: number, betterThan: Rung['betterThan'] = []): Rung => ({
    ...rung,
    ...{ id, right, total: 30, interval: { low, high: low + 0.33 }, baseline: { classId: undefined, right: 15 }, betterThan },
  });
  // Wilson's intervals of 13, 17 and 19 of 30: all hold one half, where guessing is.
  const rungs = [of('one-sample', 13, 0.27), of('linear', 17, 0.39), of('mlp', 19, 0.46)];
  const none = 'So far none of these kinds of head is clearly better than guessing: more samples may help, or another backbone.';
  expect(headline({ rungs, tuning })).toBe(none);
  expect(headline({ rungs: rungs.map((each) => ({ ...each, betterThan: undefined })), tuning })).toBe(none);
  expect(stopAt(rungs)).toBeUndefined();
  // One above that is: also where the difference to the one below is not clear by itself.
  expect(stopAt([...rungs.slice(0, 2), of('mlp', 22, 0.55)])?.id).toBe('mlp');
  // What guessing comes to was not kept by an earlier version.
  expect(stopAt(rungs.map((each) => ({ ...each, baseline: undefined })))?.id).toBe('one-sample');
});
