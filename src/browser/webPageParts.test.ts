// The parts of saved web pages come from the app's own address, and what is missing is named.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { webPageParts } from './webPageParts';

beforeEach(() => vi.stubGlobal('document', { baseURI: 'http://school.test/app/' }));
afterEach(() => vi.unstubAllGlobals());

test('all are asked for beside the app', async () => {
  const asked: string[] = [];
  const parts = await webPageParts('web-page/', ['headstart.js'], (address) => {
    asked.push(address instanceof Request ? address.url : String(address));
    return Promise.resolve(new Response('content'));
  });
  expect(asked[0]).toBe('http://school.test/app/web-page/headstart.js');
  expect(parts.ok && [...parts.value.keys()]).toEqual(['headstart.js', 'tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm']);
});

test('a part that is missing, a page in its place, and no connection are told of', async () => {
  const answers = [
    () => Promise.resolve(new Response('', { status: 404 })),
    () => Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })),
    () => Promise.reject(new TypeError('Failed to fetch')),
  ];
  const told = await Promise.all(answers.map((answer) => webPageParts('web-page/', ['page.js'], answer)));
  expect(told).toEqual(['404', '200', 'Failed to fetch'].map((why) => ({ ok: false, error: `page.js: ${why}` })));
});
