// Pictures out in folders and in again: the same classes, pictures, recordings and parts; a table says what each is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from '../core/base/names';
import type { Class, Sample } from '../core/dataset/dataset';
import { writePictures } from './picturesOut';
import { openProjectArchive } from './projectArchive';
import { encodedPictures } from './testing/encodedPictures';
import { rawZip } from './testing/rawZip';
import { zipEntries } from './zipEntries';

const png = Uint8Array.from(atob(encodedPictures.png), (letter) => letter.charCodeAt(0));

/** A picture of its own for each sample: a byte after the end of a PNG changes nothing of it. */
const pictureOf = (id: string) => Uint8Array.of(...png, ...new TextEncoder().encode(id));

async function written(classes: readonly Class[], samples: readonly Sample[], lost: readonly string[] = []) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const stream = new WritableStream<Uint8Array>({ write: (part) => void parts.push(Uint8Array.from(part)) });
  const picture = (id: string) => Promise.resolve(lost.includes(id) ? undefined : { bytes: pictureOf(id), type: 'image/png' });
  const missing = await writePictures({ classes, samples, picture }, stream);
  return { missing, zip: new Blob(parts) };
}

async function filesIn(zip: Blob): Promise<ReadonlyMap<string, string>> {
  const entries = await zipEntries(zip);
  if (!entries.ok) throw new Error(entries.error.kind);
  const texts = new Map<string, string>();
  for (const entry of entries.value) {
    const read = await entry.read();
    texts.set(entry.name, read.ok ? new TextDecoder().decode(read.value) : '');
  }
  return texts;
}

const aClass = (id: string, name: string): Class => ({ id, name, colour: 0, enabled: true });
const aSample = (id: string, classId: string, burst: string, more: Partial<Sample> = {}): Sample => ({
  id,
  classId,
  burst,
  takenAt: Date.UTC(2026, 0, 2),
  source: 'camera',
  ...more,
});

const classes = [aClass('a', 'cat'), aClass('b', 'Cat'), aClass('c', '=1+1')];

