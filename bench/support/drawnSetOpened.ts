// A drawn sample set opened as a project, as a person would.
import { expect } from '@playwright/test';
import type { AppPage } from '../../e2e/pages/appPage';

/** `set` and `perClass` as the app offers them. Resolves when the head knows the set. */
export async function drawnSetOpened(app: AppPage, set: string, perClass: string): Promise<void> {
  await app.compare('Sample sets');
  await app.page.getByRole('combobox', { name: 'Pictures of each class' }).selectOption(perClass);
  await app.page.getByRole('button', { name: `Open ${set} as a project` }).click();
  await expect(app.page.getByText(new RegExp(`^“${set}” is open with \\d+ pictures to learn from`))).toBeVisible({ timeout: 300_000 });
  await app.goTo('Teach');
  await expect(app.status).toHaveText(/^Knows \d+ classes from \d+ samples\.$/, { timeout: 300_000 });
}
