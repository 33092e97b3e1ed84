// Teachable Machine's project file goes out as the site writes it, and comes in again as it went.
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cleanName } from '../core/base/names';
import { foreignProject } from './foreignProjects';
import { writeSiteProject } from './siteProjectOut';
import { zipEntries } from './zipEntries';

const settings = { epochs: 12, batchSize: 8, learningRate: 0.01 };

function collected() {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let aborted = false;
  const stream = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part.slice()), abort: () => void (aborted = true) });
  return { stream, blob: () => new Blob(parts), isAborted: () => aborted };
}

const picture = (id: string) => Promise.resolve({ bytes: new TextEncoder().encode(`picture ${id}`), type: 'image/jpeg' });

async function written(names: readonly string[], of: readonly number[]) {
  const classes = names.map((name, c) => ({ id: `c${c}`, name }));
  const samples = of.map((c, i) => ({ id: `s${i}`, classId: `c${c % names.length}` }));
  const { stream, blob } = collected();
  const missing = await writeSiteProject({ classes, samples, settings, picture }, stream);
  const entries = await zipEntries(blob());
  if (!entries.ok) throw new Error(entries.error.kind);
  return { missing, blob: blob(), entries: entries.value, samples, classes };
}

describe('a Teachable Machine project', () => {
  test('has its pictures class after class, stored, and its manifest last, with nothing that was published', async () => {
    const { entries, blob } = await written(['apple', '梨'], [1, 0, 1]);
    expect(entries.map(({ name }) => name)).toEqual(['apple-!-0.jpg', '梨-!-0.jpg', '梨-!-1.jpg', 'manifest.json']);
    const last = await entries.at(-1)?.read();
    expect(JSON.parse(new TextDecoder().decode(last?.ok ? last.value : undefined))).toEqual({
      type: 'image',
      version: '2.4.10',
      appdata: { publishResults: {}, trainEpochs: 12, trainBatchSize: 8, trainLearningRate: 0.01 },
    });
    // Stored, not deflated: the pictures' bytes stand in the file as they are.
    expect(await blob.text()).toContain('picture s1');
  });

  test('of any names comes in again: classes, which sample is of which, and settings', async () => {
    const name = fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
        fc.constantFrom('a-!-1', '..', 'a/b', 'a\\b', 'a-b', '__proto__', 'x.jpg'),
      )
      .map((text) => cleanName(text))
      .filter((text) => text !== undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }),
        async (names, of) => {
          const { entries, samples, classes } = await written(names, of);
          const read = await foreignProject(entries);
          if (!read?.ok) throw new Error('not read');
          const filled = classes.filter(({ id }) => samples.some(({ classId }) => classId === id));
          expect(read.value.classes).toHaveLength(filled.length);
          expect(read.value.samples.map(({ classId }) => classId)).toEqual(
            filled.flatMap(({ id }, c) => samples.filter(({ classId }) => classId === id).map(() => `class-${c}`)),
          );
          filled.forEach((each, c) => {
            if (!/[/\\]|-!-/.test(each.name) && names.every((other) => other === each.name || !/[/\\]|-!-/.test(other)))
              expect(read.value.classes[c]?.name).toBe(each.name);
          });
          expect(read.value.settings.mlp).toMatchObject(settings);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a picture that cannot be had is left out and counted; cancelling aborts the stream', async () => {
    const classes = [{ id: 'a', name: 'a' }];
    const samples = ['1', '2', '3'].map((id) => ({ id, classId: 'a' }));
    const some = collected();
    const lacking = (id: string) => (id === '2' ? Promise.resolve(undefined) : picture(id));
    expect(await writeSiteProject({ classes, samples, settings, picture: lacking }, some.stream)).toBe(1);
    const controller = new AbortController();
    const ended = collected();
    const writing = writeSiteProject({ classes, samples, settings, picture }, ended.stream, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('cancelled')),
    });
    await expect(writing).rejects.toThrow('cancelled');
    expect(ended.isAborted()).toBe(true);
  });

  const SHARED = fileURLToPath(new URL('../../../shared/teachable-machine/bananas-and-apples.tm', import.meta.url));
  test.skipIf(!existsSync(SHARED))('is laid out like one of the site’s own (../shared/teachable-machine)', async () => {
    const theirs = await zipEntries(new Blob([readFileSync(SHARED)]));
    if (!theirs.ok) throw new Error(theirs.error.kind);
    const manifestOf = async (entries: typeof theirs.value) => {
      const read = await entries.at(-1)?.read();
      return JSON.parse(new TextDecoder().decode(read?.ok ? read.value : undefined)) as { readonly appdata: object };
    };
    const { entries } = await written(['a'], [0, 0]);
    const [mine, site] = [await manifestOf(entries), await manifestOf(theirs.value)];
    expect(Object.keys(mine).sort()).toEqual(Object.keys(site).sort());
    expect(Object.keys(mine.appdata).sort()).toEqual(Object.keys(site.appdata).sort());
    expect(theirs.value.at(-1)?.name).toBe('manifest.json');
    expect(theirs.value.slice(0, -1).every(({ name }) => /^.+-!-\d+\.jpg$/.test(name))).toBe(true);
  });
});
