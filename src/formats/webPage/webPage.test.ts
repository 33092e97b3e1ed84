// A saved web page holds all it needs, speaks to its own folder alone, and takes every name for text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toyBackbone } from '../../ml/toyBackbone';
import type { HeadDocument } from '../headDocument';
import { documentClassIds } from '../headDocument';
import { readHeadBlob } from '../headBlob';
import { readHeadFile } from '../headFile';
import { document as drawnDocument } from '../testing/exampleHead';
import { zipEntries } from '../zipEntries';
import type { WebPageWords } from './indexHtml';
import { indexHtml, WEB_PAGE_POLICY } from './indexHtml';
import { webPage } from './webPage';
import { webPageReadme } from './webPageReadme';

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror="alert(2)">&amp; \u202e`;
const { spec, topology, weights } = toyBackbone();

const words: WebPageWords = {
  language: 'en-"x',
  direction: 'ltr',
  knows: HOSTILE,
  camera: HOSTILE,
  choose: HOSTILE,
  loading: HOSTILE,
  ready: HOSTILE,
  unknown: HOSTILE,
  ifItHadTo: HOSTILE,
  noCamera: HOSTILE,
  noPicture: HOSTILE,
  notLoaded: HOSTILE,
  noScript: HOSTILE,
  privacy: HOSTILE,
};

function documentOf(length = 6): HeadDocument {
  const head = {
    kind: 'linear',
    classIds: documentClassIds(2),
    embeddingLength: length,
    weights: new Float32Array(2 * length),
    bias: Float32Array.of(1, 1),
  } as const;
  return {
    name: 'Fruit',
    classes: ['apple', '梨'].map((name, place) => ({ name, colour: 0, samples: 1, place })),
    backbone: { ...spec, fingerprint: 'ab'.repeat(32) },
    head,
    parity: { inputs: new Float32Array(length), probabilities: Float32Array.of(0.5, 0.5) },
    createdAt: '2026-01-02T03:04:05Z',
  };
}

const parts = new Map(['headstart.js', 'page.js', 'licences.txt'].map((name) => [name, new TextEncoder().encode(name)]));

async function filesOf(zip: Blob): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await zipEntries(zip);
  if (!entries.ok) throw new Error(entries.error.kind);
  const files = await Promise.all(
    entries.value.map(async ({ name, read }) => {
      const bytes = await read();
      if (!bytes.ok) throw new Error(bytes.error.kind);
      return [name, bytes.value] as const;
    }),
  );
  return new Map(files);
}

test.each([
  ['test-set', 'score: 29 of 30 pictures of a test set right'],
  ['held-out', 'score: 29 of 30 samples right, each asked of a head that had not learned from its recording'],
] as const)('its README says of a score on %s what was asked', (on, sentence) => {
  expect(webPageReadme({ ...documentOf(), score: { right: 29, asked: 30, on } }, spec)).toContain(sentence);
});

test('the archive holds page, head, backbone, scripts, licences and a README', async () => {
  const said = { card: { author: 'Ada', limits: 'daylight' }, score: { right: 9, asked: 10, on: 'held-out' } } as const;
  const page = await webPage({ ...documentOf(), ...said }, spec, { topology, weights }, parts, words);
  if (!page.ok) throw new Error(page.error);
  const files = await filesOf(page.value);
  expect([...files.keys()].sort()).toEqual(
    [
      'README.txt',
      'backbone.json',
      'head.safetensors',
      'headstart.js',
      'index.html',
      'licences.txt',
      'model.json',
      'page.js',
      'weights.bin',
    ].sort(),
  );
  expect(readHeadFile(files.get('head.safetensors') ?? new Uint8Array()).ok).toBe(true);
  expect(files.get('weights.bin')).toEqual(new Uint8Array(weights));
  expect(JSON.parse(new TextDecoder().decode(files.get('backbone.json')))).toEqual({
    inputSize: 8,
    scaling: spec.scaling,
    featureLayer: 'features',
    embeddingLength: 6,
  });
  const readme = new TextDecoder().decode(files.get('README.txt'));
  expect(readme).toContain('It knows: apple, 梨.');
  expect(readme).toContain('- made by: Ada\n- limits: daylight\n- score: 9 of 10 samples right');
  expect(readme).toContain('it cannot say “I don’t know”');
});

test('names and words are only ever text: they open no tag and end no attribute', () => {
  const html = indexHtml(HOSTILE, words);
  expect(html).not.toContain('<img src=x');
  expect(html.match(/<script/g)).toEqual(['<script']);
  // With all that is escaped taken out, nothing of the names is left.
  expect(html).not.toMatch(/alert\(\d\)<\/|onerror="/);
  expect(html.match(/"/g)?.length).toBe(
    indexHtml('a', { ...words, ...Object.fromEntries(Object.keys(words).map((key) => [key, 'a'])) }).match(/"/g)?.length,
  );
});

test('its policy knows no other host, no inline script or style, and no eval', () => {
  expect(indexHtml('a', words)).toContain('http-equiv="Content-Security-Policy"');
  expect(WEB_PAGE_POLICY).toMatch(/^default-src 'none'; /);
  expect(WEB_PAGE_POLICY).not.toMatch(/https?:|'unsafe-inline'|'unsafe-eval'|\*/);
  expect(indexHtml('a', words)).not.toMatch(/<style|style="|<script>| on\w+="/);
});

test('any head that went into a page comes out of it as it was', async () => {
  const names = fc.uniqueArray(fc.constantFrom('apple', '梨', '"><script>', 'x y', '0', '__proto__'), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(names, fc.integer({ min: 1, max: 4 }), fc.nat(), async (classes, questions, seed) => {
      const made = { ...drawnDocument(classes, 6, questions, seed), backbone: { ...spec, fingerprint: 'ab'.repeat(32) } };
      const page = await webPage(made, spec, { topology, weights }, parts, words);
      const read = page.ok ? await readHeadBlob(page.value) : page;
      expect(read.ok && read.value.classes.map(({ name }) => name)).toEqual(classes);
      expect(read.ok && read.value.head).toEqual(made.head);
      expect(read.ok && read.value.parity).toEqual(made.parity);
    }),
    { numRuns: 20 },
  );
});

test('a backbone that is another than the head’s is refused', async () => {
  expect((await webPage(documentOf(5), spec, { topology, weights }, parts, words)).ok).toBe(false);
  expect((await webPage(documentOf(), spec, { topology, weights: weights.slice(4) }, parts, words)).ok).toBe(false);
});
