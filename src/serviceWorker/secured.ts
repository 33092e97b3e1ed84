// A response with the headers that its path needs.
import type { BackboneSpec } from '../core/backbones/backbones';
import { headersFor } from './securityHeaders';

/**
 * The response with the headers of its path. Where it has them it is given as it is: a copy would have to be read by the service worker,
 * and would lose the compiled code that a browser keeps with a script.
 */
export function secured(response: Response, path: string, catalogue: readonly BackboneSpec[]): Response {
  const wanted = Object.entries(headersFor(path, catalogue));
  if (wanted.every(([name, value]) => response.headers.get(name) === value)) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of wanted) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
