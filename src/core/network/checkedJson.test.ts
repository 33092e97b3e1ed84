// What a schema refuses is said by the name of its first wrong part, short, whatever stands there.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { jsonTextOf, listOf, refusing, shaped, text } from './checkedJson';
import { manifestOf } from './weightManifest';

const said = (read: () => unknown) => {
  const result = refusing(read);
  // Names of strangers are isolated.
  return result.ok ? undefined : result.error.replaceAll(/[\u2068\u2069]/g, '');
};

test('the first part that is of another shape, and how it is', () => {
  const schema = v.object({ nodes: listOf(v.object({ name: text }), 3) });
  const of = (value: unknown) => said(() => shaped(schema, value, 'graph'));
  expect(of({ nodes: [{ name: 'a' }] })).toBeUndefined();
  expect(of({})).toBe('graph.nodes is missing');
  expect(of({ nodes: [{ name: 'a' }, { name: 7 }] })).toBe('graph.nodes.1.name cannot be “7”');
  expect(of({ nodes: [{ name: 'x'.repeat(301) }] })).toBe(`graph.nodes.0.name cannot be “${'x'.repeat(60)}”`);
  expect(of([])).toBe('graph.nodes is missing');
  expect(of(undefined)).toBe('graph is missing');
});

test('a list that is too long is refused before one of its entries is looked at', () => {
  let looked = 0;
  const item = v.pipe(
    v.unknown(),
    v.check(() => (looked++, true)),
  );
  expect(said(() => shaped(listOf(item, 2), [1, 2, 3], 'list'))).toBe('list has 3 entries');
  expect(looked).toBe(0);
});

test('weights: their kinds, their packing, and how many there are', () => {
  const of = (weight: object) => said(() => manifestOf([{ weights: [{ name: 'w', shape: [2], dtype: 'float32', ...weight }] }]));
  expect(of({})).toBeUndefined();
  expect(of({ quantization: { dtype: 'uint8', scale: 0.1, min: -1 } })).toBeUndefined();
  expect(of({ dtype: 'bool' })).toBe('weightsManifest.0.weights.0.dtype cannot be “bool”');
  expect(of({ shape: [-1] })).toBe('weightsManifest.0.weights.0.shape.0 cannot be “-1”');
  expect(of({ quantization: { dtype: 'uint8', scale: 0.1 } })).toBe('weightsManifest.0.weights.0.quantization.min is missing');
  expect(of({ shape: [1e5, 1e5] })).toBe('it claims 10000000000 weights');
});

test('plain data that is nested too deep to be written is refused', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 50_000; level++) deep = [deep];
  expect(said(() => jsonTextOf(deep))).toBe('its model.json is nested too deep');
  expect(refusing(() => jsonTextOf({ a: [1] }))).toEqual({ ok: true, value: '{"a":[1]}' });
});
