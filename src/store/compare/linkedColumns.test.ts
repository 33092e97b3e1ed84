// Columns of a link: those that may be opened, none twice under two names.
import { expect, test } from 'vitest';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import { linkedBackbone, openColumns } from './linkedColumns';

const { id } = builtInBackbone;

test('the backbone in use stands there once, by whichever name', () => {
  expect(openColumns(['chosen', id, 'pixels'], [], id)).toEqual(['chosen', 'pixels']);
  expect(openColumns(['chosen', id], [], id)).toBeUndefined();
  expect(openColumns([id, 'pixels'], [], id)).toEqual([id, 'pixels']);
  expect(openColumns(['chosen', id], [], 'another')).toEqual(['chosen', id]);
  expect(openColumns(['chosen', 'nobody', 'pixels'], [], id)).toEqual(['chosen', 'pixels']);
});

test('a backbone that lies elsewhere is opened by no link, and stands there again where one goes back to it', () => {
  const elsewhere = { ...builtInBackbone, id: 'elsewhere', url: 'https://example.org/model.json' };
  const asked = ['chosen', 'elsewhere', 'pixels'];
  expect(openColumns(asked, [elsewhere], id)).toEqual(['chosen', 'pixels']);
  expect(openColumns(asked, [elsewhere], id, true)).toEqual(asked);
  expect(linkedBackbone('elsewhere', [elsewhere])).toBeUndefined();
  expect(linkedBackbone('elsewhere', [elsewhere], true)).toBe(elsewhere);
});
