// A browser of its own for each visit, with a profile on disk, so that a first visit is a first one and a second a second.
import type { BrowserContext, Page } from '@playwright/test';
import { chromium, expect } from '@playwright/test';
import { AppPage } from '../../e2e/pages/appPage';
import { findWholeBrowser, flags } from '../../e2e/support/browser.mjs';
import { recordScenes } from '../../e2e/support/fakeCamera';

export interface Visit {
  readonly app: AppPage;
  readonly page: Page;
  readonly context: BrowserContext;
}

/** Opens a browser on a profile folder (made if it is not there), does something, and closes it, whatever happens. */
export async function visit<T>(
  profile: string,
  body: (visit: Visit) => Promise<T>,
  serviceWorkers: 'allow' | 'block' = 'allow',
  more: readonly string[] = [],
): Promise<T> {
  const executablePath = findWholeBrowser();
  const camera = recordScenes('e2e/.generated/scenes.y4m');
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath !== undefined && { executablePath }),
    args: [
      ...flags,
      ...more,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
    ],
    viewport: { width: 1440, height: 900 },
    permissions: ['camera'],
    serviceWorkers,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    return await body({ app: new AppPage(page), page, context });
  } finally {
    await context.close();
  }
}

/** Chooses a backbone of the catalogue as a person would, and waits until it runs. */
export async function chooseBackbone(app: AppPage, name: string): Promise<void> {
  await app.head.getByRole('button', { name: /^Backbone: / }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Backbones' });
  await dialog.getByRole('button', { name: `Use ${name}`, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(app.head.getByRole('button', { name: `Backbone: ${name}`, exact: true })).toBeVisible({ timeout: 30_000 });
  await app.ready();
}

/** What runs the backbone, as the app says it. */
export async function deviceOf(app: AppPage): Promise<string> {
  const { head } = app;
  await app.openDetails();
  const button = await head.getByRole('button', { name: /^Device: / }).getAttribute('aria-label');
  const detail = await head
    .getByText(/threads?\./)
    .first()
    .textContent({ timeout: 1000 })
    .catch(() => '');
  return `${button?.replace('Device: ', '') ?? 'unknown'}${detail ? ` (${detail.split('. ')[0]})` : ''}`;
}
