// The document of a project: read back as it was written, and from anything at all without throwing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProject } from './parseProject';
import type { ProjectDocument } from './projectDocument';
import { MOST_FILED_SAMPLES, serialisedProject, PROJECT_VERSION } from './projectDocument';
import { NEWEST_PROJECT } from './projectMigrations';
import { defaultSettings } from './settings';

const project: ProjectDocument = {
  name: 'Fruit',
  savedAt: '2026-01-02T03:04:05.678Z',
  classes: [
    { id: 'a', name: 'apple', colour: 3, enabled: true },
    { id: '__proto__', name: '梨', colour: 11, enabled: false },
  ],
  samples: [
    { id: 's1', classId: 'a', burst: 'r1', takenAt: 1_700_000_000_000, source: 'camera', picture: 'pictures/apple/1.jpg' },
    { id: 's2', classId: '__proto__', burst: 'r2', takenAt: 5, source: 'paste', picture: 'pictures/pear/2.jpg', tags: ['dark', '梨'] },
  ],
  settings: { ...defaultSettings, splitSeed: 9, confidence: 0.7 },
  split: { seed: 9, folds: [['r1'], ['r2'], [], [], []] },
  backboneId: 'mobilenet-v2-0.35',
};

/** What stands in it whether or not it was ever evaluated and left with a backbone. */
const withoutSplit: ProjectDocument = {
  name: project.name,
  savedAt: project.savedAt,
  classes: project.classes,
  samples: project.samples,
  settings: project.settings,
};

const read = (document: unknown) => parseProject(JSON.parse(JSON.stringify(document)));
const plain = () => structuredClone(serialisedProject(project)) as Record<string, unknown>;

