// Heads as links: in again as they were sent, small, and nothing that a stranger writes makes the reader throw.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../core/base/random';
import type { LinearHead } from '../core/heads/head';
import { predict } from '../core/heads/head';
import type { HeadScore } from './headCard';
import type { HeadDocument } from './headDocument';
import { documentClassIds } from './headDocument';
import { CHECK_BYTES, checkOf, FINEST, linkedHead, readHeadLink, writeHeadLink } from './headLink';

function linear(d: number, k: number, seed = 1): LinearHead {
  const random = randomFrom(seed);
  const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));
  return { kind: 'linear', classIds: documentClassIds(k), embeddingLength: d, weights: draw(d * k), bias: draw(k) };
}

const documentOf = (head: LinearHead): HeadDocument => ({
  name: 'Fruit',
  classes: head.classIds.map((id, place) => ({ name: `Class ${id}`, colour: place % 12, samples: place + 1, place })),
  backbone: { id: 'b', name: 'B', fingerprint: 'ab'.repeat(32), featureLayer: 'f', inputSize: 8, scaling: { divide: 127, subtract: 1 } },
  head,
  parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
  temperature: 1.5,
  createdAt: '2026-01-02T03:04:05.678Z',
});

const linkOf = (head: LinearHead) => writeHeadLink(documentOf(head), head);

describe('a link', () => {
  test('gives the head that was measured before it was sent, with its classes and its backbone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 6 }), fc.nat(1000), async (d, k, seed) => {
        const head = linear(d, k, seed);
        const read = await readHeadLink(await linkOf(head));
        if (!read.ok) throw new Error(read.error.kind);
        expect(read.value.head).toEqual(linkedHead(head));
        expect(read.value.classes).toEqual(documentOf(head).classes.map(({ name, colour, samples }) => ({ name, colour, samples })));
        expect(read.value).toMatchObject({ name: 'Fruit', backbone: { id: 'b', fingerprint: 'ab'.repeat(32) }, temperature: 1.5 });
      }),
      { numRuns: 30 },
    );
  });

  test('on folded embeddings gives the whole head that was measured, to a reader that knows of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 90 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 2, max: 6 }),
        fc.nat(1000),
        async (from, m, k, seed) => {
          fc.pre(m < from);
          const head = linear(m, k, seed);
          const read = await readHeadLink(await writeHeadLink(documentOf(head), head, 15, from));
          if (!read.ok) throw new Error(read.error.kind);
          expect(read.value.head).toEqual(linkedHead(head, 15, from));
          expect(read.value.head.weights).toHaveLength(from * k);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('on folded embeddings that would be whole again in too much memory is too large', async () => {
    const head = linear(2, 200);
    expect((await readHeadLink(await writeHeadLink(documentOf(head), head, 1, 5_000))).ok).toBe(true);
    expect(await readHeadLink(await writeHeadLink(documentOf(head), head, 1, 8_000))).toMatchObject({ error: { kind: 'too-large' } });
  });

  test.each<HeadScore | undefined>([{ right: 17, asked: 20, on: 'held-out' }, { right: 3, asked: 3, on: 'test-set' }, undefined])(
    'brings the score %j along',
    async (score) => {
      const head = linear(4, 2);
      const read = await readHeadLink(await writeHeadLink({ ...documentOf(head), score }, head));
      expect(read.ok && read.value.score).toEqual(score);
    },
  );

  test('with more right than asked, or of nothing, is damaged', async () => {
    const head = linear(4, 2);
    for (const score of [
      { right: 2, asked: 1, on: 'held-out' },
      { right: 0, asked: 0, on: 'held-out' },
    ] as const)
      expect(await readHeadLink(await writeHeadLink({ ...documentOf(head), score }, head))).toMatchObject({ error: { kind: 'damaged' } });
  });

  test('of eight bits says nearly what the head says', () => {
    const head = linear(512, 3);
    const scaled = { ...head, weights: head.weights.map((weight) => weight / 20) };
    const input = linear(512, 1, 7).weights;
    const [full, sent] = [predict(scaled, input), predict(linkedHead(scaled), input)];
    full.forEach(({ probability }, c) => expect(Math.abs(probability - (sent[c]?.probability ?? NaN))).toBeLessThan(0.03));
  });

  test('of fewer steps is shorter, and arrives as it was measured', async () => {
    const head = linear(1280, 2);
    const lengths: number[] = [];
    for (const steps of [FINEST, 31, 7, 3, 1]) {
      const link = await writeHeadLink(documentOf(head), head, steps);
      const read = await readHeadLink(link);
      expect(read.ok && read.value.head).toEqual(linkedHead(head, steps));
      lengths.push(link.length);
    }
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(lengths[0]).toBeGreaterThan(1500);
    expect(lengths[3]).toBeLessThan(900);
  });

  test('of two classes on the built-in backbone fits where a QR code would', async () => {
    expect((await linkOf(linear(512, 2))).length).toBeLessThan(900);
  });

  test('of a head that says the same of all classes is one, too', async () => {
    const flat = { ...linear(4, 2), weights: new Float32Array(8), bias: new Float32Array(2) };
    const read = await readHeadLink(await linkOf(flat));
    expect(read.ok && read.value.head).toEqual(flat);
  });
});

