// The page names the part of the place that most people come to first, so that it is fetched beside the rest and not after it.
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** `module` is the end of the path of the place's module; its part and its styles are named in the page. */
export function firstPlace(module: string): Plugin {
  return {
    name: 'first-place',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle).flatMap((file): HtmlTagDescriptor[] =>
          file.type === 'chunk' && (file.facadeModuleId?.endsWith(module) === true || file.moduleIds.some((id) => id.endsWith(module)))
            ? [
                { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file.fileName}` }, injectTo: 'head' },
                ...[...(file.viteMetadata?.importedCss ?? [])].map((path) => ({
                  tag: 'link',
                  attrs: { rel: 'stylesheet', crossorigin: true, href: `./${path}` },
                  injectTo: 'head' as const,
                })),
              ]
            : [],
        ),
    },
  };
}
