// What the engine holds after thousands of predictions, on every device;
// the graphics ones are drawn by software where the flags have it so.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { builtInBackbone } from '../../src/core/backbones/builtInBackbone';
import type { DeviceKind } from '../../src/core/backbones/embedding';
import { SOFTWARE_WEBGL, SOFTWARE_WEBGPU } from '../../e2e/support/launch';
import type { EngineAlone } from '../engineAlone/main';
import type { Predicted } from '../engineAlone/predictions';
import type { Bench, Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { threeColumns } from './memoryOfColumns';
import { answerShared, MOBILENET, mobileNet } from '../support/shared';
import { visit } from '../support/visit';

const PREDICTIONS = 2000;
/** Times are means of so many predictions, and after the first so many the memory is looked at too. */
const EACH = 200;

const DEVICES: readonly DeviceKind[] = ['wasm', 'webgl', 'webgpu', 'cpu'];

export const memory: Row = {
  name: 'memory',
  title: `What the engine holds after ${count(PREDICTIONS)} predictions more, one frame each`,
  async run(bench) {
    const figures: Figure[] = [];
    for (const device of DEVICES) figures.push(...(await figuresOf(bench, builtInBackbone, device)));
    if (existsSync(MOBILENET)) figures.push(...(await figuresOf(bench, mobileNet(), 'wasm')));
    return [...figures, ...(await threeColumns(bench))];
  },
};

function figuresOf({ engineUrl, folder }: Bench, spec: BackboneSpec, device: DeviceKind): Promise<readonly Figure[]> {
  return visit(
    join(folder, `${spec.id}-${device}`),
    async ({ page, context }) => {
      if (spec !== builtInBackbone) await answerShared(context, spec);
      await page.goto(engineUrl);
      await page.waitForFunction(() => 'engineAlone' in globalThis);
      const detail = await page.evaluate(
        ([device, spec]) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.start(device, spec),
        [device, spec] as const,
      );
      const predict = (count: number): Promise<Predicted> =>
        page.evaluate((count) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.predict(count), count);
      const before = await predict(1);
      const after: Predicted[] = [];
      for (let made = 0; made < PREDICTIONS; made += EACH) after.push(await predict(EACH));
      const moments = [before, after[0], after.at(-1)].map((predicted) => predicted?.held);
      const of = `${spec.name}, ${device}`;
      return [
        more(
          `${of}: tensors`,
          '',
          moments.map((held) => held?.tensors),
        ),
        more(
          `${of}: what they need`,
          'bytes',
          moments.map((held) => held?.bytes),
        ),
        ...(before.held.deviceBytes === undefined
          ? []
          : [
              more(
                `${of}: what the device set aside`,
                'bytes',
                moments.map((held) => held?.deviceBytes),
              ),
            ]),
        { of: `${of}: a prediction, means of ${EACH}`, unit: 'ms', values: after.map(({ milliseconds }) => milliseconds), note: detail },
      ];
    },
    'block',
    [...SOFTWARE_WEBGL, ...SOFTWARE_WEBGPU],
  );
}

/** The growth from the first moment to the last, with all three beside it. */
function more(of: string, unit: string, moments: readonly (number | undefined)[]): Figure {
  const [before = NaN, soon = NaN, late = NaN] = moments;
  const note = `${count(before)} before, ${count(soon)} after ${EACH}, ${count(late)} after ${count(PREDICTIONS)}`;
  return { of: `${of}, more than before`, unit, values: [late - before], goal: { atMost: 0 }, note };
}

function count(value: number): string {
  return value.toLocaleString('en');
}
