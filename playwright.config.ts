// The browser tests: the built app, served as a person would, in a real browser with a camera that plays a drawn recording.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { EngineOptions } from './e2e/engines/test';
import { findBrowser, flags } from './e2e/support/browser.mjs';
import { recordScenes } from './e2e/support/fakeCamera';
import { APP_PORT, GALLERY_PORT, GALLERY_URL, HARNESS_PORT, HARNESS_URL } from './e2e/support/harness';

const camera = recordScenes('e2e/.generated/scenes.y4m');
const HARNESS = '--configLoader runner --config e2e/engine-harness/vite.config.ts';
const GALLERY = '--configLoader runner --config src/ui/gallery/testing/vite.config.ts';
const server = {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  reuseExistingServer: !process.env['CI'],
  env: { HEADSTART_BACKBONE: 'none' },
  timeout: 180_000,
};
const executablePath = findBrowser();

export default defineConfig<object, EngineOptions>({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A machine that others use too may be slow for a moment; a test that needs another try is reported as flaky.
  retries: process.env['CI'] ? 2 : 0,
  workers: Math.min(2, availableParallelism()),
  // Waiting costs a test that passes nothing. Two workers beside other work were seen to need 13 s for what takes one.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // Chromium runs every test; the others, if they are installed, those that are meant for them.
  projects: [
    { name: 'chromium', testIgnore: 'engines/**' },
    { name: 'firefox', testMatch: 'engines/*.spec.ts', use: { engineName: 'firefox' } },
    { name: 'webkit', testMatch: 'engines/*.spec.ts', use: { engineName: 'webkit' } },
  ],
  reporter: [['list'], ['./e2e/support/skipped.ts']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${APP_PORT}/`,
    viewport: { width: 1440, height: 900 },
    permissions: ['camera'],
    // It would fetch the whole app anew for each test, beside what is tested. Tests of what it does allow it.
    serviceWorkers: 'block',
    // Without a limit, a press that cannot be made lasts as long as its test, and nobody is told which it was.
    actionTimeout: 60_000,
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        ...flags,
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${camera}`,
      ],
    },
  },
  webServer: [
    { ...server, command: `npm run build && npm run serve -- --port ${APP_PORT} --strictPort`, url: `http://localhost:${APP_PORT}/` },
    {
      ...server,
      command: `npx vite build ${HARNESS} && npx vite preview ${HARNESS} --port ${HARNESS_PORT} --strictPort`,
      url: HARNESS_URL,
    },
    {
      ...server,
      command: `npx vite build ${GALLERY} && npx vite preview ${GALLERY} --port ${GALLERY_PORT} --strictPort`,
      url: GALLERY_URL,
    },
  ],
});
