// What pretraining is worth, read from the app's own screens: columns and ladder on every photo set that is there and on a drawn one.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { AppPage } from '../../e2e/pages/appPage';
import type { Bench, Row } from '../support/bench';
import { columnsShown } from '../support/columnsShown';
import { drawnSetOpened } from '../support/drawnSetOpened';
import type { Figure } from '../support/figure';
import { learnPhotos } from '../support/learnPhotos';
import { PHOTOS, photosByClass, photoSets } from '../support/photos';
import { visit } from '../support/visit';

const DRAWN = 'Leaves';
const DRAWN_EACH = '20';
const COLUMNS = ['pretrained', 'random-init', 'raw pixels', 'colour histogram'] as const;
/** Points of a hundred by which pretrained is to be above random-init, and that above chance. */
const FAR = 10;

export const compare: Row = {
  name: 'compare',
  title: 'What pretraining is worth: columns and ladder as the app shows them, held out by its split',
  async run(bench) {
    const figures: Figure[] = [];
    for (const set of photoSets()) {
      const photos = photosByClass(join(PHOTOS, set, 'train'));
      figures.push(...(await figuresOn(bench, set, photos.size, (app) => learnPhotos(app, photos))));
    }
    return [...figures, ...(await figuresOn(bench, DRAWN, 5, (app) => drawnSetOpened(app, DRAWN, DRAWN_EACH)))];
  },
};

/** A line of a table that the app saved: by its heads. */
type Line = Readonly<Record<string, string>>;

function figuresOn(
  { url, folder }: Bench,
  set: string,
  classes: number,
  teach: (app: AppPage) => Promise<void>,
): Promise<readonly Figure[]> {
  return visit(join(folder, set), async ({ app, page }) => {
    await app.open(url);
    await app.ready();
    await teach(app);
    await app.compare('Side by side');
    const main = page.getByRole('main');
    const cards = columnsShown(page);
    await main.getByRole('combobox', { name: 'Add a backbone …' }).selectOption({ label: 'Colours alone' });
    await expect(cards.getByText(/^Right on [\d,]+ of [\d,]+$/)).toHaveCount(COLUMNS.length, { timeout: 900_000 });
    const columns = await saved(main);
    await agree(cards, columns);
    await app.compare('Ladder');
    await main.getByRole('button', { name: 'Measure it' }).click();
    const top = cards.filter({ hasText: 'All samples: fine-tuned' });
    await expect(top.getByText(/^Right on [\d,]+ of [\d,]+$/)).toBeVisible({ timeout: 1_800_000 });
    const rungs = await saved(main);
    await agree(cards, rungs);
    const shares = columns.map(shareOf);
    const [pretrained = NaN, random = NaN] = shares;
    return [
      ...columns.map((line, at): Figure => ({
        of: `${set}: ${COLUMNS[at] ?? ''}`,
        unit: '%',
        values: [shareOf(line)],
        note: intervalOf(line),
      })),
      { of: `${set}: pretrained above random-init`, unit: 'points', values: [pretrained - random], goal: { atLeast: FAR } },
      { of: `${set}: random-init above chance`, unit: 'points', values: [random - 100 / classes], goal: { atLeast: FAR } },
      ...rungs.map((line): Figure => ({
        of: `${set}, ladder: ${line['rung'] ?? ''}`,
        unit: '%',
        values: [shareOf(line)],
        note: intervalOf(line),
      })),
      ...rungs.map((line): Figure => ({
        of: `${set}, ladder, to learn: ${line['rung'] ?? ''}`,
        unit: 'ms',
        values: [Number(line['milliseconds'])],
      })),
    ];
  });
}

/** The table behind what is in view, as the app saves it. */
async function saved(main: Locator): Promise<readonly Line[]> {
  const page = main.page();
  await main.getByRole('button', { name: 'The numbers' }).click();
  const coming = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Save as CSV' }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  const [heads = [], ...lines] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );
  return lines.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ''])));
}

/** Throws where the cards in view say another number than the table that was saved. */
async function agree(cards: Locator, lines: readonly Line[]): Promise<void> {
  const shown = await cards.getByText(/^Right on [\d,]+ of [\d,]+$/).allInnerTexts();
  expect(shown.map((text) => text.replaceAll(',', ''))).toEqual(
    lines.map(({ right, asked }) => `Right on ${right ?? ''} of ${asked ?? ''}`),
  );
}

const shareOf = ({ right, asked }: Line): number => (100 * Number(right)) / Number(asked);
const intervalOf = ({ right, asked, low, high }: Line): string =>
  `${right ?? ''} of ${asked ?? ''}, ${(100 * Number(low)).toFixed(0)}–${(100 * Number(high)).toFixed(0)} %`;
