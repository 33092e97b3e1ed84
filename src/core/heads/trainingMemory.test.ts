// What is kept between fits changes no head: after any samples came, went and changed their class, it is the head of those that are left.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom, shuffled } from '../random';
import type { SettledChoice } from './headChoice';
import { fitInstant } from './instant';
import { keyedSamples } from './keyedSamples';
import { trainingMemory } from './trainingMemory';

interface Sample {
  readonly id: string;
  readonly c: number;
  readonly values: Float32Array;
}

const D = 12;
const CHOICES: readonly SettledChoice[] = [
  { kind: 'linear', l2: 1e-2, balanced: true },
  { kind: 'nearest-mean' },
  { kind: 'nearest-neighbours', k: 3 },
];
const classIds = ['a', 'b', 'c'];

function labelled(samples: readonly Sample[]) {
  return {
    embeddings: Float32Array.from(samples.flatMap(({ values }) => [...values])),
    embeddingLength: D,
    classes: Uint16Array.from(samples, ({ c }) => c),
    classIds,
    ids: samples.map(({ id }) => id),
  };
}

const alone = (samples: readonly Sample[], choice: SettledChoice) => trainingMemory().fit(keyedSamples(labelled(samples), new Set()), choice);

const steps = fc.array(
  fc.record({ what: fc.constantFrom('add', 'add', 'add', 'remove', 'relabel', 'reorder', 'change'), seed: fc.nat(), choice: fc.constantFrom(...CHOICES) }),
  { minLength: 1, maxLength: 12 },
);

function next(samples: readonly Sample[], what: string, seed: number): readonly Sample[] {
  const random = randomFrom(seed);
  const values = () => Float32Array.from({ length: D }, () => 1 + normalFrom(random));
  const at = Math.floor(random() * samples.length);
  switch (what) {
    case 'add':
      // As many as reach the fit of all dimensions, now and then.
      return [...samples, ...Array.from({ length: 1 + (seed % 6) }, (_, i) => ({ id: `${samples.length}-${seed}-${i}`, c: (seed + i) % 3, values: values() }))];
    case 'remove':
      return samples.length > 1 ? samples.filter((_, i) => i !== at) : samples;
    case 'relabel':
      return samples.map((sample, i) => (i === at ? { ...sample, c: (sample.c + 1) % 3 } : sample));
    case 'reorder':
      return shuffled(samples, random);
    default:
      return samples.map((sample, i) => (i === at ? { ...sample, values: values() } : sample));
  }
}

test('to the last bit, whatever came before', () => {
  fc.assert(
    fc.property(steps, (steps) => {
      const memory = trainingMemory();
      let held: ReadonlySet<string> = new Set();
      let samples = next([], 'add', 1);
      for (const { what, seed, choice } of steps) {
        samples = next(samples, what, seed);
        const keyed = keyedSamples(labelled(samples), held);
        expect(keyed.places.length).toBe(keyed.keys.filter((key) => !held.has(key)).length);
        held = new Set(keyed.keys);
        expect(memory.fit(keyed, choice)).toEqual(alone(samples, choice));
      }
    }),
    { numRuns: 60 },
  );
});

test('it is the head that a fit from scratch gives', () => {
  const samples = next([], 'add', 5);
  for (const choice of CHOICES) {
    const head = alone(samples, choice);
    const anew = fitInstant(labelled(samples), choice);
    if (head.kind === 'linear' && anew.kind === 'linear') head.weights.forEach((weight, p) => expect(weight).toBeCloseTo(anew.weights[p] ?? NaN, 2));
    else expect(head).toEqual(anew);
  }
});

test('one sample more comes alone', () => {
  const samples = next([], 'add', 5);
  const { keys } = keyedSamples(labelled(samples), new Set());
  const more = keyedSamples(labelled(next(samples, 'add', 6)), new Set(keys));
  expect([...more.places]).toEqual([samples.length]);
  expect(more.added).toHaveLength(D);
});

test('another value anywhere in an embedding is another key', () => {
  const samples = next([], 'add', 0);
  const [key] = keyedSamples(labelled(samples), new Set()).keys;
  for (let j = 0; j < D; j++) {
    const changed = samples.map((sample) => ({ ...sample, values: sample.values.map((value, i) => (i === j ? value + 1e-6 : value)) }));
    expect(keyedSamples(labelled(changed), new Set()).keys[0]).not.toBe(key);
  }
});

test('what is malformed is refused, and nothing is kept of it', () => {
  const samples = next([], 'add', 5);
  const [linear = { kind: 'nearest-mean' as const }] = CHOICES;
  const memory = trainingMemory();
  const whole = keyedSamples(labelled(samples), new Set());
  expect(() => memory.fit({ ...whole, classes: whole.classes.map(() => 3) }, linear)).toThrow('invalid class: 3, there are 3');
  expect(() => memory.fit({ ...whole, places: new Uint32Array(0), added: new Float32Array(0) }, linear)).toThrow('is not here');
  expect(() => memory.fit({ ...whole, keys: whole.keys.map(() => 'twin') }, linear)).toThrow('stand twice');
  expect(() => memory.fit({ ...whole, added: whole.added.map(() => NaN) }, linear)).toThrow('it holds NaN');
  expect(() => memory.fit({ ...whole, places: new Uint32Array(0), added: new Float32Array(0) }, linear)).toThrow('is not here');
  expect(() => memory.fit({ ...whole, keys: [], classes: new Uint16Array(0), places: new Uint32Array(0), added: new Float32Array(0) }, linear)).toThrow('there are none');
  expect(memory.fit(whole, linear)).toEqual(alone(samples, linear));
  expect(() => keyedSamples({ ...labelled(samples), ids: [] }, new Set())).toThrow('invalid ids: 0 for 6 samples');
});
