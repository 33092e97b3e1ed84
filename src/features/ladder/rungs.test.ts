// The sentence that says at which rung to stop.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import type { Rung } from '../../core/compare/ladder';
import { headline } from './rungs';

const rung: Rung = {
  id: 'one-sample',
  right: 40,
  total: 50,
  interval: { low: 0.67, high: 0.89 },
  milliseconds: 1,
  numbers: 8,
  operations: [0, 0],
  beside: undefined,
};

test('while fine-tuning is still measured it is said only so far', () => {
  expect(headline({ rungs: [rung], tuning: { kind: 'running', done: 0.5 } })).toBe(
    'So far “One sample a class: nearest mean” is the rung to stop at. Fine-tuning is still being measured.',
  );
  expect(headline({ rungs: [rung], tuning: { kind: 'cancelled' } })).toMatch(/^“One sample a class: nearest mean” is the rung to stop at/);
});
