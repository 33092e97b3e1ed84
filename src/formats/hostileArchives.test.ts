// Every door that takes archives, and every archive made to harm: each has an answer, in bounded time, and nothing leads anywhere else.
import { describe, expect, it } from 'vitest';
import { MAX_NAME_LENGTH } from '../core/base/names';
import { toyBackbone } from '../ml/toyBackbone';
import { archiveKind } from './archiveKind';
import { readBackboneFiles } from './backboneFiles';
import { readImageModel } from './imageModelFile';
import type { ArchivedPicture } from './projectArchive';
import { openProjectArchive } from './projectArchive';
import { serialisedProject } from '../core/project/projectDocument';
import { png, pngOfSide, scriptedSvg } from './testing/harmfulPictures';
import { metered } from './testing/metered';
import type { RawEntry } from './testing/rawZip';
import { rawZip } from './testing/rawZip';
import { aKeptHead, aProject } from './testing/seeds';

const utf8 = (text: string) => new TextEncoder().encode(text);
const toy = toyBackbone();
const picture = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({ name, content: png, ...more });

/** What each of the doors opens, the harm put beside it. */
const within = {
  project: (harm: readonly RawEntry[]) => rawZip([picture('cat/1.png'), ...harm]),
  headstart: (harm: readonly RawEntry[]) =>
    rawZip([
      { name: 'project.json', content: utf8(JSON.stringify(serialisedProject(aProject))) },
      picture('p/1.png'),
      { name: 'heads/1.safetensors', content: aKeptHead() },
      ...harm,
    ]),
  site: (harm: readonly RawEntry[]) =>
    rawZip([picture('cat-!-0.png'), { name: 'manifest.json', content: utf8('{"type":"image","appdata":{}}') }, ...harm]),
  model: (harm: readonly RawEntry[]) =>
    rawZip([
      { name: 'model.json', content: utf8(toy.topology) },
      { name: 'weights.bin', content: new Uint8Array(toy.weights) },
      { name: 'metadata.json', content: utf8('{"labels":["a","b"]}') },
      ...harm,
    ]),
};

/** A field of ZIP64 with the size of a file, unpacked (APPNOTE.TXT 4.5.3). */
function zip64(size: bigint): Uint8Array {
  const field = new DataView(new ArrayBuffer(12));
  field.setUint16(0, 1, true);
  field.setUint16(2, 8, true);
  field.setBigUint64(4, size, true);
  return new Uint8Array(field.buffer);
}

const bomb = { content: new Uint8Array(100 * 1024 * 1024).fill(0x20), deflated: true } as const;

