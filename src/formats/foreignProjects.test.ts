// Archives of other programs come in as projects: the site's .tm with its settings and without its tokens, and folders of pictures.
import { existsSync, readFileSync } from 'node:fs';
import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { archiveKind } from './archiveKind';
import { openProjectArchive } from './projectArchive';
import { encodedPictures } from './testing/encodedPictures';

const png = Uint8Array.from(atob(encodedPictures.png), (letter) => letter.charCodeAt(0));

async function zipOf(names: readonly string[], manifest?: unknown, folder = ''): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const name of names) await writer.add(name, new Uint8ArrayReader(png), { level: 0 });
  if (manifest !== undefined) await writer.add(`${folder}manifest.json`, new TextReader(JSON.stringify(manifest)));
  return writer.close();
}

async function opened(file: Blob) {
  const archive = await openProjectArchive(file);
  if (!archive.ok) throw new Error(archive.error.kind);
  const [project] = archive.value.projects;
  if (!project) throw new Error('no project');
  const nameOf = new Map(project.classes.map(({ id, name }) => [id, name]));
  return { archive: archive.value, project, samples: project.samples.map(({ classId, picture }) => [nameOf.get(classId), picture]) };
}

const manifest = (appdata: object, type = 'image') => ({ type, version: '2.4.10', appdata });

describe('a project of Teachable Machine', () => {
  test('has its classes in their order, its samples and how it is trained', async () => {
    const names = ['Zebra-!-0.jpg', 'Zebra-!-1.jpg', 'a-!-b-!-0.jpg', '\u200b-!-0.jpg'];
    const appdata = { publishResults: { token: 'secret' }, trainEpochs: 20, trainBatchSize: 32, trainLearningRate: 0.0001 };
    const { project, samples, archive } = await opened(await zipOf(names, manifest(appdata)));
    expect(samples).toEqual([
      ['Zebra', 'Zebra-!-0.jpg'],
      ['Zebra', 'Zebra-!-1.jpg'],
      ['a-!-b', 'a-!-b-!-0.jpg'],
      ['Class 3', '\u200b-!-0.jpg'],
    ]);
    expect(project.settings.mlp).toMatchObject({ epochs: 20, batchSize: 32, learningRate: 0.0001 });
    expect(JSON.stringify(project)).not.toContain('secret');
    expect(new Set(project.samples.map(({ burst }) => burst)).size).toBe(4);
    expect((await archive.pictures(0, 0, 4)).map((picture) => picture?.type)).toEqual(Array(4).fill('image/png'));
  });

  test.each([
    ['a/', ['a/red/green-!-0.jpg', 'a/red/green-!-1.jpg'], ['red/green', 'red/green']],
    ['', ['red/green-!-0.jpg', '.hidden-!-0.png', 'Thumbs.db-!-0.png'], ['red/green', '.hidden', 'Thumbs.db']],
    ['w/', ['w/.hidden-!-0.png', 'w/a-!-0.png'], ['.hidden', 'a']],
    ['w/', ['w/a-!-0.png', '__MACOSX/w/._a-!-0.png', 'w/__MACOSX/._a-!-0.png', 'w/._a-!-0.png'], ['a']],
  ])('packed in "%s" keeps labels with strokes and dots, and no litter', async (folder, names, labels) => {
    const { samples } = await opened(await zipOf(names, manifest({}), folder));
    expect(samples.map(([label]) => label)).toEqual(labels);
  });

  test('with settings that are none has the usual ones, and one of sounds is told apart', async () => {
    const { project } = await opened(
      await zipOf(['a-!-0.jpg'], manifest({ trainEpochs: 'x', trainBatchSize: -4, trainLearningRate: 1e9 })),
    );
    expect(project.settings.mlp).toMatchObject({ epochs: 50, batchSize: 16, learningRate: 0.001 });
    expect(await openProjectArchive(await zipOf(['a-!-0.jpg'], manifest({}, 'audio')))).toEqual({
      ok: false,
      error: { kind: 'other-media' },
    });
  });

  const fixture = new URL('../../../shared/teachable-machine/bananas-and-apples.tm', import.meta.url);
  test.skipIf(!existsSync(fixture))('that a person made opens whole', async () => {
    const file = new Blob([readFileSync(fixture)]);
    expect(await archiveKind(file)).toBe('project');
    const { project, archive } = await opened(file);
    expect(project.classes.map(({ name }) => name)).toEqual(['Class 1', 'Class 2']);
    expect(project.samples).toHaveLength(30);
    const pictures = await archive.pictures(0, 0, 30);
    expect(pictures.every((picture) => picture?.type === 'image/jpeg' && picture.side === 224)).toBe(true);
  });
});

describe('pictures in folders', () => {
  test('have the folder that holds them as their class; litter and what is no picture stay out', async () => {
    const names = ['set/cats/1.jpg', 'set/cats/2.PNG', 'set/dogs/1.jpg', '__MACOSX/set/cats/._1.jpg', 'readme.txt', 'loose.jpg'];
    const { samples } = await opened(await zipOf(names));
    expect(samples).toEqual([
      ['cats', 'set/cats/1.jpg'],
      ['cats', 'set/cats/2.PNG'],
      ['dogs', 'set/dogs/1.jpg'],
    ]);
  });

  test('have it too where the packer wrote a dot before each path', async () => {
    const file = await zipOf(['./cats/1.jpg', './dogs/1.jpg', './.git/1.jpg']);
    expect(await archiveKind(file)).toBe('project');
    const { samples, archive } = await opened(file);
    expect(samples).toEqual([
      ['cats', 'cats/1.jpg'],
      ['dogs', 'dogs/1.jpg'],
    ]);
    expect((await archive.pictures(0, 0, 2)).map((picture) => picture?.type)).toEqual(['image/png', 'image/png']);
  });

  test('whose names differ in what is not seen are one class, and those of which nothing is seen another, with a name of its own', async () => {
    const names = ['cat/1.jpg', 'cat /2.jpg', 'cat\u200e/3.jpg', '\u200b/4.jpg', 'Class 2/5.jpg', ' \u2060/6.jpg'];
    const { project, samples } = await opened(await zipOf(names));
    expect(project.classes.map(({ name }) => name)).toEqual(['cat', 'Class 3', 'Class 2']);
    expect(samples.map(([name]) => name)).toEqual(['cat', 'cat', 'cat', 'Class 3', 'Class 2', 'Class 3']);
  });

  test('what is neither is no project', async () => {
    expect(await openProjectArchive(await zipOf(['a.txt', 'b/c.txt']))).toEqual({ ok: false, error: { kind: 'not-a-project' } });
  });
});

test.each([
  ['a project', ['project.json'], 'project'],
  ['several projects', ['1 a/project.json'], 'project'],
  ['a project packed with a dot before each path', ['./1 a/project.json'], 'project'],
  ['a project of the site', ['a-!-0.jpg', 'manifest.json'], 'project'],
  ['folders of pictures', ['cats/1.jpg'], 'project'],
  ['an image model', ['x/model.json', 'x/weights.bin', 'x/metadata.json'], 'image-model'],
  ['a network', ['model.json', 'group1-shard1of1.bin'], 'network'],
  ['anything', ['a.txt'], 'unknown'],
])('%s is known by the names in it', async (_, names, kind) => {
  expect(await archiveKind(await zipOf(names))).toBe(kind);
});
