// The table of energies as a file: no cell of it is empty, whoever a row is of.
import { expect, test } from 'vitest';
import { CARDS_YEAR, publishedEnergies } from '../../core/compare/publishedEnergy';
import type { BackboneCard } from '../../core/backbones/backboneCard';
import { toySpec } from '../../store/testing/toyPorts';
import '../../words/testing/inEnglish';
import { costRows, costTable } from './costRows';

test('each row says from when it is and how it was come by, one’s own head and its backbone too', () => {
  const card = { energy: [4.8, 23.8], epochs: 50, pictures: 100_000, seconds: 5_700, device: 'a processor' } as unknown as BackboneCard;
  const [heads = [], ...rows] = costTable(costRows({ spec: toySpec(), energy: [0.001, 0.004] }, card), 2031);
  expect(heads).toEqual(['what', 'wh_least', 'wh_most', 'source', 'year', 'status']);
  expect(rows).toHaveLength(2 + publishedEnergies.length);
  for (const row of rows) expect(row.filter((cell) => cell === '')).toEqual([]);
  expect(rows[0]?.slice(4)).toEqual([2031, 'derived']);
  expect(rows.find(([, low]) => low === 4.8)?.slice(4)).toEqual([CARDS_YEAR, 'derived']);
  expect(rows.at(-1)?.slice(3)).toEqual(['arXiv 2104.10350', 2021, 'reported']);
});
