// Project files: out and in again the same, whatever is in them; archives made to hurt are refused with a word.
import { BlobWriter, TextReader, Uint8ArrayReader, ZipReader, ZipWriter, BlobReader } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import type { ProjectDocument } from '../core/project/projectDocument';
import { serialisedProject } from '../core/project/projectDocument';
import { defaultSettings } from '../core/project/settings';
import { serve } from '../workers/bridge';
import { channelWorker, lockLines } from '../workers/testing/channelWorker';
import { MOST_PROJECTS } from './filedProjects';
import type { KeptEmbedding } from './keptEmbeddings';
import { EMBEDDINGS_A_PART } from './keptEmbeddings';
import type { KeptHeadFile } from './keptHead';
import type { ProjectArchive } from './projectArchive';
import { openProjectArchive } from './projectArchive';
import type { ProjectToWrite } from './projectFile';
import { writeProjectFile } from './projectFile';
import { openProjectFile } from './projectReader';
import { projectReaderCalls } from './projectReaderCalls';
import { encodedPictures } from './testing/encodedPictures';
import { rawZip } from './testing/rawZip';
import { aKeptMlp, headFiles } from './testing/seeds';

const png = Uint8Array.from(atob(encodedPictures.png), (letter) => letter.charCodeAt(0));

const head: KeptHeadFile = {
  ...aKeptMlp,
  learntKey: 'key',
  learntFrom: new Map([['a', 3]]),
  augmentedCount: undefined,
  milliseconds: 12.5,
  learntRecordings: ['r1', 'r2'],
  mlpSettings: { epochs: 4, batchSize: 8, seed: 2, hidden: 1, learningRate: 0.01, optimiser: 'adam', dropout: 0 },
  heldOut: { ids: ['s1', '__proto__'], probabilities: Float32Array.of(0.25, 0.75, 1, 0) },
};

/** Numbers that no rounding leaves as they are. */
const embeddingOf = (sampleId: string): KeptEmbedding => ({
  sampleId,
  embedding: { values: Float32Array.of(Number(sampleId.slice(1)) / 3, -1e-30), fingerprint: 'toy weights', device: 'wasm' },
});

function project(samples = 3, name = 'Fruit'): ProjectToWrite {
  const document: ProjectToWrite['document'] = {
    name,
    savedAt: '2026-01-02T03:04:05.678Z',
    classes: [
      { id: 'a', name: 'Apple', colour: 0, enabled: true },
      { id: 'b', name: 'apple', colour: 1, enabled: true },
    ],
    samples: Array.from({ length: samples }, (_, i) => ({
      id: `s${i}`,
      classId: i % 2 ? 'b' : 'a',
      burst: `r${i}`,
      takenAt: 1_700_000_000_000 + i,
      source: 'file',
    })),
    settings: { ...defaultSettings, splitSeed: 3 },
    split: { seed: 3, folds: [['r0'], ['r1'], [], [], []] },
    backboneId: 'toy',
  };
  return {
    document,
    heads: [head],
    embeddings: () => Promise.resolve(document.samples.map(({ id }) => embeddingOf(id))),
    picture: (id) => Promise.resolve({ bytes: Uint8Array.from([...png, Number(id.slice(1))]), type: 'image/png' }),
  };
}

/** What a stream was given. */
function collected(): { readonly stream: WritableStream<Uint8Array>; readonly blob: () => Blob; readonly ended: () => string } {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let ended = 'open';
  return {
    stream: new WritableStream({
      write: (part) => void parts.push(Uint8Array.from(part)),
      close: () => void (ended = 'closed'),
      abort: () => void (ended = 'aborted'),
    }),
    blob: () => new Blob(parts),
    ended: () => ended,
  };
}

async function written(...projects: readonly ProjectToWrite[]): Promise<Blob> {
  const file = collected();
  await writeProjectFile(projects, file.stream);
  expect(file.ended()).toBe('closed');
  return file.blob();
}

async function opened(file: Blob): Promise<ProjectArchive> {
  const archive = await openProjectArchive(file);
  if (!archive.ok) throw new Error(JSON.stringify(archive.error));
  return archive.value;
}

