// Every kind of head keeps the same promises: probabilities, order, serialised and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom, shuffled } from '../base/random';
import type { Head } from './heads';
import { deserialise, serialise, predictWith } from './heads';
import type { LabelledEmbeddings, SerialisedHead } from './headMethod';
import { linear } from './linear';
import { nearestMean } from './nearestMean';
import { nearestNeighbours } from './nearestNeighbours';

const methods: { kind: string; fit: (samples: LabelledEmbeddings) => Head }[] = [linear, nearestMean, nearestNeighbours];
const shapes = fc.record({
  n: fc.integer({ min: 1, max: 20 }),
  d: fc.integer({ min: 1, max: 120 }),
  k: fc.integer({ min: 1, max: 5 }),
  seed: fc.nat(),
});

function drawn({ n, d, k, seed }: { n: number; d: number; k: number; seed: number }) {
  const random = randomFrom(seed);
  const rows = Array.from({ length: n }, (_, i) => ({
    c: i % k,
    values: Array.from({ length: d }, (_, j) => 1 + normalFrom(random) + (j % k === i % k ? 2 : 0)),
  }));
  const query = Float32Array.from({ length: d }, () => 1 + normalFrom(random));
  return { rows, query, classIds: Array.from({ length: k }, (_, c) => `class ${c}`), d };
}

function labelled({ rows, classIds, d }: ReturnType<typeof drawn>): LabelledEmbeddings {
  return {
    embeddings: Float32Array.from(rows.flatMap(({ values }) => values)),
    embeddingLength: d,
    classes: Uint16Array.from(rows, ({ c }) => c),
    classIds,
  };
}

test.each(methods)('$kind: probabilities sum to 1, and the order of samples is nothing to them', ({ kind, fit }) => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const data = drawn(shape);
      const prediction = predictWith(fit(labelled(data)), data.query);
      expect(prediction.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
      const mixed = { ...data, rows: shuffled(data.rows, randomFrom(shape.seed)) };
      predictWith(fit(labelled(mixed)), data.query).forEach(({ classId, probability }, c) => {
        expect(classId).toBe(prediction[c]?.classId);
        expect(Math.abs(probability - (prediction[c]?.probability ?? NaN))).toBeLessThan(kind === 'linear' ? 0.01 : 1e-9);
      });
    }),
    { numRuns: 100 },
  );
});

test.each(methods)('$kind: serialised and back it is the same head', ({ fit }) => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const head = fit(labelled(drawn(shape)));
      expect(deserialise(serialise(head))).toEqual({ ok: true, value: head });
    }),
    { numRuns: 30 },
  );
});

test.each(methods)('$kind: serialised data with a fault is refused by name', ({ fit }) => {
  const serialised = serialise(fit(labelled(drawn({ n: 4, d: 3, k: 2, seed: 1 }))));
  const faults: [Partial<SerialisedHead>, string][] = [
    [{ kind: 'other' }, 'unknown-kind'],
    [{ classIds: [] }, 'missing'],
    [{ classIds: ['a', 'a'] }, 'value'],
    [{ embeddingLength: 0.5 }, 'value'],
    [{ embeddingLength: 4 }, 'shape'],
    [{ arrays: {} }, 'missing'],
  ];
  for (const [fault, kind] of faults) {
    expect(deserialise({ ...serialised, ...fault })).toMatchObject({ ok: false, error: { kind } });
  }
  for (const [name, { shape, values }] of Object.entries(serialised.arrays)) {
    const odd = { ...serialised, arrays: { ...serialised.arrays, [name]: { shape, values: values.map(() => NaN) } } };
    expect(deserialise(odd)).toMatchObject({ ok: false, error: { kind: 'value', what: name, found: 'NaN' } });
    const turned = { ...serialised, arrays: { ...serialised.arrays, [name]: { shape: [...shape, 1], values } } };
    expect(deserialise(turned)).toMatchObject({ ok: false, error: { kind: 'shape' } });
    const short = { ...serialised, arrays: { ...serialised.arrays, [name]: { shape, values: values.slice(1) } } };
    expect(deserialise(short)).toMatchObject({ ok: false });
  }
  for (const name of Object.keys(serialised.numbers)) {
    for (const value of [NaN, -1]) {
      const odd = { ...serialised, numbers: { ...serialised.numbers, [name]: value } };
      expect(deserialise(odd)).toMatchObject({ ok: false, error: { kind: 'value' } });
    }
  }
});

test('the linear head is the same in the span of few samples and in all dimensions', () => {
  const few = drawn({ n: 20, d: 120, k: 3, seed: 6 });
  const options = { ...linear.defaults, tolerance: 1e-7 };
  const inSpan = linear.fit(labelled(few), options);
  // The same samples a second time are no new problem, but too many for the span.
  const primal = linear.fit(labelled({ ...few, rows: [...few.rows, ...few.rows] }), { ...options, balanced: true });
  inSpan.weights.forEach((weight, p) => expect(weight).toBeCloseTo(primal.weights[p] ?? NaN, 4));
});

test('a linear head says when its solver stopped before the optimum, and nothing otherwise; a file does not', () => {
  const samples = {
    embeddings: Float32Array.of(1, 0, 0, 1, 1, 1, 0, 0.5),
    embeddingLength: 2,
    classes: Uint16Array.of(0, 1, 0, 1),
    classIds: ['a', 'b'],
  };
  const hurried = linear.fit(samples, { ...linear.defaults, maxIterations: 1 });
  expect(hurried.converged).toBe(false);
  expect(linear.fit(samples)).not.toHaveProperty('converged');
  const read = deserialise(serialise(hurried));
  expect(read.ok && read.value).not.toHaveProperty('converged');
});
