// Ten thousand pictures tested at once: what is open meanwhile, and what is kept of them at the end.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Pictures } from '../../browser/pictures';
import { ok } from '../../core/base/result';
import { onACircle } from '../testing/onACircle';
import { toyBitmap, toyPictures } from '../testing/toyPictures';
import { toyFile } from '../testing/toyPorts';

const PICTURES = 10_000;
/** What a kept picture takes: a JPEG of 256 × 256. */
const BYTES = 20_000;
/** Frames that may be open: of the batch that is looked at and of the one that is decoded meanwhile. */
const MOST_OPEN = 32;
/** Bytes that may be kept of a picture: its answer. */
const MOST_KEPT = 1500;

/** Pictures with as many bytes as real ones, and how many of their frames are open. */
function counted() {
  const open = { now: 0, most: 0 };
  const pictures: Pictures = {
    ...toyPictures,
    async take(file, _, side) {
      const value = Number(await file.text());
      const bytes = new ArrayBuffer(BYTES);
      new Float64Array(bytes, 0, 1)[0] = value;
      const frame = toyBitmap(value, side);
      open.now++;
      open.most = Math.max(open.most, open.now);
      const close = frame.close.bind(frame);
      frame.close = () => {
        open.now--;
        close();
      };
      return ok({ picture: { bytes, type: 'image/png' }, frame });
    },
  };
  return { open, pictures };
}

/** Bytes that are reachable. */
function reachable(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('a bounded part of them is open, and of each little more than its answer is kept', { timeout: 120_000 }, async () => {
  const { open, pictures } = counted();
  const values = [0, 1, 2].map((c) => Array.from({ length: 8 }, (_, i) => c + i / 50));
  const { store } = await onACircle(values, { kind: 'nearest-mean' }, { pictures });
  const files = Array.from({ length: PICTURES }, (_, i) => toyFile((i % 300) / 100, `Class ${1 + (i % 3)}`));
  open.most = open.now;
  const before = reachable();
  await store.getState().testBatch(files);
  const kept = (reachable() - before) / PICTURES;
  const { batch } = store.getState();
  expect(batch).toMatchObject({ kind: 'ended', how: 'done', done: PICTURES });
  expect(open.now).toBe(0);
  expect(open.most).toBeLessThanOrEqual(MOST_OPEN);
  expect(kept, `${Math.round(kept)} bytes a picture`).toBeLessThan(MOST_KEPT);
});
