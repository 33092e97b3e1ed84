// The sentence that says at which rung to stop.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import type { Rung } from '../../core/compare/ladder';
import { headline, stopAt } from './rungs';

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
    'So far “One sample a class: nearest mean” is the rung to stop at. Fine-tuning is still being measured.',
  );
  expect(headline({ rungs: [rung], tuning: { kind: 'cancelled' } })).toMatch(/^“One sample a class: nearest mean” is the rung to stop at/);
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
