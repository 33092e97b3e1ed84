// The sentences of "I don't know": they say what was measured, and whose samples it was measured by.
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { unknownSentence } from './unknownSentence';

const known = { novelty: 1, unknown: true, nearest: [] };

test('a picture that is like an empty one is not said to be empty: it may be full of something strange', () => {
  const sentence = unknownSentence({ ...known, blank: true });
  expect(sentence).toContain('more like an empty picture than like anything that the head learned from');
  expect(sentence).not.toMatch(/nothing in this picture/);
});

test('samples are those of the head, which may be somebody else’s', () => {
  for (const blank of [true, false]) {
    const sentence = unknownSentence({ ...known, blank });
    expect(sentence).toContain('the head learned from');
    expect(sentence).not.toContain('your');
  }
});
