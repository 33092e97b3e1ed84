// Which browser runs the tests: the one that is named, Playwright's own, or one that is installed.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

/** Debian's Chromium without windows: the same engine, quicker to start, and no processes for a window's frame. */
const WINDOWLESS = '/usr/bin/chromium-headless-shell';

/** The path of a Chromium-based browser for the tests, or undefined. HEADSTART_BROWSER names one outright. */
export const findBrowser = () => firstThere(WINDOWLESS, chromium.executablePath());

/** The same as a person has it, with windows: what is measured in it is what they get. */
export const findWholeBrowser = () => firstThere(chromium.executablePath());

function firstThere(...preferred) {
  const named = process.env.HEADSTART_BROWSER;
  if (named) return named;
  return [...preferred, ...(INSTALLED[process.platform] ?? [])].find((path) => path && existsSync(path));
}

/** Flags every launch takes. A browser run by root refuses its sandbox. */
export const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
