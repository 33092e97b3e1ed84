// How often the interval of a share holds the true one where frames of one recording are right or wrong together, and what that costs where
// they are not.
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../base/random';
import { countsByRecording } from './byRecording';
import { shareInterval, wilson } from './wilson';

/** Which share of a recording's frames is right, and how many of all recordings are like that. */
type Law = readonly { readonly weight: number; readonly right: number }[];

const one = (right: number): Law => [{ weight: 1, right }];
const two = (good: number, weight: number, bad: number): Law => [
  { weight, right: good },
  { weight: 1 - weight, right: bad },
];

const CLUSTERED = {
  'all right in 90 %, all wrong in the others': two(1, 0.9, 0),
  '98 % in 80 %, half in the others': two(0.98, 0.8, 0.5),
  '97 % in 70 %, 80 % in the others': two(0.97, 0.7, 0.8),
} as const;
const INDEPENDENT = { 'independent, 90 %': one(0.9), 'independent, 60 %': one(0.6) } as const;

const DRAWS = 1000;

/** Of drawn tests, how many intervals hold the true share, and how wide they are beside those of independent frames. */
function drawn(law: Law, sizes: (random: () => number) => readonly number[], seed: number) {
  const truth = law.reduce((sum, { weight, right }) => sum + weight * right, 0);
  const random = randomFrom(seed);
  const holds = ({ low, high }: { readonly low: number; readonly high: number }) => Number(low <= truth && truth <= high);
  let [held, alone, width, wide] = [0, 0, 0, 0];
  for (let draw = 0; draw < DRAWS; draw++) {
    const [right, names]: [number[], string[]] = [[], []];
    sizes(random).forEach((frames, recording) => {
      let luck = random();
      const share = law.find(({ weight }) => (luck -= weight) < 0)?.right ?? law.at(-1)?.right ?? 0;
      for (let frame = 0; frame < frames; frame++) {
        right.push(Number(random() < share));
        names.push(String(recording));
      }
    });
    const counts = countsByRecording(right, names);
    const [mine, independent] = [shareInterval(counts), wilson(counts.right, counts.total)];
    held += holds(mine);
    alone += holds(independent);
    width += mine.high - mine.low;
    wide += independent.high - independent.low;
  }
  return { held: held / DRAWS, alone: alone / DRAWS, ratio: width / wide };
}

const alike = (recordings: number, frames: number) => () => Array<number>(recordings).fill(frames);
const unequal = (recordings: number) => (random: () => number) => Array.from({ length: recordings }, () => 1 + Math.floor(random() * 40));

const SIZES = [
  ...[4, 8, 20, 60].flatMap((recordings) =>
    [5, 20].map((frames) => [`${recordings} recordings of ${frames}`, alike(recordings, frames)] as const),
  ),
  ['8 recordings of 1 to 40', unequal(8)] as const,
  ['20 recordings of 1 to 40', unequal(20)] as const,
];

describe.each(SIZES)('%s', (name, sizes) => {
  test.each(Object.entries({ ...CLUSTERED, ...INDEPENDENT }))('%s: at least 93 of 100 intervals hold the true share', (_, law) => {
    expect(drawn(law, sizes, name.length).held).toBeGreaterThanOrEqual(0.93);
  });
});

test('counting each frame alone would not: what stands and falls together is no independent test', () => {
  expect(drawn(CLUSTERED['all right in 90 %, all wrong in the others'], alike(8, 20), 1).alone).toBeLessThan(0.5);
  expect(drawn(CLUSTERED['98 % in 80 %, half in the others'], alike(20, 20), 1).alone).toBeLessThan(0.6);
});

test('of frames that are independent it is wider by what recordings might have hidden, the less the more of them there are', () => {
  const ratio = (recordings: number, frames: number) => drawn(one(0.9), alike(recordings, frames), 3).ratio;
  expect(ratio(20, 1)).toBe(1);
  expect(ratio(8, 5)).toBeLessThan(2);
  expect(ratio(8, 20)).toBeLessThan(3.2);
  expect(ratio(20, 20)).toBeLessThan(2.3);
  expect(ratio(60, 20)).toBeLessThan(1.6);
});
