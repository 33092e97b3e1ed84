// Every set of photos that is there: the training photos uploaded as a person would, the test photos tried; how many are named right.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { builtInBackbone } from '../../src/core/backbones/builtInBackbone';
import type { AppPage } from '../../e2e/pages/appPage';
import type { Bench, Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { learnPhotos } from '../support/learnPhotos';
import { lacksPhotoSets, PHOTOS, photosByClass, photoSets } from '../support/photos';
import { answerShared, MOBILENET, mobileNet } from '../support/shared';
import { chooseBackbone, deviceOf, visit } from '../support/visit';

/** Tried pictures that the page keeps at a time. */
const TRIED_AT_ONCE = 24;

/** What MobileNetV2 0.35 names right of 100, where that is known well. */
const GOALS: Readonly<Record<string, number>> = { fruit: 94 };

export const fruit: Row = {
  name: 'fruit',
  title: 'Each set of photos: the training photos uploaded as a person would, the test photos tried',
  lacks: lacksPhotoSets,
  async run(bench) {
    const figures: Figure[] = [];
    for (const set of photoSets()) {
      figures.push(await accuracyOn(bench, set, builtInBackbone));
      if (!existsSync(MOBILENET)) continue;
      const goal = GOALS[set];
      figures.push({ ...(await accuracyOn(bench, set, mobileNet())), ...(goal !== undefined && { goal: { atLeast: goal } }) });
    }
    return figures;
  },
};

function accuracyOn({ url, folder }: Bench, set: string, spec: BackboneSpec): Promise<Figure> {
  // A service worker would fetch on its own, past what is answered here.
  return visit(
    join(folder, `${set}-${spec.id}`),
    async ({ app, context }) => {
      if (spec !== builtInBackbone) await answerShared(context, spec);
      await app.open(url);
      await app.ready();
      if (spec !== builtInBackbone) await chooseBackbone(app, spec.name);
      await learnPhotos(app, photosByClass(join(PHOTOS, set, 'train')));
      const { right, all } = await tryAll(app, photosByClass(join(PHOTOS, set, 'test')));
      return {
        of: `${set}: named right, on ${spec.name}`,
        unit: '%',
        values: [(100 * right) / all],
        note: `${right} of ${all}; ${await deviceOf(app)}`,
      };
    },
    'block',
  );
}

async function tryAll(app: AppPage, photos: ReadonlyMap<string, readonly string[]>): Promise<{ right: number; all: number }> {
  let right = 0;
  let all = 0;
  for (const [name, paths] of photos) {
    for (let start = 0; start < paths.length; start += TRIED_AT_ONCE) {
      const some = paths.slice(start, start + TRIED_AT_ONCE);
      right += await tryOnes(app, name, some);
      all += some.length;
    }
  }
  return { right, all };
}

/** How many of these photos of one class are named right; they are put away again. */
async function tryOnes(app: AppPage, name: string, paths: readonly string[]): Promise<number> {
  const chooser = app.page.waitForEvent('filechooser');
  await app.use.getByRole('button', { name: 'Choose a picture' }).click();
  await (await chooser).setFiles([...paths]);
  const leading = app.tried.locator('[role="meter"][data-leading="true"]');
  await expect(leading).toHaveCount(paths.length, { timeout: 60_000 });
  const named = await leading.evaluateAll((meters) => meters.map((meter) => meter.getAttribute('aria-label')));
  await app.tried
    .getByRole('button', { name: /^Remove / })
    .evaluateAll((buttons: HTMLElement[]) => buttons.forEach((button) => button.click()));
  await expect(app.tried).toHaveCount(0);
  return named.filter((each) => each === name).length;
}
