// Every parser of strangers' bytes, given tens of thousands of spoilt files: `npm test` gives fewer of the same.
import { readFileSync } from 'node:fs';
import { fuzzed, MOST_MILLISECONDS } from '../../src/formats/testing/fuzz';
import { fuzzedParsers } from '../../src/formats/testing/parsers';
import { toyBackbone } from '../../src/ml/toyBackbone';
import { toyGraph } from '../../src/ml/toyGraph';
import { unpackWeights } from '../../src/ml/weights';
import type { Row } from '../support/bench';

const FILES = 34_000;
const SEED = 20_260_000;
const CARD = new URL('../../public/models/headstart-1/card.json', import.meta.url);

export const fuzz: Row = {
  name: 'fuzz',
  title: 'Files made to hurt: every parser of strangers’ bytes',
  async run() {
    const parsers = await fuzzedParsers({
      layers: toyBackbone(),
      graph: toyGraph(),
      card: readFileSync(CARD, 'utf8'),
      unpack: unpackWeights,
    });
    const reports = [];
    for (const parser of parsers) reports.push(await fuzzed(parser, Math.ceil(FILES / parsers.length), SEED));
    const faults = reports.flatMap((report) => report.faults);
    for (const fault of faults) console.log(fault);
    return [
      {
        of: 'spoilt files, all parsers together',
        unit: '',
        values: [reports.reduce((sum, { calls }) => sum + calls, 0)],
        goal: { atLeast: 20_000 },
      },
      { of: 'that made a parser throw, dally or ask for too much', unit: '', values: [faults.length], goal: { atMost: 0 } },
      {
        of: 'slowest call, processor time',
        unit: 'ms',
        values: [Math.max(...reports.map(({ slowest }) => slowest))],
        goal: { atMost: MOST_MILLISECONDS },
      },
      {
        of: 'largest allocation, of what it may',
        unit: '%',
        values: [100 * Math.max(...reports.map(({ ofBound }) => ofBound))],
        goal: { atMost: 100 },
      },
    ];
  },
};
