// Each package has its notice once, whatever module of it is bundled; one without a licence is not passed on.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { noticesOf, packageOf } from './licences';

const folders: string[] = [];

function packageIn(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'headstart-licences-'));
  folders.push(folder);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files }))
    writeFileSync(join(folder, name), text);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test.each([
  ['/a/node_modules/react/index.js', '/a/node_modules/react'],
  ['/a/node_modules/@base-ui/react/esm/dialog.js', '/a/node_modules/@base-ui/react'],
  ['\0/a/node_modules/uplot/dist/uPlot.js?commonjs-es-import', '/a/node_modules/uplot'],
  ['/a/node_modules/one/node_modules/two/index.js', '/a/node_modules/one/node_modules/two'],
  ['C:\\a\\node_modules\\idb\\build\\index.js', 'C:\\a\\node_modules\\idb'],
  ['/a/src/main.tsx', undefined],
  ['\0rolldown/runtime.js', undefined],
])('%s belongs to %s', (id, folder) => {
  expect(packageOf(id)).toBe(folder);
});

test('a notice has the name, the version, the licence and every text of it, sorted by name; the app’s own stands at the end', () => {
  const zebra = packageIn({ name: 'zebra', version: '1.2.3', license: 'MIT' }, { LICENSE: 'Copyright Z', 'README.md': 'hello' });
  const ape = packageIn(
    { name: 'ape', version: '2.0.0', license: 'Apache-2.0' },
    { 'LICENSE-MIT.txt': 'Copyright A', 'NOTICE.md': 'Made by apes' },
  );
  const text = noticesOf([zebra, ape]);
  expect(text).toContain('zebra 1.2.3, MIT\n\nCopyright Z');
  expect(text).toContain('ape 2.0.0, Apache-2.0\n\nCopyright A\n\nMade by apes');
  expect(text).not.toContain('hello');
  expect(text.indexOf('ape 2')).toBeLessThan(text.indexOf('zebra'));
  expect(text).toContain('Apache License');
});

test('a package that names no licence is refused', () => {
  expect(() => noticesOf([packageIn({ name: 'lawless', version: '1.0.0' })])).toThrow(/names no licence/);
});

test('what was compiled into a package is named with it', () => {
  expect(noticesOf([packageIn({ name: 'zxing-wasm', version: '3.1.6', license: 'MIT' })])).toContain('ZXing-C++');
});
