// Every parser of strangers' bytes is given a thousand spoilt files: none makes it throw, dally or ask for much memory. `npm run bench -- fuzz` gives more.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toyBackbone } from '../ml/toyBackbone';
import { toyGraph } from '../ml/toyGraph';
import { unpackWeights } from '../ml/weights';
import { fuzzed } from './testing/fuzz';
import { metered } from './testing/metered';
import { fuzzedParsers } from './testing/parsers';

const EACH = 1000;

const card = readFileSync(new URL('../../public/models/headstart-1/card.json', import.meta.url), 'utf8');
const parsers = await fuzzedParsers({ layers: toyBackbone(), graph: toyGraph(), card, unpack: unpackWeights });

describe('spoilt files', () => {
  it.each(parsers.map((parser) => [parser.name, parser] as const))(
    '%s',
    async (_, parser) => {
      const { faults } = await fuzzed(parser, EACH, 1);
      expect(faults).toEqual([]);
    },
    120_000,
  );
});

describe('the fuzz itself', () => {
  it('takes files that are whole, so that it gets past every parser’s first look', async () => {
    for (const parser of parsers.filter(({ name }) => name !== 'archive')) {
      const { taken, faults } = await fuzzed(parser, 300, 2);
      expect(faults).toEqual([]);
      if (!['picture header', 'name'].includes(parser.name)) expect(taken, parser.name).toBeGreaterThan(0);
    }
  }, 120_000);

  it('finds a parser that throws, one that asks for too much, one that dallies, and an error without a tag', async () => {
    const spoilt = (read: () => unknown) => fuzzed({ name: 'bad', draw: () => new Uint8Array(3), read, bound: () => 100 }, 1, 1);
    const dallies = () => {
      for (const begun = process.cpuUsage(); process.cpuUsage(begun).user < 1_100_000;);
    };
    const faultOf = async (read: () => unknown) => (await spoilt(read)).faults.join();
    expect(
      await faultOf(() => {
        throw new RangeError('deep');
      }),
    ).toContain('threw RangeError: deep');
    expect(await faultOf(() => new Float32Array(26))).toContain('asked for 104 bytes');
    expect(await faultOf(() => ({ ok: false, error: {} }))).toContain('without a tag');
    expect(await faultOf(dallies)).toMatch(/\d ms/);
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
