// Terms in sentences: found where they are marked, and each with all that is said of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Term } from './glossary';
import { partsOf, TERMS } from './glossary';
import { messages, messagesById } from './messages/all';

test('a marked word is a part of its own, and all text stays', () => {
  expect(partsOf('its <embedding>embedding</embedding>.')).toEqual([
    { text: 'its ' },
    { text: 'embedding', term: 'embedding' },
    { text: '.' },
  ]);
  expect(partsOf('<head>Your head</head> <nothing>and</nothing> <head>more')).toEqual([
    { text: 'Your head', term: 'head' },
    { text: ' ' },
    { text: 'and' },
    { text: ' <head>more' },
  ]);
  expect(partsOf('')).toEqual([]);
});

test('every term has a name, a meaning and the textbook’s word', () => {
  for (const area of ['terms', 'termMeanings', 'termBooks'])
    expect([...messagesById('en', (each) => each === area).keys()].sort()).toEqual(TERMS.map((term) => `${area}.${term}`).sort());
});

/** Words of the field that screens say without explaining them there. */
const SAID: readonly (readonly [word: RegExp, term: Term])[] = [
  [/\btransfer learning\b/i, 'transferLearning'],
  [/\bneural network\b|\bnetwork\b/i, 'neuralNetwork'],
  [/\blayers?\b/i, 'layer'],
  [/\bweights?\b/i, 'weight'],
  [/\bpretrain(?:ing|ed)\b/i, 'pretraining'],
  [/\brandom weights\b/i, 'randomWeights'],
  [/\bfrozen\b/i, 'frozen'],
  [/\bfine-tun(?:ing|ed)\b/i, 'fineTuning'],
  [/\blinear\b|\blogistic regression\b/i, 'linearHead'],
  [/\bnearest mean\b/i, 'nearestMean'],
  [/\bnearest neighbours\b/i, 'neighbour'],
  [/\bzero-shot\b/i, 'zeroShot'],
  [/\bhidden units?\b/i, 'hiddenUnit'],
  [/\bloss\b/i, 'loss'],
  [/\baccuracy\b/i, 'accuracy'],
  [/\bpenalty\b/i, 'penalty'],
  [/\bbatch\b/i, 'batch'],
  [/\bseed\b/i, 'seed'],
  [/\btest set\b/i, 'testSet'],
  [/\bintervals?\b/i, 'interval'],
  [/\bMcNemar\b/, 'pValue'],
  [/\btemperature\b/i, 'temperature'],
  [/\bsimilarity\b/i, 'similarity'],
  [/\bfilters?\b/i, 'filter'],
  [/\bmultiply-adds?\b/i, 'multiplyAdd'],
  [/\blearning curve\b/i, 'learningCurve'],
  [/\bshortcut\b/i, 'shortcut'],
  [/\bbias\b/i, 'bias'],
];

test('the words of the field that screens say are all explained, and none that no screen says', () => {
  const screens = [...messagesById('en', (area) => !/^term/.test(area)).values()];
  for (const [word, term] of SAID) {
    expect(TERMS, term).toContain(term);
    expect(
      screens.some((message) => word.test(message)),
      term,
    ).toBe(true);
  }
});

test('what is marked in a message is a term', () => {
  const marked = [...messagesById('en').values()].flatMap((message) => [...message.matchAll(/<(\w+)>/g)].map(([, name]) => name));
  expect(marked.filter((name) => !TERMS.some((term) => term === name))).toEqual([]);
  expect(marked.length).toBeGreaterThan(5);
});

test('a message with marked words is shown by what opens them', () => {
  const root = join(import.meta.dirname, '..');
  const marked = [...messagesById('en')].filter(([, message]) => /<\w+>/.test(message)).map(([id]) => id);
  const plain = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|words\/messages/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return marked
        .filter((id) =>
          text
            .split(`'${id}'`)
            .slice(0, -1)
            .some((_, at, all) => !/(?:<Explained\s+text|\spurpose)=\{[^<]*$/.test(all.slice(0, at + 1).join(`'${id}'`))),
        )
        .map((id) => `${file}: ${id}`);
    });
  expect(plain).toEqual([]);
});

test.each(Object.keys(messages))('%s calls random weights by one name wherever they are named', (language) => {
  const words = messagesById(language);
  const term = words.get('terms.randomWeights')?.toLocaleLowerCase(language) ?? '';
  expect(term).not.toBe('');
  for (const id of ['transfer.random', 'columns.random', 'embeddingMap.random', 'backboneCards.randomInit', 'common.randomWeights'])
    expect(
      words
        .get(id)
        ?.replace(/<\/?\w+>/g, '')
        .toLocaleLowerCase(language),
      id,
    ).toContain(term);
});
