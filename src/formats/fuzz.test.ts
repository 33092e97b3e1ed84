// Every parser of strangers' bytes is given some spoilt files, and what watches them finds a bad one.
// `fuzz.slow.test.ts` gives a thousand each.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toyBackbone } from '../ml/toyBackbone';
import { toyGraph } from '../ml/toyGraph';
import { unpackWeights } from '../ml/weights';
import { fuzzed } from './testing/fuzz';
import { metered } from './testing/metered';
import { fuzzedParsers } from './testing/parsers';

const EACH = 50;

const card = readFileSync(new URL('../../public/models/headstart-1/card.json', import.meta.url), 'utf8');
const parsers = await fuzzedParsers({ layers: toyBackbone(), graph: toyGraph(), card, unpack: unpackWeights });

it('spoilt files make no parser throw, dally or ask for much memory', async () => {
  for (const parser of parsers) expect((await fuzzed(parser, EACH, 2)).faults).toEqual([]);
}, 60_000);

describe('the fuzz itself', () => {
  it('finds a parser that throws, one that asks for too much, one that dallies, and an error without a tag', async () => {
    const spoilt = (read: () => unknown, most?: number) =>
      fuzzed({ name: 'bad', draw: () => new Uint8Array(3), read, bound: () => 100 }, 1, 1, most);
    const dallies = () => {
      // Asking for the time every time would spend most of it in the system, which does not count.
      for (const begun = process.cpuUsage(); process.cpuUsage(begun).user < 60_000;) for (let i = 0; i < 1e6; i++) Math.sqrt(i);
    };
    const faultOf = async (read: () => unknown, most?: number) => (await spoilt(read, most)).faults.join();
    expect(
      await faultOf(() => {
        throw new RangeError('deep');
      }),
    ).toContain('threw RangeError: deep');
    expect(await faultOf(() => new Float32Array(26))).toContain('asked for 104 bytes');
    expect(await faultOf(() => ({ ok: false, error: {} }))).toContain('without a tag');
    expect(await faultOf(dallies, 50)).toMatch(/\d ms/);
    expect(await faultOf(() => ({ ok: true, value: { rows: Float32Array.of(NaN) } }))).toContain('not finite');
    expect(await faultOf(() => ({ ok: false, error: { kind: 'bad' } }))).toBe('');
  });

  it('counts what is made by length, by copying and by mapping, and leaves everything as it was', async () => {
    const { Float32Array: real } = globalThis;
    const { cost } = await metered(() => Float32Array.from(new Uint8Array(10).slice(0, 5)).map((value) => value));
    expect(cost.bytes).toBe(10 + 5 + 20 + 20);
    expect(globalThis.Float32Array).toBe(real);
    expect(new Float32Array(1).constructor).toBe(real);
  });
});
