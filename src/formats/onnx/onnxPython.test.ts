// The programs that are shown for ONNX run in Python as they are shown, where Python has onnxruntime and Pillow.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import { ready, setBackend } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../../core/base/random';
import type { LinearHead } from '../../core/heads/head';
import { buildBackbone } from '../../ml/backbone';
import { toyBackbone } from '../../ml/toyBackbone';
import type { HeadDocument } from '../headDocument';
import { documentClassIds, predictFrom } from '../headDocument';
import { npz } from '../numpyFile';
import { headOnnxSnippet, wholeOnnxSnippet } from '../onnxSnippet';
import { headOnnx, wholeOnnx } from './onnxModel';

const found = spawnSync('python3', ['-c', 'import onnxruntime, PIL'], { encoding: 'utf8' }).status === 0;
if (!found) console.warn('Skipped: python3 has no onnxruntime and Pillow (pip install onnxruntime pillow).');

const folder = mkdtempSync(join(tmpdir(), 'headstart-onnx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  await setBackend('cpu');
  await ready();
});

function run(script: string): string {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', script], { encoding: 'utf8', cwd: folder });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const random = randomFrom(11);
const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));
const { spec, topology, weights } = toyBackbone(5);
const head: LinearHead = { kind: 'linear', classIds: documentClassIds(2), embeddingLength: 6, weights: draw(12), bias: draw(2) };
const fruit: HeadDocument = {
  name: 'Fruit',
  classes: ["it's", '梨'].map((name, place) => ({ name, colour: 0, samples: 1, place })),
  backbone: { ...spec, fingerprint: 'ab'.repeat(32) },
  head,
  parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
  createdAt: '2026-01-02T03:04:05Z',
};

test.skipIf(!found)('backbone and head: a picture’s probabilities are those of the app', async () => {
  const model = wholeOnnx(fruit, spec, { topology, weights });
  if (!model.ok) throw new Error(model.error);
  writeFileSync(join(folder, 'my "fruit".onnx'), model.value);
  run(
    'import numpy as np; from PIL import Image; Image.fromarray((np.arange(192) * 7 % 256).astype("u1").reshape(8, 8, 3)).save("picture.png")',
  );
  const printed = run(wholeOnnxSnippet('my "fruit".onnx'));
  const backbone = await buildBackbone(spec, topology, weights);
  if (!backbone.ok) throw new Error(backbone.error.detail);
  const rgba = Uint8ClampedArray.from({ length: 256 }, (_, i) => (i % 4 === 3 ? 255 : ((Math.floor(i / 4) * 3 + (i % 4)) * 7) % 256));
  const { embeddings } = await backbone.value.embed(rgba, 1);
  backbone.value.dispose();
  const wanted = predictFrom(head, embeddings).map(({ probability }) => probability);
  const said = /^\{"it's": ([\d.e-]+), '梨': ([\d.e-]+)\}$/.exec(printed)?.slice(1).map(Number) ?? [];
  expect(said).toHaveLength(2);
  said.forEach((probability, c) => expect(probability).toBeCloseTo(wanted[c] ?? NaN, 4));
});

test.skipIf(!found)('a picture twice as large is halved as the app halves it: each pixel is the mean of four', () => {
  const model = wholeOnnx(fruit, spec, { topology, weights });
  if (!model.ok) throw new Error(model.error);
  writeFileSync(join(folder, 'fruit.onnx'), model.value);
  // Between its square and the edge of the picture lies nothing of it.
  run(
    'import numpy as np; from PIL import Image; a = (np.arange(16 * 20 * 3) * 37 % 256).astype("u1").reshape(16, 20, 3); Image.fromarray(a).save("picture.png"); ' +
      's = a[:, 2:18].astype("f8").reshape(8, 2, 8, 2, 3).mean(axis=(1, 3)); Image.fromarray(np.floor(s + 0.5).astype("u1")).save("halved.png")',
  );
  const snippet = wholeOnnxSnippet('fruit.onnx');
  expect(run(snippet)).toBe(run(snippet.replace('picture.png', 'halved.png')));
});

test.skipIf(!found)('the head alone takes the embeddings that are saved for NumPy', async () => {
  writeFileSync(join(folder, 'head.onnx'), headOnnx(fruit));
  const embeddings = draw(18);
  const file = await npz({ embeddings: { shape: [3, 6], values: embeddings } });
  writeFileSync(join(folder, 'embeddings.npz'), new Uint8Array(await file.arrayBuffer()));
  const wanted = [0, 6, 12].map((at) => {
    const [first, second] = predictFrom(head, embeddings.subarray(at, at + 6));
    return (first?.probability ?? 0) >= (second?.probability ?? 0) ? `"it's"` : "'梨'";
  });
  expect(run(headOnnxSnippet('head.onnx'))).toBe(`[${wanted.join(', ')}]`);
});
