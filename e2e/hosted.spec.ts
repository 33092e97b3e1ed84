// A better backbone on the app's own server: a new project gets it without being asked, samples are never moved unasked,
// and it is there offline.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addHosted } from '../build/hosting/hosting';
import { farCatalogue } from '../src/core/backbones/catalogue';
import { earlierBackbones } from '../src/core/backbones/earlierBackbones';
import { predictFrom } from '../src/formats/headDocument';
import { writeHeadFile } from '../src/formats/headFile';
import { AppPage } from './pages/appPage';
import { drawnBackbone } from './support/drawnBackbone';
import { farAway } from './support/farAway';
import { HOSTED_PORT } from './support/harness';
import { ALLOWED, inBrowserWith } from './support/launch';
import { ownServer, STARTS_WITHIN } from './support/ownServer';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ID = 'mobilenet-v2-0.50';
const NAME = 'MobileNetV2 0.50';

/** A fresh checkout that hosts a drawn backbone, built; what this checkout itself hosts is neither seen nor changed. */
async function builtCheckout(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'headstart-hosted-'));
  const hosted = join(ROOT, 'public/models/hosted');
  for (const name of ['build', 'public', 'src'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true, filter: (path) => path !== hosted });
  for (const name of readdirSync(ROOT)) if (/\.(json|ts|html)$|^LICENSE$/.test(name)) cpSync(join(ROOT, name), join(root, name));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  const stick = join(root, 'stick');
  mkdirSync(stick);
  for (const [path, bytes] of Object.entries(drawnBackbone('drawn', 1))) writeFileSync(join(stick, path.replace('drawn/', '')), bytes);
  const spec = farCatalogue.find(({ id }) => id === ID);
  const added = spec && (await addHosted(root, spec, { from: stick }));
  if (!added?.ok) throw new Error(added?.error ?? `no entry ${ID}`);
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--configLoader', 'runner'], {
    cwd: root,
    env: { ...process.env, HEADSTART_BACKBONE: ID },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  return root;
}

/** A linear head of two classes, as the app's first edition saved them. */
function headAt72(): Buffer {
  const [spec] = earlierBackbones;
  if (!spec?.fingerprint) throw new Error('there is no earlier backbone');
  const { id, name, fingerprint, featureLayer, inputSize, scaling, embeddingLength } = spec;
  const head = {
    kind: 'linear',
    classIds: ['0', '1'],
    embeddingLength,
    weights: Float32Array.from({ length: 2 * embeddingLength }, (_, i) => Math.sin(i) / 10),
    bias: Float32Array.of(0.1, -0.1),
  } as const;
  const inputs = Float32Array.from({ length: 2 * embeddingLength }, (_, i) => Math.abs(Math.cos(i)));
  const probabilities = [0, 1].flatMap((n) => [
    ...predictFrom(head, inputs.subarray(n * embeddingLength, (n + 1) * embeddingLength)).map(({ probability }) => probability),
  ]);
  const classes = ['apple', 'pear'].map((each, place) => ({ name: each, colour: place, samples: 3, place }));
  const backbone = { id, name, fingerprint, featureLayer, inputSize, scaling };
  const parity = { inputs, probabilities: Float32Array.from(probabilities) };
  return Buffer.from(writeHeadFile({ name: 'Fruit', classes, backbone, head, parity, createdAt: '2026-01-02T03:04:05.678Z' }));
}

const inUse = (app: AppPage) => app.head.getByRole('button', { name: `Backbone: ${NAME}`, exact: true });

