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
    { text: '<nothing>and</nothing>' },
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

/** Terms that no screen says, and why they stand on the page of words all the same. */
const ON_THE_PAGE_ALONE: Partial<Record<Term, string>> = {
  session: 'what this project’s documents and code call a backbone at work: for who reads them after a lesson',
};

test.each(Object.keys(messages))('%s marks every term where a screen says it', (language) => {
  const said = [...messagesById(language).values()];
  const marked = TERMS.filter((term) => said.some((message) => partsOf(message).some((part) => part.term === term)));
  expect(TERMS.filter((term) => !marked.includes(term))).toEqual(Object.keys(ON_THE_PAGE_ALONE));
});

/** Files that only name or make sentences with marked words, and the calls by which others show these. */
const HANDED_ON: Readonly<Record<string, RegExp>> = {
  'features/columns/ColumnCard.tsx': /(?<!function )\bsettingOf\(/g,
  'features/ladder/rungs.ts': /(?<!function )\boperationsText\(/g,
  'features/heads/rungs.ts': /say\((?:reuses|learns)\)/g,
  'features/calibration/doneAboutIt.ts': /(?<!function )\bdoneAboutIt\(/g,
  'features/train/LearntNumbers.tsx': /(?<!function )\bheadSizeSentence\(/g,
};

test('a message with marked words is shown by what opens them', () => {
  const root = join(import.meta.dirname, '..');
  const marked = [...messagesById('en')].filter(([, message]) => /<\w+>/.test(message)).map(([id]) => id);
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|words\/messages/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const opensThem = (before: string) => /(?:(?:<Explained\s+text|\spurpose)=\{[^<]*|\bunmarked\((?:sentences\()?(?:say\()?)$/.test(before);
  const plain = sources.flatMap(({ file, text }) =>
    HANDED_ON[file]
      ? []
      : marked
          .filter((id) => [...text.matchAll(new RegExp(`'${id}'`, 'g'))].some(({ index }) => !opensThem(text.slice(0, index))))
          .map((id) => `${file}: ${id}`),
  );
  expect(plain).toEqual([]);
  for (const [from, call] of Object.entries(HANDED_ON)) {
    const shown = sources.flatMap(({ file, text }) =>
      [...text.matchAll(call)].map(({ index }) => ({ file, opens: opensThem(text.slice(0, index)) })),
    );
    expect(shown.length, from).toBeGreaterThan(0);
    expect(shown.filter(({ opens }) => !opens)).toEqual([]);
  }
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
