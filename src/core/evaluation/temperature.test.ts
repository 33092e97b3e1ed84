// Temperature: against another way to find it, what it may not change, and probabilities that then mean what they say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argmax } from '../base/argmax';
import { randomFrom } from '../base/random';
import { expectedCalibrationError } from './calibration';
import { calibrationInterval } from './calibrationInterval';
import { atTemperature, calibratedByFolds, COLDEST, fitTemperature, HOTTEST } from './temperature';
import { drawnPredictions as drawn } from './testing/drawnPredictions';
import { atOnce } from '../base/atOnce';

describe('atTemperature', () => {
  const rows = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 }).map((values) => {
    const sum = values.reduce((a, b) => a + b, 0);
    return values.map((value) => value / sum);
  });

  test('sums to 1, keeps the largest, and stays what it is at 1; there and back is where it was', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.3, max: 5, noNaN: true }), (row, temperature) => {
        const there = atTemperature(row, temperature);
        expect(there.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
        // Two that differ by their last bit may become the same: the largest is still among the largest.
        expect(there[argmax(row, 0, row.length)]).toBe(Math.max(...there));
        expect([...atTemperature(row, 1)]).toEqual(row);
        atTemperature(there, 1 / temperature).forEach((p, c) => expect(p).toBeCloseTo(row[c] ?? NaN, 5));
      }),
    );
  });

  test('is the softmax of logits divided by it; a probability of 0 stays 0', () => {
    const logits = [2, -1, 0.5];
    const softmax = (scale: number) => {
      const e = logits.map((logit) => Math.exp(logit / scale));
      return e.map((value) => value / e.reduce((a, b) => a + b, 0));
    };
    atTemperature(softmax(1), 2.5).forEach((p, c) => expect(p).toBeCloseTo(softmax(2.5)[c] ?? NaN, 12));
    expect([...atTemperature([0.25, 0, 0.75], 2)][1]).toBe(0);
    expect([...atTemperature([0, 0.9, 0.1, 1], 2, 1, 2)]).toHaveLength(2);
  });
});

describe('fitTemperature', () => {
  test.each([
    ['too sure', 3],
    ['right as it is', 1],
    ['too timid', 0.5],
  ])('of a head that is %s finds what was planted', (_, sharpness) => {
    expect(fitTemperature(drawn(4000, sharpness, 3))).toBeCloseTo(sharpness, sharpness > 2 ? 0 : 1);
  });

  test('is where a grid finds the least cross entropy with the same belief', () => {
    const table = drawn(200, 2, 5);
    const cost = (t: number) =>
      table.classes.reduce((sum, c, i) => sum - Math.log(atTemperature(table.probabilities, t, i * 3, 3)[c] ?? NaN), Math.log(t) ** 2 / 2);
    const grid = Array.from({ length: 400 }, (_, i) => 0.5 * 1.01 ** i);
    const best = grid.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    expect(fitTemperature(table) / best).toBeCloseTo(1, 1);
  });

  test('that would change next to nothing is none', () => {
    // This much sharper, a table whose temperature is 1.3 needs one of 1.01.
    const table = drawn(4000, 1.3, 3);
    const found = fitTemperature(table);
    const sharper = (temperature: number) => ({
      ...table,
      probabilities: table.probabilities.map((_, at) => {
        const row = Math.floor(at / table.classCount);
        return (
          atTemperature(table.probabilities, found / temperature, row * table.classCount, table.classCount)[at % table.classCount] ?? NaN
        );
      }),
    });
    expect([fitTemperature(sharper(1.01)), fitTemperature(sharper(0.99))]).toEqual([1, 1]);
    expect(fitTemperature(sharper(1.03))).toBeCloseTo(1.03, 2);
  });

  test('of too few says nothing; of rows that are all right it does not become sure of everything', () => {
    expect(fitTemperature(drawn(19, 3, 1))).toBe(1);
    const right = {
      classCount: 2,
      classes: new Uint16Array(30),
      probabilities: Float64Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 0.9 : 0.1)),
    };
    const temperature = fitTemperature(right);
    expect(temperature).toBeGreaterThan(2 * COLDEST);
    expect(temperature).toBeLessThan(1);
    const wrong = { ...right, classes: new Uint16Array(30).fill(1) };
    expect(fitTemperature(wrong)).toBeLessThanOrEqual(HOTTEST);
  });
});

