// Files are known by their first bytes.
import { expect, test } from 'vitest';
import { fileKind, modelPart } from './fileKind';
import { writeSafetensors } from './safetensors';

test.each([
  ['an archive', 'PK\u0003\u0004 and so on', 'archive'],
  ['an empty archive', 'PK\u0005\u0006', 'archive'],
  ['a picture', '\u00ff\u00d8\u00ff\u00e0 and so on, and so on', 'other'],
  ['text that begins like a header', '12345678{"a":1}  ', 'other'],
  ['nothing', '', 'other'],
])('%s', async (_, text, kind) => {
  expect(await fileKind(new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]))).toBe(kind);
});

test('a head', async () => {
  const file = writeSafetensors(new Map([['a', { shape: [1], values: Float32Array.of(1) }]]), new Map([['format', 'x']]));
  expect(await fileKind(new Blob([file]))).toBe('head');
});

test('a file that cannot be read is nothing that is known', async () => {
  const slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) });
  expect(await fileKind({ slice } as unknown as Blob)).toBe('other');
});

test.each([
  ['{"modelTopology":{"a":1},"weightsManifest":[]}', 'network'],
  ['\ufeff {\n  "format": "layers-model",\n  "modelTopology" : {}}', 'network'],
  ['{"tfjsVersion":"1.3.1","labels":["a"]}', 'metadata'],
  ['{"packageName":"@teachablemachine/image","labels":["a"]}', 'metadata'],
  ['{"labels":["a"]}', undefined],
  ['a text about "modelTopology": and "tmVersion":', undefined],
  ['', undefined],
])('of a model’s loose files, %s', async (text, part) => {
  expect(await modelPart(new Blob([text]))).toBe(part);
});

test('a file that cannot be read is none of a model’s', async () => {
  const slice = () => ({ text: () => Promise.reject(new Error('gone')) });
  expect(await modelPart({ slice } as unknown as Blob)).toBeUndefined();
});
