// Ten thousand samples in fifty classes: how long a new visit takes, whether the page stays free, and what one change more costs.
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Bench, Row } from '../support/bench';
import { classNameAt, writeDrawnProject } from '../support/drawnProject';
import { longestTasks, scrolledFrames, threadTime, watchVisit } from '../support/manySamples';
import { drawnPhotos } from '../support/photos';
import { repeat } from '../support/repeat';
import { residentMemory } from '../support/residentMemory';
import type { Visit } from '../support/visit';
import { visit } from '../support/visit';

const CLASSES = 50;
const SAMPLES = 200;
const REPEATS = 5;
const ALL = CLASSES * SAMPLES;

export const many: Row = {
  name: 'many',
  title: `${ALL} samples in ${CLASSES} classes, drawn from a seed, browser started anew`,
  async run(bench) {
    const profile = join(bench.folder, 'profile');
    await visit(profile, (visit) => fill(bench, visit), 'block');
    // Keeps the app for the next visits: not what is measured here.
    await visit(profile, async ({ app }) => {
      await app.open(bench.url);
      await app.installed();
    });
    const [photo = ''] = await drawnPhotos(join(bench.folder, 'drawn'), REPEATS, 640, 480);
    const visits = await repeat(REPEATS, (i) => visit(profile, (visit) => comeBack(bench.url, visit, photo, ALL + i)));
    const figure = (name: keyof Come) => visits.map((each) => each[name]);
    return [
      {
        of: 'to a usable grid: every class with its count, the first pictures shown',
        unit: 'ms',
        values: figure('grid'),
        goal: { atMost: 1500 },
      },
      { of: 'to a head that knows them', unit: 'ms', values: figure('learnt'), goal: { atMost: 6000 } },
      {
        of: 'longest task of the page after the first paint, until the head is there',
        unit: 'ms',
        values: figure('coming'),
        goal: { atMost: 100 },
      },
      { of: 'scrolling through all classes', unit: 'frames a second', values: figure('frames'), goal: { atLeast: 50 } },
      { of: 'longest task while scrolling', unit: 'ms', values: figure('scrolling'), goal: { atMost: 100 } },
      { of: 'a rename: time of the page’s thread, all of it', unit: 'ms', values: figure('rename') },
      { of: '… the same key where the name stays as it was: the browser’s own part', unit: 'ms', values: figure('leaving') },
      {
        of: '… beyond that: ours',
        unit: 'ms',
        values: visits.map(({ rename, leaving }) => rename - leaving),
        goal: { atMost: 5 },
      },
      { of: 'longest task while renaming', unit: 'ms', values: figure('renaming'), goal: { atMost: 100 } },
      {
        of: 'one sample more, from the file being chosen to a head that knows it',
        unit: 'ms',
        values: figure('more'),
        goal: { atMost: 1000 },
      },
      { of: 'longest task meanwhile', unit: 'ms', values: figure('adding'), goal: { atMost: 100 } },
      { of: 'memory of page and workers, as the browser measures it', unit: 'MB', values: figure('measured') },
      { of: 'memory of the page’s process', unit: 'MB', values: figure('resident') },
    ];
  },
};

interface Come {
  readonly grid: number;
  readonly learnt: number;
  readonly coming: number;
  readonly frames: number;
  readonly scrolling: number;
  readonly rename: number;
  readonly renaming: number;
  readonly leaving: number;
  readonly more: number;
  readonly adding: number;
  readonly measured: number;
  readonly resident: number;
}

async function fill({ url }: Bench, { app, page }: Visit): Promise<void> {
  await app.open(url);
  await app.saved();
  await page.goto(`${url}icon.svg`);
  await writeDrawnProject(page, { classes: CLASSES, samples: SAMPLES, seed: 1 });
}

async function comeBack(url: string, { app, page, context }: Visit, photo: string, before: number): Promise<Come> {
  const watched = await watchVisit(page, { classes: CLASSES, samples: before });
  await page.goto(url);
  const { grid, learnt } = await watched();
  const coming = await longestTasks(page);
  const frames = await scrolledFrames(page);
  const scrolling = await longestTasks(page);
  const rename = await renamed({ app, page, context });
  const leaving = await leftAsItWas({ app, page, context });
  // Both keys: what the browser does with one that changes nothing is a task of the page all the same.
  const renaming = await longestTasks(page);
  const more = await oneMore({ app, page, context }, photo, before + 1);
  const adding = await longestTasks(page);
  const measured = await page.evaluate(async () => {
    const { measureUserAgentSpecificMemory: measure } = performance as unknown as {
      measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
    };
    return measure ? (await measure.call(performance)).bytes / 1e6 : NaN;
  });
  return {
    ...{ grid, learnt, coming, frames, scrolling, rename, renaming, leaving, more, adding, measured },
    resident: await residentMemory(context),
  };
}

/** Milliseconds in which the page's thread was at work for a new name; the name is put back. */
async function renamed({ app, page, context }: Visit): Promise<number> {
  const [old, name] = [classNameAt(1), 'Another name'];
  const write = async (from: string, to: string) => {
    const field = app.card(from).getByRole('textbox', { name: 'Class name' });
    await field.fill(to);
    // No locator here: finding what it names would be counted too.
    const spent = await threadTime(page, context, () => page.keyboard.press('Enter'));
    await expect(app.card(to)).toBeVisible();
    return spent;
  };
  const there = await write(old, name);
  const back = await write(name, old);
  return (there + back) / 2;
}

/** Milliseconds of the page's thread when a name's field is left by Enter and nothing was written. */
async function leftAsItWas({ app, page, context }: Visit): Promise<number> {
  await app.card(classNameAt(1)).getByRole('textbox', { name: 'Class name' }).focus();
  return threadTime(page, context, () => page.keyboard.press('Enter'));
}

/** Milliseconds from choosing a file to a head that has learnt it. */
async function oneMore({ app, page }: Visit, photo: string, count: number): Promise<number> {
  const chooser = page.waitForEvent('filechooser');
  await app
    .card(classNameAt(0))
    .getByRole('button', { name: `Upload pictures to ${classNameAt(0)}` })
    .click();
  await page.evaluate((wanted) => {
    globalThis.benchLearnt = new Promise((resolve) => {
      document.addEventListener(
        'change',
        () => {
          const started = performance.now();
          const look = () => {
            const status = document.querySelector('[role="status"][data-knows="true"]')?.textContent;
            if (!status?.replaceAll(',', '').includes(`${wanted} samples`)) return;
            observer.disconnect();
            // The frame that shows it.
            requestAnimationFrame(() => resolve(performance.now() - started));
          };
          const observer = new MutationObserver(look);
          observer.observe(document, { subtree: true, childList: true, characterData: true });
        },
        { capture: true, once: true },
      );
    });
  }, count);
  await (await chooser).setFiles([photo]);
  return page.evaluate(() => globalThis.benchLearnt ?? NaN);
}

declare global {
  var benchLearnt: Promise<number> | undefined;
}
