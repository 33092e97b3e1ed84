// The 1,000 names are as many, and no two labels are the same; groups lie within them.
import { expect, test } from 'vitest';
import { imagenetGroups, imagenetNames } from './imagenetNames';

test('1,000 classes, each with a label of its own', () => {
  const labels = imagenetNames.map(([label]) => label);
  expect(labels).toHaveLength(1000);
  expect(new Set(labels).size).toBe(1000);
  expect(imagenetNames.flat().filter((name) => name.trim() !== name || name === '')).toEqual([]);
});

test('places known from elsewhere are where they should be', () => {
  const known: Record<number, string> = {
    0: 'tench',
    1: 'goldfish',
    107: 'jellyfish',
    151: 'Chihuahua',
    281: 'tabby',
    285: 'Egyptian cat',
    517: 'crane',
    950: 'orange',
    954: 'banana',
    999: 'toilet tissue',
  };
  for (const [place, label] of Object.entries(known)) expect(imagenetNames[Number(place)]?.[0]).toBe(label);
});

test('groups begin and end within the pretraining classes', () => {
  for (const [first, last] of Object.values(imagenetGroups).flat()) {
    expect(first).toBeLessThanOrEqual(last);
    expect(imagenetNames[last]).toBeDefined();
  }
});
