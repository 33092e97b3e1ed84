// Where the app and the engine harness are served. HEADSTART_PORT moves both, so that two checkouts can be tested side by side.
export const APP_PORT = Number(process.env['HEADSTART_PORT'] ?? 4173);
export const HARNESS_PORT = APP_PORT + 1;
export const HARNESS_URL = `http://localhost:${HARNESS_PORT}/`;
