// The test of every spec: an app page, and no error on the page that the spec did not ask for.
import { test as base, expect } from '@playwright/test';
import { AppPage } from './pages/appPage';

export const test = base.extend<{ app: AppPage; quiet: undefined }>({
  app: async ({ page }, provide) => {
    await provide(new AppPage(page));
  },
  quiet: [
    async ({ page }, provide) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await provide(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
