// What is written into one file of projects can be read again.
import { expect, test } from 'vitest';
import { defaultSettings } from '../core/project/settings';
import { FILE_BOUNDS, whatFits } from './filedProjects';
import { openProjectArchive } from './projectArchive';
import type { ProjectToWrite } from './projectFile';
import { writeProjectFile } from './projectFile';
import { zipEntries } from './zipEntries';

const project = (name: string, samples: number, className = 'cat'): ProjectToWrite => ({
  document: {
    name,
    savedAt: new Date(0).toISOString(),
    classes: [{ id: 'a', name: className, colour: 0, enabled: true }],
    samples: Array.from({ length: samples }, (_, i) => ({ id: `s${i}`, classId: 'a', burst: 'b', takenAt: i, source: 'file' })),
    settings: defaultSettings,
  },
  heads: [],
  embeddings: () => Promise.resolve([]),
  picture: () => Promise.resolve({ bytes: Uint8Array.of(1), type: 'image/webp' }),
});

async function written(projects: readonly ProjectToWrite[]) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await writeProjectFile(projects, new WritableStream<Uint8Array>({ write: (part) => void parts.push(Uint8Array.from(part)) }));
  return openProjectArchive(new Blob(parts));
}

test('as many projects as are opened again', async () => {
  const archive = await written(Array.from({ length: 201 }, (_, i) => project(`P${i}`, 0)));
  expect(archive.ok && archive.value.projects).toHaveLength(201);
});

test('more than the reader takes are left, in their order, and smaller ones come in', async () => {
  const names = (found: readonly ProjectToWrite[]) => found.map(({ document }) => document.name);
  const three = [project('one', 2), project('large', 500), project('two', 3)];
  const by = (most: Partial<typeof FILE_BOUNDS>) => whatFits(three, { ...FILE_BOUNDS, ...most });
  expect(names((await by({})).left)).toEqual([]);
  expect(names((await by({ projects: 2 })).left)).toEqual(['two']);
  expect(names((await by({ entries: 20 })).fit)).toEqual(['one', 'two']);
  expect(names((await by({ bytes: 8_000 })).left)).toEqual(['large']);
  expect(names((await by({ samples: 499 })).left)).toEqual(['large']);
  expect(names((await by({ classes: 0 })).fit)).toEqual([]);
});

test('counting ends when it is called off', async () => {
  const controller = new AbortController();
  const counting = whatFits([project('one', 2_500), project('two', 1)], FILE_BOUNDS, controller.signal);
  controller.abort();
  await expect(counting).rejects.toThrow();
});

test.each(['cat', 'w'.repeat(200), '水'.repeat(200)])('a document is not longer than was reckoned with: %.3s', async (name) => {
  const one = project('P', 40, name);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await writeProjectFile([one], new WritableStream<Uint8Array>({ write: (part) => void parts.push(Uint8Array.from(part)) }));
  const entries = await zipEntries(new Blob(parts));
  const document = entries.ok ? entries.value.find((entry) => entry.name === 'project.json') : undefined;
  const bytes = document?.bytes ?? 0;
  expect((await whatFits([one], { ...FILE_BOUNDS, bytes: bytes - 1 })).fit).toEqual([]);
  // Nor much shorter: what fits is not refused.
  expect((await whatFits([one], { ...FILE_BOUNDS, bytes: bytes + 60 })).fit).toEqual([one]);
});
