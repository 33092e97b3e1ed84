// Every component in both themes, wide and narrow: no finding of axe (WCAG 2.2 AA), nothing wider than the page.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function clean(page: Page) {
  // Menus stand at the end of the page, outside of its regions, as menus do.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).disableRules('region').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary ?? ''}`).join(' | ')}`)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
}

for (const theme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 }, least: { width: 360, height: 640 } })) {
    test(`${theme}, ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const picture = (name: string, fullPage = false) => page.screenshot({ path: test.info().outputPath(`${name}-${theme}-${size}.png`), fullPage });
      await page.goto('/');
      await expect(page.getByRole('listbox', { name: 'Samples' }).getByRole('option').first()).toBeVisible();
      await expect(page.getByRole('slider')).toBeVisible();
      await clean(page);
      await picture('everything', true);
      await page.getByRole('button', { name: 'More', exact: true }).last().click();
      await expect(page.getByRole('menu')).toBeVisible();
      await picture('menu');
      await clean(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Camera options' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await picture('popover');
      await clean(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Say' }).click();
      await page.getByRole('button', { name: 'Refuse' }).click();
      await page.getByRole('button', { name: 'Look closer' }).click();
      await expect(page.getByRole('dialog', { name: 'Sample' })).toBeVisible();
      await clean(page);
      await picture('dialog');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Delete project' }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await clean(page);
      await picture('question');

      await page.goto('/?page=screen');
      await expect(page.getByRole('listbox').first().getByRole('option').first()).toBeVisible();
      await clean(page);
      await picture('screen');
      if (size === 'wide') return;
      for (const step of ['Head', 'Use']) {
        await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click();
        await clean(page);
        await picture(step.toLowerCase());
      }
    });
  }
}
