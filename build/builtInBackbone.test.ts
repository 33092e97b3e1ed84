// The built-in backbone's files are the ones that the catalogue promises, byte for byte.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInBackbone } from '../src/core/builtInBackbone';

const read = (path: string) => readFileSync(new URL(`../public/${builtInBackbone.url.replace('model.json', path)}`, import.meta.url));

const { top } = builtInBackbone;

test.each([...builtInBackbone.files, ...(top?.kind === 'file' ? [top.file] : [])])('$path has the promised length and SHA-256', ({ path, bytes, sha256 }) => {
  const content = read(path);
  expect(content.length).toBe(bytes);
  expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
});

test('its manifest names exactly the weight files of the catalogue, in their order', () => {
  const { weightsManifest } = JSON.parse(read('model.json').toString()) as { weightsManifest: { paths: string[] }[] };
  expect(['model.json', ...weightsManifest.flatMap(({ paths }) => paths)]).toEqual(builtInBackbone.files.map(({ path }) => path));
});