describe('the document of a project', () => {
  test('comes back from JSON as it was', () => {
    expect(read(serialisedProject(project))).toEqual({ ok: true, value: project });
    expect(read(serialisedProject(withoutSplit))).toEqual({ ok: true, value: withoutSplit });
  });

  test('of which a recording lies in both parts tests with all of it', () => {
    const torn = ['s1', 's2', 's3'].map((id, i) => ({
      ...project.samples[0],
      id,
      burst: i < 2 ? 'r1' : 'r2',
      ...(i === 1 && { part: 'test' }),
    }));
    const parsed = read({ ...plain(), samples: torn });
    expect(parsed.ok && parsed.value.samples.map(({ part }) => part)).toEqual(['test', 'test', undefined]);
  });

  test('of version 1 is read, with a test set where it has one', () => {
    const [first, second] = project.samples;
    const samples = [{ ...first, part: 'test' }, second];
    const parsed = read({ ...plain(), version: 1, samples });
    expect(parsed).toEqual({ ok: true, value: { ...project, samples } });
  });

  test('is of a version that an app which would learn from the test set refuses', () => {
    expect(serialisedProject(project)['version']).toBeGreaterThan(1);
  });

  test('is of the version to which the migrations lead', () => expect(PROJECT_VERSION).toBe(NEWEST_PROJECT));

  test('of any samples at all comes back as it was', () => {
    const sample = fc.record({
      burst: fc.string({ minLength: 1, maxLength: 40 }),
      takenAt: fc.integer({ min: 0 }),
      source: fc.constantFrom('camera', 'file', 'paste'),
      classId: fc.constantFrom('a', '__proto__'),
    });
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 30 }), (drawn) => {
        const samples = drawn.map((each, i) => ({ ...each, id: `s${i}`, picture: `p/${i}` }));
        expect(read(serialisedProject({ ...project, samples }))).toEqual({ ok: true, value: { ...project, samples } });
      }),
      { numRuns: 100 },
    );
  });

  test('of a newer app, or of something else, is told apart from a damaged one', () => {
    const version = PROJECT_VERSION + 1;
    expect(read({ ...plain(), version })).toEqual({ ok: false, error: { kind: 'too-new', version } });
    expect(read({ ...plain(), settings: { version: 99 } })).toEqual({ ok: false, error: { kind: 'too-new', version: 99 } });
    for (const other of [null, 3, 'x', [], {}, { ...plain(), format: 'other' }, { ...plain(), version: 0.5 }]) {
      expect(read(other)).toEqual({ ok: false, error: { kind: 'not-a-project' } });
    }
  });

  test.each([
    ['a sample of no class', { samples: [{ ...project.samples[0], classId: 'nobody' }] }, 'samples.0.classId'],
    ['a sample twice', { samples: [project.samples[0], project.samples[0]] }, 'id s1'],
    ['a class twice', { classes: [project.classes[0], project.classes[0]] }, 'id a'],
    ['a time that is none', { samples: [{ ...project.samples[0], takenAt: 1e300 }] }, 'samples.0.takenAt'],
    ['too many classes', { classes: Array.from({ length: 1001 }, (_, i) => ({ ...project.classes[0], id: `${i}` })) }, 'classes'],
    ['a name that shows nothing', { name: '\u200b' }, 'name'],
    ['an id of great length', { classes: [{ ...project.classes[0], id: 'x'.repeat(301) }] }, 'classes.0.id'],
  ])('with %s is refused, and says where', (_, change, where) => {
    expect(read({ ...plain(), ...change })).toEqual({ ok: false, error: { kind: 'damaged', where } });
  });

  test('of hundreds of thousands of entries of any kind is answered within seconds', () => {
    const many = <Value>(value: (i: number) => Value) => Array.from({ length: MOST_FILED_SAMPLES + 1 }, (_, i) => value(i));
    const documents: readonly (readonly [change: Record<string, unknown>, ok: boolean])[] = [
      [{ samples: many((i) => ({ ...project.samples[0], id: `${i}` })) }, false],
      [{ samples: many(() => 0) }, false],
      [{ classes: many((i) => ({ ...project.classes[0], id: `${i}` })) }, false],
      [{ split: { seed: 1, folds: many(() => []) } }, true],
      [{ split: { seed: 1, folds: [many(() => 'r'), []] } }, true],
      [{ settings: many(() => 0) }, true],
      [{ settings: { ...(plain()['settings'] as object), labelMapping: { classOf: many(() => 0) } } }, true],
      [{ samples: [{ ...project.samples[0], tags: many(() => 7) }] }, true],
      [Object.fromEntries(many((i) => [`field ${i}`, i] as const)), true],
    ];
    for (const [change, ok] of documents) {
      const document = { ...plain(), ...change };
      const began = performance.now();
      expect(parseProject(document).ok).toBe(ok);
      expect(performance.now() - began).toBeLessThan(20_000);
    }
  });

  test('with damaged settings or split is opened all the same, with the usual ones', () => {
    const opened = read({ ...plain(), settings: 3, split: { seed: 'x' }, backboneId: 4, savedAt: 'today' });
    expect(opened).toEqual({ ok: true, value: { ...withoutSplit, savedAt: '', settings: defaultSettings } });
  });

  test('has the seed of its split, whatever its settings tell: that is the one which reports name', () => {
    const opened = read({ ...plain(), split: { seed: 12, folds: [['r1'], ['r2']] } });
    expect(opened.ok && [opened.value.settings.splitSeed, opened.value.split?.seed]).toEqual([12, 12]);
    const odd = read({ ...plain(), split: { seed: -1, folds: [['r1'], ['r2']] } });
    expect(odd.ok && [odd.value.settings.splitSeed, odd.value.split]).toEqual([9, undefined]);
  });

  test('gives tags their one form, and leaves out what is none', () => {
    const tagged = (tags: unknown) => {
      const opened = read({ ...plain(), samples: [{ ...project.samples[0], tags }, project.samples[1]] });
      return opened.ok && opened.value.samples[0]?.tags;
    };
    expect(tagged([' dark ', 3, 'dark', '\u200b', 'x'])).toEqual(['dark', 'x']);
    expect([tagged('dark'), tagged([]), tagged(Array(5000).fill('a'))]).toEqual([undefined, undefined, ['a']]);
  });

  test.each([101, 5_000])('counts the samples that have more tags than one may have, as %s: the first of them stay', (count) => {
    const tags = Array.from({ length: count }, (_, i) => `t${i}`);
    const [first, second] = project.samples;
    const opened = read({ ...plain(), samples: [{ ...first, tags }, second] });
    expect(opened).toEqual({ ok: true, value: { ...project, samples: [{ ...first, tags: tags.slice(0, 100) }, second], overTagged: 1 } });
  });

  test('gives names their one form and colours their place in the palette', () => {
    const odd = { ...project.classes[0], name: ` a\u0308pfel\u0000${'x'.repeat(9000)}`, colour: 12 + 5 };
    const opened = read({ ...plain(), classes: [odd, project.classes[1]] });
    expect(opened.ok && opened.value.classes[0]?.name.startsWith('äpfel x')).toBe(true);
    expect(opened.ok && opened.value.classes[0]?.name.length).toBe(200);
    expect(opened.ok && opened.value.classes[0]?.colour).toBe(5);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => void parseProject(anything)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(plain())), fc.anything(), (field, anything) => {
        parseProject({ ...plain(), [field]: anything });
      }),
      { numRuns: 300 },
    );
  });
});
