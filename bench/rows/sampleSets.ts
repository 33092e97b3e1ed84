// The drawn sample sets on the built-in backbone: hard enough with one picture a class, learnt with twenty, and misleading with a shortcut.
import { join } from 'node:path';
import { builtInBackbone } from '../../src/core/backbones/builtInBackbone';
import { SAMPLE_SET_IDS } from '../../src/core/sampleSets/sampleSets';
import type { DrawnSet } from '../engineAlone/drawnSet';
import type { Probe } from '../engineAlone/probe';
import type { Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { visit } from '../support/visit';

const SHOTS = [1, 20] as const;
const DRAWS = 5;
const LEARN = 40;
const ASK = 30;
/** Percent right at most with one picture a class, and at least with twenty. */
const GOALS: Readonly<Record<(typeof SHOTS)[number], NonNullable<Figure['goal']>>> = { 1: { atMost: 80 }, 20: { atLeast: 90 } };

export const sampleSets: Row = {
  name: 'sampleSets',
  title: `Drawn sample sets on ${builtInBackbone.name}: a linear head on ${SHOTS.join(' and ')} of ${LEARN} a class, ${ASK} a class asked`,
  run: ({ engineUrl, folder }) =>
    visit(join(folder, 'profile'), async ({ page }) => {
      await page.goto(`${engineUrl}probe.html`);
      await page.waitForFunction(() => 'probe' in globalThis && 'drawnSet' in globalThis);
      const figures: Figure[] = [];
      for (const set of SAMPLE_SET_IDS)
        for (const shortcut of [false, true]) {
          const { accuracies } = await page.evaluate(
            async ({ spec, set, shortcut, shots, draws, learn, ask }) => {
              const page = globalThis as unknown as { probe: Probe; drawnSet: DrawnSet };
              return page.probe({ spec, sets: [await page.drawnSet(set, shortcut, learn, ask)], shots, draws });
            },
            { spec: builtInBackbone, set, shortcut, shots: SHOTS, draws: DRAWS, learn: LEARN, ask: ASK },
          );
          SHOTS.forEach((shots, i) =>
            figures.push({
              of: `${set}${shortcut ? ', grounds swapped' : ''}: ${shots} a class`,
              unit: '%',
              values: (accuracies[0]?.[i] ?? []).map((share) => 100 * share),
              ...(!shortcut && { goal: GOALS[shots] }),
            }),
          );
        }
      return figures;
    }),
};
