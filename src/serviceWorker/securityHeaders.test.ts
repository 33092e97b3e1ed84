// The policies name the catalogue's hosts and nothing else outside, and never allow inline script or eval.
import { describe, expect, test } from 'vitest';
import { catalogue } from '../core/backbones/catalogue';
import { headersFor, pagePolicy, workerPolicy } from './securityHeaders';

const directives = (policy: string) => new Map(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));

describe('the security headers', () => {
  test('connect to our own origin and the catalogue’s hosts only', () => {
    const far = { ...catalogue[0], url: 'https://far.example:8443/a/model.json' } as (typeof catalogue)[number];
    for (const policy of [pagePolicy, workerPolicy]) {
      expect(directives(policy(catalogue)).get('connect-src')).toEqual(["'self'", 'https://storage.googleapis.com']);
      expect(directives(policy([...catalogue, far, far])).get('connect-src')).toEqual([
        "'self'",
        'https://storage.googleapis.com',
        'https://far.example:8443',
      ]);
    }
  });

  test('allow nothing inline, no eval, and no other origin', () => {
    for (const policy of [pagePolicy(catalogue), workerPolicy(catalogue)]) {
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
      expect(directives(policy).get('default-src')).toEqual(["'none'"]);
      const outside = [...directives(policy)]
        .filter(([name]) => name !== 'connect-src')
        .flatMap(([, sources]) => sources)
        .filter((source) => /^https?:/.test(source));
      expect(outside).toEqual([]);
    }
    expect(directives(pagePolicy(catalogue)).get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives(pagePolicy(catalogue)).get('worker-src')).toEqual(["'self'"]);
  });

  test('isolate everything, and give the camera to pages', () => {
    for (const path of ['/', '/index.html', '/assets/a.js', '/assets/a.wasm', '/icon.svg']) {
      expect(headersFor(path, catalogue)).toMatchObject({
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
    }
    expect(headersFor('/sub/', catalogue)['Permissions-Policy']).toContain('camera=(self)');
    expect(headersFor('/', catalogue)['Content-Security-Policy']).toContain('frame-ancestors');
    expect(headersFor('/assets/engine.worker-x.js', catalogue)['Content-Security-Policy']).toBe(workerPolicy(catalogue));
  });
});
