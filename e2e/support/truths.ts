// What stands on Teach, held against what is stored: each number with what it counts, each class, the head's own sentence.
import type { Locator, Page } from '@playwright/test';
import type { AppPage } from '../pages/appPage';

interface Stored {
  readonly classes: readonly { readonly name: string; readonly count: number; readonly recordings: number }[];
}

/**
 * All that is untrue on the screen, in words; empty where all is true. To be asked once more for as long as something may be on its way:
 * what is saved, learnt or tested comes a moment after what was done. Nothing is left out, nothing is in a test set, one project is kept.
 */
export async function untruths({ page, collect, head, status, use, predictions, tried }: AppPage): Promise<readonly string[]> {
  const isSaved = await page.locator('[data-saving="saved"] > [data-says="saved"]').isVisible();
  if (!isSaved) return ['it does not say that all is saved'];
  const { classes } = await stored(page);
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  const taught = classes.filter(({ count }) => count > 0).length;
  const found: string[] = [];
  const equal = (what: string, shown: unknown, kept: unknown) => {
    const [a, b] = [JSON.stringify(shown), JSON.stringify(kept)];
    if (a !== b) found.push(`${what}: ${a} on the screen, ${b} stored`);
  };

  const cards = await collect.getByRole('group').evaluateAll((all) =>
    all.map((card) => {
      // Apart from the name beside it: “Class 1” and “0 samples” would be ten of them.
      const said = [...card.querySelectorAll('header > span')].map(({ textContent }) => /^(\d+) samples?/.exec(textContent)?.[1]);
      const count = said.find((each) => each !== undefined);
      return { name: card.getAttribute('aria-label') ?? '', count: Number(count ?? NaN) };
    }),
  );
  equal(
    'classes',
    cards.map(({ name, count }) => ({ name: plain(name), count })),
    classes.map(({ name, count }) => ({ name, count })),
  );

  const knows = taught > 1;
  equal('whether a head knows them', await status.getAttribute('data-knows'), String(knows));
  if (knows) equal('what the head knows', await textOf(status), `Knows ${taught} classes from ${total} samples.`);
  for (const meter of await predictions.getByRole('meter').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? '')))
    if (!classes.some(({ name, count }) => name === plain(meter) && count > 0)) found.push(`a bar for “${meter}”, which was not learnt`);

  const quality = head.getByRole('region', { name: 'How good it is' });
  const asked = classes.filter(({ recordings }) => recordings > 1).reduce((sum, { count }) => sum + count, 0);
  if (await quality.isVisible()) {
    const said = await textOf(quality);
    const [, right, of] = /Right on (\d+) of (\d+) pictures? that it had not learned/.exec(said) ?? [];
    if (of !== undefined) equal('pictures that the head was tested on', Number(of), asked);
    if (Number(right ?? 0) > Number(of ?? 0)) found.push(`right on ${right} of ${of}`);
    if (await quality.getByText('Testing it again').isVisible()) found.push('it is being tested again');
  }

  const items = await tried.getByRole('listitem').count();
  const counts: Readonly<Record<string, readonly number[]>> = {
    sample: [total, ...classes.map(({ count }) => count)],
    class: [classes.length, taught],
    picture: [asked, items, ...classes.map(({ count }) => count)],
  };
  for (const [what, where] of [['Collect', collect] as const, ['Learn', head] as const, ['Use', use] as const])
    for (const [all, number = '', noun = ''] of (await textOf(where))
      .replace(NEEDED, '')
      .matchAll(/(\d[\d,]*) (sample|class|picture)(?:e?s)?\b/g))
      if (!(counts[noun] ?? []).includes(Number(number.replaceAll(',', '')))) found.push(`${what} says “${all}”`);
  return found;
}

/** Each text in an element of its own by a blank, so that no number runs into the next word. */
async function textOf(where: Locator): Promise<string> {
  return plain(await where.innerText())
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many it would take for a percentage: a demand, no count of what is there. */
const NEEDED = /it takes \d+ pictures/;

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** Runs in the page: the one project as it is on the disk. */
function stored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const database = await answer(indexedDB.open('headstart'));
    try {
      const transaction = database.transaction(['projects', 'samples']);
      const [projects, records] = await Promise.all([
        answer(transaction.objectStore('projects').getAll() as IDBRequest<{ classes: { id: string; name: string }[] }[]>),
        answer(transaction.objectStore('samples').getAll() as IDBRequest<{ hidden?: 1; sample: { classId: string; burst: string } }[]>),
      ]);
      const shown = records.filter(({ hidden }) => hidden === undefined).map(({ sample }) => sample);
      return {
        classes: (projects[0]?.classes ?? []).map(({ id, name }) => {
          const own = shown.filter(({ classId }) => classId === id);
          return { name, count: own.length, recordings: new Set(own.map(({ burst }) => burst)).size };
        }),
      };
    } finally {
      database.close();
    }
  });
}