test('each fold is calibrated by the others alone: by rows that are right as they are, what is too sure stays so', () => {
  const [tooSure, right] = [drawn(400, 3, 7), drawn(400, 1, 8)];
  const both = {
    ...tooSure,
    classes: Uint16Array.of(...tooSure.classes, ...right.classes),
    probabilities: Float64Array.of(...tooSure.probabilities, ...right.probabilities),
    fold: Uint16Array.from({ length: 800 }, (_, row) => Number(row >= 400)),
  };
  const k = both.classCount;
  const { probabilities } = atOnce(calibratedByFolds(both));
  const at = (temperature: number, row: number) => [...atTemperature(both.probabilities, temperature, row * k, k)];
  for (const [row, learnt] of [
    [0, right],
    [399, right],
    [400, tooSure],
    [799, tooSure],
  ] as const) {
    expect([...probabilities.subarray(row * k, (row + 1) * k)]).toEqual(at(fitTemperature(learnt), row));
  }
  expect(fitTemperature(tooSure)).toBeGreaterThan(2 * fitTemperature(right));
});

test('of 600 drawn tests at least 93 % of the intervals hold the true calibration error', () => {
  // Every row predicts class 0 with one of three confidences; the true error is known.
  const confidences = [0.55, 0.75, 0.95];
  let held = 0;
  let tests = 0;
  for (const off of [0, 0.05, 0.15])
    for (const recordings of [40, 150])
      for (let draw = 0; draw < 100; draw++) {
        const random = randomFrom(1000 * draw + recordings + 7 * off);
        const names: string[] = [];
        const classes: number[] = [];
        const probabilities: number[] = [];
        for (let r = 0; r < recordings; r++) {
          const confidence = confidences[r % 3] ?? 0.5;
          for (let frame = 0; frame < 2; frame++) {
            names.push(String(r));
            probabilities.push(confidence, 1 - confidence);
            classes.push(Number(random() >= confidence - off));
          }
        }
        const { low, high } = calibrationInterval(
          { classCount: 2, classes, probabilities: Float64Array.from(probabilities) },
          names,
          draw,
          300,
        );
        held += Number(low <= off && off <= high);
        tests++;
      }
  expect(tests).toBe(600);
  expect(held / tests).toBeGreaterThanOrEqual(0.93);
});

test('the interval is what recordings come to that are drawn one after the other', () => {
  const random = randomFrom(3);
  const rows = Array.from({ length: 90 }, (_, row) => ({ name: `r${row % 23}`, confidence: 0.5 + random() / 2, right: random() < 0.7 }));
  const table = {
    classCount: 2,
    classes: rows.map(({ right }) => Number(!right)),
    probabilities: Float64Array.from(rows.flatMap(({ confidence }) => [confidence, 1 - confidence])),
  };
  const names = [...new Set(rows.map(({ name }) => name))];
  const errorIn = (drawn: readonly string[]) => {
    const all = drawn.flatMap((name) => rows.filter((row) => row.name === name));
    return expectedCalibrationError({
      classCount: 2,
      classes: all.map(({ right }) => Number(!right)),
      probabilities: Float64Array.from(all.flatMap(({ confidence }) => [confidence, 1 - confidence])),
    });
  };
  const found = errorIn(names);
  const draw = randomFrom(7);
  const errors = Array.from({ length: 200 }, () => errorIn(names.map(() => names[Math.floor(draw() * 23)] ?? ''))).sort((a, b) => a - b);
  const [low, high] = [errors[5] ?? NaN, errors[194] ?? NaN];
  const interval = calibrationInterval(
    table,
    rows.map(({ name }) => name),
    7,
    200,
  );
  // Outcomes that the probabilities foretell, a recording's all together.
  const outcome = () => {
    const luck = new Map(names.map((name) => [name, draw()]));
    const foretold = rows.map(({ name, confidence }, row) => {
      const bin = Math.ceil(confidence * 15);
      const beside = rows.filter((each) => each.name === name && Math.ceil(each.confidence * 15) === bin);
      const mean = beside.reduce((sum, each) => sum + each.confidence, 0) / beside.length;
      return { row, right: (luck.get(name) ?? 0) < mean };
    });
    return expectedCalibrationError({ ...table, classes: foretold.map(({ right }) => Number(!right)) });
  };
  const chance = Array.from({ length: 100 }, outcome).sort((a, b) => a - b)[97] ?? NaN;
  const drawnLow = Math.max(0, Math.min(low, 2 * found - high));
  expect(interval.low).toBeCloseTo(found <= chance ? 0 : drawnLow, 10);
  expect(interval.high).toBeCloseTo(Math.min(1, Math.max(high, 2 * found - low)), 10);
});
