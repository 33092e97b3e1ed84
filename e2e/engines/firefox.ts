// Firefox, by WebDriver BiDi, with a camera that plays a drawn picture.
import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import type { Engine, EngineKind } from './engine';
import { pressUntil } from '../support/pressUntil';
import { FILE_INPUT, noChooser } from './engine';

const PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

const path = () => process.env['HEADSTART_FIREFOX'] ?? PATHS.find(existsSync);

export const firefox: EngineKind = {
  name: 'Firefox',
  lacks: () => (path() === undefined ? 'Firefox is not installed (Debian: firefox-esr; or name it in HEADSTART_FIREFOX)' : undefined),
  async start(folder) {
    const executablePath = path();
    if (executablePath === undefined) throw new Error('there is no Firefox');
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      timeout: 60_000,
      // A viewport that is set later is one more thing to wait for.
      defaultViewport: null,
      args: ['--width=1440', '--height=900'],
      extraPrefsFirefox: {
        'media.navigator.streams.fake': true,
        'media.navigator.permission.disabled': true,
        // Under remote control Firefox 153 hangs now and then when a worker starts many workers of its own, as WebAssembly's threads do;
        // without remote control it never did. Shared memory is what threads need.
        'javascript.options.shared_memory': false,
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
      },
    });
    return engineOf(await browser.newPage(), folder, () => browser.close());
  },
};

function engineOf(page: Page, downloads: string, close: () => Promise<void>): Engine {
  let errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  const element = async (xpath: string) => {
    const found = await page.$(`xpath/${xpath}`);
    if (!found) throw new Error(`nothing is at ${xpath}`);
    return found;
  };
  return {
    downloads,
    async open(address) {
      // From an empty page, an isolated one is a new tab in all but name, which the remote control may take for the end of the old one.
      await page.goto(address).catch(() => page.goto(address));
      await page.evaluate(noChooser);
    },
    async reload() {
      await page.reload();
      await page.evaluate(noChooser);
    },
    run: (body, ...args) => page.evaluate(`(${body.toString()})(...${JSON.stringify(args)})`) as Promise<ReturnType<typeof body>>,
    // What is being laid out has no place yet, and says so before anything is pressed.
    press: (xpath) => expect(async () => (await element(xpath)).click()).toPass({ timeout: 10_000 }),
    async hold(xpath) {
      await (await element(xpath)).hover();
      await page.mouse.down();
      return () => page.mouse.up();
    },
    async choose(xpath, paths) {
      const press = async () => (await element(xpath)).click();
      const asked = () => page.$(`xpath/${FILE_INPUT}`) as Promise<ElementHandle<HTMLInputElement> | null>;
      await (await pressUntil(press, asked)).uploadFile(...paths);
    },
    pixel: (x, y) => page.screenshot({ encoding: 'base64', clip: { x, y, width: 1, height: 1 } }),
    errors() {
      const seen = errors;
      errors = [];
      return Promise.resolve(seen);
    },
    close,
  };
}
