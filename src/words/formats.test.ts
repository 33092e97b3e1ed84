// Moments and the order of names, as the language spoken has them.
import { afterEach, expect, test } from 'vitest';
import { briefMoment, dictionaryOrder } from './formats';
import { speak } from './say';

afterEach(() => speak('en'));

const TIME = new Date(2026, 10, 30, 16, 22).getTime();

test('a moment is written as that country writes it', async () => {
  expect(briefMoment(TIME).replace(/\s/g, ' ')).toBe('11/30/26, 4:22 PM');
  await speak('de');
  expect(briefMoment(TIME)).toBe('30.11.26, 16:22');
});

test('names stand as in a dictionary, not by their code points', async () => {
  await speak('de');
  expect(['Zebra', 'Änderung', 'anders', 'Zahl'].sort(dictionaryOrder())).toEqual(['anders', 'Änderung', 'Zahl', 'Zebra']);
});
