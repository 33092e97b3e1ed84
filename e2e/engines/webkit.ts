// WebKit, the engine of Safari: GTK's MiniBrowser on a screen that nobody sees, by WebDriver, with WebKit's own drawn camera.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect } from '@playwright/test';
import type { WebDriver } from 'selenium-webdriver';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { STARTS_WITHIN } from '../support/ownServer';
import type { Engine, EngineKind } from './engine';
import { pressUntil } from '../support/pressUntil';
import { FILE_INPUT, noChooser } from './engine';

const REMOTE_CONTROL = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

export const webkit: EngineKind = {
  name: 'WebKit',
  lacks() {
    const missing = [
      ...(existsSync(REMOTE_CONTROL) && miniBrowser() !== undefined ? [] : ['webkit2gtk-driver']),
      ...(existsSync(SCREEN) ? [] : ['xvfb']),
    ];
    return missing.length > 0 ? `WebKitGTK is not installed (Debian: ${missing.join(', ')})` : undefined;
  },
  async start(folder) {
    const binary = miniBrowser();
    if (binary === undefined) throw new Error('there is no MiniBrowser');
    const started: ChildProcess[] = [];
    const close = async () => {
      for (const each of started.toReversed()) {
        each.kill('SIGTERM');
        if (each.exitCode === null && each.signalCode === null) await once(each, 'exit');
      }
    };
    try {
      const screen = spawn(SCREEN, ['-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-displayfd', '3'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      started.push(screen);
      const display = await firstLine(screen);
      const port = await freePort();
      const env = {
        ...process.env,
        DISPLAY: `:${display}`,
        // Its profile and its downloads.
        HOME: folder,
        // Sandboxes within containers, and a graphics card, are things that test machines lack.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      };
      started.push(spawn(REMOTE_CONTROL, [`--port=${port}`], { stdio: 'ignore', env }));
      await listening(port);
      const args = ['--automation', '--enable-media-stream=true', '--enable-mock-capture-devices=true'];
      const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args } });
      const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
      // A page that never ends loading is told of, and does not last as long as its test.
      await driver.manage().setTimeouts({ pageLoad: 45_000, script: 30_000 });
      await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 900 });
      return engineOf(driver, folder, async () => {
        await driver.quit().catch(() => undefined);
        await close();
      });
    } catch (cause) {
      await close();
      throw cause;
    }
  },
};

function engineOf(driver: WebDriver, downloads: string, close: () => Promise<void>): Engine {
  const element = (xpath: string) => driver.findElement(By.xpath(xpath));
  const press = async (xpath: string) => {
    const found = await element(xpath);
    // What a bar at the edge covers counts as in view for this remote control; a person scrolls.
    await driver.executeScript((it: Element) => it.scrollIntoView({ block: 'center' }), found);
    await found.click();
  };
  const prepare = async () => {
    await driver.executeScript(noChooser);
    await driver.executeScript(watchErrors);
  };
  return {
    downloads,
    async open(address) {
      await driver.get(address);
      await prepare();
    },
    async reload() {
      await driver.navigate().refresh();
      await prepare();
    },
    run: (body, ...args) => driver.executeScript(body, ...args),
    press,
    async hold(xpath) {
      await driver
        .actions()
        .move({ origin: await element(xpath) })
        .press()
        .perform();
      return () => driver.actions().release().perform();
    },
    async choose(xpath, paths) {
      const asked = async () => (await driver.findElements(By.xpath(FILE_INPUT)))[0];
      await (await pressUntil(() => press(xpath), asked)).sendKeys(paths.join('\n'));
    },
    errors: () => driver.executeScript(takeErrors),
    close,
  };
}

interface Watched {
  uncaught?: string[];
}

function watchErrors(): void {
  const seen: string[] = ((globalThis as Watched).uncaught ??= []);
  addEventListener('error', ({ message }) => seen.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
}

function takeErrors(): string[] {
  return (globalThis as Watched).uncaught?.splice(0) ?? [];
}

/** Debian keeps it below the machine's kind. */
function miniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .map((kind) => `/usr/lib/${kind}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
}

/** What a process says first on its fourth channel. */
async function firstLine(from: ChildProcess): Promise<string> {
  const channel = from.stdio[3];
  if (!channel) throw new Error('the process has no fourth channel');
  const [line] = (await Promise.race([
    once(channel, 'data'),
    once(from, 'exit').then(() => Promise.reject(new Error('the screen could not be started'))),
  ])) as [Buffer];
  return line.toString().trim();
}

async function listening(port: number): Promise<void> {
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/status`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: STARTS_WITHIN },
    )
    .toBe(true);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
