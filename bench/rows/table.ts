// The table of held-out predictions: of ten thousand samples, made in the background; of five hundred, after each change.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bench, Row } from '../support/bench';
import { classNameAt, writeDrawnProject } from '../support/drawnProject';
import { longestTasks, watchVisit } from '../support/manySamples';
import { drawnPhotos } from '../support/photos';
import { repeat } from '../support/repeat';
import type { Visit } from '../support/visit';
import { visit } from '../support/visit';

const LARGE = { classes: 50, samples: 200, seed: 1 };
const USUAL = { classes: 5, samples: 100, seed: 1 };
const VISITS = 3;
const CHANGES = 5;

export const heldOutTable: Row = {
  name: 'table',
  title: 'How good is it? The table of held-out predictions, of drawn samples, browser started anew',
  async run(bench) {
    const large = await filled(bench, 'large', LARGE);
    const made = await repeat(VISITS, () => visit(large, (each) => ofAll(bench.url, each)));
    const usual = await filled(bench, 'usual', USUAL);
    const photos = await drawnPhotos(join(bench.folder, 'drawn'), CHANGES, 640, 480);
    const changes = await visit(usual, (each) => afterChanges(bench.url, each, photos));
    const all = LARGE.classes * LARGE.samples;
    const some = USUAL.classes * USUAL.samples;
    return [
      {
        of: `${all} samples: from a head that knows them to its table`,
        unit: 'ms',
        values: made.map(({ took }) => took),
        goal: { atMost: 30_000 },
      },
      { of: '… longest task of the page meanwhile', unit: 'ms', values: made.map(({ longest }) => longest), goal: { atMost: 50 } },
      {
        of: `${some} samples: from one more that is learned to the table of all`,
        unit: 'ms',
        values: changes.map(({ took }) => took),
        goal: { atMost: 1000 },
      },
      { of: '… longest task of the page meanwhile', unit: 'ms', values: changes.map(({ longest }) => longest), goal: { atMost: 50 } },
    ];
  },
};

interface Made {
  readonly took: number;
  readonly longest: number;
}

async function filled({ url, folder }: Bench, name: string, of: typeof LARGE): Promise<string> {
  const profile = join(folder, name);
  await visit(
    profile,
    async ({ app, page }) => {
      await app.open(url);
      await app.saved();
      await page.goto(`${url}icon.svg`);
      await writeDrawnProject(page, of);
    },
    'block',
  );
  return profile;
}

async function ofAll(url: string, { page }: Visit): Promise<Made> {
  const all = LARGE.classes * LARGE.samples;
  const watched = await watchVisit(page, { classes: LARGE.classes, samples: all });
  await page.goto(url);
  const { learnt } = await watched();
  await longestTasks(page);
  const told = await tableOf(page, all);
  return { took: told - learnt, longest: await longestTasks(page) };
}

async function afterChanges(url: string, { app, page }: Visit, photos: readonly string[]): Promise<readonly Made[]> {
  const before = USUAL.classes * USUAL.samples;
  const watched = await watchVisit(page, { classes: USUAL.classes, samples: before });
  await page.goto(url);
  await watched();
  await tableOf(page, before);
  const made: Made[] = [];
  for (const [i, photo] of photos.entries()) {
    await longestTasks(page);
    const chooser = page.waitForEvent('filechooser');
    await app
      .card(classNameAt(0))
      .getByRole('button', { name: `Upload pictures to ${classNameAt(0)}` })
      .click();
    const learnt = page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const look = () => {
            const status = document.querySelector('[role="status"][data-knows="true"]')?.textContent;
            if (status?.includes(`${wanted} samples`)) resolve(performance.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
      before + i + 1,
    );
    await (await chooser).setFiles(photo);
    const told = await tableOf(page, before + i + 1);
    made.push({ took: told - (await learnt), longest: await longestTasks(page) });
  }
  return made;
}

/** Milliseconds since the visit began at which the tile tells of so many samples, and is not behind. */
function tableOf(page: Page, asked: number): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const tile = document.querySelector('section[aria-label="How good it is"][aria-busy="false"]');
          if (tile?.textContent.replaceAll(',', '').includes(`of ${asked} pictures`)) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    asked,
  );
}
