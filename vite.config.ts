// How the app is built and served: React, workers as modules, security headers, offline, and the unit tests.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import { catalogues } from './build/catalogues';
import { earlyScript } from './build/earlyScript';
import { firstPlace } from './build/firstPlace';
import { hostedForBuild, wishOf } from './build/hosting/firstBackbone';
import { hostedFiles } from './build/hosting/hostedFiles';
import { licences } from './build/licences';
import { offline } from './build/offline';
import { security } from './build/security';
import { takenPort } from './build/takenPort';
import { wasmThreads } from './build/wasmThreads';
import { webPage } from './build/webPage';
import { catalogueWith } from './src/core/backbones/catalogue';

/** The place that most people come to first. */
const FIRST_PLACE = '/src/places/teach/Teach.tsx';

/** What begins before all else. */
const EARLY = '/src/early.ts';

/**
 * What the first screen needs comes in a few files: what begins first, libraries, which seldom change, the frame, the first place, and what
 * is wanted next. In dozens of small files each would be compressed by itself, and would wait its turn. The entry stays out: what is
 * fetched late needs the frame, and not the entry.
 */
const FIRST_SCREEN = [
  { ...partOf('early', EARLY), priority: 2 },
  { name: 'libraries', tags: ['$initial' as const], test: /node_modules/, priority: 1 },
  { name: 'first-screen', tags: ['$initial' as const], test: /\/src\/(?!main\.tsx)/ },
  partOf('teach', FIRST_PLACE, /node_modules/),
  partOf('soon', '/src/soon.ts'),
  partOf('soon-shown', '/src/soonShown.ts'),
];

/** Files that the page itself names: whatever is fetched late finds them there, and need not ask for them. */
const HERE_ALREADY = /\/(rolldown-runtime|early|libraries|first-screen|teach)-[^/]+$/;

interface ModulesSeen {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** A file of this name for a module and all that comes with it and is in no file before. `whole` is the end of the module's path. */
function partOf(name: string, whole: string, but?: RegExp) {
  return {
    debugName: name,
    name: (id: string, modules: ModulesSeen) => (!but?.test(id) && isPartOf(whole, id, modules) ? name : null),
  };
}

/** Whether a module comes with another one: imported by it, or by what it imports, not asked for later. */
function isPartOf(whole: string, id: string, modules: ModulesSeen, seen = new Set<string>()): boolean {
  if (id.endsWith(whole)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (modules.getModuleInfo(id)?.importers ?? []).some((importer) => isPartOf(whole, importer, modules, seen));
}

/** Tables, simulations and fuzz of many seconds: `npm run unit` runs them, `npm run check` leaves them out and says so. */
const SLOW = ['{src,build}/**/*.slow.test.{ts,tsx}'];

/** Tests of zones whose modules keep nothing that another test could see. A global that such a test replaces it puts back. */
const TOGETHER = ['src/{core,store,words}/**/*.test.{ts,tsx}'];

/** One of those zones that loads the modules of all anew. */
const ALONE = ['src/core/solvers/products.test.ts'];

/** What is hosted on this machine must not change what the unit tests see. */
const hosted = process.env['VITEST'] ? [] : await hostedForBuild(fileURLToPath(new URL('.', import.meta.url)), wishOf(process.env));

export default defineConfig({
  base: './',
  // One page: an address that is not there is not found, and is not answered with the page.
  appType: 'mpa',
  plugins: [
    react(),
    catalogues(),
    wasmThreads(),
    firstPlace(FIRST_PLACE),
    earlyScript(EARLY),
    hostedFiles(hosted),
    security(catalogueWith(hosted)),
    licences({ write: true }),
    webPage(),
    takenPort(),
    offline(hosted[0]),
  ],
  // The page's own bundle has the engine too, for browsers whose workers cannot draw.
  worker: { format: 'es', plugins: () => [wasmThreads(), licences({ write: false })] },
  build: {
    target: 'es2023',
    sourcemap: true,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : files.filter((file) => !HERE_ALREADY.test(file))),
    },
    rolldownOptions: {
      output: { codeSplitting: { groups: FIRST_SCREEN } },
      // What is wanted soon is named in one module, so that it comes in one file, and still asked for one by one.
      checks: { ineffectiveDynamicImport: false },
    },
  },
  // Whatever name a school's network gives this machine: what is served is no secret.
  preview: { port: 4173, strictPort: false, allowedHosts: true },
  // Fits a machine that others use too: a test is given up when it hangs, not when it waits its turn.
  test: {
    environment: 'node',
    setupFiles: ['src/words/testing/inEnglish.ts'],
    // Left to itself it keeps one processor free, which of two is half.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // As in the browser tests: on a machine that others use a second try, which is told of.
    retry: process.env['CI'] ? 1 : 0,
    projects: [
      // What keeps nothing of its own between files is loaded once for all of them: that halves the time of the tests.
      { extends: true, test: { name: 'together', include: TOGETHER, exclude: [...ALONE, ...SLOW], isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'], exclude: [...TOGETHER, ...SLOW] },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'slow', include: SLOW } },
    ],
  },
});