describe('pictures', () => {
  it('lie in a folder for each class, in the order of the classes, and a table tells of each', async () => {
    const samples = [
      aSample('3', 'b', 'y', { tags: ['dark', 'far'] }),
      aSample('1', 'a', 'x'),
      aSample('2', 'a', 'x'),
      aSample('4', 'c', 'z'),
    ];
    const { zip, missing } = await written(classes, samples, ['4']);
    expect(missing).toBe(1);
    const files = await filesIn(zip);
    expect([...files.keys()]).toEqual(['cat/r1-00001.png', 'cat/r1-00002.png', 'cat (2)/r2-00003.png', 'samples.csv']);
    expect(files.get('samples.csv')?.replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
      'path,label,part,recording,taken,tags',
      'cat/r1-00001.png,cat,train,1,2026-01-02T00:00:00.000Z,',
      'cat/r1-00002.png,cat,train,1,2026-01-02T00:00:00.000Z,',
      'cat (2)/r2-00003.png,Cat,train,2,2026-01-02T00:00:00.000Z,dark;far',
    ]);
  });

  it('of a test set lie apart', async () => {
    const { zip } = await written(classes, [aSample('1', 'a', 'x'), aSample('2', 'a', 'y', { part: 'test' })]);
    expect([...(await filesIn(zip)).keys()]).toEqual(['train/cat/r1-00001.png', 'test/cat/r2-00002.png', 'samples.csv']);
  });

  it('come in again with names that no folder can have, tags, times, and as a test set alone', async () => {
    const odd = [aClass('a', 'A/B: "x"'), aClass('b', 'CON…'), aClass('c', '=1+1')];
    const samples = ['a', 'b', 'c'].map((classId, i) =>
      aSample(`s${i}`, classId, `r${i}`, { part: 'test', takenAt: 1000 * i, ...(i > 0 && { tags: ['at night', '水'].slice(0, i) }) }),
    );
    const archive = await openProjectArchive((await written(odd, samples)).zip);
    const [project] = archive.ok ? archive.value.projects : [];
    expect(project?.classes.map(({ name }) => name)).toEqual(['A/B: "x"', 'CON…', '=1+1']);
    const back = project?.samples.map(({ classId, takenAt, tags, part }) => ({ classId, takenAt, tags, part }));
    expect(back).toEqual([
      { classId: 'class-0', takenAt: 0, tags: undefined, part: 'test' },
      { classId: 'class-1', takenAt: 1000, tags: ['at night'], part: 'test' },
      { classId: 'class-2', takenAt: 2000, tags: ['at night', '水'], part: 'test' },
    ]);
  });

  it('that were moved to other folders since are of the class that they lie in; a table that is none says nothing', async () => {
    const content = Uint8Array.from(png);
    const table = (text: string) => ({ name: 'samples.csv', content: new TextEncoder().encode(text) });
    const labels = async (text: string) => {
      const archive = await openProjectArchive(rawZip([{ name: 'dog/r1-1.png', content }, { name: 'cat/r1-2.png', content }, table(text)]));
      return archive.ok && archive.value.projects[0]?.classes.map(({ name }) => name);
    };
    expect(await labels('path,label,part,recording,taken,tags\r\ncat/r1-1.png,Cat,train,1,,\r\ncat/r1-2.png,Cat,train,1,,\r\n')).toEqual([
      'dog',
      'Cat',
    ]);
    for (const text of ['', 'x', 'path,label\r\ncat/r1-2.png,Cat\r\n', '"'.repeat(1000)])
      expect(await labels(text)).toEqual(['dog', 'cat']);
  });

  it('come in again as they went out: classes in their order, recordings whole, the test set apart', async () => {
    const some = fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.boolean()), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        some,
        fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 3, maxLength: 3 }),
        async (drawn, names) => {
          const three = names.map((name, c) => aClass(`c${c}`, cleanName(name.replace(/[<>:"/\\|?*.]/g, '')) ?? `class ${c}`));
          const samples = drawn.map(([c, burst, test], i) =>
            aSample(`s${i}`, `c${c}`, `${c} ${burst} ${test ? 'test' : ''}`, test ? { part: 'test' } : {}),
          );
          const { zip } = await written(three, samples);
          const archive = await openProjectArchive(zip);
          if (!archive.ok) throw new Error(archive.error.kind);
          const [project] = archive.value.projects;
          if (!project) throw new Error('no project');
          const pictures = await archive.value.pictures(0, 0, project.samples.length);
          const back = project.samples.map(({ classId, burst, part }, i) => ({
            c: project.classes.findIndex(({ id }) => id === classId),
            burst,
            part,
            id: new TextDecoder().decode(pictures[i]?.bytes.slice(png.length)),
          }));
          const used = [...new Set(samples.map(({ classId }) => classId))].sort();
          const parted = samples.some(({ part }) => part) && samples.some(({ part }) => !part);
          for (const { c, id, part, burst } of back) {
            const before = samples.find((each) => each.id === id);
            expect(used[c]).toBe(before?.classId);
            if (parted) expect(part).toBe(before?.part);
            const together = (each: { readonly burst: string }, as: string) => each.burst === as;
            expect(back.filter((each) => together(each, burst)).length).toBe(
              samples.filter((each) => together(each, before?.burst ?? '')).length,
            );
          }
          expect(back).toHaveLength(samples.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('come in again the same when the folder was unpacked and packed again, alone or beside another', async () => {
    const samples = ['a', 'c'].flatMap((classId) => [
      aSample(`${classId}1`, classId, classId),
      aSample(`${classId}2`, classId, `${classId} test`, { part: 'test', tags: ['dark'] }),
      aSample(`${classId}3`, classId, classId),
    ]);
    const entries = await zipEntries((await written(classes, samples)).zip);
    const files = entries.ok ? await Promise.all(entries.value.map(async ({ name, read }) => ({ name, read: await read() }))) : [];
    const packed = (...folders: readonly string[]) =>
      rawZip(
        folders.flatMap((folder) =>
          files.map(({ name, read }) => ({ name: folder + name, content: read.ok ? Uint8Array.from(read.value) : new Uint8Array() })),
        ),
      );
    for (const folders of [[''], ['Fruit pictures/'], ['x/One pictures/', 'x/Two pictures/']]) {
      const archive = await openProjectArchive(packed(...folders));
      const [project] = archive.ok ? archive.value.projects : [];
      expect(project?.classes.map(({ name }) => name)).toEqual(['cat', '=1+1']);
      expect(project?.samples.map(({ part }) => part).sort()).toEqual(folders.flatMap(() => samples.map(({ part }) => part)).sort());
      expect(project?.samples.every(({ part, tags }) => (part === 'test') === (tags?.[0] === 'dark'))).toBe(true);
      // Recordings of two tables are not one because they have one number.
      expect(new Set(project?.samples.map(({ burst }) => burst)).size).toBe(4 * folders.length);
    }
  });

  it('of two classes of one name come in again as two', async () => {
    const { zip } = await written([aClass('a', 'cat'), aClass('b', 'cat')], [aSample('1', 'a', 'x'), aSample('2', 'b', 'y')]);
    const archive = await openProjectArchive(zip);
    expect(archive.ok && archive.value.projects[0]?.classes.map(({ name }) => name)).toEqual(['cat', 'cat (2)']);
  });

  it('of more tags than a sample may have come with the first of them, and are counted', async () => {
    const tags = Array.from({ length: 300 }, (_, i) => `t${i}`);
    const archive = await openProjectArchive((await written([aClass('a', 'cat')], [aSample('1', 'a', 'x', { tags })])).zip);
    expect(archive.ok && archive.value.projects).toMatchObject([{ samples: [{ tags: tags.slice(0, 100) }], overTagged: 1 }]);
  });

  it('have the same tags again, whatever stands in them', async () => {
    const tag = fc.string({ unit: fc.constantFrom('a', ';', '\\', ',', '"', '=', "'"), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(tag, { minLength: 1, maxLength: 4 }), async (tags) => {
        const archive = await openProjectArchive((await written([aClass('a', 'cat')], [aSample('1', 'a', 'x', { tags })])).zip);
        expect(archive.ok && archive.value.projects[0]?.samples[0]?.tags).toEqual(tags);
      }),
      { numRuns: 60 },
    );
  });
});
