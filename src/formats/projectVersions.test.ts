// Project files of every version open for ever: one of each, written by the code of its time; what is newer is refused with its number.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROJECT_VERSION } from '../core/project/projectDocument';
import { openProjectArchive } from './projectArchive';
import { writeProjectFile } from './projectFile';
import { rawZip } from './testing/rawZip';

const fixture = (version: number) => new Blob([readFileSync(new URL(`./testing/projects/version${version}.headstart`, import.meta.url))]);

async function opened(file: Blob) {
  const archive = await openProjectArchive(file);
  if (!archive.ok) throw new Error(JSON.stringify(archive.error));
  return archive.value;
}

describe('a project file of another time', () => {
  it('of version 1 opens with all of it, its test set too', async () => {
    const archive = await opened(fixture(1));
    expect(archive.projects).toMatchObject([
      {
        name: 'Fruit',
        classes: [
          { name: 'apple', enabled: true },
          { name: 'Birne', enabled: false },
        ],
        samples: [
          { id: 's1', burst: 'r1' },
          { tags: ['dark'], confirmed: 'a' },
          { cutFrom: { width: 640, height: 480 } },
          { id: 's4', part: 'test' },
        ],
        settings: { splitSeed: 9, confidence: 0.7 },
        split: { seed: 9, folds: [['r1'], ['r2'], ['r3'], [], []] },
        history: { states: [{ name: 'the first' }] },
        backboneId: 'toy',
      },
    ]);
    expect((await archive.pictures(0, 0, 9)).map((picture) => picture?.type)).toEqual(Array(4).fill('image/png'));
    expect(await archive.heads(0)).toMatchObject({ heads: [{ serialised: { kind: 'mlp' } }], openedHead: {}, damaged: 0 });
  });

  it('of version 1 is saved anew as one of today, and says the same', async () => {
    const archive = await opened(fixture(1));
    const [document] = archive.projects;
    if (!document) throw new Error('no project');
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const pictures = await archive.pictures(0, 0, 9);
    const places = new Map(document.samples.map(({ id }, place) => [id, place]));
    await writeProjectFile(
      [
        {
          document,
          heads: (await archive.heads(0)).heads,
          embeddings: () => Promise.resolve([]),
          picture: (id) => Promise.resolve(pictures[places.get(id) ?? -1]),
        },
      ],
      new WritableStream({ write: (part: Uint8Array) => void parts.push(Uint8Array.from(part)) }),
    );
    expect((await opened(new Blob(parts))).projects).toEqual(archive.projects);
  });

  it('of a newer app is refused with its number, before anything else of it is judged', async () => {
    const version = PROJECT_VERSION + 1;
    const content = new TextEncoder().encode(JSON.stringify({ format: 'headstart-project', version, classes: 'something new' }));
    expect(await openProjectArchive(rawZip([{ name: 'project.json', content }]))).toEqual({
      ok: false,
      error: { kind: 'too-new', version },
    });
  });
});
