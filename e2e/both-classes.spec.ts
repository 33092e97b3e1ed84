// With the camera on, what records either of the two classes is wholly in sight, whatever the screen and however many samples there are.
import { expect, test } from './test';

const SCREENS = [
  [1440, 900],
  [1366, 768],
  [1280, 720],
  [768, 1024],
] as const;

test('the second class can be recorded without scrolling', async ({ app, page }) => {
  await app.open();
  await app.ready();
  await app.turnCameraOn();
  await app.record('Class 1', 20);
  for (const [width, height] of SCREENS) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    for (const name of ['Class 1', 'Class 2'])
      await expect
        .poll(
          () =>
            app
              .card(name)
              .getByRole('button', { name: `Record ${name}` })
              .evaluate((button) => {
                const { left, top, width: wide, height: high } = button.getBoundingClientRect();
                return [0.1, 0.5, 0.9].every((down) => button.contains(document.elementFromPoint(left + wide / 2, top + high * down)));
              }),
          { message: `${name} at ${width} × ${height}` },
        )
        .toBe(true);
  }
});
