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
  // Of a width all pictures: beside other work ten minutes were seen to be too few.
  timeout: 1_500_000,
};

export default config;
