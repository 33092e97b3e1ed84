// What is memoised is not drawn anew with the app, so it listens to the language itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('every memoised component listens to the language', () => {
  const root = join(import.meta.dirname, '..');
  const memoised = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
    .filter(({ text }) => /\bmemo\(/.test(text));
  expect(memoised).not.toEqual([]);
  expect(memoised.filter(({ text }) => !text.includes('useLanguage();')).map(({ file }) => file)).toEqual([]);
});
