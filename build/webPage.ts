// The scripts of saved web pages, built by themselves into web-page/: the app fetches them when it writes such a page.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'vite';
import { WEB_PAGE_FILES, WEB_PAGE_FOLDER } from '../src/formats/webPage/webPageFiles';
import { noticesOf, packageOf } from './licences';
import { wasmThreads } from './wasmThreads';

const [HEADSTART, PAGE, STYLE, LICENCES] = WEB_PAGE_FILES.scripts;
const source = (name: string) => fileURLToPath(new URL(`../src/webPage/${name}`, import.meta.url));

type Files = ReadonlyMap<string, string>;

/** In a build they are files of it; while developing they are built when they are first asked for. */
export function webPage(): Plugin {
  return {
    name: 'headstart-web-page',
    async generateBundle() {
      for (const [name, content] of await built()) this.emitFile({ type: 'asset', fileName: `${WEB_PAGE_FOLDER}${name}`, source: content });
    },
    configureServer({ middlewares }) {
      let files: Promise<Files> | undefined;
      middlewares.use((request, response, next) => {
        const name = new RegExp(`/${WEB_PAGE_FOLDER}([\\w.]+)$`).exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        (files ??= built())
          .then((all) => {
            const content = all.get(name);
            if (content === undefined) return next();
            response.setHeader(
              'Content-Type',
              name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/plain',
            );
            response.end(content);
          })
          .catch(next);
      });
    },
  };
}

/** The module for one's own page, the page that uses it, its style, and the notices of what is in them. */
async function built(): Promise<Files> {
  const packages = new Set<string>();
  return new Map<string, string>([
    [HEADSTART, await script('headstart.ts', packages)],
    [PAGE, await script('page.ts', packages)],
    [STYLE, await readFile(source('page.css'), 'utf8')],
    [LICENCES, noticesOf([...packages])],
  ]);
}

/** One script in one file; the page's asks for the module beside it. */
async function script(name: string, packages: Set<string>): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      wasmThreads(),
      {
        name: 'headstart-beside-it',
        enforce: 'pre',
        resolveId: (id) => (id === './headstart' ? { id: `./${HEADSTART}`, external: true } : undefined),
      },
      {
        name: 'headstart-web-page-licences',
        buildEnd() {
          for (const id of this.getModuleIds()) {
            const folder = packageOf(id);
            if (folder !== undefined) packages.add(folder);
          }
        },
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: source(name),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const outputs = 'output' in result ? [result] : Array.isArray(result) ? result : [];
  const [chunk, ...others] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`invalid web page: ${name} is not one file`);
  return chunk.code;
}
