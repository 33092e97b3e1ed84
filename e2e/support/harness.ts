// The ports of the tests. HEADSTART_PORT moves all of them, so that two checkouts can be tested side by side.
export const APP_PORT = Number(process.env['HEADSTART_PORT'] ?? 4173);
export const HARNESS_PORT = APP_PORT + 1;
export const HARNESS_URL = `http://localhost:${HARNESS_PORT}/`;
export const GALLERY_PORT = APP_PORT + 2;
export const GALLERY_URL = `http://localhost:${GALLERY_PORT}/`;
/** For servers of single tests, which stop and start. */
export const OFFLINE_PORT = APP_PORT + 3;
export const INSTALL_PORT = APP_PORT + 4;
export const HOSTED_PORT = APP_PORT + 9;
export const NEWER_PORT = APP_PORT + 8;
/** For the engines that are not Chromium, each with a server of its own. */
export const ENGINE_PORTS = { firefox: APP_PORT + 5, webkit: APP_PORT + 6 } as const;
