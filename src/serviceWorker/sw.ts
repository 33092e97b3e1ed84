// The service worker: the whole app offline after the first visit, with the headers that isolate it; a new version waits to be asked for.
import type { PrecacheEntry } from 'workbox-precaching';
import { addPlugins, cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { catalogue } from '../core/backbones/catalogue';
import { secured } from './secured';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

addPlugins([
  {
    // A page is isolated only if it, and every worker it starts, comes with these headers; most static hosts send none. They are kept with
    // each file, and looked at again when it is handed out: another version may want others of the same file.
    cacheWillUpdate: ({ request, response }) => Promise.resolve(response.status < 400 ? withHeaders(response, request) : null),
    handlerWillRespond: ({ request, response }) => Promise.resolve(withHeaders(response, request)),
  },
]);
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

/** There is one page. Addresses of files are left to the network. */
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\.[a-z0-9]+$/i] }));

// The first visit is already served from here: what it loads later is there offline.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

function withHeaders(response: Response, request: Request): Response {
  const { pathname } = new URL(response.url || request.url);
  return secured(response, request.mode === 'navigate' ? '/' : pathname, catalogue);
}
