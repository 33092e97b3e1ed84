// The heads that are always trained: how long the optimum takes, from nothing, after one sample more, and with many samples.
import { join } from 'node:path';
import type { EngineAlone } from '../engineAlone/main';
import type { Row } from '../support/bench';
import { repeat } from '../support/repeat';
import { visit } from '../support/visit';

const REPEATS = 5;
const MORE = 40;
const RECORDINGS = 20;
const here = 'drawn embeddings, d = 1280';

export const heads: Row = {
  name: 'heads',
  title: 'Heads to their optimum (linear: gradient norm at 1e-4 of its first)',
  run: ({ engineUrl, folder }) =>
    visit(join(folder, 'profile'), async ({ page }) => {
      await page.goto(engineUrl);
      await page.waitForFunction(() => 'engineAlone' in globalThis);
      const fromNothing = (n: number, k: number) =>
        page.evaluate(([n, k]) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.fromNothing(n, k), [n, k] as const);
      const first = await fromNothing(100, 4);
      const hundred = await repeat(2 * REPEATS, () => fromNothing(100, 4));
      const after = await page.evaluate(
        (more) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.oneMore(300, 4, more),
        MORE,
      );
      const inPage = await page.evaluate(
        (more) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.oneMoreInPage(300, 4, more),
        MORE,
      );
      const without = await page.evaluate(
        (recordings) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.leaveOutInPage(300, 4, recordings),
        RECORDINGS,
      );
      const means = await page.evaluate(
        (more) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.nearestMeanOneMore(300, 4, more),
        MORE,
      );
      const some = await repeat(REPEATS, () => fromNothing(10_000, 10));
      const twice = await repeat(REPEATS, () => fromNothing(20_000, 10));
      return [
        { of: 'linear, 4 × 25 samples, the page’s very first fit', unit: 'ms', values: [first], note: here },
        { of: 'linear, 4 × 25 samples, from nothing', unit: 'ms', values: hundred, note: here },
        { of: 'linear, one sample after 300, the arithmetic', unit: 'ms', values: after, goal: { atMost: 16 }, note: here },
        { of: 'linear, one sample after 300, through the trainer', unit: 'ms', values: inPage, goal: { atMost: 16 }, note: here },
        {
          of: 'linear, without one recording of 300 samples, through the trainer',
          unit: 'ms',
          values: without,
          goal: { atMost: 200 },
          note: here,
        },
        { of: 'linear, 10,000 samples, 10 classes', unit: 's', values: some.map((ms) => ms / 1000), goal: { atMost: 2 }, note: here },
        { of: 'linear, 20,000 samples, 10 classes', unit: 's', values: twice.map((ms) => ms / 1000), note: here },
        {
          of: 'twice the samples take so many times as long',
          unit: '×',
          values: twice.map((ms, i) => ms / (some[i] ?? NaN)),
          goal: { atMost: 2 },
        },
        { of: 'nearest mean, one sample after 300', unit: 'ms', values: means, goal: { atMost: 1 }, note: here },
      ];
    }),
};
