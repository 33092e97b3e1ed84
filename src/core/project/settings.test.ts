// The document of settings: read back as it was written, and from anything at all without throwing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProjectSettings } from './settings';
import { parseSettings } from './parseSettings';
import { defaultSettings, headChoiceOf, settingsDocument, SETTINGS_VERSION, withHeadChoice } from './settings';
import { NEWEST } from './settingsMigrations';

const set: ProjectSettings = {
  headKind: 'linear',
  linear: { kind: 'linear', l2: 0.01, balanced: false },
  nearestNeighbours: { kind: 'nearest-neighbours', k: 7 },
  mlp: { hidden: 12, epochs: 3, batchSize: 8, seed: 2, learningRate: 0.01, optimiser: 'momentum', dropout: 0.5, epochMilliseconds: 0 },
  fineTuning: { epochs: 5, batchSize: 4, seed: 3, blockLearningRate: 0.0001, headLearningRate: 0.003, patience: 2 },
  curve: { kinds: ['mlp', 'zero-shot'], draws: 5, seed: 6 },
  augmentation: { on: true, copies: 8, flip: false, crop: true, brightness: false, blur: true },
  labelMapping: {
    classOf: new Map([
      ['tabby', 'a'],
      ['__proto__', 'b'],
    ]),
    rest: 'c',
  },
  splitSeed: 77,
  noveltyKept: 0.95,
  confidence: 0.6,
  headCard: { author: 'Class 5b', about: 'Sorts fruit.', limits: 'Not for vegetables.' },
  reports: { ladder: { question: 'How much?', expected: 'The second rung.', before: true, at: 1_000 } },
  cameraRate: 15,
};
const value = (document: unknown): ProjectSettings => {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value;
};

describe('settings', () => {
  test('come back from JSON as they were, also those that nobody set', () => {
    for (const settings of [set, defaultSettings]) {
      expect(value(JSON.parse(JSON.stringify(settingsDocument(settings))))).toEqual(settings);
    }
  });

  test('are of the version to which the migrations lead', () => {
    expect(SETTINGS_VERSION).toBe(NEWEST);
  });

  test('the test above sets each of them to something else than the usual', () => {
    for (const name of Object.keys(defaultSettings) as (keyof ProjectSettings)[]) {
      if (name !== 'headKind') expect(set[name], name).not.toEqual(defaultSettings[name]);
    }
    expect(Object.keys(set).sort()).toEqual([...Object.keys(defaultSettings), 'cameraRate', 'confidence', 'noveltyKept'].sort());
  });

  test('one that is damaged or missing has its usual value, and the others stay', () => {
    const read = value({
      ...settingsDocument(set),
      headKind: 'guessing',
      linear: { l2: -1, balanced: false },
      mlp: { ...set.mlp, hidden: 1.5, dropout: NaN, learningRate: '0.1' },
      curve: { ...set.curve, kinds: ['linear', 'guessing'] },
      labelMapping: { classOf: [['tabby', 'a'], ['orange'], 'x', ['pear', 3]], rest: 4 },
      confidence: 2,
      splitSeed: undefined,
      unknown: 1,
    });
    expect(read).toEqual({
      ...set,
      headKind: 'linear',
      linear: { ...set.linear, l2: 'auto' },
      mlp: { ...set.mlp, hidden: 100, dropout: 0, learningRate: 0.001 },
      curve: { ...set.curve, kinds: defaultSettings.curve.kinds },
      labelMapping: { classOf: new Map([['tabby', 'a']]) },
      confidence: undefined,
      splitSeed: 1,
    });
    expect('unknown' in read).toBe(false);
  });

  test('of a newer app, and what is no document, are refused', () => {
    expect(parseSettings({ version: SETTINGS_VERSION + 1 })).toEqual({
      ok: false,
      error: { kind: 'too-new', version: SETTINGS_VERSION + 1 },
    });
    for (const nothing of [undefined, null, 3, 'x', [], {}, { version: -1 }, { version: 0.5 }, { version: '1' }])
      expect(parseSettings(nothing)).toEqual({ ok: false, error: { kind: 'not-settings' } });
  });

  test('of version 0 are found again', () => {
    const { augmentation, labelMapping } = set;
    expect(value({ version: 0, headChoice: set.linear, augmentation, labelMapping })).toEqual({
      ...defaultSettings,
      ...{ linear: set.linear, augmentation, labelMapping },
    });
    expect(value({ version: 0, headChoice: { kind: 'zero-shot' } })).toEqual({ ...defaultSettings, headKind: 'zero-shot' });
  });

  test('are read from anything without throwing, and are whole and in range then', () => {
    const anything = fc.oneof(fc.anything({ withMap: true, withNullPrototype: true, withSparseArray: true }), fc.constant(undefined));
    const document = fc.record(
      Object.fromEntries(
        ['headChoice', ...Object.keys(settingsDocument(set))].map((name) => [
          name,
          fc.oneof(anything, fc.dictionary(fc.constantFrom('kind', 'l2', 'k', 'hidden', 'epochs', 'classOf', 'rest', 'kinds'), anything)),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(document, fc.integer({ min: 0, max: SETTINGS_VERSION }), (loose, version) => {
        const read = value({ ...loose, version });
        // Reading what was read changes nothing: all of it is in range.
        expect(value(settingsDocument(read))).toEqual(read);
        expect(Object.keys(read)).toEqual(expect.arrayContaining(Object.keys(defaultSettings)));
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(anything, (loose) => void parseSettings(loose)));
  });
});

test('a head is chosen with its settings, and the other kinds keep theirs', () => {
  expect(headChoiceOf(set)).toBe(set.linear);
  const neighbours = { ...set, ...withHeadChoice({ kind: 'nearest-neighbours', k: 2 }) };
  expect(headChoiceOf(neighbours)).toEqual({ kind: 'nearest-neighbours', k: 2 });
  expect(neighbours.linear).toBe(set.linear);
  const mean = { ...neighbours, ...withHeadChoice({ kind: 'nearest-mean' }) };
  expect(headChoiceOf(mean)).toBe(headChoiceOf({ ...mean }));
  expect(headChoiceOf({ ...mean, ...withHeadChoice(headChoiceOf({ ...mean, headKind: 'nearest-neighbours' })) })).toEqual({
    kind: 'nearest-neighbours',
    k: 2,
  });
});
