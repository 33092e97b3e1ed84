// Where the engine harness is served.
export const HARNESS_PORT = 4174;
export const HARNESS_URL = `http://localhost:${HARNESS_PORT}/`;
