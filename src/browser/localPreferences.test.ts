// Preferences come back as they were set, whatever the storage under them does or holds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localPreferences } from './localPreferences';

/** localStorage as a Map; `broken` throws as a browser with storage switched off does. */
function storageOf(kept: Map<string, string>, broken: { get?: boolean; set?: boolean } = {}): Storage {
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    getItem: (key) => {
      if (broken.get) throw new DOMException('no', 'SecurityError');
      return kept.get(key) ?? null;
    },
    setItem: (key, value) => {
      if (broken.set) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const storages: [string, () => Storage | undefined][] = [
  ['storage', () => storageOf(new Map())],
  ['no storage', () => undefined],
  [
    'storage that is full',
    () =>
      storageOf(
        new Map([
          ['headstart.rate', '3'],
          ['headstart.theme', 'light'],
        ]),
        { set: true },
      ),
  ],
  ['storage that throws', () => storageOf(new Map(), { get: true, set: true })],
];

describe.each(storages)('preferences on %s', (_, make) => {
  test('come back as they were set', () => {
    const preferences = localPreferences(make());
    preferences.setDevice('webgl');
    preferences.setMirror(false);
    preferences.setRate(12.5);
    preferences.setCountdown(3);
    preferences.setTheme('dark');
    preferences.setLastProject('p1');
    preferences.rememberDevice('a', 'webgpu');
    preferences.rememberDevice('__proto__', 'cpu');
    expect([preferences.device(), preferences.mirror(), preferences.rate(), preferences.countdown()]).toEqual(['webgl', false, 12.5, 3]);
    expect([preferences.theme(), preferences.lastProject()]).toEqual(['dark', 'p1']);
    expect([preferences.measuredDevice('a'), preferences.measuredDevice('__proto__'), preferences.measuredDevice('b')]).toEqual([
      'webgpu',
      'cpu',
      undefined,
    ]);
    preferences.forgetDevices();
    expect(preferences.measuredDevice('a')).toBeUndefined();
    expect(preferences.camera()).toBeUndefined();
    preferences.setCamera({ id: 'c', label: 'Camera' });
    expect(preferences.camera()).toEqual({ id: 'c', label: 'Camera' });
    preferences.setCamera(undefined);
    expect(preferences.camera()).toBeUndefined();
  });

  test('fingerprints come back whole or not at all', () => {
    const preferences = localPreferences(make());
    preferences.rememberFingerprint('a', 'f'.repeat(64));
    preferences.rememberFingerprint('b', 'short');
    expect(['a', 'b', 'c'].map((id) => preferences.fingerprint(id))).toEqual(['f'.repeat(64), undefined, undefined]);
    preferences.forgetDevices();
    expect(preferences.fingerprint('a')).toBe('f'.repeat(64));
  });

  test('what was expected of a lesson and what came out are kept apart; anything else is nothing', () => {
    const preferences = localPreferences(make());
    preferences.keepLessonChoice('expected', 'few', 2);
    preferences.keepLessonChoice('came', 'few', 1);
    preferences.keepLessonChoice('came', 'cost', NaN);
    expect([preferences.lessonChoice('expected', 'few'), preferences.lessonChoice('came', 'few')]).toEqual([2, 1]);
    expect([preferences.lessonChoice('expected', 'cost'), preferences.lessonChoice('came', 'cost')]).toEqual([undefined, undefined]);
  });

  test('numbers stay in range', () => {
    const preferences = localPreferences(make());
    preferences.setRate(1000);
    preferences.setCountdown(-1);
    expect([preferences.rate(), preferences.countdown()]).toEqual([30, 0]);
    preferences.setRate(NaN);
    expect(preferences.rate()).toBe(8);
  });
});

describe('kept preferences', () => {
  test('are there at the next visit', () => {
    const kept = new Map<string, string>();
    const first = localPreferences(storageOf(kept));
    first.setRate(4);
    first.rememberDevice('a', 'webgl');
    const second = localPreferences(storageOf(kept));
    expect([second.rate(), second.measuredDevice('a')]).toEqual([4, 'webgl']);
  });

  test('that are nonsense give the defaults', () => {
    const keys = ['device', 'measured', 'fingerprints', 'mirror', 'rate', 'countdown', 'theme'].map((key) => `headstart.${key}`);
    const nonsense = fc.oneof(fc.string(), fc.constantFrom('', ' ', 'null', '[]', '{"a":"abacus"}', '1e999', '-3', 'NaN', 'toString'));
    fc.assert(
      fc.property(fc.array(nonsense, { minLength: keys.length, maxLength: keys.length }), (values) => {
        fc.pre(
          values.every(
            (value) =>
              !['auto', 'webgpu', 'webgl', 'wasm', 'cpu', 'false', 'light', 'dark'].includes(value) &&
              !(Number(value) >= 0 && value.trim() !== ''),
          ),
        );
        const preferences = localPreferences(storageOf(new Map(keys.map((key, i) => [key, values[i] ?? '']))));
        expect([preferences.device(), preferences.mirror(), preferences.rate(), preferences.countdown(), preferences.theme()]).toEqual([
          'auto',
          true,
          8,
          0,
          'system',
        ]);
        expect([preferences.measuredDevice('a'), preferences.fingerprint('a')]).toEqual([undefined, undefined]);
      }),
    );
  });
});
