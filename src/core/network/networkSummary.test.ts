// What a stranger's topology shows of itself; and whatever it holds, reading it ends, with a summary or a sentence.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toyBackbone } from '../../ml/toyBackbone';
import { toyGraph } from '../../ml/toyGraph';
import { bytesNeeded } from './weightManifest';
import { readWholeNetwork } from './layersTopology';
import { networkSummary } from './networkSummary';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

function summarised(text: string, bytes: ArrayBuffer) {
  const summary = networkSummary(text, bytes);
  if (!summary.ok) throw new Error(summary.error);
  return summary.value;
}

/** A Keras layer of a sequence. */
const layer = (class_name: string, config: object) => ({ class_name, config });
const conv = (name: string, filters: number, more: object = {}) =>
  layer('Conv2D', { name, filters, kernel_size: [3, 3], strides: [1, 1], padding: 'same', activation: 'relu', use_bias: false, ...more });
const fileOf = (network: object, weights: object[] = []) =>
  JSON.stringify({ modelTopology: { model_config: network }, weightsManifest: [{ paths: ['w'], weights }] });
const NOTHING = new ArrayBuffer(0);

describe('a summary', () => {
  it('of a layers network: where it is averaged, and all other places to cut', () => {
    const { topology, weights } = toyBackbone();
    expect(summarised(topology, weights)).toEqual({
      format: 'layers',
      inputSize: 8,
      pooled: 'features',
      weightCount: weights.byteLength / 4,
      candidates: [
        ...['first', 'norm', 'relu', 'deep', 'sum'].map((name) => ({ name, shape: { height: 4, width: 4, channels: 4 } })),
        ...['last', 'features'].map((name) => ({ name, shape: { height: 4, width: 4, channels: 6 } })),
      ],
    });
  });

  it('of a graph: the same', () => {
    const { topology, weights } = toyGraph();
    const five = { height: 3, width: 3, channels: 5 };
    expect(summarised(topology, weights)).toEqual({
      format: 'graph',
      inputSize: 6,
      pooled: 'features',
      weightCount: weights.byteLength / 4,
      candidates: [
        { name: 'relu', shape: five },
        { name: 'features', shape: five },
        { name: 'pool', shape: { height: 1, width: 1, channels: 5 } },
      ],
    });
  });

  it('of a sequence: each layer after the other', () => {
    const text = fileOf({
      class_name: 'Sequential',
      config: { layers: [conv('a', 4, { batch_input_shape: [null, 9, 9, 3] }), conv('b', 5), layer('Flatten', { name: 'flat' })] },
    });
    expect(summarised(text, NOTHING)).toMatchObject({
      inputSize: 9,
      pooled: undefined,
      candidates: [{ name: 'a' }, { name: 'b', shape: { height: 9, width: 9, channels: 5 } }],
    });
  });

  it('of a network for pictures of any size says so', () => {
    const text = fileOf({ class_name: 'Sequential', config: [conv('a', 4, { batch_input_shape: [null, null, null, 3] })] });
    expect(summarised(text, NOTHING)).toMatchObject({ inputSize: undefined, candidates: [{ name: 'a', shape: { height: 224 } }] });
  });

  it('of what Teachable Machine writes: the network inside, and the averaging after it', () => {
    const { topology } = toyBackbone();
    const inner = (
      JSON.parse(topology) as { modelTopology: { model_config: { config: { layers: { name: string }[]; output_layers: unknown } } } }
    ).modelTopology.model_config;
    inner.config.layers = inner.config.layers.filter(({ name }) => name !== 'pool');
    inner.config.output_layers = [['features', 0, 0]];
    const pooling = layer('GlobalAveragePooling2D', { name: 'average' });
    const head = { class_name: 'Sequential', config: [layer('Dense', { name: 'dense', units: 2 })] };
    const text = fileOf({ class_name: 'Sequential', config: [{ class_name: 'Sequential', config: [inner, pooling] }, head] });
    expect(summarised(text, NOTHING)).toMatchObject({ inputSize: 8, pooled: 'features' });
  });

  it('leaves out layers of unknown kinds and what comes after them', () => {
    const text = fileOf({
      class_name: 'Sequential',
      config: [conv('a', 4, { batch_input_shape: [null, 9, 9, 3] }), layer('Lambda', { name: 'b' }), conv('c', 4)],
    });
    expect(summarised(text, NOTHING).candidates.map(({ name }) => name)).toEqual(['a']);
  });

  it.each([
    ['mobilenet_v2_0.35_224_no_top', undefined, 'out_relu', 1280],
    ['mobilenet_v2_1.0_224', 'conv_35_relu6', 'conv_35_relu6', 1280],
    ['mobilenet_v1_0.25_224', 'conv_pw_13_relu', 'conv_pw_13_relu', 256],
  ] as const)('of the real %s, where it is at hand', (folder, pooled, last, channels) => {
    const path = join(root, '../shared/backbones', folder, 'model.json');
    if (!existsSync(path)) return console.warn(`skipped: needs ${path}`);
    const text = readFileSync(path, 'utf8');
    const read = readWholeNetwork(JSON.parse(text));
    if (!read.ok) throw new Error(read.error);
    const summary = summarised(text, new ArrayBuffer(bytesNeeded(read.value.weights)));
    expect(summary).toMatchObject({ inputSize: 224, pooled });
    expect(summary.candidates.find(({ name }) => name === last)?.shape).toEqual({ height: 7, width: 7, channels });
  });
});

