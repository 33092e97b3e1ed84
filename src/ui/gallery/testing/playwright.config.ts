// Looks at the gallery in a real browser: npx playwright test --config src/ui/gallery/testing
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser, flags } from '../../../../e2e/support/browser.mjs';

const PORT = 4330;
const GALLERY = '--configLoader runner --config src/ui/gallery/testing/vite.config.ts';
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../../../test-results/gallery',
  workers: 1,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: [...flags] },
  },
  webServer: {
    cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
    command: `npx vite build ${GALLERY} && npx vite preview ${GALLERY} --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
