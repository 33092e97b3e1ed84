// The dialog of backbones as a person goes through it, and a far server that stands in for the one backbones come from.
import type { AppPage } from '../pages/appPage';
import { expect } from '../test';
import type { FarFiles, FarServer } from './farServer';
import { farServer } from './farServer';
import { inBrowserWith } from './launch';

export const V2 = 'MobileNetV2 0.50';
export const V2_FOLDER = 'mobilenet_v2_weights_tf_dim_ordering_tf_kernels_0.50_224_no_top';
export const SMALLEST = 'MobileNetV2 0.35';
export const SMALLEST_FOLDER = 'mobilenet_v2_weights_tf_dim_ordering_tf_kernels_0.35_224_no_top';

/** A far server with these files, a browser that takes it for the real one, and the app in it. */
export async function withFarServer(baseURL: string | undefined, files: FarFiles, body: (app: AppPage, far: FarServer) => Promise<void>) {
  const far = await farServer(files);
  try {
    await inBrowserWith(far.flags, baseURL, async (app) => {
      await app.open();
      await app.ready();
      await body(app, far);
    });
  } finally {
    await far.close();
  }
}

/** The button that says which backbone is in use. */
export const current = (app: AppPage, name: string) => app.head.getByRole('button', { name: `Backbone: ${name}`, exact: true });
export const dialog = (app: AppPage) => app.page.getByRole('dialog', { name: 'Backbones' });
export const entry = (app: AppPage, name: string) => dialog(app).getByRole('rowgroup', { name, exact: true });

/** Opens the list of backbones and waits for its entries. */
export async function openDialog(app: AppPage) {
  await app.head.getByRole('button', { name: /^Backbone: / }).click();
  await expect(dialog(app).getByRole('rowgroup').first()).toBeVisible();
}

export async function showDetails(app: AppPage, name: string) {
  await entry(app, name)
    .getByRole('button', { name: `Details of ${name}` })
    .click();
}

export async function choose(app: AppPage, name: string) {
  await openDialog(app);
  await entry(app, name)
    .getByRole('button', { name: `Use ${name}` })
    .click();
  await expect(dialog(app)).toBeHidden();
}

/** The backbone runs: it is named, and its embedding's length is on the screen. */
export async function runs(app: AppPage, name: string, length = '1,280') {
  await expect(app.head.getByText(`each picture becomes ${length} numbers: its embedding`)).toBeVisible({ timeout: 60_000 });
  await expect(current(app, name)).toBeVisible();
}
