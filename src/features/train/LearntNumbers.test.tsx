// What is said of a head's numbers: how many, how long they took, and that a solver stopped early.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { LinearHead } from '../../core/heads/head';
import { defaultLogisticOptions } from '../../core/solvers/logisticOptions';
import { LearntNumbers } from './LearntNumbers';

const head: LinearHead = {
  kind: 'linear',
  classIds: ['a', 'b'],
  embeddingLength: 4,
  weights: new Float32Array(8),
  bias: new Float32Array(2),
};
const said = (of: LinearHead, milliseconds?: number) =>
  renderToStaticMarkup(<LearntNumbers head={of} backboneNumbers={990} milliseconds={milliseconds} />);

test('a solver that ran out of steps is told of, one at its best is not', () => {
  expect(said({ ...head, converged: false })).toContain(`stopped after ${defaultLogisticOptions.maxIterations} steps`);
  expect(said(head)).not.toContain('stopped');
});

test('minutes are called minutes, and a head from a file took no time here', () => {
  expect(said(head, 123_962)).toContain('2 min 4 s');
  expect(said(head)).not.toMatch(/\bs\b|ms/);
});
