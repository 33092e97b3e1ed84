// Serves the gallery by itself, for e2e/kit.spec.ts and for people: npx vite --configLoader runner --config
// src/ui/gallery/testing/vite.config.ts
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from '../../../../build/catalogues';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  publicDir: false,
  cacheDir: fileURLToPath(new URL('../../../../node_modules/.vite/gallery', import.meta.url)),
  plugins: [react(), catalogues()],
  build: { target: 'es2023', outDir: fileURLToPath(new URL('../../../../node_modules/.gallery', import.meta.url)), emptyOutDir: true },
});
