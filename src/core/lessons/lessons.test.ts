// Lessons: each has settings that can be read whole, and pictures that can be drawn.
import { expect, test } from 'vitest';
import { parseSettings } from '../project/parseSettings';
import { defaultSettings, SETTINGS_VERSION } from '../project/settings';
import { SAMPLE_SETS } from '../sampleSets/sampleSets';
import { LESSON_IDS } from './lessonIds';
import { LESSONS } from './lessons';

test('the settings of each lesson are read as they are written, and the rest is as usual', () => {
  for (const id of LESSON_IDS) {
    const { version, ...written } = LESSONS[id].settings;
    expect(version).toBe(SETTINGS_VERSION);
    const read = parseSettings(LESSONS[id].settings);
    expect(read, id).toEqual({ ok: true, value: { ...defaultSettings, ...written } });
  }
});

test('each lesson has classes to tell apart, and enough of each for a percentage of the held-out ones', () => {
  for (const id of LESSON_IDS) expect(SAMPLE_SETS[LESSONS[id].set].classes.length * LESSONS[id].perClass, id).toBeGreaterThanOrEqual(50);
});
