// Every parser of strangers' bytes is given a thousand spoilt files: none makes it throw, dally or ask for much memory.
// `npm run bench -- fuzz` gives more.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toyBackbone } from '../ml/toyBackbone';
import { toyGraph } from '../ml/toyGraph';
import { unpackWeights } from '../ml/weights';
import { fuzzed } from './testing/fuzz';
import { fuzzedParsers } from './testing/parsers';

const EACH = 1000;
/** These say nothing of a file's being whole. */
const NEVER_TAKEN: readonly string[] = ['archive', 'picture header', 'name'];

const card = readFileSync(new URL('../../public/models/headstart-1/card.json', import.meta.url), 'utf8');
const parsers = await fuzzedParsers({ layers: toyBackbone(), graph: toyGraph(), card, unpack: unpackWeights });

it.each(parsers.map((parser) => [parser.name, parser] as const))(
  '%s',
  async (name, parser) => {
    const { taken, faults } = await fuzzed(parser, EACH, 1);
    expect(faults).toEqual([]);
    // Some are whole in spite of all: the files get past the parser's first look.
    if (!NEVER_TAKEN.includes(name)) expect(taken).toBeGreaterThan(0);
  },
  120_000,
);
