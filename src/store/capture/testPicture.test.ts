// A test picture on trial: each class in turn, called by its class; one that cannot be read is told of.
import { expect, test } from 'vitest';
import { taught } from '../testing/headScene';
import { toyFile } from '../testing/toyPorts';
import { testPicture, testSampleInTurn } from './testPicture';

async function withTests() {
  const scene = await taught();
  const { store, a, b } = scene;
  const { importFiles, project } = store.getState();
  await importFiles([toyFile(0.05), toyFile(0.15)], a, 'file', project, 'test');
  await importFiles([toyFile(1.95)], b, 'file', project, 'test');
  return scene;
}

test('each class has its turn, and then the first again', async () => {
  const { store, a, b } = await withTests();
  const { dataset } = store.getState();
  expect([0, 1, 2, 3, 4].map((turn) => testSampleInTurn(dataset, turn)?.classId)).toEqual([a, b, a, b, a]);
  expect(testSampleInTurn(dataset, 0)?.id).not.toBe(testSampleInTurn(dataset, 2)?.id);
  expect(testSampleInTurn({ ...dataset, testSamples: [] }, 0)).toBeUndefined();
});

test('it is tried under the name of its class, and no sample comes or goes', async () => {
  const { store } = await withTests();
  const before = store.getState().dataset;
  await store.getState().tryTestPicture(0);
  await store.getState().tryTestPicture(1);
  const { tried, dataset } = store.getState();
  expect(tried.map(({ name }) => /Class \d/.exec(name)?.[0])).toEqual(['Class 2', 'Class 1']);
  expect(tried.every(({ embedding }) => embedding !== undefined)).toBe(true);
  expect(dataset).toBe(before);
});

test('one that cannot be read is named, and where nothing tests nothing happens', async () => {
  const { store } = await withTests();
  const { dataset, pictures } = store.getState();
  const gone = { ...pictures, picture: () => Promise.resolve(undefined) };
  expect(await testPicture({ dataset, pictures: gone }, 0)).toMatchObject({ unreadable: true });
  expect(await testPicture({ dataset: { ...dataset, testSamples: [] }, pictures }, 0)).toBeUndefined();
});
