// How the app is built and served: React, workers as modules, security headers, offline, and the unit tests.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offline } from './build/offline';
import { security } from './build/security';
import { wasmThreads } from './build/wasmThreads';

export default defineConfig({
  base: './',
  // One page: an address that is not there is not found, and is not answered with the page.
  appType: 'mpa',
  plugins: [react(), wasmThreads(), security(), offline()],
  // The page's own bundle has the engine too, for browsers whose workers cannot draw.
  worker: { format: 'es', plugins: () => [wasmThreads()] },
  build: { target: 'es2023', sourcemap: true },
  preview: { port: 4173, strictPort: false },
  test: { include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'], environment: 'node' },
});
