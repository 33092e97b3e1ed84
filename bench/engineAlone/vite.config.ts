// Builds the pages with the engine alone as the app is built, and serves them with the headers that threads need.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { wasmThreads } from '../../build/wasmThreads';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

export default defineConfig({
  root: here('.'),
  publicDir: here('../../public'),
  plugins: [wasmThreads()],
  worker: { format: 'es', plugins: () => [wasmThreads()] },
  build: {
    target: 'es2023',
    outDir: '../.generated/engineAlone',
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index', 'probe', 'embeddings', 'evidence', 'peer', 'teachableMachine'].map((page) => here(`${page}.html`)),
    },
  },
  preview: { headers },
});
