// The installable app: its manifest, and the list of files that the service worker keeps for offline.
import { VitePWA } from 'vite-plugin-pwa';
import type { HostedBackbone } from '../src/core/backbones/catalogueHostedEntry';

const MEBIBYTE = 1024 * 1024;

/** `first`: the hosted backbone that new projects start with, kept with the app; others are kept when they are chosen. */
export const offline = (first: HostedBackbone | undefined) =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/serviceWorker',
    filename: 'sw.ts',
    // The page registers the worker itself (src/browser/appUpdate.ts): an update is announced, never forced.
    injectRegister: null,
    // The icons are among the files below already.
    includeManifestIcons: false,
    registerType: 'prompt',
    injectManifest: {
      // A classic script: not every browser takes a module as service worker.
      rollupFormat: 'iife',
      globPatterns: [
        '**/*.{js,css,html,wasm,svg,png,woff2}',
        'web-page/*.txt',
        'models/*/{model.json,*.bin,top.safetensors,kinds.safetensors}',
        ...(first?.files.map(({ path }) => `models/hosted/${first.id}/${path}`) ?? []),
      ],
      maximumFileSizeToCacheInBytes: 8 * MEBIBYTE,
    },
    manifest: {
      id: './',
      name: 'Headstart',
      short_name: 'Headstart',
      description: 'Teach a camera new things: transfer learning in your browser, on your device.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#eef1ea',
      theme_color: '#14211d',
      categories: ['education', 'utilities'],
      icons: [
        { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
        { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
        { src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    },
  });
