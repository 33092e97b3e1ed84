// Links of more or less precision: short enough for a code where one of few classes can be, and never said to lose less than they do.
import { describe, expect, it } from 'vitest';
import type { Embedding } from '../../core/backbones/embedding';
import { normalFrom, randomFrom } from '../../core/base/random';
import type { LinearHead } from '../../core/heads/head';
import { best, predict } from '../../core/heads/head';
import type { HeadDocument } from '../../formats/headDocument';
import { documentClassIds } from '../../formats/headDocument';
import { readHeadLink } from '../../formats/headLink';
import { foldedFits } from './foldedFits';
import { CODE_LETTERS, LINK_START } from './linkSlice';
import { codeFitOf, madeLinks } from './madeLinks';

/** A page's address. */
const BEFORE = 'https://school.example/headstart/'.length;

const pause = () => Promise.resolve();

function headOf(d: number, k: number): LinearHead {
  const random = randomFrom(3);
  const draw = (length: number) => Float32Array.from({ length }, () => 0.1 * normalFrom(random));
  return { kind: 'linear', classIds: documentClassIds(k), embeddingLength: d, weights: draw(d * k), bias: draw(k) };
}

const documentOf = (head: LinearHead): HeadDocument => ({
  name: 'Fruit',
  classes: head.classIds.map((id, place) => ({ name: `Class ${id}`, colour: place % 12, samples: place + 1, place })),
  backbone: { id: 'b', name: 'B', fingerprint: '3c'.repeat(32), featureLayer: 'f', inputSize: 8, scaling: { divide: 127, subtract: 1 } },
  head,
  parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
  createdAt: '2026-01-02T03:04:05.678Z',
});

/** Samples that the head is right about, and one that it is wrong about. `rank`: of how many directions their embeddings are made. */
function asked(head: LinearHead, count: number, rank = head.embeddingLength) {
  const random = randomFrom(5);
  const ways = Array.from({ length: rank === head.embeddingLength ? 0 : rank }, () =>
    Float32Array.from({ length: head.embeddingLength }, () => normalFrom(random)),
  );
  const drawn = (): Float32Array => {
    if (ways.length === 0) return Float32Array.from({ length: head.embeddingLength }, () => Math.abs(normalFrom(random)));
    const shares = ways.map(() => normalFrom(random));
    return Float32Array.from({ length: head.embeddingLength }, (_, j) =>
      ways.reduce((sum, way, w) => sum + (shares[w] ?? 0) * (way[j] ?? 0), 0.2 * normalFrom(random)),
    );
  };
  const embeddings = new Map<string, Embedding>();
  const samples = Array.from({ length: count }, (_, i) => {
    const id = `s${i}`;
    const values = drawn();
    embeddings.set(id, { values, fingerprint: 'f', device: 'cpu' });
    const said = head.classIds.indexOf(best(predict(head, values))?.classId ?? '');
    const c = i === 0 ? (said + 1) % head.classIds.length : said;
    return { id, classId: `class-${c}`, burst: id, takenAt: i, source: 'file' as const };
  });
  return { samples, embeddings, classIds: head.classIds.map((id) => `class-${id}`), pause };
}

const made = (d: number, k: number) => {
  const head = headOf(d, k);
  return madeLinks(documentOf(head), head, BEFORE, asked(head, 40));
};

