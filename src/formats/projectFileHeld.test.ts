// What is held while a project's file is written: a few pictures that were read ahead, however many there are.
import { expect, test } from 'vitest';
import { defaultSettings } from '../core/project/settings';
import { writeProjectFile } from './projectFile';

const PICTURES = 300;
const BYTES = 4_096;
/** Two groups of what is read ahead, and the one that is being written. */
const MOST_HELD = 65;

test('pictures that are read and not yet written are few, however slow the disk is', async () => {
  let read = 0;
  let written = 0;
  let most = 0;
  const picture = () => {
    read++;
    most = Math.max(most, read - Math.floor(written / BYTES));
    return Promise.resolve({ bytes: new Uint8Array(BYTES).fill(read), type: 'image/jpeg' });
  };
  const disk = new WritableStream<Uint8Array>({
    async write(part) {
      // A turn of the queue for each part: what is read meanwhile is held.
      await new Promise((resolve) => setTimeout(resolve, 0));
      written += part.length;
    },
  });
  const samples = Array.from({ length: PICTURES }, (_, i) => ({
    ...{ id: `s${i}`, classId: 'a', burst: `r${i}`, takenAt: 1_700_000_000_000 + i, source: 'camera' as const, picture: '' },
  }));
  const document = {
    ...{ name: 'Fruit', savedAt: '2026-01-02T03:04:05.678Z', samples, settings: defaultSettings },
    classes: [{ id: 'a', name: 'Apple', colour: 0, enabled: true }],
  };
  await writeProjectFile(
    [{ document, heads: [], openedHead: undefined, measured: new Map(), embeddings: () => Promise.resolve([]), picture }],
    disk,
  );
  expect(read).toBe(PICTURES);
  expect(written).toBeGreaterThan(PICTURES * BYTES);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(MOST_HELD);
});
