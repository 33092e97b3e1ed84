// A response has the headers of its path, and is copied only where it lacks one.
import { expect, test } from 'vitest';
import { secured } from './secured';
import { headersFor } from './securityHeaders';

test.each(['/', '/assets/engine.worker-1.js', '/models/weights.bin'])('%s has its headers, its status and its bytes', async (path) => {
  const given = new Response('some bytes', { status: 203, headers: { 'Content-Type': 'text/plain', 'Referrer-Policy': 'unsafe-url' } });
  const made = secured(given, path, []);
  expect(Object.fromEntries(made.headers)).toMatchObject(
    Object.fromEntries(Object.entries(headersFor(path, [])).map(([name, value]) => [name.toLowerCase(), value])),
  );
  expect([made.status, made.headers.get('Content-Type'), await made.text()]).toEqual([203, 'text/plain', 'some bytes']);
});

test('one that has them is given as it is; one with those of another policy is not', () => {
  const path = '/assets/engine.worker-1.js';
  const kept = secured(new Response('1'), path, []);
  expect(secured(kept, path, [])).toBe(kept);
  expect(secured(kept, '/', [])).not.toBe(kept);
});
