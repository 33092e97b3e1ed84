// The page names the script that begins what takes longest as one of its own: it runs as soon as it is here, and waits for nothing else.
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { chunksWith } from './chunksWith';

/** `module` is the end of the path of the module, which lies in a file of its own. */
export function earlyScript(module: string): Plugin {
  return {
    name: 'early-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        chunksWith(module, bundle).map(({ fileName }): HtmlTagDescriptor => ({
          tag: 'script',
          attrs: { type: 'module', crossorigin: true, src: `./${fileName}` },
          injectTo: 'head-prepend',
        })),
    },
  };
}
