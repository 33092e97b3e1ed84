// A short name for what a head learns from, so that two problems can be compared without their rows.
import type { Sample } from '../../core/dataset/dataset';

/** Two 32-bit numbers. */
type Digest = readonly [number, number];

/**
 * Names rows in their order, each by its id and its sample's class. Equal for equal rows; different for others but by a chance of some
 * 2⁻⁶⁴ (it guards against change, not malice). What a sample comes to is kept for as long as the sample is.
 */
export function problemKey(fingerprint: string, rows: readonly { readonly sample: Sample; readonly id: string }[]): string {
  let [a, b] = START;
  for (const { sample, id } of rows) {
    const known = id === sample.id ? marks.get(sample) : undefined;
    const mark = known ?? markOf(`${id}:${sample.classId}`);
    if (!known && id === sample.id) marks.set(sample, mark);
    a = mixed(a ^ mark[0], 0x01000193);
    b = mixed(b ^ mark[1], 0x85ebca6b);
  }
  return `${fingerprint} ${rows.length} ${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`;
}

/** Names a list of texts in its order, as `problemKey` names rows. */
export function listKey(texts: readonly string[]): string {
  let [a, b] = START;
  for (const text of texts) {
    const mark = markOf(text);
    a = mixed(a ^ mark[0], 0x01000193);
    b = mixed(b ^ mark[1], 0x85ebca6b);
  }
  return `${texts.length} ${(a >>> 0).toString(36)} ${(b >>> 0).toString(36)}`;
}

/** Samples never change: a changed one is another object. */
const marks = new WeakMap<Sample, Digest>();

const START: Digest = [0x811c9dc5, 0x1000193];

function markOf(text: string): Digest {
  let [a, b] = START;
  for (let i = 0; i < text.length; i++) {
    a = mixed(a ^ text.charCodeAt(i), 0x01000193);
    b = mixed(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return [a, b];
}

/** A step of FNV-1a, its high bits brought down so that they count as well. */
function mixed(value: number, factor: number): number {
  const product = Math.imul(value, factor);
  return product ^ (product >>> 15);
}
