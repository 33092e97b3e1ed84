// A new name of a class: what the store tells of, and to whom. Everything on the screen looks whenever it tells.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec } from '../testing/toyPorts';

test('a new name changes the classes and what is saved, and wakes nobody for the head', async () => {
  const store = createAppStore(toyPorts());
  const { getState } = store;
  await getState().startProject();
  await getState().chooseBackbone(toySpec());
  const [first, second] = getState().dataset.classes;
  await getState().importFiles([toyFile(0), toyFile(0.1)], first?.id);
  await getState().importFiles([toyFile(5), toyFile(5.1)], second?.id);
  await getState().headAtRest();
  await getState().saved();
  const told: string[] = [];
  store.subscribe((state, before) => {
    const names = Object.keys(state) as (keyof typeof state)[];
    told.push(names.filter((name) => state[name] !== before[name]).join());
  });
  getState().changeClass(first?.id ?? '', { name: 'Cat' });
  await getState().saved();
  await getState().headAtRest();
  expect(told).toEqual(['dataset', 'saving', 'saving']);
});
