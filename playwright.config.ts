// The browser tests: the built app, served as a person would, in a real browser with a camera that plays a drawn recording.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { EngineOptions } from './e2e/engines/test';
import { findBrowser, flags } from './e2e/support/browser.mjs';
import { recordScenes } from './e2e/support/fakeCamera';
import { APP_PORT, GALLERY_PORT, HARNESS_PORT } from './e2e/support/harness';

const camera = recordScenes('e2e/.generated/scenes.y4m');
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
  webServer: {
    command: `node e2e/support/serveAll.mjs ${APP_PORT} ${HARNESS_PORT} ${GALLERY_PORT}`,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { HEADSTART_BACKBONE: 'none' },
    wait: { stdout: /All are served/ },
    timeout: 180_000,
  },
});
