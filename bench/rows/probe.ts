// The linear probe, all candidates in one run: what a pretrained backbone is worth beside the same one untrained, a larger one,
// and none at all.
import { join } from 'node:path';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { builtInBackbone } from '../../src/core/backbones/builtInBackbone';
import { randomInit } from '../../src/core/backbones/catalogue';
import type { Probe, ProbeResult } from '../engineAlone/probe';
import type { Bench, Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { lacksPhotoSets, photoSets } from '../support/photos';
import { addressesOf, answerShared, lacking, MOBILENET, mobileNet } from '../support/shared';
import { visit } from '../support/visit';

const SHOTS = [1, 5, 10, 25] as const;
const DRAWS = 5;
/** So many points the built-in backbone may be behind MobileNetV2 0.35 on the mean of the sets, at so many shots. */
const GOALS = [
  { shots: 1, points: 5 },
  { shots: 10, points: 2 },
] as const;

export const probe: Row = {
  name: 'probe',
  title: `Linear probe on each set of photos, ${DRAWS} draws, and the time of one picture`,
  lacks: () => lacksPhotoSets() ?? lacking([MOBILENET]),
  run: ({ engineUrl, folder }: Bench) =>
    visit(
      join(folder, 'profile'),
      async ({ page, context }) => {
        const spec = mobileNet();
        await answerShared(context, spec);
        await page.goto(`${engineUrl}probe.html`);
        await page.waitForFunction(() => 'probe' in globalThis);
        const names = photoSets();
        const sets = names.map((name) => ({ train: addressesOf(name, 'train'), test: addressesOf(name, 'test') }));
        const ask = (backbone: BackboneSpec | undefined): Promise<ProbeResult> =>
          page.evaluate((task) => (globalThis as unknown as { probe: Probe }).probe(task), {
            spec: backbone,
            sets,
            shots: SHOTS,
            draws: DRAWS,
          });

        const ours = await ask(builtInBackbone);
        const theirs = await ask(spec);
        return [
          ...figuresOf(builtInBackbone.name, names, ours),
          ...figuresOf(spec.name, names, theirs),
          ...figuresOf(randomInit.name, names, await ask(randomInit)),
          ...figuresOf('raw pixels, 32 × 32', names, await ask(undefined)),
          ...GOALS.map(({ shots, points }) => behind(ours, theirs, shots, points)),
        ];
      },
      'block',
    ),
};

function figuresOf(name: string, sets: readonly string[], { accuracies, forward, device }: ProbeResult): readonly Figure[] {
  const named = sets.flatMap((set, s) =>
    SHOTS.map((shots, i): Figure => ({
      of: `${name}: ${set}, ${shots} a class`,
      unit: '%',
      values: (accuracies[s]?.[i] ?? []).map((share) => 100 * share),
    })),
  );
  return forward.length === 0 ? named : [...named, { of: `${name}: one picture`, unit: 'ms', values: forward, note: device }];
}

/** Points that the built-in backbone is behind, draw by draw, on the mean of the sets. */
function behind(ours: ProbeResult, theirs: ProbeResult, shots: (typeof SHOTS)[number], points: number): Figure {
  const at = SHOTS.indexOf(shots);
  const mean = ({ accuracies }: ProbeResult, draw: number) =>
    accuracies.reduce((sum, set) => sum + (set[at]?.[draw] ?? NaN), 0) / accuracies.length;
  const values = Array.from({ length: DRAWS }, (_, draw) => 100 * (mean(theirs, draw) - mean(ours, draw)));
  return {
    of: `${builtInBackbone.name} behind MobileNetV2 0.35, ${shots} a class, mean of ${ours.accuracies.length} sets`,
    unit: 'points',
    values,
    goal: { atMost: points },
  };
}
