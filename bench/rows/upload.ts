// A hundred photos uploaded, and thousands dropped: how many are decoded, cropped, kept and embedded a second, beside the engine that
// has nothing else to do.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { builtInBackbone } from '../../src/core/backbones/builtInBackbone';
import type { EngineAlone } from '../engineAlone/main';
import type { Bench, Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { median } from '../support/figure';
import { drawnPhotos, FRUIT, photosByClass } from '../support/photos';
import { repeat } from '../support/repeat';
import { answerShared, MOBILENET, mobileNet } from '../support/shared';
import type { Visit } from '../support/visit';
import { chooseBackbone, deviceOf, visit } from '../support/visit';
import { DROPPED, dropped } from './uploadOfThousands';

const PHOTOS = 100;
/** What a phone takes: 4000 × 3000. */
const LARGE = { count: 16, width: 1000, height: 750, times: 4 } as const;
const REPEATS = 5;
const BATCH_SIZES = [1, 4, 8, 16, 32, 64] as const;

/** Photos with what they are called. */
type Photos = readonly [of: string, paths: readonly string[]];

declare global {
  var benchUpload: number;
  var benchUploadTasks: number[];
}

export const upload: Row = {
  name: 'upload',
  title: `${PHOTOS} photos uploaded, ${DROPPED} dropped`,
  async run(bench) {
    const sets: Photos[] = [['drawn photos, 640 × 480', await drawnPhotos(join(bench.folder, 'drawn'), PHOTOS, 640, 480)]];
    if (existsSync(FRUIT))
      sets.push(['photos of fruit, 348 × 348', [...photosByClass(join(FRUIT, 'train')).values()].flat().slice(0, PHOTOS)]);
    const large = await drawnPhotos(join(bench.folder, 'large'), LARGE.count, LARGE.width, LARGE.height, LARGE.times);
    const figures: Figure[] = [];
    for (const spec of existsSync(MOBILENET) ? [builtInBackbone, mobileNet()] : [builtInBackbone])
      figures.push(...(await figuresOf(bench, spec, sets)));
    const { pictures } = await alone(bench, builtInBackbone, [['', large]], []);
    figures.push({ of: 'photos of 12 megapixels, drawn: pictures alone', unit: 'a second', values: pictures[0] ?? [] });
    return figures;
  },
};

async function figuresOf(bench: Bench, spec: BackboneSpec, sets: readonly Photos[]): Promise<readonly Figure[]> {
  const { raw, pictures } = await alone(bench, spec, sets);
  const best = raw.reduce((a, b) => (median(b.values) > median(a.values) ? b : a));
  const figures: Figure[] = [{ ...best, of: `${spec.name}: the engine alone, at its best: ${best.of}` }];
  for (const [i, [of, paths]] of sets.entries()) {
    const runs = await repeat(REPEATS, (run) => uploaded(bench, spec, join(bench.folder, `${spec.id}-${i}-${run}`), paths));
    const taken = pictures[i] ?? [];
    const inTurns = 1 / (1 / median(taken) + 1 / median(best.values));
    figures.push(
      { of: `${of}: pictures alone, decoded, cropped, kept, scaled`, unit: 'a second', values: taken },
      { of: `${of}: uploaded`, unit: 'a second', values: runs.map(({ rate }) => rate), note: runs[0]?.device ?? '' },
      {
        of: `${of}: share of the engine alone`,
        unit: '%',
        values: runs.map(({ rate }) => (100 * rate) / median(best.values)),
        goal: { atLeast: 90 },
      },
      {
        of: `${of}: share of what pictures and engine taking turns would give`,
        unit: '%',
        values: runs.map(({ rate }) => (100 * rate) / inTurns),
        goal: { atLeast: 85 },
        note: `${Math.round(inTurns)} a second`,
      },
      {
        of: `${of}: longest task of the page while uploading, 0 below 50 ms`,
        unit: 'ms',
        values: runs.map(({ longestTask }) => longestTask),
        goal: { atMost: 50 },
      },
    );
    if (spec === builtInBackbone && i === 0) figures.push(...(await dropped(bench, paths, inTurns)));
  }
  return figures;
}

/** From the files being chosen to all of them being there, embedded. */
async function uploaded(
  { url }: Bench,
  spec: BackboneSpec,
  profile: string,
  paths: readonly string[],
): Promise<{ readonly rate: number; readonly longestTask: number; readonly device: string }> {
  const ours = spec === builtInBackbone;
  const body = async ({ app, page, context }: Visit) => {
    await page.addInitScript(timeUpload, PHOTOS);
    if (!ours) await answerShared(context, spec);
    await app.open(url);
    await app.ready();
    // A first visit goes on for some seconds with keeping the app for the next, without a network: not what is measured here.
    if (ours) await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    else await chooseBackbone(app, spec.name);
    const chooser = page.waitForEvent('filechooser');
    await app.card('Class 1').getByRole('button', { name: 'Upload pictures to Class 1' }).click();
    await (await chooser).setFiles([...paths]);
    await app.expectSamples('Class 1', PHOTOS);
    const milliseconds = await page.evaluate(() => globalThis.benchUpload);
    const longestTask = await page.evaluate(async () => {
      // Long tasks are told of a little later.
      await new Promise((resolve) => setTimeout(resolve, 200));
      return Math.max(0, ...globalThis.benchUploadTasks);
    });
    return { rate: (1000 * PHOTOS) / milliseconds, longestTask, device: await deviceOf(app) };
  };
  return visit(profile, body, ours ? 'allow' : 'block');
}

/** The engine without pictures at each size of batch, and the pictures of each set without an engine. */
async function alone(
  { engineUrl, folder }: Bench,
  spec: BackboneSpec,
  sets: readonly Photos[],
  sizes: readonly number[] = BATCH_SIZES,
): Promise<{ readonly raw: readonly Figure[]; readonly pictures: readonly (readonly number[])[] }> {
  const body = async ({ page, context }: Visit) => {
    if (spec !== builtInBackbone) await answerShared(context, spec);
    await page.goto(engineUrl);
    await page.waitForFunction(() => 'engineAlone' in globalThis);
    const pictures: (readonly number[])[] = [];
    for (const [, paths] of sets) {
      await page.locator('input').setInputFiles([...paths]);
      const rate = () =>
        page.evaluate((side) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.pictures(side), spec.inputSize);
      // The first time starts the worker.
      await rate();
      pictures.push(await repeat(REPEATS, rate));
    }
    const note = await page.evaluate(
      (spec) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.start('wasm', spec),
      spec,
    );
    const raw: Figure[] = [];
    for (const size of sizes) {
      const values = await repeat(REPEATS, () =>
        page.evaluate(
          (size) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.rate(size, Math.ceil(192 / size)),
          size,
        ),
      );
      raw.push({ of: `batches of ${size}`, unit: 'a second', values, note: `WASM (${note})` });
    }
    return { raw, pictures };
  };
  return visit(join(folder, `${spec.id}-alone`), body, 'block');
}

/**
 * Runs in the page before all else: the milliseconds from choosing files to the count of the first class being complete,
 * and the long tasks since.
 */
function timeUpload(count: number) {
  globalThis.benchUpload = NaN;
  globalThis.benchUploadTasks = [];
  document.addEventListener(
    'change',
    () => {
      const started = performance.now();
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) if (startTime >= started) globalThis.benchUploadTasks.push(duration);
      }).observe({ type: 'longtask' });
      const observer = new MutationObserver(() => {
        const first = document.querySelector('[role="group"] header');
        const said = [...(first?.querySelectorAll(':scope > span') ?? [])].map(({ textContent }) => textContent);
        if (!said.some((each) => each.startsWith(`${count.toLocaleString('en')} samples`))) return;
        observer.disconnect();
        globalThis.benchUpload = performance.now() - started;
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    },
    { capture: true, once: true },
  );
}
