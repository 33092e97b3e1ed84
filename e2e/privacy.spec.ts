// Nothing leaves the device: every request of a full visit is to the app's own origin, and the policy of the page has teeth.
import { readFileSync } from 'node:fs';
import { farAway } from './support/farAway';
import { ALLOWED, inBrowserWith } from './support/launch';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

const CAMERA = [ALLOWED, '--use-fake-device-for-media-stream', '--use-file-for-fake-video-capture=e2e/.generated/scenes.y4m'];

test('a full visit asks only its own origin', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const far = await farAway();
  try {
    const origin = new URL(baseURL ?? '').origin;
    const foreign: string[] = [];
    await inBrowserWith([...CAMERA, ...far.flags], baseURL, async (app) => {
      const { page } = app;
      page.context().on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && asked !== origin) foreign.push(request.url());
      });
      await app.open();
      await app.ready();
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await app.turnCameraOn();
      await app.record('Class 1', 3);
      await app.upload('Class 2', drawnFiles(1, 5));
      await expect(app.status).toHaveText(/Knows 2 classes/, { timeout: 30_000 });
      await app.try(drawnFiles(0, 1));
      const download = page.waitForEvent('download');
      await app.head.getByRole('button', { name: 'Save head' }).click();
      const head = await (await download).path();
      await app.openHead({ name: 'mine.head.safetensors', mimeType: 'application/octet-stream', buffer: readFileSync(head) });
      await expect(app.status).toContainText('a head from a file');
      for (const [device, named] of [
        ['JavaScript', 'JavaScript'],
        ['WASM', 'WASM'],
      ] as const) {
        await app.choose(app.head.getByRole('button', { name: /^Device: / }), device);
        await expect(app.head.getByRole('button', { name: `Device: ${named}` })).toBeVisible({ timeout: 60_000 });
      }
      await app.head.getByRole('button', { name: /^Backbone: / }).click();
      await expect(page.getByRole('dialog', { name: 'Backbones' }).getByRole('rowgroup').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await app.saved();
      await page.reload();
      await app.ready();
    });
    expect(foreign).toEqual([]);
    expect(far.asked()).toEqual([]);
  } finally {
    await far.close();
  }
});

test('what is asked of the world would be seen', async () => {
  const far = await farAway();
  await inBrowserWith(far.flags, undefined, async ({ page }) => {
    await page.goto('http://example.com/').catch(() => undefined);
    await expect.poll(far.asked).toContain('example.com');
  });
  await far.close();
});

test('the page’s policy stops inline scripts, eval and foreign addresses', async ({ app, page }) => {
  await app.open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  const stopped = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.head.append(script);
    await fetch('https://example.com/').catch(() => undefined);
    // In a task of its own: what a debugger runs may evaluate.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        try {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what must not work
          new Function('globalThis.evaluated = true')();
        } catch {
          // Refused, as it should be.
        }
        resolve();
      }, 0);
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { violations, ran: 'ran' in globalThis || 'evaluated' in globalThis };
  });
  expect(stopped.ran).toBe(false);
  expect(stopped.violations).toEqual(expect.arrayContaining(['script-src-elem', 'script-src', 'connect-src']));
});

test('the camera is allowed to this page alone, and threads are possible', async ({ app, page, request }) => {
  const response = await request.get('./');
  expect(response.headers()['permissions-policy']).toContain('camera=(self)');
  await app.open();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});
