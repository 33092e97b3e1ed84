// A whole project file is a round trip, whatever the project: drawn ones go out and come in as they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName } from '../core/base/names';
import type { ProjectDocument } from '../core/project/projectDocument';
import { defaultSettings } from '../core/project/settings';
import type { KeptEmbedding } from './keptEmbeddings';
import { openProjectArchive } from './projectArchive';
import type { ProjectToWrite } from './projectFile';
import { writeProjectFile } from './projectFile';
import { encodedPictures } from './testing/encodedPictures';
import { aKeptMlp } from './testing/seeds';

const png = Uint8Array.from(atob(encodedPictures.png), (letter) => letter.charCodeAt(0));

/** Numbers that no rounding leaves as they are. */
const embeddingOf = (sampleId: string): KeptEmbedding => ({
  sampleId,
  embedding: { values: Float32Array.of(Number(sampleId.slice(1)) / 3, -1e-30), fingerprint: 'toy weights', device: 'wasm' },
});

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => cleanName(`x${text}`) ?? 'x')
  .filter((name) => cleanName(name) === name);
const ascii = fc.string({ minLength: 1, maxLength: 8 });
const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const drawnHistory = (ids: readonly string[]) =>
  fc.array(
    fc.record(
      {
        key: ascii,
        at: fc.integer(),
        since: fc.integer(),
        name: word,
        settings: fc.constant({ version: 1 }),
        counts: fc.array(fc.tuple(ascii, fc.nat()), { maxLength: 3 }),
        answers: fc.array(fc.nat(2), { maxLength: ids.length }).map((answers) => Uint8Array.from(answers)),
      },
      { requiredKeys: ['key', 'at', 'settings', 'counts', 'answers'] },
    ),
    { maxLength: 4 },
  );

/** Projects of up to twelve samples in any classes, in up to four recordings, each of which is tested with as a whole or not at all. */
const drawnProjects: fc.Arbitrary<ProjectToWrite> = fc
  .record({
    name: word,
    classes: fc.uniqueArray(word, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() }),
    samples: fc.array(
      fc.record({ classOf: fc.nat(3), recording: fc.nat(3), takenAt: fc.nat(), tags: fc.uniqueArray(word, { maxLength: 3 }) }),
      { maxLength: 12 },
    ),
    tested: fc.uniqueArray(fc.nat(3)),
    settings: fc.record(
      {
        headKind: fc.constantFrom('linear', 'nearest-mean', 'nearest-neighbours'),
        noveltyKept: share,
        confidence: share,
        cameraRate: fc.integer({ min: 1, max: 30 }),
        headCard: fc.record({ author: word, limits: word }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    ),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    folds: fc.array(fc.array(ascii, { maxLength: 3 }), { minLength: 2, maxLength: 6 }),
    heads: fc.array(fc.record({ milliseconds: fc.nat(), augmentedCount: fc.nat(), learntKey: ascii }), { maxLength: 3 }),
  })
  .chain(({ name, classes, samples, tested, settings, seed, folds, heads }) => {
    const ids = samples.map((_, i) => `s${i}`);
    return drawnHistory(ids).map((states) => ({
      document: {
        name,
        savedAt: '2026-01-02T03:04:05.678Z',
        backboneId: 'toy',
        classes: classes.map((each, c) => ({ id: `c${c}`, name: each, colour: c, enabled: c % 2 === 0 })),
        samples: samples.map(({ classOf, recording, takenAt, tags }, i) => ({
          id: `s${i}`,
          classId: `c${classOf % classes.length}`,
          burst: `r${recording}`,
          takenAt,
          source: 'camera' as const,
          ...(tags.length > 0 && { tags }),
          ...(tested.includes(recording) && { part: 'test' as const }),
        })),
        settings: { ...defaultSettings, ...settings, splitSeed: seed },
        split: { seed, folds },
        history: { ids, states },
      },
      heads: heads.map((each) => ({ ...aKeptMlp, learntFrom: new Map([['a', 3]]), ...each })),
      embeddings: () => Promise.resolve(ids.map(embeddingOf)),
      picture: (id: string) => Promise.resolve({ bytes: Uint8Array.from([...png, Number(id.slice(1))]), type: 'image/png' }),
    }));
  });

/** Where pictures lie is the file's own business. */
const asWritten = ({ samples, ...document }: ProjectDocument) => ({
  ...document,
  samples: samples.map((sample) => Object.fromEntries(Object.entries(sample).filter(([name]) => name !== 'picture'))),
});

test('holds classes, tags, parts, settings, split, history, heads, embeddings and pictures as they were, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(drawnProjects, async (made) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      await writeProjectFile([made], new WritableStream({ write: (part) => void parts.push(Uint8Array.from(part)) }));
      const read = await openProjectArchive(new Blob(parts));
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const archive = read.value;
      expect(archive.projects.map(asWritten)).toEqual([made.document]);
      expect(await archive.heads(0)).toEqual({ heads: made.heads, damaged: 0 });
      const { samples } = made.document;
      expect(await archive.embeddings(0, 0)).toEqual(samples.length > 0 ? await made.embeddings() : undefined);
      const pictures = await archive.pictures(0, 0, samples.length);
      expect(pictures.map((picture) => picture?.bytes.at(-1))).toEqual(samples.map((_, i) => i));
    }),
    { numRuns: 40 },
  );
});
