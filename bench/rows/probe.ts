// The linear probe, all contenders in one run: what a pretrained backbone is worth beside the same one untrained, a larger one, and none at all.
import { join } from 'node:path';
import type { BackboneSpec } from '../../src/core/backbones';
import { builtInBackbone } from '../../src/core/builtInBackbone';
import { randomTwin } from '../../src/core/catalogue';
import type { Probe, ProbeResult } from '../engineAlone/probe';
import type { Bench, Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { addressesOf, answerShared, lacking, MOBILENET, mobileNet, PHOTOS } from '../support/shared';
import { visit } from '../support/visit';

const SETS = [
  { name: 'fruit', folder: 'fruit' },
  { name: 'numbers by hand', folder: 'hand-digits' },
] as const;
const SHOTS = [1, 5, 10, 25] as const;
const DRAWS = 5;
/** The built-in backbone may be so many points behind MobileNetV2 0.35 at so many shots, on the mean of both sets. */
const GOAL = { shots: 10, points: 5 } as const;

export const probe: Row = {
  name: 'probe',
  title: `Linear probe: 6 kinds of fruit and 10 numbers shown by hand, ${DRAWS} draws, and the time of one picture`,
  lacks: () => lacking([...SETS.map(({ folder }) => join(PHOTOS, folder)), MOBILENET]),
  run: ({ engineUrl, folder }: Bench) =>
    visit(
      join(folder, 'profile'),
      async ({ page, context }) => {
        const spec = mobileNet();
        await answerShared(context, spec);
        await page.goto(`${engineUrl}probe.html`);
        await page.waitForFunction(() => 'probe' in globalThis);
        const sets = SETS.map((set) => ({ train: addressesOf(set.folder, 'train'), test: addressesOf(set.folder, 'test') }));
        const ask = (backbone: BackboneSpec | undefined): Promise<ProbeResult> =>
          page.evaluate((task) => (globalThis as unknown as { probe: Probe }).probe(task), { spec: backbone, sets, shots: SHOTS, draws: DRAWS });

        const ours = await ask(builtInBackbone);
        const theirs = await ask(spec);
        return [
          ...figuresOf(builtInBackbone.name, ours),
          ...figuresOf(spec.name, theirs),
          ...figuresOf(randomTwin.name, await ask(randomTwin)),
          ...figuresOf('raw pixels, 32 × 32', await ask(undefined)),
          behind(ours, theirs),
        ];
      },
      'block',
    ),
};

function figuresOf(name: string, { accuracies, forward, device }: ProbeResult): readonly Figure[] {
  const named = SETS.flatMap((set, s) =>
    SHOTS.map((shots, i): Figure => ({ of: `${name}: ${set.name}, ${shots} a class`, unit: '%', values: (accuracies[s]?.[i] ?? []).map((share) => 100 * share) })),
  );
  return forward.length === 0 ? named : [...named, { of: `${name}: one picture`, unit: 'ms', values: forward, note: device }];
}

/** Points that the built-in backbone is behind, draw by draw, on the mean of the sets. */
function behind(ours: ProbeResult, theirs: ProbeResult): Figure {
  const at = SHOTS.indexOf(GOAL.shots);
  const mean = ({ accuracies }: ProbeResult, draw: number) => accuracies.reduce((sum, set) => sum + (set[at]?.[draw] ?? NaN), 0) / accuracies.length;
  const values = Array.from({ length: DRAWS }, (_, draw) => 100 * (mean(theirs, draw) - mean(ours, draw)));
  return { of: `${builtInBackbone.name} behind MobileNetV2 0.35, ${GOAL.shots} a class, mean of both`, unit: 'points', values, goal: { atMost: GOAL.points } };
}