const harms: Readonly<Record<string, readonly RawEntry[]>> = {
  'a way up': [picture('../../cat/2.png'), { name: '../../model.json', content: utf8('{}') }],
  'an absolute path': [picture('/etc/cat/2.png'), picture('C:\\cat\\2.png')],
  'one name twice': [picture('cat/1.png'), picture('cat/1.png'), { name: 'metadata.json', content: utf8('{"labels":["c"]}') }],
  'an archive in the archive': [{ name: 'cat/inner.zip', content: utf8('PK\u0003\u0004') }],
  'a wrong checksum': [picture('dog/2.png', { crc: 1 }), { name: 'x.json', content: utf8('{}'), crc: 1 }],
  'an encrypted file': [picture('dog/2.png', { flags: 1 }), { name: 'x.json', content: utf8('{}'), flags: 1 }],
  'a file packed in a way that is not read': [picture('dog/2.png', { method: 14 }), { name: 'x.json', content: utf8('{}'), method: 14 }],
  'more bytes than it states': [picture('dog/2.png', { states: 3 }), { name: 'x.json', content: utf8('{"a":1}'), states: 2 }],
  'fewer bytes than it states': [picture('dog/2.png', { states: png.length + 9 }), { name: 'x.json', content: utf8('{}'), states: 9 }],
  'a terabyte, as it states': [picture('dog/2.png', { states: 0xfffffffe }), { name: 'x.json', content: utf8('{}'), states: 0xfffffffe }],
  'a scripted SVG': [
    { name: 'dog/2.svg', content: scriptedSvg },
    { name: 'dog/3.png', content: scriptedSvg },
  ],
  'a label of 10,000 letters': [picture(`${'x'.repeat(10_000)}/2.png`)],
  'names that are traps': [picture('__proto__/2.png'), picture('constructor/2.png'), picture('toString/2.png')],
  'names that turn text around': [picture('\u202egnp.tac/2.png'), picture('\u2066dog\u0007/2.png')],
  'names that differ in case, or in how they are composed': [
    picture('Cat/1.png'),
    picture('caf\u00e9/2.png'),
    picture('cafe\u0301/2.png'),
    { name: 'Metadata.json', content: utf8('{"labels":["c"]}') },
  ],
  'backslashes for folders': [picture('..\\..\\cat\\2.png'), picture('dog\\3.png'), { name: '..\\model.json', content: utf8('{}') }],
  'a link to elsewhere': [{ name: 'dog/2.png', content: utf8('/etc/passwd'), mode: 0o120777 }],
  'sizes of sixty-four bits that lie': [picture('dog/2.png', { states: 0xffffffff, extra: zip64(1n << 60n) })],
  'a sum that stands behind its file': [picture('dog/2.png', { flags: 8 }), { name: 'x.json', content: utf8('{}'), flags: 8 }],
  'a hundred megabytes in a hundred kilobytes': [{ name: 'dog/2.png', ...bomb }],
  'a picture that says it has billions of pixels': [picture('dog/2.png', { content: pngOfSide(60_000) })],
  'JSON that is too deep': [{ name: 'deep.json', content: utf8('['.repeat(200_000)) }],
};

/** What a door says, within a second or five. */
async function said(door: () => Promise<unknown>): Promise<unknown> {
  const begun = performance.now();
  const answer = await door();
  expect(performance.now() - begun).toBeLessThan(5_000);
  return answer;
}

const answered = (answer: unknown) => {
  expect(answer).toHaveProperty('ok');
  if (!(answer as { readonly ok: boolean }).ok) expect(answer).toMatchObject({ error: { kind: expect.any(String) as string } });
};

