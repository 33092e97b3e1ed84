// Nothing leaves the device: every request of a full visit is to the app's own origin, and the policy of the page has teeth.
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test('a full visit asks only its own origin', async ({ app, page, context, baseURL }) => {
  const foreign: string[] = [];
  const origin = new URL(baseURL ?? '').origin;
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && asked !== origin) foreign.push(request.url());
  });
  await app.open();
  await app.ready();
  await app.turnCameraOn();
  await app.record('Class 1', 3);
  await app.upload('Class 2', drawnFiles(1, 5));
  await expect(app.status).toHaveText(/Knows 2 classes/, { timeout: 30_000 });
  await app.try(drawnFiles(0, 1));
  const download = page.waitForEvent('download');
  await app.head.getByRole('button', { name: 'Save head' }).click();
  await download;
  expect(foreign).toEqual([]);
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
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { violations, ran: 'ran' in globalThis };
  });
  expect(stopped.ran).toBe(false);
  expect(stopped.violations).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src']));
});

test('the camera is allowed to this page alone, and threads are possible', async ({ app, page, request }) => {
  const response = await request.get('./');
  expect(response.headers()['permissions-policy']).toContain('camera=(self)');
  await app.open();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});
