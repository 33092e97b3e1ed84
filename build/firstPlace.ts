// The page names the part of the place that most people come to first, so that it is fetched beside the rest and not after it.
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { chunksWith } from './chunksWith';

/** `module` is the end of the path of the place's module; its part and its styles are named in the page. */
export function firstPlace(module: string): Plugin {
  return {
    name: 'first-place',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        chunksWith(module, bundle).flatMap((file): HtmlTagDescriptor[] => [
          { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file.fileName}` }, injectTo: 'head' },
          ...[...(file.viteMetadata?.importedCss ?? [])].map((path) => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', crossorigin: true, href: `./${path}` },
            injectTo: 'head' as const,
          })),
        ]),
    },
  };
}