describe.each(Object.entries(harms))('an archive with %s', (_, harm) => {
  it.each(['project', 'headstart', 'site'] as const)('is opened as a %s of what is whole in it, or refused with a reason', async (door) => {
    const zip = within[door](harm);
    expect(await said(() => archiveKind(zip))).toBeTypeOf('string');
    const archive = await openProjectArchive(zip);
    answered(archive);
    if (!archive.ok) return;
    const [project] = archive.value.projects;
    for (const { name } of project?.classes ?? []) {
      expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
      expect(name).not.toMatch(/[\u202a-\u202e\u2066-\u2069\p{Cc}]/u);
    }
    const pictures = (await said(() => archive.value.pictures(0, 0, 40))) as readonly (ArchivedPicture | undefined)[];
    // Of a kind that is kept, or nothing that a decoder is given as one.
    for (const each of pictures) expect(['image/png', '', undefined]).toContain(each?.type);
    expect(pictures[0]?.type).toBe('image/png');
    const heads = await archive.value.heads(0);
    expect(heads.heads).toHaveLength(door === 'headstart' ? 1 : 0);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('is opened as a model or a backbone, or refused with a reason', async () => {
    const zip = within.model(harm);
    answered(await said(() => readImageModel([{ name: 'a.zip', file: zip }])));
    answered(await said(() => readBackboneFiles([{ name: 'a.zip', file: zip }])));
  });
});

describe('an archive', () => {
  it('cut anywhere is refused, or gives no picture', async () => {
    const whole = within.project([picture('dog/2.png')]);
    for (let length = 0; length < whole.size; length += 7) {
      const archive = await openProjectArchive(whole.slice(0, length));
      answered(archive);
      expect(archive.ok).toBe(false);
    }
  });

  it('with a password on what it is known by is refused as that; on another file it is none of anybody’s', async () => {
    const withPassword = (name: string) => within.project([{ name, content: utf8('{}'), flags: 1 }]);
    expect(await openProjectArchive(withPassword('project.json'))).toEqual({ ok: false, error: { kind: 'encrypted' } });
    const model = (name: string) => rawZip([{ name, content: utf8('{}'), flags: 1 }]);
    expect(await readImageModel([{ name: 'a.zip', file: model('model.json') }])).toEqual({ ok: false, error: { kind: 'encrypted' } });
    expect(await readBackboneFiles([{ name: 'a.zip', file: model('model.json') }])).toMatchObject({ error: { kind: 'encrypted' } });
    for (const name of ['cat/2.png', 'x.txt']) expect(await openProjectArchive(withPassword(name))).toMatchObject({ ok: true });
  });

  it('of 100,000 files is listed, each once, by every door', async () => {
    const many = rawZip([picture('cat/1.png'), ...Array.from({ length: 100_000 }, (_, i) => ({ name: `cat/${i}.txt` }))]);
    const begun = performance.now();
    const archive = await openProjectArchive(many);
    expect(archive.ok && archive.value.projects[0]?.samples).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(30_000);
    expect(await readBackboneFiles([{ name: 'a.zip', file: many }])).toMatchObject({ ok: false, error: { kind: 'no-topology' } });
    expect(await readImageModel([{ name: 'a.zip', file: many }])).toEqual({ ok: false, error: { kind: 'not-a-model' } });
  }, 120_000);

  it.each(['project.json', 'manifest.json', 'model.json', 'metadata.json'])(
    'with a %s of 100 MB is refused at every door, unread',
    async (name) => {
      const zip = rawZip([picture('cat-!-0.png'), { name, ...bomb }]);
      expect(await said(() => archiveKind(zip))).toBeTypeOf('string');
      const doors = [
        () => openProjectArchive(zip),
        () => readImageModel([{ name: 'a.zip', file: zip }]),
        () => readBackboneFiles([{ name: 'a.zip', file: zip }]),
      ];
      for (const door of doors) expect(await said(door)).toMatchObject({ ok: false });
    },
  );

  it.each([
    ['project.json', { ...serialisedProject(aProject), samples: [{ ...aProject.samples[0], takenAt: 'TIMES' }] }],
    ['manifest.json', { type: 'image', appdata: { trainEpochs: 'TIMES', trainBatchSize: 'TIMES', trainLearningRate: 'TIMES' } }],
    ['metadata.json', { labels: ['a', 'b'], imageSize: 'TIMES' }],
  ])('whose %s counts beyond all numbers, or names what all objects have, changes nothing beyond itself', async (name, json) => {
    for (const count of ['1e999', '-1', '1e308', '0.5', 'null', '9007199254740993', '{"__proto__":{"polluted":1}}']) {
      const text = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(json).slice(1)}`;
      const base = name === 'metadata.json' ? within.model([]) : undefined;
      const entry = { name, content: utf8(text.replaceAll('"TIMES"', count)) };
      const zip = base
        ? rawZip([
            { name: 'model.json', content: utf8(toy.topology) },
            { name: 'weights.bin', content: new Uint8Array(toy.weights) },
            entry,
          ])
        : rawZip([picture('p/1.png'), picture('cat-!-0.png'), entry]);
      const archive = await openProjectArchive(zip);
      answered(archive);
      if (archive.ok)
        for (const { samples, settings } of archive.value.projects) {
          for (const { takenAt } of samples) expect(takenAt).toSatisfy(Number.isFinite);
          for (const set of [settings.mlp.epochs, settings.mlp.batchSize]) expect(set).toSatisfy(Number.isSafeInteger);
          expect(settings.mlp.learningRate).toSatisfy(Number.isFinite);
        }
      answered(await readImageModel([{ name: 'a.zip', file: zip }]));
      answered(await readBackboneFiles([{ name: 'a.zip', file: zip }]));
      expect({}).not.toHaveProperty('polluted');
    }
  });

  it('of more tables of pictures than are read takes the pictures all the same, and bounded time', async () => {
    const table = { content: utf8('path,class,part,source,taken,tags\r\n') };
    const tables = Array.from({ length: 10_000 }, (_, i) => ({ name: `${i}/samples.csv`, ...table }));
    const pictures = Array.from({ length: 10_000 }, (_, i) => picture(`cat/r${i}-1.png`));
    const archive = rawZip([
      ...tables,
      ...pictures,
      ...['1', '2'].flatMap((at) => [picture(`7/cat/r1-${at}.png`), picture(`9999/cat/r1-${at}.png`)]),
    ]);
    const { value, cost } = await metered(() => openProjectArchive(archive));
    const opened = value as Awaited<ReturnType<typeof openProjectArchive>>;
    const samples = opened.ok ? (opened.value.projects[0]?.samples ?? []) : [];
    expect(samples).toHaveLength(10_004);
    // What lies beside the first of them is of one recording, what lies beside the last stands for itself.
    expect(new Set(samples.slice(-4).map(({ burst }) => burst)).size).toBe(3);
    expect(cost.milliseconds).toBeLessThan(8_000);
  }, 60_000);

  it('of folders that differ in how their names are composed gives one class, and in case alone, two', async () => {
    const archive = await openProjectArchive(rawZip([picture('caf\u00e9/1.png'), picture('cafe\u0301/2.png'), picture('Caf\u00e9/3.png')]));
    expect(archive.ok && archive.value.projects[0]?.classes.map(({ name }) => name)).toEqual(['caf\u00e9', 'Caf\u00e9']);
    expect(archive.ok && archive.value.projects[0]?.samples).toHaveLength(3);
  });

  describe('whose pictures and heads would unpack to more than a gigabyte, and fifty times the file', () => {
    /** It states sixteen mebibytes, and may hold as many. */
    const large = (name: string): RawEntry => ({ name, content: new Uint8Array(17_000), states: 16 * 1024 * 1024 });
    const numbered = <Value>(count: number, value: (i: number) => Value) => Array.from({ length: count }, (_, i) => value(i));
    const projectOf = (pictures: readonly string[]): RawEntry => {
      const samples = pictures.map((name, i) => ({ ...aProject.samples[0], id: `s${i}`, picture: name }));
      return { name: 'project.json', content: utf8(JSON.stringify({ ...serialisedProject(aProject), samples })) };
    };
    it.each([
      ['in folders', (count: number) => numbered(count, (i) => large(`cat/${i}.png`))],
      [
        'of a project',
        (count: number) => [projectOf(numbered(count, (i) => `p/${i}.png`)), ...numbered(count, (i) => large(`p/${i}.png`))],
      ],
      ['of a project, each of them one picture', (count: number) => [projectOf(numbered(count, () => 'p/1.png')), large('p/1.png')]],
      ['heads alone', (count: number) => [projectOf([]), ...numbered(count, (i) => large(`heads/${i}.safetensors`))]],
    ])('is refused before any is unpacked: %s', async (_, entries) => {
      expect(await openProjectArchive(rawZip(entries(90)))).toEqual({ ok: false, error: { kind: 'too-large' } });
      expect(await openProjectArchive(rawZip(entries(60)))).toMatchObject({ ok: true });
    });
  });

  it('with one name twice gives one picture, as where it is unpacked', async () => {
    const archive = await openProjectArchive(rawZip([picture('cat/1.png', { crc: 1 }), picture('dog/1.png'), picture('cat/1.png')]));
    expect(archive.ok && archive.value.projects[0]?.samples.map((sample) => sample.picture)).toEqual(['cat/1.png', 'dog/1.png']);
    expect(archive.ok && (await archive.value.pictures(0, 0, 40)).map((each) => each?.type)).toEqual(['image/png', 'image/png']);
    const document = { name: 'project.json', content: utf8(JSON.stringify(serialisedProject(aProject))) };
    const twice = await openProjectArchive(rawZip([document, document, picture('p/1.png')]));
    expect(twice.ok && twice.value.projects).toHaveLength(1);
  });

  describe('of several projects, one of which is broken, gives the others', () => {
    const text = utf8(JSON.stringify(serialisedProject(aProject)));
    const project = (folder: string, document: Partial<RawEntry> = {}, kept: Partial<RawEntry> = {}): readonly RawEntry[] => [
      { name: `${folder}project.json`, content: text, ...document },
      picture(`${folder}p/1.png`, kept),
    ];
    it.each<[string, Partial<RawEntry>, string]>([
      ['whose document states more than it can hold', { states: 97 * 1024 * 1024 }, 'archive'],
      ['whose document is of 97 MB', { content: new Uint8Array(97 * 1024 * 1024).fill(0x20), deflated: true }, 'too-large'],
      ['whose document has a password', { flags: 1 }, 'encrypted'],
      ['whose document has a wrong checksum', { crc: 1 }, 'archive'],
    ])('%s', async (_, document, kind) => {
      const archive = await openProjectArchive(rawZip([...project('1 A/', document), ...project('2 B/')]));
      expect(archive).toMatchObject({ ok: true, value: { projects: [{ name: 'Fruit' }], lost: [{ name: 'A', failure: { kind } }] } });
      expect(archive.ok && (await archive.value.pictures(0, 0, 1))[0]?.type).toBe('image/png');
      // By itself, it is the reason.
      expect(await openProjectArchive(rawZip(project('', document)))).toMatchObject({ ok: false, error: { kind } });
    });

    it('whose pictures would unpack to more than the rest of what may be', async () => {
      const samples = Array.from({ length: 90 }, (_, i) => ({ ...aProject.samples[0], id: `s${i}` }));
      const many = { content: utf8(JSON.stringify({ ...serialisedProject(aProject), samples })) };
      const large = { content: new Uint8Array(17_000), states: 16 * 1024 * 1024 };
      const archive = await openProjectArchive(rawZip([...project('1 A/', many, large), ...project('2 B/')]));
      expect(archive).toMatchObject({ ok: true, value: { projects: [{}], lost: [{ name: 'A', failure: { kind: 'too-large' } }] } });
    });

    it.each<[string, Partial<RawEntry>, string | undefined]>([
      ['has a password', { flags: 1 }, 'encrypted'],
      ['is packed in a way that is not read', { method: 14 }, 'other-packing'],
      ['states more than it can hold', { states: 97 * 1024 * 1024 }, undefined],
      ['has a wrong checksum', { crc: 1 }, undefined],
    ])('and a picture that %s is one picture lost', async (_, kept, unread) => {
      const archive = await openProjectArchive(rawZip([...project('1 A/', {}, kept), ...project('2 B/')]));
      if (!archive.ok) throw new Error(archive.error.kind);
      expect(archive.value).toMatchObject({ projects: [{}, {}], lost: [] });
      const [lost] = await archive.value.pictures(0, 0, 1);
      expect([lost?.unread, lost?.bytes.length ?? 0]).toEqual([unread, 0]);
      const inFolders = await openProjectArchive(rawZip([picture('cat/1.png', kept), picture('cat/2.png')]));
      expect(inFolders.ok && (await inFolders.value.pictures(0, 0, 2)).map((each) => each?.unread ?? each?.type)).toEqual([
        unread,
        'image/png',
      ]);
    });

    it('and one whose every picture has a password says so', async () => {
      for (const entries of [['cat/1.png', 'dog/2.png'], ['readme.txt']].map((names) => names.map((name) => picture(name, { flags: 1 }))))
        expect(await openProjectArchive(rawZip(entries))).toEqual({ ok: false, error: { kind: 'encrypted' } });
    });
  });

  it('of more classes than are taken is refused', async () => {
    const many = rawZip(Array.from({ length: 1_001 }, (_, i) => picture(`class ${i}/1.png`)));
    expect(await openProjectArchive(many)).toEqual({ ok: false, error: { kind: 'too-large' } });
  });

  it('of large pictures hands over few at a time, and all in the end', async () => {
    const large = new Uint8Array(15 * 1024 * 1024);
    large.set(png);
    const archive = await openProjectArchive(rawZip(Array.from({ length: 3 }, (_, i) => picture(`cat/${i}.png`, { content: large }))));
    if (!archive.ok) throw new Error(archive.error.kind);
    const counts: number[] = [];
    for (let from = 0; from < 3; from += counts.at(-1) ?? 3) counts.push((await archive.value.pictures(0, from, 40)).length);
    expect(counts).toEqual([2, 1]);
  }, 30_000);
});
