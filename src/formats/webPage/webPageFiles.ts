// The names of the files of a saved web page, and what it must know to use its backbone.
import type { BackboneSpec } from '../../core/backbones/backbones';

export const WEB_PAGE_FILES = {
  page: 'index.html',
  readme: 'README.txt',
  use: 'backbone.json',
  topology: 'model.json',
  weights: 'weights.bin',
  head: 'head.safetensors',
  /** What the app's build makes: the same in every page. */
  scripts: ['headstart.js', 'page.js', 'page.css', 'licences.txt'],
  /** Without SIMD, and with it. */
  wasm: ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'],
} as const;

/** The folder of the app where the build puts the scripts. */
export const WEB_PAGE_FOLDER = 'web-page/';

/** How pictures are given to the backbone, and where it ends. */
export type UsedBackbone = Pick<BackboneSpec, 'inputSize' | 'scaling' | 'crop' | 'featureLayer' | 'embeddingLength'>;
