// What goes into every saved web page: its scripts, which the build made, and TensorFlow.js's WebAssembly.
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';

/** Files by their names in the page's folder. */
export type WebPageParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Fetches them from the app's own server, or from what the service worker keeps: these scripts of a folder, and the WebAssembly. The error
 * says which could not be had, for developers.
 */
export async function webPageParts(
  folder: string,
  scripts: readonly string[],
  fetcher: typeof fetch = fetch,
): Promise<Result<WebPageParts, string>> {
  const addresses = [
    ...scripts.map((name) => [name, new URL(`${folder}${name}`, document.baseURI).href] as const),
    ['tfjs-backend-wasm.wasm', plain] as const,
    ['tfjs-backend-wasm-simd.wasm', simd] as const,
  ];
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, address] of addresses) {
    try {
      const response = await fetcher(address);
      // A server that answers everything with its page has not got the file.
      const page = response.headers.get('content-type')?.startsWith('text/html') === true;
      if (!response.ok || page) return fail(`${name}: ${response.status}`);
      parts.set(name, new Uint8Array(await response.arrayBuffer()));
    } catch (cause) {
      return fail(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  return ok(parts);
}
