// The linear probe, all contenders in one run: what a pretrained backbone is worth beside the same one untrained, a larger one, and none at all.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackboneSpec } from '../../src/core/backbones';
import { builtInBackbone } from '../../src/core/builtInBackbone';
import { catalogue, randomTwin } from '../../src/core/catalogue';
import type { PhotosByClass, Probe, ProbeResult } from '../engineAlone/probe';
import type { Bench, Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { photosByClass } from '../support/photos';
import { visit } from '../support/visit';

const PHOTOS = '../shared/photos';
const MOBILENET = '../shared/backbones/mobilenet_v2_0.35_224_no_top';
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
  lacks: () => [...SETS.map(({ folder }) => join(PHOTOS, folder)), MOBILENET].map((path) => (existsSync(path) ? undefined : `needs ${path}`)).find((lack) => lack),
  run: ({ engineUrl, folder }: Bench) =>
    visit(
      join(folder, 'profile'),
      async ({ page, context }) => {
        const mobileNet = catalogue.find(({ id }) => id === 'mobilenet-v2-0.35');
        if (!mobileNet) throw new Error('the catalogue lacks mobilenet-v2-0.35');
        const far = new URL('.', mobileNet.url).href;
        const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
        await context.route(`${far}*`, (route) => route.fulfill({ body: readFileSync(join(MOBILENET, route.request().url().slice(far.length))), headers }));
        await context.route('**/photos/**', (route) => route.fulfill({ body: readFileSync(join(PHOTOS, decodeURIComponent(new URL(route.request().url()).pathname).replace('/photos/', ''))) }));
        await page.goto(`${engineUrl}probe.html`);
        await page.waitForFunction(() => 'probe' in globalThis);
        const sets = SETS.map((set) => ({ train: addressesOf(set.folder, 'train'), test: addressesOf(set.folder, 'test') }));
        const ask = (spec: BackboneSpec | undefined): Promise<ProbeResult> =>
          page.evaluate((task) => (globalThis as unknown as { probe: Probe }).probe(task), { spec, sets, shots: SHOTS, draws: DRAWS });

        const ours = await ask(builtInBackbone);
        const theirs = await ask(mobileNet);
        return [
          ...figuresOf(builtInBackbone.name, ours),
          ...figuresOf(mobileNet.name, theirs),
          ...figuresOf(randomTwin.name, await ask(randomTwin)),
          ...figuresOf('raw pixels, 32 × 32', await ask(undefined)),
          behind(ours, theirs),
        ];
      },
      'block',
    ),
};

/** Where the page fetches a set's photos from, class by class. */
function addressesOf(folder: string, part: 'train' | 'test'): PhotosByClass {
  return [...photosByClass(join(PHOTOS, folder, part)).values()].map((paths) => paths.map((path) => path.replace(PHOTOS, 'photos')));
}

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