const withoutPictures = ({ samples, ...document }: ProjectDocument) => ({
  ...document,
  samples: samples.map(({ id, classId, burst, takenAt, source }) => ({ id, classId, burst, takenAt, source })),
});

async function zipOf(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(files))
    await writer.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content));
  return writer.close();
}

describe('a project file', () => {
  test('holds the project, its heads and its pictures, each byte as it was', async () => {
    const [file = new Uint8Array()] = headFiles().map((each) => Uint8Array.from(each));
    const made = { ...project(), openedHead: file };
    const archive = await opened(await written(made));
    expect(archive.projects.map(withoutPictures)).toEqual([made.document]);
    expect(await archive.heads(0)).toEqual({ heads: [head], openedHead: { file, fingerprint: 'ab'.repeat(32) }, damaged: 0 });
    const pictures = await archive.pictures(0, 1, 5);
    expect(pictures.map((picture) => picture?.bytes.at(-1))).toEqual([1, 2]);
    expect(pictures[0]).toMatchObject({ type: 'image/png' });
  });

  test('brings its embeddings along in parts, each number as it was; a damaged part is none', async () => {
    const made = project(EMBEDDINGS_A_PART + 1);
    const archive = await opened(await written(made));
    const parts = await Promise.all([0, 1, 2].map((part) => archive.embeddings(0, part)));
    expect(parts.map((part) => part?.length)).toEqual([EMBEDDINGS_A_PART, 1, undefined]);
    expect(parts.flatMap((part) => part ?? [])).toEqual(await made.embeddings());
    const text = JSON.stringify(serialisedProject({ ...made.document, samples: [] }));
    const damaged = await opened(await zipOf({ 'project.json': text, 'embeddings/1.safetensors': 'nothing of the kind' }));
    expect(await damaged.embeddings(0, 0)).toBeUndefined();
  });

  test('has a folder of pictures for each class, also of two whose names differ in case alone', async () => {
    const reader = new ZipReader(new BlobReader(await written(project())));
    expect((await reader.getEntries()).map(({ filename }) => filename)).toEqual([
      'pictures/Apple/00001.png',
      'pictures/apple (2)/00002.png',
      'pictures/Apple/00003.png',
      'embeddings/1.safetensors',
      'heads/1.safetensors',
      'project.json',
    ]);
  });

  test('of several projects keeps them apart', async () => {
    const archive = await opened(await written(project(1, 'One'), project(2, 'One')));
    expect(archive.projects.map(({ samples }) => samples.length)).toEqual([1, 2]);
    expect((await archive.pictures(1, 0, 9)).map((picture) => picture?.bytes.at(-1))).toEqual([0, 1]);
    expect((await archive.heads(1)).heads).toHaveLength(1);
  });

  test('leaves a sample out whose picture cannot be had, and counts it', async () => {
    const file = collected();
    const made = project();
    const missing = await writeProjectFile(
      [{ ...made, picture: (id) => (id === 's1' ? Promise.resolve(undefined) : made.picture(id)) }],
      file.stream,
    );
    expect(missing).toBe(1);
    expect((await opened(file.blob())).projects[0]?.samples.map(({ id }) => id)).toEqual(['s0', 's2']);
  });

  test('tells how far it is, and ends at once when it is cancelled', async () => {
    const cancel = new AbortController();
    const file = collected();
    const steps: number[] = [];
    const onProgress = (done: number) => {
      steps.push(done);
      if (done === 2) cancel.abort(new Error('enough'));
    };
    await expect(writeProjectFile([project()], file.stream, { onProgress, signal: cancel.signal })).rejects.toThrow('enough');
    expect(steps).toEqual([1, 2]);
    expect(file.ended()).toBe('aborted');
  });

  test('is read in a worker as it is here', async () => {
    const { page, side, terminated } = channelWorker();
    const { locks } = lockLines();
    serve(side, projectReaderCalls(), locks);
    const file = await written(project());
    const apart = await openProjectFile(file, new AbortController().signal, { makeWorker: () => page, locks });
    if (!apart.ok) throw new Error(apart.error.kind);
    const here = await opened(file);
    expect(apart.value.projects).toEqual(here.projects);
    expect(await apart.value.heads(0)).toEqual(await here.heads(0));
    expect(await apart.value.pictures(0, 0, 3)).toEqual(await here.pictures(0, 0, 3));
    apart.value.close();
    expect(terminated()).toBe(true);
    const without = await openProjectFile(file, new AbortController().signal, { makeWorker: () => undefined });
    expect(without.ok && without.value.projects).toEqual(here.projects);
  });

  test('that is cancelled while it is read says so, and ends its worker', async () => {
    const { page, side, terminated } = channelWorker();
    const { locks } = lockLines();
    serve(side, { ...projectReaderCalls(), open: () => new Promise(() => undefined) }, locks);
    const cancel = new AbortController();
    const reading = openProjectFile(new Blob(), cancel.signal, { makeWorker: () => page, locks });
    cancel.abort();
    expect(await reading).toEqual({ ok: false, error: { kind: 'aborted' } });
    expect(terminated()).toBe(true);
  });
});

