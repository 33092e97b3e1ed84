// The licences of what is bundled, in dist/licences.txt: whoever passes the app on passes their notices on too.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const LICENCES_FILE = 'licences.txt';

/** The service worker is bundled apart, by vite-plugin-pwa. */
const IN_THE_SERVICE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing'].map((name) => `node_modules/${name}`);

const NOTICE = /^(licen[cs]e|copying|notice)(-[\w.]+)?(\.(md|txt))?$/i;

/** What was compiled into a package and has a licence of its own, which the package's files do not hold. */
const COMPILED_IN: ReadonlyMap<string, string> = new Map([
  [
    'zxing-wasm',
    'Its WebAssembly is built from ZXing-C++, https://github.com/zxing-cpp/zxing-cpp, Apache-2.0: the text stands at the end.',
  ],
]);

/** Folders of packages in use, filled by the page's bundle and by those of its workers, which are done before it. */
const packages = new Set<string>(IN_THE_SERVICE_WORKER);

/** For the page's bundle with `write`, for each worker's without. Throws while building where a package names no licence. */
export function licences({ write }: { readonly write: boolean }): Plugin {
  return {
    name: 'headstart-licences',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const folder = packageOf(id);
        if (folder !== undefined) packages.add(folder);
      }
    },
    generateBundle() {
      if (write) this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: noticesOf([...packages]) });
    },
  };
}

/** The folder of the package that a module belongs to; undefined for our own. */
export function packageOf(id: string): string | undefined {
  return /^(.*[\\/])?node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(id.replace(/^\0/, ''))?.[0];
}

/** Name, version, licence and its text for each of these folders, by name. Throws Error where a package names no licence. */
export function noticesOf(folders: readonly string[]): string {
  const notices = new Map(folders.map((folder) => noticeOf(folder)));
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  const parts = [
    'Headstart is licensed under Apache-2.0, whose text stands at the end. It contains the following.',
    ...sorted,
    readFileSync('LICENSE', 'utf8').trim(),
  ];
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function noticeOf(folder: string): readonly [string, string] {
  const { name, version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  if (typeof name !== 'string' || typeof license !== 'string') throw new Error(`invalid package: ${folder} names no licence`);
  const texts = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => NOTICE.test(file))
        .sort()
    : [];
  const title = `${name} ${String(version)}, ${license}${typeof homepage === 'string' ? `\n${homepage}` : ''}`;
  const within = COMPILED_IN.get(name);
  const parts = [title, ...(within === undefined ? [] : [within]), ...texts.map((file) => readFileSync(join(folder, file), 'utf8').trim())];
  return [name, parts.join('\n\n')];
}
