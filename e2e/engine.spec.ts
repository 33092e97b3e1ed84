// The same backbone on every device: equal embeddings, nothing left behind after two thousand predictions, a loss that is told.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import type { BackboneSpec } from '../src/core/backbones/backbones';
import { builtInBackbone } from '../src/core/backbones/builtInBackbone';
import { catalogue } from '../src/core/backbones/catalogue';
import type { DeviceKind } from '../src/core/backbones/embedding';
import { toyBackbone } from '../src/ml/toyBackbone';
import type { Harness } from './engine-harness/main';
import { findBrowser, flags } from './support/browser.mjs';
import { HARNESS_URL } from './support/harness';
import { SOFTWARE_WEBGL, SOFTWARE_WEBGPU } from './support/launch';
import { expect, test } from './test';

const SHARED = '../shared/backbones/mobilenet_v2_0.35_224_no_top';
/** Largest difference to WASM, as a share of the largest value of an embedding. */
const TOLERANCE = 1e-4;

let browser: Browser;
test.beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...flags, ...SOFTWARE_WEBGPU, ...SOFTWARE_WEBGL],
  });
});
test.afterAll(() => browser.close());

async function harnessPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(HARNESS_URL);
  await page.waitForFunction(() => 'harness' in globalThis);
  return page;
}

async function embedded(page: Page, device: DeviceKind, spec: BackboneSpec, seeds: readonly number[]): Promise<number[]> {
  const values = await page.evaluate(
    async ({ device, spec, seeds }) => {
      const { harness } = globalThis as unknown as { harness: Harness };
      const detail = await harness.start(device, spec);
      const found = await harness.embed(seeds);
      harness.stop();
      return typeof found === 'string' ? `${detail}; ${found}` : found;
    },
    { device, spec, seeds },
  );
  if (typeof values === 'string') throw new Error(values);
  return values;
}

async function agreeWithWasm(page: Page, spec: BackboneSpec, devices: readonly DeviceKind[]) {
  const seeds = [1, 2, 3];
  const reference = await embedded(page, 'wasm', spec, seeds);
  expect(reference).toHaveLength(seeds.length * spec.embeddingLength);
  const largest = Math.max(...reference.map(Math.abs));
  for (const device of devices) {
    const values = await embedded(page, device, spec, seeds);
    const difference = Math.max(...values.map((value, i) => Math.abs(value - (reference[i] ?? NaN)))) / largest;
    console.log(`${spec.name} on ${device}: differs from wasm by ${difference.toExponential(1)} of the largest value`);
    expect(difference).toBeLessThan(TOLERANCE);
  }
}

test('the built-in backbone computes the same on wasm, webgl, webgpu and cpu', async () => {
  test.setTimeout(120_000);
  await agreeWithWasm(await harnessPage(), builtInBackbone, ['webgl', 'webgpu', 'cpu']);
});

test('MobileNetV2 0.35 computes the same on wasm, webgl and webgpu', async () => {
  test.skip(!existsSync(SHARED), `needs ${SHARED}`);
  test.setTimeout(240_000);
  const spec = catalogue.find(({ id }) => id === 'mobilenet-v2-0.35');
  if (!spec) throw new Error('not in the catalogue');
  const page = await harnessPage();
  await page.route('**/mobilenet/*', (route) =>
    route.fulfill({ body: readFileSync(join(SHARED, new URL(route.request().url()).pathname.split('/').at(-1) ?? '')) }),
  );
  await agreeWithWasm(page, { ...spec, url: 'mobilenet/model.json' }, ['webgl', 'webgpu']);
});

test('an MLP and fine-tuning have the same gradients on wasm, webgl, webgpu and cpu', async () => {
  test.setTimeout(120_000);
  const page = await harnessPage();
  const toy = toyBackbone();
  await page.route('**/toy/*', (route) =>
    route.fulfill({ body: route.request().url().endsWith('.json') ? toy.topology : Buffer.from(toy.weights) }),
  );
  const gradientsOn = async (device: DeviceKind) => {
    const found = await page.evaluate(
      async ({ device, spec }) => {
        const { harness } = globalThis as unknown as { harness: Harness };
        const detail = await harness.start(device, spec);
        const gradients = await harness.gradients([1, 2, 3, 4, 5, 6]);
        harness.stop();
        return typeof gradients === 'string' ? `${detail}; ${gradients}` : gradients;
      },
      { device, spec: toy.spec },
    );
    if (typeof found === 'string') throw new Error(found);
    return found;
  };
  const reference = await gradientsOn('wasm');
  const largest = Math.max(...reference.map(Math.abs));
  // (6 + 1) × 8 and 8 × 2 for the MLP; (4 + 1) × 6 and (6 + 1) × 2 for the block and its head.
  expect(reference).toHaveLength(56 + 16 + 30 + 14);
  expect(largest).toBeGreaterThan(0.01);
  for (const device of ['cpu', 'webgl', 'webgpu'] as const) {
    const gradients = await gradientsOn(device);
    const difference = Math.max(...gradients.map((value, i) => Math.abs(value - (reference[i] ?? NaN)))) / largest;
    console.log(`gradients on ${device}: differ from wasm by ${difference.toExponential(1)} of the largest`);
    expect(difference).toBeLessThan(TOLERANCE);
  }
});

for (const device of ['wasm', 'webgl', 'webgpu', 'cpu'] as const) {
  // Where a frame of the built-in backbone takes some 30 ms or more (software GPUs, plain JavaScript), a smaller one stands in for it.
  const small = device !== 'wasm';
  // Software WebGPU takes as long for a few frames at once as for one.
  const atOnce = device === 'webgpu' ? 8 : 1;
  test(`holds no more after 2,000 predictions than before, on ${device}${small ? ' (small backbone)' : ''}`, async () => {
    test.setTimeout(600_000);
    const page = await harnessPage();
    const toy = toyBackbone();
    await page.route('**/toy/*', (route) =>
      route.fulfill({ body: route.request().url().endsWith('.json') ? toy.topology : Buffer.from(toy.weights) }),
    );
    const outcome = await page.evaluate(
      async ({ device, spec, atOnce }) => {
        const { harness } = globalThis as unknown as { harness: Harness };
        const detail = await harness.start(device, spec);
        const held = await harness.predict(2000, atOnce);
        harness.stop();
        return { detail, ...held };
      },
      { device, spec: small ? toy.spec : builtInBackbone, atOnce },
    );
    console.log(`${device} (${outcome.detail}): ${outcome.before} before, ${outcome.after} after`);
    expect(outcome.failed).toBeUndefined();
    expect(outcome.after).toBe(outcome.before);
  });
}