describe('links of a head', () => {
  it.each([
    [400, 2, 'finest'],
    [512, 3, 'coarser'],
    [1280, 40, 'none'],
  ] as const)('of %i numbers and %i classes: what a code holds is known before they are made (%s)', async (d, k, fits) => {
    const head = headOf(d, k);
    const { finest, short, room } = await made(d, k);
    expect(await codeFitOf(documentOf(head), head, BEFORE, asked(head, 40))).toEqual({ fits, room });
    expect(finest.letters <= CODE_LETTERS ? 'finest' : short ? 'coarser' : 'none').toBe(fits);
  });

  it('of few numbers fit a code as fine as they can be', async () => {
    const { finest, short } = await made(400, 2);
    expect(finest.letters).toBeLessThanOrEqual(CODE_LETTERS);
    expect(short).toBeUndefined();
  });

  it.each([
    [512, 3, 3],
    [1280, 2, 2],
  ])('on %i numbers of %i classes are offered coarser, as fine as fits a code', async (d, k, most) => {
    const { finest, short, room } = await made(d, k);
    expect(finest.letters).toBeGreaterThan(CODE_LETTERS);
    expect(short?.letters).toBeLessThanOrEqual(CODE_LETTERS);
    expect(room).toBe(most);
    const read = await readHeadLink(short?.fragment.slice(LINK_START.length) ?? '');
    expect(read.ok && read.value.head.classIds).toHaveLength(k);
  });

  it('say truly how many classes fit: one more does not', async () => {
    const { room } = await made(256, 2);
    expect(room).toBeGreaterThan(3);
    // Nobody is asked: on fewer numbers there may be room for more.
    const [fits, not] = await Promise.all(
      [room, room + 2].map((k) => {
        const head = headOf(256, k);
        return madeLinks(documentOf(head), head, BEFORE, { samples: [], embeddings: new Map(), pause });
      }),
    );
    expect(fits?.short).toBeDefined();
    expect(not?.short).toBeUndefined();
  });

  it('of many classes fit no code', async () => {
    const { short, room } = await made(1280, 6);
    expect(short).toBeUndefined();
    expect(room).toBeLessThan(6);
  });

  it('say of the samples what they lose: the coarser, the more', async () => {
    const { finest, short } = await made(1280, 2);
    expect(finest.agreement).toMatchObject({ of: 40, right: { before: 39, of: 40 } });
    expect(short?.agreement?.largest).toBeGreaterThan(finest.agreement?.largest ?? 1);
    expect(short?.agreement?.same).toBeLessThanOrEqual(finest.agreement?.same ?? 0);
  });

  describe('of many classes, where the embeddings are alike enough', () => {
    const head = headOf(1280, 6);
    const all = asked(head, 300, 12);

    /** The same, with how often the page has had time. */
    function counting() {
      let pauses = 0;
      const pause = () => {
        pauses++;
        return Promise.resolve();
      };
      return { counted: { ...all, pause }, pauses: () => pauses };
    }

    it('leave the page time in between, step by step', async () => {
      const { counted, pauses } = counting();
      await codeFitOf(documentOf(head), head, BEFORE, counted);
      // The fit of 300 samples in steps of 32, and one for each of five parts.
      expect(pauses()).toBeGreaterThanOrEqual(14);
    });

    it('are fitted once: asked whether a code holds them while they are made, and once they are, of a head written anew', async () => {
      const { counted, pauses } = counting();
      const again: LinearHead = { ...head, weights: head.weights.slice() };
      const alone = await madeLinks(documentOf(head), head, BEFORE, counted);
      const needed = pauses();
      const fits = foldedFits();
      const [links] = await Promise.all([
        madeLinks(documentOf(head), head, BEFORE, counted, fits),
        codeFitOf(documentOf(again), again, BEFORE, counted, fits),
      ]);
      expect(links).toEqual(alone);
      await codeFitOf(documentOf(again), again, BEFORE, counted, fits);
      expect(pauses() - needed).toBe(needed);
    });

    it('are fitted anew for other numbers, other samples, and where the last fit was given up', async () => {
      const fits = foldedFits();
      const first = await fits(head, 128, all);
      const other: LinearHead = { ...head, weights: head.weights.map((value) => -value) };
      expect((await fits(other, 128, all))?.sent.weights).not.toEqual(first?.sent.weights);
      const fewer = { ...all, samples: all.samples.slice(0, 200) };
      expect((await fits(head, 128, fewer))?.sent.weights).not.toEqual(first?.sent.weights);
      const broken = { ...all, samples: [...all.samples], pause: () => Promise.reject(new Error('given up')) };
      await expect(fits(head, 128, broken)).rejects.toThrow('given up');
      expect((await fits(head, 128, { ...broken, pause }))?.sent).toEqual(first?.sent);
    });

    it('fit a code on fewer numbers, which is known before they are made', async () => {
      const { short, room } = await madeLinks(documentOf(head), head, BEFORE, all);
      expect(short?.folded).toEqual({ from: 1280, to: 128 });
      expect(short?.letters).toBeLessThanOrEqual(CODE_LETTERS);
      expect(await codeFitOf(documentOf(head), head, BEFORE, all)).toEqual({ fits: 'coarser', room });
      expect(room).toBeGreaterThanOrEqual(6);
      const read = await readHeadLink(short?.fragment.slice(LINK_START.length) ?? '');
      if (!read.ok) throw new Error(read.error.kind);
      const { head: there } = read.value;
      expect(there).toMatchObject({ embeddingLength: 1280, classIds: head.classIds });
      // Asked of pictures that nobody saw: what was said of one's own is no better than that.
      const { embeddings: unseen } = asked(head, 900, 12);
      const others = [...unseen.values()].slice(300);
      const same = others.filter(({ values }) => best(predict(there, values))?.classId === best(predict(head, values))?.classId).length;
      const { same: said = 0, of = 1 } = short?.agreement ?? {};
      expect(of).toBe(300);
      expect(said / of).toBeGreaterThan(0.8);
      expect(Math.abs(said / of - same / others.length)).toBeLessThan(0.05);
    });

    it('ask of a recording a head that was not fitted to it', async () => {
      const { short } = await madeLinks(documentOf(head), head, BEFORE, all);
      const one = all.samples.map((sample) => ({ ...sample, burst: 'one' }));
      expect((await madeLinks(documentOf(head), head, BEFORE, { ...all, samples: one })).short).toBeUndefined();
      // Fitted to the same as it is asked, it would do better than it will.
      const tested = all.samples.map((sample, i) => (i % 2 === 0 ? sample : { ...sample, part: 'test' as const }));
      const half = await madeLinks(documentOf(head), head, BEFORE, { ...all, samples: tested });
      expect(half.short?.agreement?.right).toMatchObject({ on: 'test-set', of: 150 });
      expect(half.short?.fragment).not.toBe(short?.fragment);
    });

    it('are not folded where nobody can be asked, or most would get another answer', async () => {
      expect((await madeLinks(documentOf(head), head, BEFORE, { samples: [], embeddings: new Map(), pause })).short).toBeUndefined();
      expect((await madeLinks(documentOf(head), head, BEFORE, asked(head, 300))).short).toBeUndefined();
    });
  });
});
