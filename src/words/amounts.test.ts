// Amounts over many powers of ten, in the words of more than one language.
import { afterEach, expect, test } from 'vitest';
import { amount, wattHours } from './amounts';
import { millions } from './numbers';
import { lateWords, speak } from './say';

afterEach(() => speak('en'));

const AMOUNTS = [1234, 1e6, 1.5e6, 3.84e8, 3.84e9, 9.99e11, 1.2e13];

test('two digits that count, and a word that fits', () => {
  expect(AMOUNTS.map(amount)).toEqual([
    '1,200',
    '1 million',
    '1.5 million',
    '380 million',
    '3.8 billion',
    '1 million million',
    '12 million million',
  ]);
  expect([wattHours(0.0032), wattHours(18_000_000)]).toEqual(['3.2 mWh', '18 MWh']);
});

test.each([
  ['pt-BR', ['1.200', '1 milhão', '1,5 milhão', '380 milhões', '3,8 bilhões'], '36 milhões'],
  ['zh-CN', ['1,200', '100万', '150万', '3.8亿', '38亿'], '3600万'],
  ['de', ['1.200', '1 Million', '1,5 Millionen', '380 Millionen', '3,8 Milliarden'], '36 Millionen'],
] as const)('%s counts in its own steps, and its words agree with the number', async (language, said, whole) => {
  await speak(language);
  await lateWords();
  expect([AMOUNTS.slice(0, said.length).map(amount), millions(36_400_000)]).toEqual([said, whole]);
});
