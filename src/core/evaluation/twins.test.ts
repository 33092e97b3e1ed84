// Pictures that are there twice, in the test set and among what is learnt from: by hash and embedding, a little at a time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../base/atOnce';
import type { Measured, MeasuredSample } from './twins';
import { ALIKE, twinsAmong, twinsOf } from './twins';

const all = (learnt: readonly Measured[], test: readonly Measured[]) => atOnce(twinsOf(learnt, test));

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

const sample = (id: string, degrees: number, classId: string, burst: string): MeasuredSample => ({ ...at(id, degrees), classId, burst });

test('among what is learnt from: in two classes, in two recordings of one class, and not within a recording of one class', () => {
  const found = atOnce(
    twinsAmong([
      sample('a', 0, 'cat', '1'),
      sample('next frame', 0, 'cat', '1'),
      sample('other label', 0, 'dog', '1'),
      sample('copy', 90, 'cat', '1'),
      sample('its copy', 90, 'cat', '2'),
      sample('alone', 180, 'dog', '3'),
    ]),
  );
  expect(new Map([...found].map(([id, others]) => [id, [...others].sort()]))).toEqual(
    new Map([
      ['a', ['other label']],
      ['next frame', ['other label']],
      ['other label', ['a', 'next frame']],
      ['copy', ['its copy']],
      ['its copy', ['copy']],
    ]),
  );
});

test('every sample with a twin in another class, or in another recording of its own, has one of either named', () => {
  const some = fc.array(fc.record({ degrees: fc.integer({ min: 0, max: 359 }), of: fc.integer({ min: 0, max: 2 }), burst: fc.nat(4) }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(some, (drawn) => {
      const samples = drawn.map(({ degrees, of, burst }, i) => sample(`s${i}`, degrees, `class ${of}`, `burst ${burst}`));
      const found = atOnce(twinsAmong(samples));
      // The naive way, over all pairs.
      const twinsBy = (one: MeasuredSample, kind: (other: MeasuredSample) => boolean) =>
        samples.filter((other) => {
          const dot = (one.values[0] ?? 0) * (other.values[0] ?? 0) + (one.values[1] ?? 0) * (other.values[1] ?? 0);
          return other !== one && kind(other) && dot >= ALIKE;
        });
      for (const one of samples) {
        const named = found.get(one.id) ?? [];
        const wanted = [
          twinsBy(one, ({ classId }) => classId !== one.classId),
          twinsBy(one, ({ classId, burst }) => classId === one.classId && burst !== one.burst),
        ].map((each) => each.map(({ id }) => id));
        expect(named.every((id) => wanted.flat().includes(id))).toBe(true);
        for (const each of wanted) expect(each.length === 0 || each.some((id) => named.includes(id))).toBe(true);
      }
    }),
  );
});

test('thousands of samples are compared with each other in parts of at most 300,000 comparisons', () => {
  const values = Float32Array.of(1, 0);
  // Hashes of which no two agree.
  const hashes = [0, -1, 0xffff, 0xff00ff].flatMap((a) => [0, -1, 0xffff, 0xff00ff].map((b) => [a, b] as const));
  const samples = Array.from({ length: 3000 }, (_, i): MeasuredSample => {
    const hash = hashes[i % hashes.length] ?? [0, 0];
    return { id: `${i}`, classId: `${i % hashes.length}`, burst: '', hash, values };
  });
  let parts = 0;
  const work = twinsAmong(samples);
  while (!work.next().done) parts++;
  expect(parts).toBe(Math.floor((3000 * 2999) / 2 / 300_000));
});
