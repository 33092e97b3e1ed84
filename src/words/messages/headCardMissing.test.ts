// What the card of a head says where something is missing is true of a link as well as of a file.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../languages';
import { messagesById } from './all';

const FILE = ['file', 'datei', 'fichier', 'archivo', 'arquivo', '文件', 'ملف'];

test.each(LANGUAGES.map(({ tag }) => tag))('%s: a head may have come in no file', (language) => {
  const words = messagesById(language);
  const saying = (id: string) => words.get(id)?.toLowerCase() ?? '';
  expect(saying('link.title')).not.toBe('');
  expect(saying('modelCard.noProof')).toContain(saying('link.title'));
  expect(FILE.filter((word) => saying('share.notSaid').includes(word))).toEqual([]);
});
