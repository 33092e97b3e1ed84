// The names in a model.json are a stranger's: only plain ones are followed, and no text makes the reader throw.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightFiles } from './weightFiles';

const manifest = (...groups: unknown[][]) => JSON.stringify({ weightsManifest: groups.map((paths) => ({ paths })) });

describe('weight files', () => {
  test('come in manifest order, with what is known of them', () => {
    const known = [{ path: 'model.json' }, { path: 'b', bytes: 3 }];
    expect(weightFiles(manifest(['a', 'b'], ['deep/c.bin']), known)).toEqual({
      ok: true,
      value: [{ path: 'a' }, { path: 'b', bytes: 3 }, { path: 'deep/c.bin' }],
    });
  });

  test.each([
    '../a',
    'a/../b',
    '/a',
    '//far.example/a',
    'https://far.example/a',
    'a?b',
    'a#b',
    'a\\b',
    '.',
    '',
    '%2e%2e/a',
    'a/',
    'x'.repeat(201),
    7,
    null,
  ])('never leads elsewhere: %j', (path) => expect(weightFiles(manifest(['a', path]), [])).toMatchObject({ ok: false }));

  test('are not named twice, nor by the thousand, nor absent', () => {
    for (const text of [
      manifest(['a', 'a']),
      manifest(Array.from({ length: 1001 }, (_, i) => `s${i}`)),
      manifest(),
      '{}',
      '{"weightsManifest":[{}]}',
      '[',
      'null',
    ]) {
      expect(weightFiles(text, [])).toMatchObject({ ok: false });
    }
  });

  test('any text gives an answer, and any followed name stays below its folder', () => {
    const root = 'https://app.test/models/x/';
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.array(fc.string())).map((groups) => manifest(...groups)),
        ),
        (text) => {
          const files = weightFiles(text, []);
          if (files.ok) for (const { path } of files.value) expect(new URL(path, root).href.startsWith(root)).toBe(true);
        },
      ),
    );
  });
});
