// What is shown for Python runs in Python, where it is: the snippet reads a head and proves it, NumPy reads the arrays.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { normalFrom, randomFrom } from '../core/base/random';
import type { Sample } from '../core/dataset/dataset';
import type { Head } from '../core/heads/heads';
import { embeddingArrays, embeddingLines } from './embeddingsTable';
import { documentClassIds, shownFrom } from './headDocument';
import { writeHeadFile } from './headFile';
import { npy, npz } from './numpyFile';
import { hasSnippet, pythonSnippet } from './pythonSnippet';

const found = spawnSync('python3', ['-c', 'import numpy'], { encoding: 'utf8' }).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'headstart-python-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const random = randomFrom(2);
const draw = (length: number) => Float32Array.from({ length }, () => normalFrom(random));
const frame = { classIds: documentClassIds(3), embeddingLength: 5 };
const heads: readonly Head[] = [
  { kind: 'linear', ...frame, weights: draw(15), bias: draw(3) },
  { kind: 'mlp', ...frame, hidden: 4, hiddenWeights: draw(20), hiddenBias: draw(4), outputWeights: draw(12) },
];

function run(script: string): string {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', script], { encoding: 'utf8', cwd: folder });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function fileOf(head: Head): Uint8Array {
  const inputs = draw(10);
  const probabilities = Float32Array.from([0, 5].flatMap((at) => [...shownFrom(head, inputs.subarray(at, at + 5), 2)]));
  return writeHeadFile({
    name: 'Fruit',
    classes: ['apple', '梨', 'a "b"'].map((name, place) => ({ name, colour: 0, samples: 1, place })),
    backbone: { id: 'b', name: 'B', fingerprint: 'ab'.repeat(32), featureLayer: 'f', inputSize: 8, scaling: { divide: 127, subtract: 1 } },
    head,
    parity: { inputs, probabilities },
    temperature: 2,
    createdAt: '2026-01-02T03:04:05Z',
  });
}

const samples: readonly Sample[] = ['a', 'b', 'a'].map((classId, i) => ({
  id: `s${i}`,
  classId,
  burst: `r${i % 2}`,
  takenAt: 1000 * i,
  source: 'camera',
}));
const rows = samples.map((sample) => ({ sample, embedding: draw(2) }));
const classes = ['=1+1, "x"', '梨😀'].map((name, c) => ({ id: 'ab'[c] ?? '', name, colour: 0, enabled: true }));

describe.skipIf(!found)('in Python', () => {
  test.each(heads.map((head) => [head.kind, head] as const))(
    'the snippet of a %s head reads its file and finds what the file promises',
    (kind, head) => {
      if (!hasSnippet(kind)) throw new Error(kind);
      writeFileSync(join(folder, 'a "b".head.safetensors'), fileOf(head));
      const said = run(pythonSnippet(kind, 'a "b".head.safetensors'));
      const [, names, difference] = /^(\[.*\]) (\S+)$/m.exec(said) ?? [];
      expect(names).toBe(`['apple', '梨', 'a "b"']`);
      expect(Number(difference)).toBeLessThan(1e-6);
    },
  );

  test('NumPy reads the arrays', async () => {
    writeFileSync(join(folder, 'e.npz'), new Uint8Array(await (await npz(embeddingArrays(rows, classes))).arrayBuffer()));
    const said = run(
      'import numpy as np, json; a = np.load("e.npz"); print(json.dumps([a["embeddings"].tolist(), a["labels"].tolist(), a["classes"].tolist(), a["recordings"].tolist(), str(a["embeddings"].dtype)]))',
    );
    expect(JSON.parse(said)).toEqual([
      rows.map(({ embedding }) => [...embedding]),
      [0, 1, 0],
      classes.map(({ name }) => name),
      [0, 1, 0],
      'float32',
    ]);
  });
});

describe('tables', () => {
  test('an array’s data begins at a multiple of 64, whatever its shape', () => {
    for (const shape of [[1], [1234567], [12, 3]] as const) {
      const count = shape.reduce((all: number, side) => all * side, 1);
      const file = npy({ shape, values: new Float32Array(count) });
      expect((file.length - 4 * count) % 64).toBe(0);
      expect(file[file.length - 4 * count - 1]).toBe(0x0a);
    }
  });

  test('a line a sample, texts quoted, nothing that a spreadsheet takes for a formula, every digit of a number', () => {
    const lines = [...embeddingLines(rows, classes)];
    expect(lines[0]).toBe('class,recording,taken_at,source,e0,e1\r\n');
    expect(lines[1]?.startsWith(`"'=1+1, ""x""",r0,1970-01-01T00:00:00.000Z,camera,`)).toBe(true);
    const numbers = (lines[2] ?? '').trim().split(',').slice(-2).map(Number);
    expect(numbers.map(Math.fround)).toEqual([...(rows[1]?.embedding ?? [])]);
  });
});
