// Heads, links, models and archives are read beside the page: the same answer as here, a worker for each that ends with it,
// and a word when it dies.
import { describe, expect, it, vi } from 'vitest';
import { toyBackbone } from '../ml/toyBackbone';
import { serve } from '../workers/bridge';
import { channelWorker, lockLines } from '../workers/testing/channelWorker';
import { LARGEST_HEAD_FILE } from './headFile';
import { projectReaderCalls } from './projectReaderCalls';
import type { ProjectReaderCalls } from './projectReader';
import { archiveKindApart, readHeadApart, readHeadLinkApart, readImageModelApart } from './readApart';
import { headFiles, imageModelOn, linkOf, plainLink, zipped } from './testing/seeds';

/** A worker that does as the real one, or what is given, and browser locks that tell when it is gone. */
function workers(calls: Partial<ProjectReaderCalls> = {}) {
  const { page, side, terminated } = channelWorker();
  const { locks, release, waiting } = lockLines();
  serve(side, { ...projectReaderCalls(), ...calls }, locks);
  return { makeWorker: () => page, locks, release, waiting, terminated };
}

const none = { makeWorker: () => undefined };

async function seeds() {
  const site = imageModelOn(toyBackbone());
  const model = { 'model.json': site.modelJson, 'metadata.json': site.metadataJson, 'weights.bin': site.weights };
  const bytes = Object.entries(model).map(([name, content]) => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  return {
    model: new Blob([Uint8Array.from(await zipped(Object.fromEntries(bytes) as Record<string, Uint8Array>))]),
    heads: headFiles().map((file) => new Blob([Uint8Array.from(file)])),
    link: linkOf(await plainLink()),
  };
}

/** Each door, asked something that it opens. */
const doors = async () => {
  const { model, heads, link } = await seeds();
  return {
    'what an archive holds': (use: Parameters<typeof archiveKindApart>[1]) => archiveKindApart(model, use),
    'an image model': (use: Parameters<typeof archiveKindApart>[1]) => readImageModelApart([{ name: 'a.zip', file: model }], use),
    ...Object.fromEntries(
      heads.map((file, i) => [`head ${i}`, (use: Parameters<typeof archiveKindApart>[1]) => readHeadApart(file, use)] as const),
    ),
    'a link': (use: Parameters<typeof archiveKindApart>[1]) => readHeadLinkApart(link, use),
  };
};

describe('beside the page', () => {
  it('everything is read as it is here, and each worker ends', async () => {
    for (const [name, door] of Object.entries(await doors())) {
      const made = workers();
      const apart = await door(made);
      expect(apart, name).toEqual(await door(none));
      if (typeof apart !== 'string') expect(apart.ok, name).toBe(true);
      expect(made.terminated(), name).toBe(true);
    }
  });

  it('a worker that ends without a word, as where memory is short, is told of', async () => {
    const hangs = () => new Promise<never>(() => undefined);
    for (const [name, door] of Object.entries(await doors())) {
      const made = workers({ kind: hangs, imageModel: hangs, head: hangs, link: hangs });
      const reading = door(made);
      await vi.waitUntil(() => made.waiting() === 2);
      made.release();
      const said = await reading;
      if (typeof said === 'string') expect(said, name).toBe('unknown');
      else expect(said, name).toMatchObject({ ok: false, error: { kind: 'stopped' } });
    }
  });

  it('a head of more bytes than any has is refused before one of them is read', async () => {
    const ofSize = (size: number) =>
      Object.defineProperty(new Blob(), 'size', { value: size, configurable: true }) as Blob & { arrayBuffer: () => Promise<never> };
    for (const [size, kind] of [
      [LARGEST_HEAD_FILE + 1, 'too-large'],
      [5, 'unreadable'],
    ] as const) {
      const file = Object.assign(ofSize(size), { arrayBuffer: () => Promise.reject(new Error('it was read')) });
      expect(await readHeadApart(file, none)).toEqual({ ok: false, error: { kind } });
    }
  });
});
