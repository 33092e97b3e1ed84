// What is written into one file of projects can be read again.
import { expect, test } from 'vitest';
import { defaultSettings } from '../core/project/settings';
import { MOST_DOCUMENT_BYTES, MOST_ENTRIES, MOST_PROJECTS, whatFits } from './filedProjects';
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

test('more than the reader takes are left, in their order, and smaller ones come in', () => {
  const names = (found: readonly ProjectToWrite[]) => found.map(({ document }) => document.name);
  const three = [project('one', 2), project('large', 50), project('two', 3)];
  const by = (most: Partial<Parameters<typeof whatFits>[1]>) =>
    whatFits(three, { projects: MOST_PROJECTS, entries: MOST_ENTRIES, bytes: MOST_DOCUMENT_BYTES, ...most });
  expect(names(by({}).left)).toEqual([]);
  expect(names(by({ projects: 2 }).left)).toEqual(['two']);
  expect(names(by({ entries: 20 }).fit)).toEqual(['one', 'two']);
  expect(names(by({ bytes: 8_000 }).left)).toEqual(['large']);
});

test.each(['cat', 'w'.repeat(200), '水'.repeat(200)])('a document is not longer than was reckoned with: %.3s', async (name) => {
  const one = project('P', 40, name);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await writeProjectFile([one], new WritableStream<Uint8Array>({ write: (part) => void parts.push(Uint8Array.from(part)) }));
  const entries = await zipEntries(new Blob(parts));
  const document = entries.ok ? entries.value.find((entry) => entry.name === 'project.json') : undefined;
  expect(whatFits([one], { projects: 1, entries: 100, bytes: (document?.bytes ?? 0) - 1 }).fit).toEqual([]);
});
