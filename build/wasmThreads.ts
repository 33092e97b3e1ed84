// Lets tfjs's WebAssembly threads survive a bundler. Each thread is started from the text of a function (tfjs-backend-wasm 4.22.0,
// backend_wasm.js: `wasmFactoryThreadedSimd.toString()`), which names a variable outside of itself and asks with `typeof`
// whether it is there; a bundler, seeing that it is, drops the question, and every thread dies with a ReferenceError.
import type { Plugin } from 'vite';
import { MOST_THREADS } from '../src/engine/device/threads';

const MODULE = /tfjs-backend-wasm-threaded-simd\.js(\?|$)/;

/** The variable holds the script's own address, which module workers do not have: without it nothing is lost. */
const USES = [
  ['typeof _scriptDir !== "undefined" && _scriptDir', 'false'],
  ['||_scriptDir,', ','],
  // As many threads wait as are used; else eight scripts are read at every start.
  ['pthreadPoolSize=8;', `pthreadPoolSize=Math.min(${MOST_THREADS},navigator.hardwareConcurrency);`],
] as const;

export function wasmThreads(): Plugin {
  return {
    name: 'headstart-wasm-threads',
    transform: {
      filter: { id: MODULE },
      handler(code) {
        let changed = code;
        for (const [use, without] of USES) {
          if (!changed.includes(use)) throw new Error(`invalid tfjs-backend-wasm: no "${use}"; is it another version?`);
          changed = changed.replace(use, without);
        }
        return { code: changed, map: null };
      },
    },
  };
}
