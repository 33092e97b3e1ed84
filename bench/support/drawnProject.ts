// A project of thousands of samples, drawn from a seed and written into the browser's database: nothing is uploaded or embedded for it.
import type { Page } from '@playwright/test';
import { identityOf } from '../../src/core/backbones/backbones';
import { builtInBackbone } from '../../src/core/backbones/builtInBackbone';

export interface DrawnProject {
  readonly classes: number;
  /** Samples of each class. */
  readonly samples: number;
  readonly seed: number;
}

export const classNameAt = (i: number) => `Drawn ${String(i + 1).padStart(2, '0')}`;

/**
 * Fills the app's first project. The page must be of the app's origin and not the app, which has been open there before.
 * Embeddings are like those of a backbone with relu: none below 0, drawn towards directions that all classes share, towards their class's
 * own, and with noise in each dimension. Pictures are a few different ones, encoded once, each kept by many samples.
 */
export async function writeDrawnProject(page: Page, { classes, samples, seed }: DrawnProject): Promise<void> {
  const names = Array.from({ length: classes }, (_, i) => classNameAt(i));
  const fingerprint = identityOf(builtInBackbone) ?? '';
  await page.evaluate(write, { names, samples, seed, length: builtInBackbone.embeddingLength, fingerprint });
}

interface Wanted {
  readonly names: readonly string[];
  readonly samples: number;
  readonly seed: number;
  readonly length: number;
  readonly fingerprint: string;
}

/** Runs in the page: it can use nothing from outside. Its records are those of `src/browser/projectSchema.ts`. */
async function write({ names, samples, seed, length, fingerprint }: Wanted): Promise<void> {
  const DIFFERENT = 100;
  const AT_ONCE = 250;
  const SHARED = 8;
  const SIDE = 256;

  // mulberry32, as in src/core/base/random.ts.
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const near = () => random() + random() + random() - 1.5;

  const jpegs: ArrayBuffer[] = [];
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  for (let i = 0; i < DIFFERENT; i++) {
    const pixels = context.createImageData(SIDE, SIDE);
    const grounds = [random(), random(), random()].map((share) => 60 + 140 * share);
    pixels.data.forEach((_, at) => (pixels.data[at] = at % 4 === 3 ? 255 : (grounds[at % 4] ?? 0) + 40 * random()));
    context.putImageData(pixels, 0, 0);
    for (let shape = 0; shape < 12; shape++) {
      context.fillStyle = `hsl(${360 * random()} 70% 50%)`;
      context.fillRect(SIDE * random(), SIDE * random(), 80 * random(), 80 * random());
    }
    jpegs.push(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.7 })).arrayBuffer());
  }

  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('a request failed'));
    });
  const database = await done(indexedDB.open('headstart'));
  const stores = ['projects', 'samples', 'pictures', 'embeddings'];
  const [project] = (await done(database.transaction('projects').objectStore('projects').getAll())) as { id: string }[];
  if (!project) throw new Error('the app has made no project');

  const classes = names.map((name, i) => ({ id: `class-${i}`, name, colour: i % 12, enabled: true }));
  const shared = Float32Array.from({ length: SHARED * length }, near);
  const own = Float32Array.from({ length: names.length * length }, near);
  const count = names.length * samples;
  for (let first = 0; first < count; first += AT_ONCE) {
    const transaction = database.transaction(stores, 'readwrite');
    const completed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('a transaction was aborted'));
    });
    const store = (name: string) => transaction.objectStore(name);
    for (let order = first; order < Math.min(count, first + AT_ONCE); order++) {
      const c = order % names.length;
      const id = Array.from({ length: 4 }, () =>
        Math.floor(2 ** 32 * random())
          .toString(16)
          .padStart(8, '0'),
      ).join('');
      const values = new Float32Array(length);
      const shares = Array.from({ length: SHARED }, near);
      for (let j = 0; j < length; j++) {
        let value = 0.3 + 0.4 * (own[c * length + j] ?? 0) + 0.5 * near();
        for (let s = 0; s < SHARED; s++) value += 0.5 * (shares[s] ?? 0) * (shared[s * length + j] ?? 0);
        values[j] = Math.max(0, value);
      }
      const sample = { id, classId: `class-${c}`, burst: id, takenAt: 1_700_000_000_000 + order, source: 'file' };
      store('samples').put({ project: project.id, id, sample, order });
      store('pictures').put({ bytes: jpegs[order % DIFFERENT], type: 'image/jpeg' }, id);
      store('embeddings').put({ sampleId: id, device: 'wasm', values }, [project.id, fingerprint, id]);
    }
    await completed;
  }
  const last = database.transaction('projects', 'readwrite').objectStore('projects');
  const record = {
    ...project,
    name: 'Drawn',
    classes,
    sampleCount: count,
    nextOrder: count,
    fingerprints: [fingerprint],
    changedAt: Date.now(),
  };
  await done(last.put(record));
  database.close();
}
