// Effects and verbs whose code is late: until it is there a verb gives a promise, which React would call as what cleans up.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('no effect is a verb itself, or gives what a verb gives', () => {
  const root = join(import.meta.dirname, '..');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const found = sources.filter(({ text }) => /\buse(?:Layout)?Effect\(\s*(?:\w+\s*,|\(\)\s*=>\s*\w+\()/.test(text));
  expect(sources.length).toBeGreaterThan(100);
  expect(found.map(({ file }) => file)).toEqual([]);
});
