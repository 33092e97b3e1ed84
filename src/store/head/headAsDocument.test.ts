// A saved head's rows are in the order of the classes on screen, whatever order it was learnt in.
import { expect, test } from 'vitest';
import type { LinearHead } from '../../core/heads/head';
import { predictWith } from '../../core/heads/heads';
import { readHeadFile, writeHeadFile } from '../../formats/headFile';
import { fromDocument, toDocument } from './headAsDocument';
import { toySpec } from '../testing/toyPorts';

test('rows, names and the parity pack follow the classes', () => {
  const head: LinearHead = {
    kind: 'linear',
    classIds: ['a', 'b', 'c'],
    embeddingLength: 2,
    weights: Float32Array.of(1, 2, 3, 4, 5, 6),
    bias: Float32Array.of(10, 20, 30),
  };
  const classes = ['c', 'x', 'a', 'b'].map((id, colour) => ({ id, name: `class ${id}`, colour, enabled: id !== 'x' }));
  const document = toDocument({
    name: 'Fruit',
    head,
    classes,
    learntFrom: new Map([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]),
    spec: toySpec('toy'),
    fingerprint: 'ab'.repeat(32),
    now: 0,
  });
  expect(document.classes.map(({ name, samples, place }) => [name, samples, place])).toEqual([
    ['class c', 3, 0],
    ['class a', 1, 2],
    ['class b', 2, 3],
  ]);
  expect(document.head).toMatchObject({
    classIds: ['0', '1', '2'],
    weights: Float32Array.of(5, 6, 1, 2, 3, 4),
    bias: Float32Array.of(30, 10, 20),
  });
  expect(readHeadFile(writeHeadFile(document)).ok).toBe(true);
  // And back: the same answers, the classes in the order in which they were shown, by the ids that the document gave them.
  const opened = fromDocument(document);
  expect(opened.classes.map(({ id, name }) => [id, name])).toEqual([
    ['0', 'class c'],
    ['1', 'class a'],
    ['2', 'class b'],
  ]);
  const input = Float32Array.of(-1, 0.5);
  const named = (answers: ReturnType<typeof predictWith>, nameOf: (id: string) => string | undefined) =>
    new Map(answers.map(({ classId, probability }) => [nameOf(classId), probability]));
  const before = named(predictWith(head, input), (id) => `class ${id}`);
  expect(named(predictWith(opened.head, input), (id) => opened.classes.find((each) => each.id === id)?.name)).toEqual(before);
});
