// The names of the files of a saved web page.

export const WEB_PAGE_FILES = {
  page: 'index.html',
  readme: 'README.txt',
  /** How pictures are given to the backbone, and where it ends (`readUsedRecord`). */
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
