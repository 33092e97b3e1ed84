// Records of backbones: what was written is read back the same, what an earlier version wrote is understood, anything else is refused.
import { describe, expect, test } from 'vitest';
import type { BackboneSpec } from './backbones';
import { readHostedRecord, readOwnRecord } from './backboneRecords';

const own: BackboneSpec = {
  id: 'own-ab',
  name: 'Mine',
  url: 'own/ab/model.json',
  files: [],
  format: 'graph',
  output: 'pool/mean',
  crop: 0.875,
  inputSize: 224,
  scaling: { divide: 127.5, subtract: 1 },
  featureLayer: 'features',
  embeddingLength: 1280,
  fingerprint: 'ab'.repeat(32),
  licence: 'unknown',
  own: { identity: 'cd'.repeat(32), weightCount: 2, bytes: 10 },
};
const hosted = { id: 'mobile', files: [{ path: 'model.json', bytes: 10, sha256: 'ab'.repeat(32) }], fingerprint: 'cd'.repeat(32) };

describe('an own backbone', () => {
  test('is read back as it was written', () => {
    expect(readOwnRecord(JSON.stringify(own))).toEqual(own);
  });

  test('that an earlier version wrote has a licence that nobody knows', () => {
    expect(readOwnRecord(JSON.stringify({ ...own, licence: 'not known: it came from your own files' }))).toEqual(own);
  });

  test.each<readonly [string, Record<string, unknown>]>([
    ['no length', { embeddingLength: undefined }],
    ['a length of nothing', { embeddingLength: 0 }],
    ['a length that is text', { embeddingLength: '1280' }],
    ['pictures without a size', { inputSize: 0 }],
    ['pictures too large for any screen', { inputSize: 1e9 }],
    ['a scaling by zero', { scaling: { divide: 0, subtract: 1 } }],
    ['no scaling', { scaling: null }],
    ['a crop that enlarges', { crop: 4 }],
    ['files that are none', { files: [{ bytes: 3 }] }],
    ['no files', { files: {} }],
    ['no mark of being own', { own: undefined }],
  ])('with %s is refused', (_, change) => {
    expect(readOwnRecord(JSON.stringify({ ...own, ...change }))).toBeUndefined();
  });

  test.each(['', '{', 'null', '[]', '"text"', undefined])('is not %j', (json) => {
    expect(readOwnRecord(json)).toBeUndefined();
  });
});

describe('a hosted backbone', () => {
  test('is read back as it was written', () => {
    expect(readHostedRecord(JSON.stringify(hosted))).toEqual(hosted);
  });

  test.each<readonly [string, Record<string, unknown>]>([
    ['no files', { files: [] }],
    ['a file without a path', { files: [{ bytes: 3 }] }],
    ['a hash that is none', { files: [{ path: 'model.json', sha256: 'no' }] }],
    ['a fingerprint that is none', { fingerprint: '' }],
  ])('with %s counts for nothing', (_, change) => {
    expect(readHostedRecord(JSON.stringify({ ...hosted, ...change }))).toBeUndefined();
  });
});