describe('a link of another time', () => {
  const plain =
    'pcI9CsJAEIDRVTyIfPUkzOZPGRA7T2DlsshGUwgiS4g2YuGJvIJH8xDy3sc59-SBeeGGsRvvlwnhhIVAyvk6ICp1lEAe0oh4qWMUeizQI6T-P0ThjDXChPmyFdKEUWnVFeoLrfZamzambdmt1gdei_ls45zbLr_H9w8';
  const folded =
    'pcIxCsJAEEDRVTyI_HoSZjcxyoDYeQIrl0U2mkJQCSHaiIWXsvZoHkLe-zjnnjywINwwtsP9PCIcsRjJfX_pEJUqSaTv8oB4qVISWizSIuT2PyThhHkVrlgtjJgvF0IeMYKGplBfaNhpZVqbLspmudrzmk0na-fcZv49vH8';

  test.each([
    ['before there was a check', plain, 4],
    ['on folded embeddings, before there was a check', folded, 10],
  ])('%s opens', async (_, link, embeddingLength) => {
    const read = await readHeadLink(link);
    expect(read).toMatchObject({ ok: true, value: { name: 'Fruit', head: { embeddingLength }, createdAt: '2026-01-02T03:04:05.678Z' } });
    if (read.ok && embeddingLength === 4) {
      const { weights, bias } = read.value.head;
      expect([...weights].map((weight) => Math.round(10 * weight) / 10)).toEqual([0, 0, 0, 0, 1, -2, 3, -4]);
      expect([...bias]).toEqual([0, 0.5]);
    }
  });

  test.each([
    [512, 2],
    [512, 3],
    [1280, 2],
    [96, 5],
  ])('with its check takes seven letters more at most: %i numbers, %i classes', async (d, k) => {
    const head = linear(d, k);
    const link = await linkOf(head);
    const read = await readHeadLink(link);
    expect(read.ok).toBe(true);
    const bytes = new Uint8Array(
      await new Response(
        new Blob([Buffer.from(link, 'base64url')]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
      ).arrayBuffer(),
    );
    const without = new Blob([bytes.slice(0, -CHECK_BYTES)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const before = Buffer.from(await new Response(without).arrayBuffer()).toString('base64url');
    expect(link.length - before.length).toBeLessThanOrEqual(7);
  });
});

describe('a text that is no link', () => {
  test.each(['', '!', '%', 'a', 'AAAA', '__proto__', 'x'.repeat(300_000)])('%# is refused', async (text) => {
    expect((await readHeadLink(text)).ok).toBe(false);
  });

  test('of a newer app is told apart, and so is one that unpacks to more than any head', async () => {
    const pack = async (words: object, rest = 0) => {
      const text = new TextEncoder().encode(JSON.stringify(words));
      const bytes = new Uint8Array(4 + text.length + rest);
      new DataView(bytes.buffer).setUint32(0, text.length, true);
      bytes.set(text, 4);
      const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
      return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
    };
    expect(await readHeadLink(await pack({ v: 9 }))).toEqual({ ok: false, error: { kind: 'too-new', version: 9 } });
    expect(await readHeadLink(await pack({ v: 1 }, 2_000_000))).toEqual({ ok: false, error: { kind: 'too-large' } });
  });

  test('whose numbers would be too large for a head is damaged', async () => {
    const head = linear(1, 2);
    const huge = { ...head, weights: Float32Array.of(0, 3e38), bias: Float32Array.of(0, 0) };
    expect(await readHeadLink(await linkOf(huge))).toMatchObject({ ok: true });
    const packed = Buffer.from(await linkOf(huge), 'base64url');
    const bytes = Buffer.from(
      await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer(),
    );
    const checked = bytes.length - CHECK_BYTES;
    bytes.writeFloatLE(3e38, checked - 9);
    bytes.set(checkOf(bytes.subarray(0, checked)), checked);
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const text = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
    expect(await readHeadLink(text)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  test('with any one letter changed is refused, or gives the same head', async () => {
    const link = await linkOf(linear(24, 3));
    const before = await readHeadLink(link);
    const others = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let at = 0; at < link.length; at++) {
      const other = others.charAt((others.indexOf(link.charAt(at)) + 1 + (at % 63)) % 64);
      const read = await readHeadLink(link.slice(0, at) + other + link.slice(at + 1));
      if (read.ok) expect(read).toEqual(before);
    }
  });

  test('spoilt anywhere gives a word or a head of finite numbers', async () => {
    const link = await linkOf(linear(8, 3));
    await fc.assert(
      fc.asyncProperty(fc.nat(link.length - 1), fc.string({ maxLength: 3 }), async (at, put) => {
        const read = await readHeadLink(link.slice(0, at) + put + link.slice(at + 1));
        if (read.ok) expect([...read.value.head.weights, ...read.value.head.bias].every(Number.isFinite)).toBe(true);
        else expect(read.error.kind).toBeTypeOf('string');
      }),
      { numRuns: 300 },
    );
  });
});
