// Builds and serves what the browser tests open: the app, the engine alone on a page, and the gallery of what the screens are made of.
// Side by side: Playwright would begin the next only when the one before is served. What is served already is left as it is, but on a
// build machine, where it would be somebody else's.
import { spawn } from 'node:child_process';

/** How the config of each is told, and where it is served. */
const [app, harness, gallery] = process.argv.slice(2).map(Number);
const CONFIGS = [
  ['', app],
  ['--config e2e/engine-harness/vite.config.ts', harness],
  ['--config src/ui/gallery/testing/vite.config.ts', gallery],
];
const EVERY_MS = 100;

const start = (command) => spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });

/** Runs a command to its end; ends everything where it failed. */
const done = (command) =>
  new Promise((resolve) => {
    start(command).on('exit', (code) => (code === 0 ? resolve() : process.exit(1)));
  });

const isServed = (port) =>
  fetch(`http://localhost:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );

await Promise.all(
  CONFIGS.map(async ([config, port]) => {
    if (await isServed(port)) {
      if (!process.env.CI) return;
      console.error(`Something else is served at port ${port}.`);
      process.exit(1);
    }
    await done(config === '' ? 'npm run build' : `npx vite build --configLoader runner ${config}`);
    start(`npx vite preview --configLoader runner ${config} --port ${port} --strictPort`).on('exit', () => process.exit(1));
    while (!(await isServed(port))) await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }),
);
console.log('All are served.');
// Where all were served before, there is nothing to wait for; the tests end this.
setInterval(() => undefined, 2 ** 30);
