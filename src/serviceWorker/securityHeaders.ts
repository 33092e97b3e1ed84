// What the app's pages and scripts may do, as headers: the service worker sends them, and so does the server we come with.
import type { BackboneSpec } from '../core/backbones/backbones';

type Headers = Readonly<Record<string, string>>;

/** On everything: isolates the page, so that WebAssembly may have threads, and tells nobody where a person came from. */
export const ISOLATION_HEADERS: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** On pages: the camera for this page alone, and nothing else that a page may ask for. */
export const PERMISSIONS_HEADERS: Headers = {
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=()',
};

const common = (catalogue: readonly BackboneSpec[]): readonly string[] => [
  "default-src 'none'",
  // A web address in the catalogue is the only place outside that anything is ever fetched from.
  `connect-src ${["'self'", ...hostsOf(catalogue)].join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
];

/** The page's policy, as its meta tag carries it: no inline script, no inline style, no eval but WebAssembly's. */
export function pagePolicy(catalogue: readonly BackboneSpec[]): string {
  return [
    ...common(catalogue),
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    'media-src blob: mediastream:',
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
  ].join('; ');
}

/** What a meta tag cannot say: who may put the page into a frame. */
export const FRAME_POLICY = "frame-ancestors 'self'";

/**
 * A worker's policy, which comes with its script. tfjs starts WebAssembly's threads as workers from blobs that load a script
 * from a blob; only a worker that we wrote can make these, and the page's own policy knows no blobs.
 */
export function workerPolicy(catalogue: readonly BackboneSpec[]): string {
  return [...common(catalogue), "script-src 'self' blob: 'wasm-unsafe-eval'", "worker-src 'self' blob:", 'img-src blob: data:'].join('; ');
}

/** The headers for a path: pages, scripts and the rest. */
export function headersFor(path: string, catalogue: readonly BackboneSpec[]): Headers {
  if (path.endsWith('/') || path.endsWith('.html')) {
    return { ...ISOLATION_HEADERS, ...PERMISSIONS_HEADERS, 'Content-Security-Policy': `${pagePolicy(catalogue)}; ${FRAME_POLICY}` };
  }
  if (path.endsWith('.js')) return { ...ISOLATION_HEADERS, 'Content-Security-Policy': workerPolicy(catalogue) };
  return ISOLATION_HEADERS;
}

function hostsOf(catalogue: readonly BackboneSpec[]): readonly string[] {
  const origins = catalogue.map(({ url }) => (URL.canParse(url) ? new URL(url).origin : undefined));
  return [...new Set(origins.filter((origin) => origin !== undefined))];
}
