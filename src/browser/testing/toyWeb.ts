// A web of one toy backbone's files, some answered otherwise, that counts what is asked of it.
import { createHash } from 'node:crypto';
import type { BackboneSpec } from '../../core/backbones/backbones';

export const baseUrl = 'https://app.test/sub/';
export const root = `${baseUrl}models/toy/model.json`;
/** The text in UTF-8. */
export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const files = { 'model.json': bytesOf('{"a":1}'), 'one.bin': Uint8Array.of(1, 2, 3), 'two.bin': Uint8Array.of(4, 5) };
/** SHA-256, in hexadecimal. */
export const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A toy's spec; with `known`, lengths and hashes are told beforehand. */
export function specOf(known: boolean): BackboneSpec {
  return {
    id: 'toy',
    name: 'Toy',
    url: 'models/toy/model.json',
    files: Object.entries(files).map(([path, bytes]) => ({ path, ...(known && { bytes: bytes.length, sha256: hash(bytes) }) })),
    inputSize: 8,
    scaling: { divide: 127, subtract: 1 },
    featureLayer: 'f',
    embeddingLength: 4,
    licence: 'none',
  };
}

export type Answer = (attempt: number, init: RequestInit) => Response | Promise<Response>;

/** A toy web of those files, some answered otherwise; counts what is asked of it. */
export function web(otherwise: Record<string, Answer> = {}) {
  const asked: string[] = [];
  const pauses: number[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    await Promise.resolve();
    if (init.signal?.aborted) throw new DOMException('aborted', 'AbortError');
    const name = url.replace(`${baseUrl}models/toy/`, '') as keyof typeof files;
    asked.push(name);
    const attempt = asked.filter((each) => each === name).length;
    return otherwise[name]?.(attempt, init) ?? new Response(files[name]);
  }) as typeof globalThis.fetch;
  const pause = (milliseconds: number) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  return { asked, pauses, options: { fetch, pause, baseUrl } };
}

export const whole = { ok: true, value: { topology: '{"a":1}', weights: Uint8Array.of(1, 2, 3, 4, 5).buffer } };
/** An answer that never comes: it throws as `fetch` does without a network. */
export const networkFailure: Answer = () => {
  throw new TypeError('Failed to fetch');
};
