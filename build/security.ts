// Puts the security headers where the service worker is not yet: the servers of Vite, and the built page's own meta tag.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type { BackboneSpec } from '../src/core/backbones/backbones';
import { headersFor, ISOLATION_HEADERS, pagePolicy, PERMISSIONS_HEADERS } from '../src/serviceWorker/securityHeaders';

type Next = (error?: unknown) => void;

/** `catalogue`: what the app may fetch, and so the only hosts that its pages may speak to. */
export function security(catalogue: readonly BackboneSpec[]): Plugin {
  return {
    name: 'headstart-security',
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        // The development server writes inline scripts of its own.
        if (server) return html;
        const policy = { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(catalogue) };
        const referrer = { name: 'referrer', content: 'no-referrer' };
        return [policy, referrer].map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' as const }));
      },
    },
    configureServer: ({ middlewares }) => {
      middlewares.use(send(() => ({ ...ISOLATION_HEADERS, ...PERMISSIONS_HEADERS })));
    },
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(send((path) => headersFor(path, catalogue)));
    },
  };
}

function send(headers: (path: string) => Readonly<Record<string, string>>) {
  return ({ url = '/' }: IncomingMessage, response: ServerResponse, next: Next) => {
    const { pathname } = new URL(url, 'http://localhost');
    for (const [name, value] of Object.entries(headers(pathname))) response.setHeader(name, value);
    next();
  };
}
