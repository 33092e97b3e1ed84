// Runs before every build: fetches the backbone that new projects start with, if it is not here yet.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./firstBackbone.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
console.log(await module.hostFirst(fileURLToPath(new URL('../..', import.meta.url)), process.env[module.WISH]));
