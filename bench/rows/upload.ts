// A hundred photos uploaded: how many are decoded, cropped, kept and embedded a second, beside the engine that has nothing else to do.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtInBackbone } from '../../src/core/builtInBackbone';
import type { EngineAlone } from '../engineAlone/main';
import type { Bench, Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { median } from '../support/figure';
import { drawnPhotos, FRUIT, photosByClass } from '../support/photos';
import { repeat } from '../support/repeat';
import { deviceOf, visit } from '../support/visit';

const PHOTOS = 100;
const REPEATS = 5;
const BATCH_SIZES = [1, 4, 8, 16, 32, 64] as const;

declare global {
  var benchUpload: number;
}

export const upload: Row = {
  name: 'upload',
  title: `${PHOTOS} photos uploaded`,
  async run(bench) {
    const raw = await rawRates(bench);
    const best = raw.reduce((a, b) => (median(b.values) > median(a.values) ? b : a));
    const sets: [string, readonly string[]][] = [['drawn photos, 640 × 480', await drawnPhotos(join(bench.folder, 'drawn'), PHOTOS, 640, 480)]];
    if (existsSync(FRUIT)) sets.push(['photos of fruit, 348 × 348', [...photosByClass(join(FRUIT, 'train')).values()].flat().slice(0, PHOTOS)]);
    const figures: Figure[] = [{ ...best, of: `the engine alone, at its best: ${best.of}` }];
    for (const [of, paths] of sets) {
      const runs = await repeat(REPEATS, (i) => uploaded(bench, join(bench.folder, `${of.split(' ')[0] ?? ''}-${i}`), paths));
      figures.push(
        { of, unit: 'a second', values: runs.map(({ rate }) => rate), note: runs[0]?.device ?? '' },
        { of: `${of}: share of the engine alone`, unit: '%', values: runs.map(({ rate }) => (100 * rate) / median(best.values)), goal: { atLeast: 90 } },
      );
    }
    return figures;
  },
};

/** From the files being chosen to all of them being there, embedded. */
async function uploaded({ url }: Bench, profile: string, paths: readonly string[]): Promise<{ rate: number; device: string }> {
  return visit(profile, async ({ app, page }) => {
    await page.addInitScript(timeUpload, PHOTOS);
    await app.open(url);
    await app.ready();
    const chooser = page.waitForEvent('filechooser');
    await app.card('Class 1').getByRole('button', { name: 'Upload pictures to Class 1' }).click();
    await (await chooser).setFiles([...paths]);
    await app.expectSamples('Class 1', PHOTOS);
    const milliseconds = await page.evaluate(() => globalThis.benchUpload);
    return { rate: (1000 * PHOTOS) / milliseconds, device: await deviceOf(app) };
  });
}

async function rawRates({ engineUrl, folder }: Bench): Promise<readonly Figure[]> {
  return visit(join(folder, 'raw'), async ({ page }) => {
    await page.goto(engineUrl);
    await page.waitForFunction(() => 'engineAlone' in globalThis);
    const note = await page.evaluate((spec) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.start('wasm', spec), builtInBackbone);
    const figures: Figure[] = [];
    for (const size of BATCH_SIZES) {
      const values = await repeat(REPEATS, () =>
        page.evaluate((size) => (globalThis as unknown as { engineAlone: EngineAlone }).engineAlone.rate(size, Math.ceil(192 / size)), size),
      );
      figures.push({ of: `batches of ${size}`, unit: 'a second', values, note: `WASM (${note})` });
    }
    return figures;
  });
}

/** Runs in the page before all else: the milliseconds from choosing files to the count of the first class being complete. */
function timeUpload(count: number) {
  globalThis.benchUpload = NaN;
  document.addEventListener(
    'change',
    () => {
      const started = performance.now();
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[role="group"] header')?.textContent.includes(`${count} samples`)) return;
        observer.disconnect();
        globalThis.benchUpload = performance.now() - started;
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    },
    { capture: true, once: true },
  );
}
