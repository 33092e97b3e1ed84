// Whoever hears the page is told which buttons open a dialog: every feature with a dialog of its own says so where it is opened.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Opened by something else than a button: a file or a link that came, an item of a menu, a press on a map; or from another feature. */
const BY_OTHERS = ['embeddingMap', 'pictures', 'projectFiles', 'projects', 'share'];

test('a button that opens a dialog says that it does', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const opening = folders.flatMap(({ name }) => {
    const folder = join(import.meta.dirname, name);
    const text = readdirSync(folder)
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    return /<(?:Dialog|ConfirmDialog|SampleDialog)\b|pictures\(\{/.test(text)
      ? [{ name, says: text.includes('aria-haspopup="dialog"') }]
      : [];
  });
  expect(opening.filter(({ says }) => !says).map(({ name }) => name)).toEqual(BY_OTHERS);
});
