// Twins of the test set among what is learnt from: by hash and embedding, a little at a time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measured, Twins } from './twins';
import { ALIKE, twinsOf } from './twins';

function all(learnt: readonly Measured[], test: readonly Measured[]): Twins {
  const work = twinsOf(learnt, test);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const at = (id: string, degrees: number, hash: Measured['hash'] = [0, 0]): Measured => {
  const angle = (degrees * Math.PI) / 180;
  return { id, hash, values: Float32Array.of(Math.cos(angle), Math.sin(angle)) };
};

test('both the hash and the embedding must agree', () => {
  const found = all([at('same', 0), at('other hash', 0, [-1, 0]), at('other embedding', 90)], [at('tested', 1)]);
  expect(found).toEqual(
    new Map([
      ['tested', ['same']],
      ['same', ['tested']],
    ]),
  );
});

test('every picture with a twin is named, however many twins there are, and nothing else', () => {
  const angles = fc.array(fc.integer({ min: 0, max: 359 }), { maxLength: 30 });
  fc.assert(
    fc.property(angles, angles, (first, second) => {
      const [learnt, tested] = [first.map((angle, i) => at(`l${i}`, angle)), second.map((angle, i) => at(`t${i}`, angle))];
      const found = all(learnt, tested);
      // The naive way, over all pairs.
      const alike = (a: Measured, b: Measured) =>
        (a.values[0] ?? 0) * (b.values[0] ?? 0) + (a.values[1] ?? 0) * (b.values[1] ?? 0) >= ALIKE;
      const wanted = [
        ...learnt.filter((one) => tested.some((other) => alike(one, other))),
        ...tested.filter((one) => learnt.some((other) => alike(one, other))),
      ];
      expect([...found.keys()].sort()).toEqual(wanted.map(({ id }) => id).sort());
    }),
  );
});

test('a test set of a thousand beside nine thousand is compared in many small parts, also where all are of one fixed camera', () => {
  const values = Array.from({ length: 100 }, (_, i) => Float32Array.from({ length: 64 }, (_, j) => Math.sin(i * j + i)));
  const measured = (kind: string, count: number): Measured[] =>
    Array.from({ length: count }, (_, i) => ({ id: `${kind}${i}`, hash: [7, 7], values: values[i % 100] ?? new Float32Array(64) }));
  let parts = 0;
  const work = twinsOf(measured('l', 3000), measured('t', 300));
  while (!work.next().done) parts++;
  // Each of at most 300,000 comparisons of hashes, or 1,200 of embeddings.
  expect(parts).toBeGreaterThan(3);
  const plain = twinsOf(
    measured('l', 9000),
    measured('t', 1000).map((each) => ({ ...each, hash: [-1, -1] as const })),
  );
  parts = 0;
  while (!plain.next().done) parts++;
  expect(parts).toBe(30);
});
