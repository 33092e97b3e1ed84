// What a person sees after opening a file: a notice, a dialog, a head's classes, or samples.
import type { Visit } from './visit';

const WITHIN = 60_000;

/** Opens a file in a browser of its own, as from Share; undefined where nothing is said of it. */
export async function whatBecameOf(url: string, { app, page }: Visit, path: string): Promise<string | undefined> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await app.open(url);
  await app.goTo('Share');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(path);
  const ends = Date.now() + WITHIN;
  while (Date.now() < ends) {
    const said = await seen({ app, page });
    if (said !== undefined) return [said, ...faults.map((fault) => `(the page threw: ${fault})`)].join(' ');
    await page.waitForTimeout(200);
  }
  return faults[0] && `the page threw: ${faults[0]}`;
}

async function seen({ app, page }: Pick<Visit, 'app' | 'page'>): Promise<string | undefined> {
  // That it is being read is no answer yet: looked at in one go with the words.
  const textOf = async (of: ReturnType<Visit['page']['locator']>) => {
    const [text = ''] = await of.evaluateAll((all) =>
      all.map((each) => (each instanceof HTMLElement && !each.querySelector('[role="progressbar"]') ? each.innerText : '')),
    );
    return text.trim().replace(/\s+/g, ' ') || undefined;
  };
  const notice = await textOf(app.notifications);
  if (notice !== undefined) return notice;
  const dialog = await textOf(page.locator('[role="dialog"], [role="alertdialog"]'));
  if (dialog !== undefined) return dialog;
  const classes = await textOf(page.getByRole('list', { name: 'What it knows' }));
  if (classes !== undefined && (await page.getByRole('main', { name: 'Teach' }).count()) > 0) return `a head that knows ${classes}`;
  return undefined;
}