test.describe('where a backbone is hosted', () => {
  test.describe.configure({ mode: 'serial' });
  let root = '';
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    root = await builtCheckout();
  });
  test.afterAll(() => {
    if (root !== '') rmSync(root, { recursive: true, force: true });
  });

  test('a new project changes over to it, no other server is asked, and it is there offline', async () => {
    test.setTimeout(120_000 + STARTS_WITHIN);
    const far = await farAway();
    const server = await ownServer(HOSTED_PORT, join(root, 'dist'));
    try {
      await inBrowserWith([...far.flags, ALLOWED, '--use-fake-device-for-media-stream'], server.address, async (app) => {
        await app.open();
        await expect(inUse(app)).toBeVisible({ timeout: 30_000 });
        await app.ready();
        await app.teach(3);
        await app.installed();
        await app.page.reload();
        await expect(inUse(app)).toBeVisible({ timeout: 30_000 });
        await server.stop();
        await app.page.goto('about:blank');
        await app.open(server.address);
        await expect(inUse(app)).toBeVisible({ timeout: 30_000 });
        await expect(app.status).toHaveText('Knows 2 classes from 6 samples.');
      });
      expect(far.asked()).toEqual([]);
    } finally {
      await server.stop();
      await far.close();
    }
  });

  test('a head made at 72 pixels is opened while the hosted one is in use: its backbone is offered, comes, and names', async ({
    browser,
  }) => {
    test.setTimeout(120_000 + STARTS_WITHIN);
    const server = await ownServer(HOSTED_PORT, join(root, 'dist'));
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    try {
      const app = new AppPage(await context.newPage());
      await app.open(server.address);
      await expect(inUse(app)).toBeVisible({ timeout: 30_000 });
      await app.openHead({ name: 'fruit.head.safetensors', mimeType: 'application/octet-stream', buffer: headAt72() });
      await expect(app.page.getByRole('alertdialog')).toContainText('was made with the backbone Headstart 1');
      await app.page.getByRole('button', { name: 'Load Headstart 1' }).click();
      await expect(app.status).toContainText('a head from a file', { timeout: 30_000 });
      await app.openDetails();
      await expect(app.head.getByRole('button', { name: 'Backbone: Headstart 1', exact: true })).toBeVisible();
      await app.try(drawnFiles(0, 1));
      expect([...(await app.newestTrial()).keys()].sort()).toEqual(['apple', 'pear']);
    } finally {
      await context.close();
      await server.stop();
    }
  });

  test('samples that were recorded before it came are not moved unasked', async ({ browser }) => {
    test.setTimeout(120_000 + STARTS_WITHIN);
    const server = await ownServer(HOSTED_PORT, join(root, 'dist'));
    // A service worker would fetch past what is held back here.
    const context = await browser.newContext({ serviceWorkers: 'block', permissions: ['camera'], viewport: { width: 1440, height: 900 } });
    try {
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await context.route('**/models/hosted/**', async (route) => {
        await held;
        await route.continue();
      });
      const app = new AppPage(await context.newPage());
      await app.open(server.address);
      await app.ready();
      await app.teach(3);
      letGo();
      await app.head.getByRole('button', { name: 'Another backbone may see better' }).click({ timeout: 30_000 });
      await app.head.getByRole('button', { name: `Use ${NAME}` }).click();
      await expect(inUse(app)).toBeVisible({ timeout: 30_000 });
      await expect(app.status).toHaveText('Knows 2 classes from 6 samples.');
    } finally {
      await context.close();
      await server.stop();
    }
  });
});

test('where none is hosted, a better one is offered with what was measured; “Not now” counts for later, too', async ({ app, page }) => {
  await app.open();
  const offer = app.head.getByRole('button', { name: 'Another backbone may see better' });
  // It keeps to one line until it is asked.
  await expect(offer).toHaveAttribute('aria-expanded', 'false', { timeout: 30_000 });
  await offer.click();
  const text = app.head.getByText(/MobileNetV2 0\.35 names \d\d of 100 photos right where .* names \d\d/);
  await expect(text).toContainText('1.6 MB, from storage.googleapis.com');
  await app.head.getByRole('button', { name: 'Not now' }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await app.ready();
  await expect(offer).toBeHidden();
});
