// Samples under keys that name their embeddings' content, with the embeddings of those only that the other side does not hold.
import type { LabelledEmbeddings } from './headMethod';
import type { KeyedSamples } from './trainingMemory';

/**
 * A key is the sample's id and a fingerprint of its embedding: another backbone, or another device, gives another key.
 * @throws RangeError when there is not one id and one embedding for each class index.
 */
export function keyedSamples(samples: LabelledEmbeddings & { readonly ids: readonly string[] }, held: ReadonlySet<string>): KeyedSamples {
  const { embeddings, embeddingLength: d, classes, classIds, ids } = samples;
  if (ids.length !== classes.length) throw new RangeError(`invalid ids: ${ids.length} for ${classes.length} samples`);
  if (embeddings.length !== classes.length * d) {
    throw new RangeError(`invalid embeddings: ${embeddings.length} numbers for ${classes.length} samples of length ${d}`);
  }
  const bits = new Uint32Array(embeddings.buffer, embeddings.byteOffset, embeddings.length);
  const keys = ids.map((id, i) => `${id}:${fingerprint(bits, i * d, d)}`);
  const places = Uint32Array.from(keys.keys()).filter((place) => !held.has(keys[place] as string));
  const added = new Float32Array(places.length * d);
  places.forEach((place, m) => added.set(embeddings.subarray(place * d, place * d + d), m * d));
  return { keys, embeddingLength: d, classes, classIds, places, added };
}

/** 64 bits that other content gives otherwise (FNV-1a over words, even and odd places apart; it guards against change, not malice). */
function fingerprint(bits: Uint32Array, from: number, length: number): string {
  let even = 0x811c9dc5;
  let odd = 0x1000193;
  for (let j = 0; j < length; j += 2) {
    even = Math.imul(even ^ (bits[from + j] as number), 0x1000193);
    even ^= even >>> 15;
    if (j + 1 < length) odd = Math.imul(odd ^ (bits[from + j + 1] as number), 0x85ebca6b);
    odd ^= odd >>> 13;
  }
  return `${(even >>> 0).toString(36)}${(odd >>> 0).toString(36)}`;
}
