// The language: as the browser asks where the app speaks it, else English; never a message's id in place of its words.
import { expect, test } from './test';

test.use({ locale: 'de-DE' });

test('a browser that asks for a language that is not there yet gets English words', async ({ app }) => {
  await app.open();
  await app.ready();
  await expect(app.head.getByRole('button', { name: /^Device: / })).toHaveAccessibleName(/^Device: (WASM|WebGPU|WebGL)$/);
  await expect(app.head.getByText('Linear', { exact: true })).toBeVisible();
});
