// Before the browser tests: finds a browser, or gets one, or says plainly that there is none.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.mjs';

const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const attempts = [
  () => run('npx', 'playwright', 'install', 'chromium'),
  () => process.getuid?.() === 0 && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium-headless-shell'),
  () => process.getuid?.() === 0 && run('apt-get', 'install', '-y', '-qq', 'chromium'),
];

for (const attempt of attempts) {
  if (findBrowser()) break;
  attempt();
}
const found = findBrowser();
if (!found) {
  console.error('No browser for the tests: install Chrome, Chromium or Edge, or name one in HEADSTART_BROWSER.');
  process.exit(1);
}
console.log(`Browser for the tests: ${found}`);
