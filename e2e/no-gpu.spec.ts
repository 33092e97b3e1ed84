// The device without luck: missing, lost, its worker killed. Each has a sentence or a way on, and no sample is lost.
import type { Worker } from '@playwright/test';
import type { AppPage } from './pages/appPage';
import { inBrowserWith, SOFTWARE_WEBGL, SOFTWARE_WEBGPU } from './support/launch';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

const DEVICE = /^Device: /;

async function chooseDevice(app: AppPage, name: string) {
  await app.choose(app.head.getByRole('button', { name: DEVICE }), name);
}

const device = (app: AppPage) => app.head.getByRole('button', { name: DEVICE });

/** Two classes that are learnt, on a device that was chosen and runs. */
async function teachOn(app: AppPage, name: 'WebGPU' | 'WebGL') {
  await app.open();
  await app.ready();
  await app.teach(6);
  await chooseDevice(app, name);
  await expect(device(app)).toHaveAccessibleName(`Device: ${name}`, { timeout: 60_000 });
}

/** The worker in which TensorFlow.js runs on a device now: the newest that has a backend. */
async function engineOf(app: AppPage): Promise<Worker> {
  for (const worker of app.page.workers().toReversed()) {
    const runs = await worker.evaluate(() => '_tfengine' in globalThis).catch(() => false);
    if (runs) return worker;
  }
  throw new Error('no worker runs TensorFlow.js');
}

async function loseContext(app: AppPage) {
  const worker = await engineOf(app);
  await worker.evaluate(() => {
    const { _tfengine } = globalThis as unknown as { _tfengine: { backendInstance: { gpgpu: { gl: WebGL2RenderingContext } } } };
    _tfengine.backendInstance.gpgpu.gl.getExtension('WEBGL_lose_context')?.loseContext();
  });
}

/** After a loss: the app says so, goes on by itself, and knows all samples and new ones. */
async function recovers(app: AppPage) {
  // Looked for from the start: it passes, and a software GPU may take longer than it stays.
  const said = expect(app.notifications).toContainText('Nothing is lost', { timeout: 60_000 });
  const goesOn = async () => {
    await app.upload('Class 1', drawnFiles(0, 2, 40));
    await app.expectSamples('Class 1', 8);
    await expect(app.status).toHaveText('Knows 2 classes from 14 samples.', { timeout: 60_000 });
  };
  await Promise.all([said, goesOn()]);
}

test('a machine without WebGPU or WebGL runs on WASM and says why', async ({ app }) => {
  await app.open();
  await app.ready();
  await expect(device(app)).toHaveAccessibleName('Device: WASM');
  await expect(app.head.getByText(/There is no WebGPU here/)).toBeVisible();
});

test('without WebGL, choosing it says so and takes WASM', ({ baseURL }) =>
  inBrowserWith(['--disable-gpu', '--disable-software-rasterizer'], baseURL, async (app) => {
    await app.open();
    await app.ready();
    await chooseDevice(app, 'WebGL');
    await expect(app.head.getByText(/WebGL is not available here\. So this one is used/)).toBeVisible({ timeout: 30_000 });
    await expect(device(app)).toHaveAccessibleName('Device: WASM');
    await app.teach(2);
  }));

test('without SIMD in WebAssembly it runs all the same', ({ baseURL }) =>
  inBrowserWith(['--js-flags=--no-enable-sse4-1 --no-enable-ssse3 --no-enable-sse3'], baseURL, async (app) => {
    await app.open();
    await app.ready();
    await expect(app.head.getByText(/No SIMD, 1 thread/)).toBeVisible();
    await app.teach(2);
  }));

test('without WebAssembly it runs on JavaScript alone and says why', ({ baseURL }) =>
  inBrowserWith(['--js-flags=--jitless'], baseURL, async (app) => {
    await app.open();
    await expect(device(app)).toHaveAccessibleName('Device: JavaScript', { timeout: 30_000 });
    await expect(app.head.getByText(/WASM is not available here\./)).toBeVisible();
    await app.teach(2);
  }));

const SOFTWARE_GPUS = [...SOFTWARE_WEBGPU, ...SOFTWARE_WEBGL];

test('software GPUs lose to WASM without a race, and the outcome is remembered', ({ baseURL }) =>
  inBrowserWith(SOFTWARE_GPUS, baseURL, async (app) => {
    await app.open();
    await app.ready();
    await expect(device(app)).toHaveAccessibleName('Device: WASM');
    await expect(app.head.getByText(/On this device WebGPU runs in software only/)).toBeVisible();
    await expect(app.head.getByText(/On this device WebGL runs in software only/)).toBeVisible();
    await app.page.reload();
    await app.ready();
    await expect(app.head.getByText('Fastest on this device, as measured here.')).toBeVisible();
  }));

test('a destroyed WebGPU device is replaced', ({ baseURL }) => {
  test.setTimeout(120_000);
  return inBrowserWith(SOFTWARE_GPUS, baseURL, async (app) => {
    await teachOn(app, 'WebGPU');
    await (
      await engineOf(app)
    ).evaluate(() => {
      const { _tfengine } = globalThis as unknown as { _tfengine: { backendInstance: { device: { destroy(): void } } } };
      _tfengine.backendInstance.device.destroy();
    });
    await recovers(app);
  });
});

test('a lost WebGL context is replaced', ({ baseURL }) => {
  test.setTimeout(120_000);
  return inBrowserWith(SOFTWARE_GPUS, baseURL, async (app) => {
    await teachOn(app, 'WebGL');
    await loseContext(app);
    await recovers(app);
  });
});

test('a lost WebGL context followed by a crash of the GPU process is told of at once, and replaced', ({ baseURL }) => {
  test.setTimeout(120_000);
  return inBrowserWith(SOFTWARE_GPUS, baseURL, async (app) => {
    await teachOn(app, 'WebGL');
    const said = expect(app.head.getByText(/^The device stopped \(WebGL\)\. .*Your samples are safe\.$/)).toBeVisible({ timeout: 10_000 });
    await loseContext(app);
    const session = await app.page.context().browser()?.newBrowserCDPSession();
    await session?.send('Browser.crashGpuProcess').catch(() => undefined);
    await said;
    await recovers(app);
  });
});

test('a killed worker is replaced', async ({ app }) => {
  test.setTimeout(120_000);
  await app.open();
  await app.ready();
  await app.teach(6);
  const worker = await engineOf(app);
  await worker.evaluate(() => close()).catch(() => undefined);
  await recovers(app);
});
