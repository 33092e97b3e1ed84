// The columns side by side, as they stand on the screen.
import type { Locator, Page } from '@playwright/test';

/** A card each, in their order. */
export const columnsShown = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