describe('refused with a sentence', () => {
  it.each([
    ['no JSON', '<html>', /not JSON/],
    ['no network', '{}', /modelTopology is missing/],
    ['null', 'null', /missing/],
    ['a network of another kind', fileOf({ class_name: 'Lambda', config: {} }), /“Lambda”, not a layers network/],
    [
      'grey pictures',
      fileOf({ class_name: 'Sequential', config: [conv('a', 4, { batch_input_shape: [null, 9, 9, 1] })] }),
      /grey pictures/,
    ],
    [
      'pictures that are not square',
      fileOf({ class_name: 'Sequential', config: [conv('a', 4, { batch_input_shape: [null, 9, 8, 3] })] }),
      /8 × 9 pixels, not square/,
    ],
    [
      'pictures of absurd size',
      fileOf({ class_name: 'Sequential', config: [conv('a', 4, { batch_input_shape: [null, 99_999, 99_999, 3] })] }),
      /no size/,
    ],
    [
      'nothing to cut at',
      fileOf({ class_name: 'Sequential', config: [layer('Lambda', { name: 'a', batch_input_shape: [null, 9, 9, 3] })] }),
      /no feature map/,
    ],
    ['an empty sequence', fileOf({ class_name: 'Sequential', config: [] }), /missing/],
    [
      'nested without end',
      fileOf(Array.from({ length: 20 }).reduce<object>((inner) => ({ class_name: 'Sequential', config: [inner] }), conv('a', 4))),
      /nested too deep/,
    ],
    [
      'a tensor of absurd size',
      fileOf({ class_name: 'Sequential', config: [conv('a', 4, { batch_input_shape: [null, 9, 9, 3] })] }, [
        { name: 'a/kernel', shape: [100_000, 100_000], dtype: 'float32' },
      ]),
      /claims 10000000000 weights/,
    ],
  ])('%s', (_, text, sentence) => {
    const summary = networkSummary(text, NOTHING);
    expect(summary.ok ? 'taken' : summary.error).toMatch(sentence);
  });

  it('weights that do not add up', () => {
    for (const { topology, weights } of [toyBackbone(), toyGraph()]) {
      const summary = networkSummary(topology, weights.slice(4));
      expect(summary.ok ? 'taken' : summary.error).toMatch(/should be \d+ bytes and are \d+/);
    }
  });
});

/** Every path to a value inside a JSON value. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((each, i): [number, unknown] => [i, each]) : Object.entries(value);
  return [path, ...inner.flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((each: unknown, i) => (i === key ? replaced(each, rest, by) : each));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, each]: [string, unknown]) => [name, name === key ? replaced(each, rest, by) : each]),
  );
}

describe.each([
  ['layers', toyBackbone()],
  ['graph', toyGraph()],
])('whatever is changed in a %s topology', (_, { topology, weights }) => {
  const file: unknown = JSON.parse(topology);
  const paths = pathsIn(file);
  const strange = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      -1,
      0,
      1e9,
      1e300,
      0.5,
      '',
      '__proto__',
      'constructor',
      'input',
      'picture',
      'features',
      'While',
      'Sequential',
      null,
      [],
      {},
      [[['features', 0, 0, {}]]],
    ),
  );
  it('reading it ends, with a summary or a sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(paths.length - 1), strange), { minLength: 1, maxLength: 3 }), (changes) => {
        const text = JSON.stringify(
          changes.reduce((now, [at, by]) => {
            const path = paths[at] ?? [];
            return pathsIn(now).some((each) => each.join('\n') === path.join('\n')) ? replaced(now, path, by) : now;
          }, file),
        );
        const summary = networkSummary(text, weights);
        if (summary.ok)
          expect(
            summary.value.candidates.every(
              ({ shape }) => shape.height >= 1 && shape.width >= 1 && shape.channels >= 1 && shape.channels <= 8192,
            ),
          ).toBe(true);
        else expect(summary.error).not.toBe('');
      }),
      { numRuns: 200, seed: 1 },
    );
  }, 60_000);
});
