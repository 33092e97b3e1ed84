// Every backbone with a card has the prose of it.
import { expect, test } from 'vitest';
import { catalogue } from '../../core/backbones/catalogue';
import { proseOf } from './cardProse';

test('each card has its prose', () => {
  const carded = catalogue.filter(({ about }) => about?.card !== undefined);
  expect(carded.length).toBeGreaterThan(0);
  expect(carded.filter(({ id }) => proseOf(id) === undefined)).toEqual([]);
});
