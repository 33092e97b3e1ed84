// Takes the README's picture as the tests run: the built app, a real browser, the drawn camera.
import type { PlaywrightTestConfig } from '@playwright/test';
import tests from '../playwright.config';

const config: PlaywrightTestConfig = {
  ...tests,
  testDir: '.',
  projects: [{ name: 'chromium', testMatch: 'screenshot.ts' }],
  outputDir: '../test-results',
};

export default config;
