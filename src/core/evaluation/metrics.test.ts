// Metrics against tables whose values a reader can check by hand.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { expectedCalibrationError, reliability } from './calibration';
import { figuresOf, heldOutFiguresOf } from './figures';
import { accuracy, balancedAccuracy, brierScore, confusionMatrix, logLoss, logLosses, perClass, SMALLEST_PROBABILITY } from './metrics';
import type { Predictions } from './predictions';
import { predictedClasses, rightOf, supportOf } from './predictions';

/** A table of rows: the true class, then the probabilities. */
function tableOf(...rows: readonly (readonly [number, ...number[]])[]): Predictions {
  return {
    classCount: (rows[0]?.length ?? 1) - 1,
    classes: Uint16Array.from(rows, ([truth]) => truth),
    probabilities: Float64Array.from(rows.flatMap(([, ...probabilities]) => probabilities)),
  };
}

/** Four of class 0, three of them right; one of class 1, right; one of class 2, taken for class 0. */
const six = tableOf([0, 0.8, 0.1, 0.1], [0, 0.6, 0.3, 0.1], [0, 0.5, 0.25, 0.25], [0, 0.2, 0.7, 0.1], [1, 0.1, 0.9, 0], [2, 0.5, 0.1, 0.4]);

/** Any table of one to four classes. */
const tables: fc.Arbitrary<Predictions> = fc
  .integer({ min: 1, max: 4 })
  .chain((k) =>
    fc.array(fc.tuple(fc.integer({ min: 0, max: k - 1 }), fc.array(fc.integer({ min: 0, max: 5 }), { minLength: k, maxLength: k })), {
      minLength: 1,
      maxLength: 30,
    }),
  )
  .map((rows) =>
    tableOf(
      ...rows.map(([truth, parts]): [number, ...number[]] => {
        const sum = parts.reduce((a, b) => a + b, 0);
        return [truth, ...parts.map((part) => (sum > 0 ? part / sum : 1 / parts.length))];
      }),
    ),
  );

describe('what is predicted', () => {
  it('is the most probable class, the first of equals, and nothing where a number is none', () => {
    expect([...predictedClasses(six)]).toEqual([0, 0, 0, 1, 1, 0]);
    expect([...rightOf(six)]).toEqual([1, 1, 1, 0, 1, 0]);
    expect([...supportOf(six)]).toEqual([4, 1, 1]);
    const odd = tableOf([0, 0.5, 0.5], [1, 0.5, 0.5], [0, NaN, 1], [1, NaN, 1]);
    expect([...predictedClasses(odd)]).toEqual([0, 0, -1, -1]);
    expect([...rightOf(odd)]).toEqual([1, 0, 0, 0]);
  });

  it('is refused of tables whose shapes disagree', () => {
    const wrong = { ...six, probabilities: six.probabilities.slice(1) };
    for (const metric of [predictedClasses, rightOf, supportOf, accuracy, balancedAccuracy, confusionMatrix, perClass, logLoss, brierScore])
      expect(() => metric(wrong)).toThrow('invalid predictions: 17 numbers for 6 samples of 3 classes');
    expect(() => logLoss(tableOf([3, 0.5, 0.5]))).toThrow('invalid class: 3, there are 2');
    expect(() => brierScore({ classCount: 2, classes: [-1], probabilities: new Float64Array(2) })).toThrow('invalid class: -1');
  });
});

