// What is kept between fits changes no head: after any samples came, went and changed their class, it is the head of those that are left.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalFrom, randomFrom, shuffled } from '../base/random';
import type { TunedChoice } from './headChoice';
import { fitInstant } from './instant';
import type { NamedSamples, TrainingMemory } from './trainingMemory';
import { trainingMemory } from './trainingMemory';

interface Sample {
  readonly id: string;
  readonly c: number;
  readonly values: Float32Array;
}

const D = 12;
const CHOICES: readonly TunedChoice[] = [
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
  };
}

/** Names as whoever sends rows gives them: another for every other sample or embedding. */
function namer() {
  const names = new Map<string, number>();
  return ({ id, values }: Sample): number => {
    const what = `${id}: ${values.join()}`;
    const name = names.get(what) ?? names.size;
    names.set(what, name);
    return name;
  };
}

const named = (samples: readonly Sample[], nameOf: (sample: Sample) => number): NamedSamples => {
  const { embeddingLength, classes } = labelled(samples);
  return { names: Uint32Array.from(samples, nameOf), embeddingLength, classes, classIds };
};

function hold(memory: TrainingMemory, samples: readonly Sample[], nameOf: (sample: Sample) => number, gone: readonly number[] = []) {
  const { embeddings } = labelled(samples);
  memory.hold({
    embeddingLength: D,
    anew: false,
    gone: Uint32Array.from(gone),
    names: Uint32Array.from(samples, nameOf),
    values: embeddings,
  });
}

function alone(samples: readonly Sample[], choice: TunedChoice) {
  const memory = trainingMemory();
  const nameOf = namer();
  hold(memory, samples, nameOf);
  return memory.fit(named(samples, nameOf), choice);
}

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'add', 'add', 'remove', 'relabel', 'reorder', 'change'),
    seed: fc.nat(),
    choice: fc.constantFrom(...CHOICES),
  }),
  { minLength: 1, maxLength: 12 },
);

function next(samples: readonly Sample[], what: string, seed: number): readonly Sample[] {
  const random = randomFrom(seed);
  const values = () => Float32Array.from({ length: D }, () => 1 + normalFrom(random));
  const at = Math.floor(random() * samples.length);
  switch (what) {
    case 'add':
      // As many as reach the fit of all dimensions, now and then.
      return [
        ...samples,
        ...Array.from({ length: 1 + (seed % 6) }, (_, i) => ({
          id: `${samples.length}-${seed}-${i}`,
          c: (seed + i) % 3,
          values: values(),
        })),
      ];
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
      const nameOf = namer();
      let held: ReadonlySet<number> = new Set();
      let samples = next([], 'add', 1);
      for (const { what, seed, choice } of steps) {
        samples = next(samples, what, seed);
        const wanted = named(samples, nameOf);
        // Now and then what is not wanted is held all the same.
        const gone = [...held].filter((name) => seed % 3 > 0 && !wanted.names.includes(name));
        hold(
          memory,
          samples.filter((sample) => !held.has(nameOf(sample))),
          nameOf,
          gone,
        );
        held = new Set([...held, ...wanted.names].filter((name) => !gone.includes(name)));
        expect(memory.fit(wanted, choice)).toEqual(alone(samples, choice));
        expect(memory.embeddings(wanted)).toEqual(labelled(samples).embeddings);
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
    if (head.kind === 'linear' && anew.kind === 'linear')
      head.weights.forEach((weight, p) => expect(weight).toBeCloseTo(anew.weights[p] ?? NaN, 2));
    else expect(head).toEqual(anew);
  }
});

test('what is malformed is refused, and nothing is kept of it', () => {
  const samples = next([], 'add', 5);
  const [linear = { kind: 'nearest-mean' as const }] = CHOICES;
  const memory = trainingMemory();
  const nameOf = namer();
  const whole = named(samples, nameOf);
  const there = () => hold(memory, samples, nameOf);
  there();
  expect(() => memory.fit({ ...whole, classes: whole.classes.map(() => 3) }, linear)).toThrow('invalid class: 3, there are 3');
  expect(() => memory.fit(whole, linear)).toThrow('is not here');
  there();
  expect(() => memory.fit({ ...whole, names: whole.names.map(() => 0) }, linear)).toThrow('stand twice');
  there();
  expect(() => memory.fit({ ...whole, embeddingLength: D + 1 }, linear)).toThrow(`of length ${D + 1}, those held have ${D}`);
  hold(
    memory,
    samples.map((sample) => ({ ...sample, values: sample.values.map(() => NaN) })),
    () => 0,
  );
  expect(() => memory.fit({ ...whole, names: Uint32Array.of(0), classes: Uint16Array.of(0) }, linear)).toThrow('it holds NaN');
  there();
  expect(() => memory.fit({ ...whole, names: new Uint32Array(0), classes: new Uint16Array(0) }, linear)).toThrow('there are none');
  there();
  expect(() =>
    memory.hold({ embeddingLength: D, anew: false, gone: new Uint32Array(0), names: Uint32Array.of(7), values: new Float32Array(D - 1) }),
  ).toThrow(`${D - 1} numbers for 1 samples`);
  expect(() => memory.embeddings(whole)).toThrow('is not here');
  there();
  expect(memory.fit(whole, linear)).toEqual(alone(samples, linear));
});

test('a change that begins anew leaves nothing of before', () => {
  const samples = next([], 'add', 5);
  const memory = trainingMemory();
  const nameOf = namer();
  hold(memory, samples, nameOf);
  memory.hold({ embeddingLength: D, anew: true, gone: new Uint32Array(0), names: new Uint32Array(0), values: new Float32Array(0) });
  expect(() => memory.embeddings(named(samples, nameOf))).toThrow('is not here');
});
