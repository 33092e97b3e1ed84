// Which files are for testing, by the folders that they lie in.
import { expect, test } from 'vitest';
import { testedBy } from './testFolders';

const tested = (...paths: readonly string[]) => paths.filter(testedBy(paths));

test('what lies in "test" beside "train" is for testing, at any depth', () => {
  expect(tested('train/cat/1.png', 'test/cat/2.png')).toEqual(['test/cat/2.png']);
  expect(tested('Train/cat/1.png', 'Test/cat/2.png')).toEqual(['Test/cat/2.png']);
  expect(tested('a/b/train/cat/1.png', 'a/b/test/cat/x/2.png', 'a/b/cat/3.png')).toEqual(['a/b/test/cat/x/2.png']);
});

test.each([
  ['training', 'testing'],
  ['Training', 'TESTING'],
  ['train', 'val'],
  ['Train', 'Val'],
  ['train', 'valid'],
  ['train', 'validation'],
  ['train', 'tests'],
  ['training', 'test'],
  ['training', 'Validation'],
  ['training_set', 'test_set'],
  ['trainset', 'testset'],
  ['TrainSet', 'ValSet'],
  ['train_images', 'test_images'],
  ['seg_train', 'seg_test'],
  ['fruit-train', 'fruit-val'],
  ['Train Data', ' test data'],
  ['train', 'eval'],
  ['train', 'evaluation'],
  ['train', 'dev'],
  ['train', 'validate'],
  ['train', 'test_set'],
])('others call them "%s" and "%s"', (train, other) => {
  expect(tested(`${train}/cat/1.png`, `${other}/cat/2.png`)).toEqual([`${other}/cat/2.png`]);
  expect(tested(`a/${train}/cat/1.png`, `a/${other}/cat/x/2.png`, 'a/cat/3.png')).toEqual([`a/${other}/cat/x/2.png`]);
  expect(tested(`${other}/cat/1.png`, `${other}/dog/2.png`)).toEqual([]);
});

test('what is kept back to validate with, and what to test with, both are for testing', () => {
  expect(tested('train/cat/1.png', 'val/cat/2.png', 'test/cat/3.png')).toEqual(['val/cat/2.png', 'test/cat/3.png']);
});

test('names that only begin like them are names', () => {
  expect(tested('train/cat/1.png', 'testers/cat/2.png', 'valley/cat/3.png', 'trainers/cat/4.png')).toEqual([]);
  expect(tested('trainers/cat/1.png', 'test/cat/2.png')).toEqual([]);
  expect(tested('train/cat/1.png', 'a test of all/cat/2.png', 'latest/cat/3.png', 'set/cat/4.png')).toEqual([]);
});

test('without a "train" beside it, or without a folder for the class, "test" is a name like others', () => {
  expect(tested('cat/1.png', 'test/2.png')).toEqual([]);
  expect(tested('train/1.png', 'test/2.png')).toEqual([]);
  expect(tested('a/train/cat/1.png', 'b/test/cat/2.png')).toEqual([]);
  expect(tested('test/cat/1.png', 'test/dog/2.png')).toEqual([]);
});

test('a "train" that holds no picture is none: all that was brought would be for testing', () => {
  for (const none of [
    'train/cat/readme.txt',
    'train/cat/labels.CSV',
    'train/cat/data.yaml',
    'train/cat/1.png.json',
    'train/a.b/notes.md',
  ]) {
    expect(tested(none, 'test/cat/2.png', 'test/dog/3.png')).toEqual([]);
  }
  for (const picture of ['1.png', '1.JPG', '1.jpeg', '1.heic', '1.webp', '0001', '2024.05.12', 'a.tif']) {
    expect(tested(`train/a.b/${picture}`, 'test/cat/2.png')).toEqual(['test/cat/2.png']);
  }
});

test('a path of more folders than anybody makes costs no more than its beginning', () => {
  const around = (folders: number) => ['train/cat/1.png', 'test/cat/2.png'].map((path) => 'x/'.repeat(folders) + path);
  expect(tested(...around(63))).toHaveLength(1);
  expect(tested(...around(64))).toEqual([]);
  const begun = performance.now();
  // Each of their folders once held a copy of the path as far as that.
  tested(...Array.from({ length: 40 }, (_, i) => `${'train/'.repeat(10_000)}${i}/1.png`));
  expect(performance.now() - begun).toBeLessThan(5_000);
});
