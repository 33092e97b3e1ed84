// Where the app, the engine harness and the kit's gallery are served. HEADSTART_PORT moves all three, so that two checkouts can be tested side by side.
export const APP_PORT = Number(process.env['HEADSTART_PORT'] ?? 4173);
export const HARNESS_PORT = APP_PORT + 1;
export const HARNESS_URL = `http://localhost:${HARNESS_PORT}/`;
export const GALLERY_PORT = APP_PORT + 2;
export const GALLERY_URL = `http://localhost:${GALLERY_PORT}/`;