describe('archives that are no project, or made to hurt', () => {
  const plain = JSON.stringify(serialisedProject({ ...project().document, samples: [] }));
  const refused = async (file: Blob) => {
    const archive = await openProjectArchive(file);
    return archive.ok ? 'opened' : archive.error;
  };

  test('are told apart', async () => {
    expect(await refused(new Blob(['hello']))).toMatchObject({ kind: 'archive' });
    expect(await refused(await zipOf({ '__MACOSX/b/project.json': plain }))).toEqual({ kind: 'not-a-project' });
    expect(await refused(await zipOf({ 'project.json': 'not JSON' }))).toEqual({ kind: 'not-a-project' });
    expect(await refused(await zipOf({ 'project.json': '['.repeat(100_000) }))).toEqual({ kind: 'not-a-project' });
    expect(await refused(await zipOf({ 'project.json': plain.replace(/"version":\d+/, '"version":7') }))).toEqual({
      kind: 'too-new',
      version: 7,
    });
    expect(await refused(await zipOf({ 'project.json': plain.replace('"enabled":true', '"enabled":1') }))).toEqual({
      kind: 'damaged',
      where: 'classes.0.enabled',
    });
    expect(await refused(await zipOf({ '../project.json': plain }))).toEqual({ kind: 'leads-out', path: '../project.json' });
    const tooMany = rawZip(Array.from({ length: MOST_PROJECTS + 1 }, (_, i) => ({ name: `${i}/project.json` })));
    expect(await refused(tooMany)).toEqual({ kind: 'too-large' });
  });

  test('a document of great length is not unpacked', async () => {
    expect(await refused(await zipOf({ 'project.json': ' '.repeat(97 * 1024 * 1024) }))).toEqual({ kind: 'too-large' });
  });

  test('one cut short or with a changed byte is refused or gives no picture', async () => {
    const file = await written(project());
    expect(await refused(file.slice(0, file.size - 30))).toMatchObject({ kind: 'archive' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Within the first picture, which begins after its local header.
    bytes[100] = (bytes[100] ?? 0) ^ 0xff;
    const archive = await opened(new Blob([bytes]));
    const pictures = await archive.pictures(0, 0, 3);
    expect(pictures.map((picture) => picture === undefined)).toEqual([true, false, false]);
  });

  test('pictures that are missing, heads that are damaged, and what leads elsewhere give nothing', async () => {
    const sample = { id: 's', classId: 'a', burst: 'r', takenAt: 0, source: 'file' as const, picture: '../../etc/passwd' };
    const document = { ...project().document, samples: [sample, { ...sample, id: 't', picture: 'p.svg' }] };
    const archive = await opened(
      await zipOf({
        'project.json': JSON.stringify(serialisedProject(document)),
        'p.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        'heads/1.safetensors': 'nothing',
        'heads/opened.head.safetensors': 'nothing either',
      }),
    );
    expect(await archive.pictures(0, 0, 2)).toEqual([undefined, expect.objectContaining({ type: '' })]);
    expect(await archive.heads(0)).toEqual({ heads: [], damaged: 2 });
    expect(await archive.pictures(7, 0, 2)).toEqual([]);
  });
});
