// A toy backbone's entry in the catalogue, and the classifier that it was taught.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { writeSafetensors } from '../../formats/safetensors';

export const TOY_LENGTH = 4;

/** A fingerprint has 64 hexadecimal digits. */
export const toyFingerprint = (id: string): string =>
  Array.from(id, (letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0');

/** A toy backbone's entry; two of them differ in their fingerprint only. */
export const toySpec = (id = 'toy'): BackboneSpec => ({
  id,
  name: `Toy ${id}`,
  url: `models/${id}/model.json`,
  files: [{ path: 'model.json' }],
  inputSize: 8,
  scaling: { divide: 127, subtract: 1 },
  featureLayer: 'features',
  embeddingLength: TOY_LENGTH,
  fingerprint: toyFingerprint(id),
  licence: 'none',
  classifier: { kind: 'file', file: { path: 'top.safetensors' } },
});

/** The toy backbone with random weights. */
export const randomToy: BackboneSpec = { ...toySpec('dice'), random: { of: 'toy', network: 'toy', seed: 1 } };

/** What every toy backbone was taught to name: where on its circle a number lies. */
export const TOY_LABELS = ['east', 'north', 'west', 'south'] as const;

/** A classifier's file: the logit of each direction is 4 times the embedding's part in it. */
export function toyClassifierFile(): Uint8Array<ArrayBuffer> {
  const kernel = [4, 0, -4, 0, 0, 4, 0, -4, 0, 0, 0, 0, 0, 0, 0, 0];
  const tensors = new Map([
    ['kernel', { shape: [TOY_LENGTH, TOY_LABELS.length], values: Float32Array.from(kernel) }],
    ['bias', { shape: [TOY_LABELS.length], values: new Float32Array(TOY_LABELS.length) }],
  ]);
  return writeSafetensors(
    tensors,
    new Map([
      ['format', 'headstart-top'],
      ['labels', JSON.stringify(TOY_LABELS)],
    ]),
  );
}