describe('of six samples', () => {
  it('four are right; every class counting the same it is 7 of 12', () => {
    expect(accuracy(six)).toBeCloseTo(4 / 6, 12);
    expect(balancedAccuracy(six)).toBeCloseTo((3 / 4 + 1 + 0) / 3, 12);
  });

  it('the confusion matrix has a row for each class', () => {
    expect([...confusionMatrix(six)]).toEqual([3, 1, 0, 0, 1, 0, 1, 0, 0]);
    expect([...confusionMatrix(tableOf([0, NaN, 1], [1, 0, 1]))]).toEqual([0, 0, 0, 1]);
  });

  it('precision and recall of each class; shares of nothing are none', () => {
    expect(perClass(six)).toEqual([
      { support: 4, right: 3, recall: 3 / 4, precision: 3 / 4 },
      { support: 1, right: 1, recall: 1, precision: 1 / 2 },
      { support: 1, right: 0, recall: 0, precision: undefined },
    ]);
    expect(perClass(tableOf([0, 0.3, 0.7]))).toEqual([
      { support: 1, right: 0, recall: 0, precision: undefined },
      { support: 0, right: 0, recall: undefined, precision: 0 },
    ]);
    expect(balancedAccuracy(tableOf([0, 0.3, 0.7], [0, 0.7, 0.3]))).toBe(0.5);
  });

  it('log loss is the mean of −ln p, and as large as a double can tell where p is 0', () => {
    expect(logLoss(six)).toBeCloseTo(-Math.log(0.8 * 0.6 * 0.5 * 0.2 * 0.9 * 0.4) / 6, 12);
    // The example in scikit-learn's documentation of log_loss.
    const spam = tableOf([1, 0.1, 0.9], [0, 0.9, 0.1], [0, 0.8, 0.2], [1, 0.35, 0.65]);
    expect(logLoss(spam)).toBeCloseTo(0.21616, 5);
    expect([...logLosses(tableOf([0, 1, 0], [1, 1, 0], [1, 1 - 1e-20, 1e-20]))]).toEqual([
      0,
      -Math.log(SMALLEST_PROBABILITY),
      -Math.log(SMALLEST_PROBABILITY),
    ]);
    expect(-Math.log(SMALLEST_PROBABILITY)).toBeCloseTo(36.04, 2);
    expect(logLoss(tableOf([0, NaN, NaN]))).toBeNaN();
  });

  it('the Brier score is 0 for certainty that is right, 2 for certainty that is wrong', () => {
    expect(brierScore(tableOf([0, 1, 0]))).toBe(0);
    expect(brierScore(tableOf([1, 1, 0]))).toBe(2);
    expect(brierScore(tableOf([0, 0.8, 0.2], [1, 0.4, 0.6]))).toBeCloseTo((2 * 0.2 ** 2 + 2 * 0.4 ** 2) / 2, 12);
    expect(brierScore(six)).toBeCloseTo((0.06 + 0.26 + 0.375 + 1.14 + 0.02 + 0.62) / 6, 12);
  });

  it('figures of epochs are the same', () => {
    const probabilities = Float32Array.from(six.probabilities);
    const { loss, accuracy: share, right } = heldOutFiguresOf(probabilities, Uint16Array.from(six.classes), 3);
    expect(figuresOf(probabilities, six.classes, 3)).toEqual({ loss, accuracy: share });
    expect(loss).toBeCloseTo(logLoss(six), 6);
    expect(share).toBe(accuracy(six));
    expect([...right]).toEqual([1, 1, 1, 0, 1, 0]);
  });
});

describe('calibration', () => {
  it('puts each row in the bin of its largest probability, upper ends included', () => {
    const table = tableOf([0, 0.8, 0.2], [1, 0.8, 0.2], [0, 1, 0], [0, 0.6, 0.4]);
    expect(reliability(table, 5).map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0.2, 0],
      [0.2, 0.4, 0],
      [0.4, 0.6, 1],
      [0.6, 0.8, 2],
      [0.8, 1, 1],
    ]);
    expect(reliability(table, 5)[3]).toMatchObject({ confidence: 0.8, accuracy: 0.5 });
    expect(reliability(table, 5)[0]).toMatchObject({ confidence: undefined, accuracy: undefined });
    // One of 0.6 that is right is off by 0.4, two of 0.8 of which one is right by 0.3 each, one of 1 that is right by nothing.
    expect(expectedCalibrationError(table, 5)).toBeCloseTo((0.4 + 2 * 0.3 + 0) / 4, 12);
  });

  it('is 0 where as many are right as was said, and off by all where certainty is wrong', () => {
    const honest = tableOf(...Array.from({ length: 10 }, (_, i): [number, number, number] => [i < 7 ? 0 : 1, 0.7, 0.3]));
    expect(expectedCalibrationError(honest)).toBeCloseTo(0, 12);
    expect(expectedCalibrationError(tableOf([1, 1, 0]))).toBe(1);
    expect(expectedCalibrationError(tableOf([0, NaN, 1]))).toBeNaN();
    expect(() => reliability(six, 0)).toThrow('invalid bins: 0');
  });
});

test('whatever the table: metrics keep to their ranges, and agree with each other', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const matrix = confusionMatrix(table);
      const n = table.classes.length;
      expect(matrix.reduce((sum, count) => sum + count, 0)).toBe(n);
      const diagonal = Array.from({ length: table.classCount }, (_, c) => matrix[c * table.classCount + c] ?? 0);
      expect(accuracy(table)).toBeCloseTo(diagonal.reduce((sum, count) => sum + count, 0) / n, 12);
      for (const share of [accuracy(table), balancedAccuracy(table), expectedCalibrationError(table)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(brierScore(table)).toBeLessThanOrEqual(2);
      expect(logLoss(table)).toBeGreaterThanOrEqual(0);
      expect(reliability(table).reduce((sum, { count }) => sum + count, 0)).toBe(n);
      // Twice the same rows say the same.
      const twice = {
        ...table,
        classes: [...Array.from(table.classes), ...Array.from(table.classes)],
        probabilities: Float64Array.of(...table.probabilities, ...table.probabilities),
      };
      for (const metric of [accuracy, balancedAccuracy, logLoss, brierScore, expectedCalibrationError])
        expect(metric(twice)).toBeCloseTo(metric(table), 10);
    }),
  );
});
