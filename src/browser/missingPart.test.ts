// Why a part is missing: by what the server answers for the page, and for the part itself.
import { expect, test } from 'vitest';
import { whyMissing } from './missingPart';

const PAGE = 'https://school.test/app/?class=7#x';
const html = (script: string) => `<div id="root"></div><script type="module" crossorigin src="./assets/${script}"></script>`;
const cause = new TypeError('Failed to fetch dynamically imported module: https://school.test/app/assets/Menu-a.js');

/** A server by path: text, a number for a status, or nothing for no answer. */
function server(files: Readonly<Record<string, string | number>>) {
  const asked: string[] = [];
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    asked.push(`${pathname} ${init?.cache ?? ''}`);
    const found = files[pathname];
    if (found === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    if (typeof found === 'number') return Promise.resolve(new Response('', { status: found }));
    return Promise.resolve(new Response(found, { headers: { 'content-type': found.startsWith('<') ? 'text/html' : 'text/javascript' } }));
  };
  const why = (of: unknown = cause) => whyMissing(of, { page: PAGE, entry: 'https://school.test/app/assets/index-a.js', fetch });
  return { why, asked };
}

test('no answer means no connection, and every cache is passed by', async () => {
  const { why, asked } = server({});
  expect(await why()).toBe('unreachable');
  expect(asked).toEqual(['/app/ no-store']);
});

test('a page that begins with another script is a newer version', async () => {
  expect(await server({ '/app/': html('index-b.js') }).why()).toBe('newer');
  expect(await server({ '/app/': html('index-b.js') }).why(new Error('Importing a module script failed.'))).toBe('newer');
});

test('the same page: what counts is what the server says of the part', async () => {
  const same = { '/app/': html('index-a.js') };
  expect(await server({ ...same, '/app/assets/Menu-a.js': 404 }).why()).toBe('newer');
  expect(await server({ ...same, '/app/assets/Menu-a.js': html('index-a.js') }).why()).toBe('newer');
  expect(await server({ ...same, '/app/assets/Menu-a.js': 'export {}' }).why()).toBe('unreachable');
  expect(await server({ ...same, '/app/assets/Menu-a.js': 503 }).why()).toBe('unreachable');
  expect(await server(same).why()).toBe('unreachable');
  expect(await server(same).why('odd')).toBe('unreachable');
  expect(await server({ ...same, '/assets/Menu-a.css': 404 }).why(new Error('Unable to preload CSS for /assets/Menu-a.css'))).toBe('newer');
});

test('a page that is not ours says nothing', async () => {
  expect(await server({ '/app/': '<title>Log in to the Wi-Fi</title><script src="portal.js"></script>' }).why()).toBe('unreachable');
  expect(await server({ '/app/': 502 }).why()).toBe('unreachable');
});
