// What a person set of a project is there again after a reload: every control of every kind of head, of altered copies, and of the curve.
import type { Locator } from '@playwright/test';
import type { AppPage } from './pages/appPage';
import { expect, test } from './test';

/** What a control is called and how it stands. */
type Standing = readonly [name: string, value: string];

const CONTROLS = 'input[type="range"], select, [role="switch"]';

/** The controls that are there, in their order. */
function standing(within: Locator): Promise<readonly Standing[]> {
  return within.locator(CONTROLS).evaluateAll((controls) =>
    controls.map((control): Standing => {
      const field = control as HTMLInputElement;
      const name = field.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? control.parentElement?.textContent ?? '';
      return [name, control.getAttribute('aria-checked') ?? field.value];
    }),
  );
}

/** Sets each control to something else: what is chosen by itself first, since a slider may come in its place. */
async function changeAll(within: Locator) {
  const switches = within.getByRole('switch');
  for (let at = 0; at < (await switches.count()); at++) await switches.nth(at).click();
  const sliders = within.locator('input[type="range"]');
  for (let at = 0; at < (await sliders.count()); at++) {
    const before = await sliders.nth(at).inputValue();
    await sliders.nth(at).press('ArrowRight');
    if ((await sliders.nth(at).inputValue()) === before) await sliders.nth(at).press('ArrowLeft');
    expect(await sliders.nth(at).inputValue()).not.toBe(before);
  }
  for (const select of await within.locator('select').all()) {
    const others = await select.locator('option:not(:checked)').evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    await select.selectOption(others.at(-1) ?? '');
  }
}

/** Goes through the kinds of head; gives how the controls of each stand, by its name. */
async function kindsOf(app: AppPage, change: boolean): Promise<ReadonlyMap<string, readonly Standing[]>> {
  await app.head.getByRole('button', { name: 'How it learns' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'How the head learns' });
  const kinds = dialog.locator('label:has(> input[name="kind of head"])');
  await expect(kinds.first()).toBeVisible();
  // Below the kinds stands what goes for each of them: it is changed with the first.
  const ladder = dialog.getByRole('group').filter({ has: app.page.locator('input[name="kind of head"]') });
  const found = new Map<string, readonly Standing[]>();
  const count = await kinds.count();
  for (let at = 0; at < count; at++) {
    const radio = kinds.nth(at).getByRole('radio');
    await radio.check();
    // What there is to set of a kind is fetched when it is first chosen; of the pretraining classes, with their names.
    await expect(ladder.locator('[data-chosen="true"] > :last-child > *').first()).toBeVisible();
    if (at === 0) await expect(dialog.getByRole('list', { name: 'What counts as which class' })).toBeVisible();
    const closed = dialog.locator('details:not([open]) > summary').filter({ hasText: /^Settings/ });
    for (let left = await closed.count(); left > 0; left--) await closed.first().click();
    if (change) {
      const before = await standing(ladder);
      await changeAll(at === 0 ? dialog : ladder);
      // All that there is to set was set to something else.
      if (before.length > 0) expect(await standing(ladder)).not.toEqual(before);
    }
    found.set((await kinds.nth(at).locator('span').first().textContent()) ?? '', await standing(dialog));
  }
  await app.page.keyboard.press('Escape');
  return found;
}

/** How the curve's heads and repeats stand. */
async function curveOf(app: AppPage, change: boolean) {
  const curve = await app.learningCurve();
  const heads = curve.getByRole('checkbox');
  await expect(heads.first()).toBeVisible({ timeout: 30_000 });
  if (change) {
    await curve.getByRole('checkbox', { name: 'Nearest mean' }).uncheck();
    await changeAll(curve);
  }
  // What is set hides while the curve is measured.
  await expect(curve.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  await expect(heads.first()).toBeVisible();
  const checked = await Promise.all((await heads.all()).map((head) => head.isChecked()));
  return { checked, repeats: await standing(curve) };
}

test('every setting of the heads, of altered copies and of the curve is there again after a reload', async ({ app, page }) => {
  test.setTimeout(180_000);
  await app.open();
  await app.ready();
  await app.teach(3);
  const kinds = await kindsOf(app, true);
  expect([...kinds.values()].filter((controls) => controls.length > 2).length).toBeGreaterThanOrEqual(2);
  const curve = await curveOf(app, true);
  await page.goto('./#/teach');
  await app.saved();
  await page.reload();
  await app.ready();
  await expect.poll(() => kindsOf(app, false), { timeout: 60_000 }).toEqual(kinds);
  expect(await curveOf(app, false)).toEqual(curve);
});
