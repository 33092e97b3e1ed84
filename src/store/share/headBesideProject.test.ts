// A head and a project that are dropped together are both open in the end, in whichever order they lay.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { idOf } from '../base/projectState';
import { rested, savedFile, taught, visit } from '../testing/projectFileScene';
import { until } from '../testing/toyPorts';

it.each(['the head first', 'the project first'])('%s', async (order) => {
  const { store, ports } = await taught();
  await rested(store);
  await store.getState().saveHead();
  const head = savedFile(ports);
  await store.getState().saveProjectFile();
  const project = savedFile(ports);
  const there = (await visit()).store;
  const before = idOf(there.getState().project);
  const known = await there.getState().openByContent(order === 'the head first' ? [head, project] : [project, head]);
  expect(known?.left).toEqual([]);
  await known?.openProjects();
  const { opened, project: open } = await until(there, (state) => state.opened !== undefined);
  expect(idOf(open)).not.toBe(before);
  expect(open.kind === 'open' && open.name).toBe('Fruit');
  expect(opened?.document.name).toBe('Fruit');
  expect(there.getState().readingFile).toBeUndefined();
});
