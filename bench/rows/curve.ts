// The learning curve of many samples: how long each kind of head takes, alone and the quick ones together, as the app measures them.
import { join } from 'node:path';
import type { CurveChoice } from '../../src/core/compare/curveKinds';
import { teachableMachinePreset } from '../../src/core/heads/epochSettings';
import type { CurveTask } from '../engineAlone/curves';
import type { EngineAlone } from '../engineAlone/main';
import type { Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { repeat } from '../support/repeat';
import { visit } from '../support/visit';

const REPEATS = 3;
/** As the built-in backbone's embeddings are long, and as the app bounds a curve. */
const TASK = { classes: 10, embeddingLength: 512, draws: 10, mostHeldOut: 200 } as const;
const SAMPLES = 1000;
/** For a look at ten times as many: once. */
const MANY = 10_000;
/** Seconds that a person waits for a picture that grows. */
const GOAL = { atMost: 10 } as const;

const LINEAR: CurveChoice = { kind: 'linear', l2: 'auto', balanced: true };
const MEAN: CurveChoice = { kind: 'nearest-mean' };
const NEIGHBOURS: CurveChoice = { kind: 'nearest-neighbours', k: 'auto' };
const MLP: CurveChoice = { kind: 'mlp', settings: { ...teachableMachinePreset, epochMilliseconds: 0 } };

const QUICK = [LINEAR, MEAN, NEIGHBOURS] as const;

const CURVES: readonly (readonly [of: string, choices: readonly CurveChoice[]])[] = [
  ['the quick kinds together', QUICK],
  ['linear', [LINEAR]],
  ['nearest mean', [MEAN]],
  ['nearest neighbours', [NEIGHBOURS]],
  ['two layers', [MLP]],
];

export const curve: Row = {
  name: 'curve',
  title: `The learning curve of ${SAMPLES} samples in ${TASK.classes} classes, ${TASK.draws} draws, from asking to the last point`,
  run: ({ engineUrl, folder }) =>
    visit(join(folder, 'profile'), async ({ page }) => {
      await page.goto(engineUrl);
      await page.waitForFunction(() => 'engineAlone' in globalThis);
      const figureOf = async (of: string, task: CurveTask, repeats: number): Promise<Figure> => {
        const times = await repeat(repeats, () =>
          page.evaluate((task) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.curve(task), task),
        );
        const note = `${times[0]?.measured ?? 0} heads fitted and asked, d = ${task.embeddingLength}`;
        return { of, unit: 's', values: times.map(({ milliseconds }) => milliseconds / 1000), note };
      };
      const figures: Figure[] = [];
      for (const [of, choices] of CURVES)
        figures.push({ ...(await figureOf(of, { ...TASK, samples: SAMPLES, choices }, REPEATS)), goal: GOAL });
      return [...figures, await figureOf(`the quick kinds together, ${MANY} samples`, { ...TASK, samples: MANY, choices: QUICK }, 1)];
    }),
};
