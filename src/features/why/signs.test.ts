// The signs on an evidence map: what each square says is told without its colour.
import { expect, test } from 'vitest';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { FULL_MARGIN } from '../../core/evidence/evidenceMap';
import { signsOf } from './EvidenceOverlay';

test('a plus where a square speaks for the answer, a minus where against it, nothing where hardly either', () => {
  const squares = Float64Array.of(1, -1, 0.01, 0.5, -0.01, -0.5).map((each) => each * FULL_MARGIN);
  const evidence: Evidence = { width: 3, height: 2, squares, bias: 0, margin: 0, classId: 'a', against: 'b' };
  expect(signsOf(evidence, false)).toEqual([
    { row: 0, column: 0, plus: true },
    { row: 0, column: 1, plus: false },
    { row: 1, column: 0, plus: true },
    { row: 1, column: 2, plus: false },
  ]);
});
