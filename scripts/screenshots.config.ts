// Takes pictures of the screen as the tests run: the built app, a real browser, the drawn camera.
import type { PlaywrightTestConfig } from '@playwright/test';
import tests from '../playwright.config';

const config: PlaywrightTestConfig = {
  ...tests,
  testDir: '.',
  projects: [
    { name: 'places', testMatch: 'screenshots.ts' },
    { name: 'readme', testMatch: 'readmePicture.ts' },
  ],
  reporter: 'list',
  outputDir: '../test-results',
  timeout: 600_000,
};

export default config;
