// The app in an engine that is not Chromium, as a person meets it: the same steps, whichever remote control takes them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { UploadedFile } from '../support/png';
import type { Engine } from './engine';

/** A button, or what a menu offers. */
const button = (name: string) => `//*[self::button or @role="menuitem"][@aria-label=${quoted(name)} or normalize-space()=${quoted(name)}]`;
const card = (name: string) => `//*[@role="group" and @aria-label=${quoted(name)}]`;
const TRIED = '//*[@aria-label="Tried pictures"]/li[1]';

export class EnginePage {
  readonly engine: Engine;
  /** For files that are to be chosen. */
  readonly folder: string;

  constructor(engine: Engine, folder: string) {
    this.engine = engine;
    this.folder = folder;
  }

  async open(address: string) {
    await this.engine.open(address);
    await this.expectShown(button('Add class'));
    await this.press('Details');
  }

  async reload() {
    await this.engine.reload();
    await this.expectShown(button('Add class'));
  }

  /** Waits until the whole app is kept on the device and needs its server no more. */
  async installed() {
    await expect.poll(() => this.engine.run(() => navigator.serviceWorker.controller?.state ?? ''), { timeout: 30_000 }).toBe('activated');
  }

  /** Text of the first element there, as it is shown; empty if there is none. */
  text(xpath = '//body'): Promise<string> {
    return this.engine.run((path) => {
      const found = document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
      return found instanceof HTMLElement ? found.innerText : '';
    }, xpath);
  }

  count(xpath: string): Promise<number> {
    return this.engine.run((path) => document.evaluate(`count(${path})`, document, null, XPathResult.NUMBER_TYPE).numberValue, xpath);
  }

  async expectShown(xpath: string) {
    await expect.poll(() => this.count(xpath), { message: `${xpath} is on the page`, timeout: 30_000 }).toBeGreaterThan(0);
  }

  async expectText(text: string | RegExp, xpath?: string) {
    const wanted = expect.poll(() => this.text(xpath), { timeout: 30_000 });
    await (typeof text === 'string' ? wanted.toContain(text) : wanted.toMatch(text));
  }

  /** Waits until all is on the disk: what takes only a moment to write is not shown as being written, but marked. */
  async saved() {
    await this.expectShown('//*[@data-saving="saved" and @data-now="saved"]');
  }

  /** Goes to another place of the app, by the bar. */
  async follow(place: string) {
    await this.engine.press(`//nav//a[normalize-space()=${quoted(place)}]`);
  }

  async press(name: string) {
    await this.expectShown(button(name));
    await this.engine.press(button(name));
  }

  async sampleCount(name: string): Promise<number> {
    return Number(/(\d+) samples?/.exec(await this.text(card(name)))?.[1] ?? NaN);
  }

  async expectSamples(name: string, count: number) {
    await expect.poll(() => this.sampleCount(name), { timeout: 30_000 }).toBe(count);
  }

  /** Holds a class's button until it has at least `count` samples; gives how many it has in the end. */
  async record(name: string, count: number): Promise<number> {
    const release = await this.engine.hold(button(`Record ${name}`));
    await expect.poll(() => this.sampleCount(name), { timeout: 30_000, intervals: [100] }).toBeGreaterThanOrEqual(count);
    await release();
    await this.expectText('Hold to record', card(name));
    return this.restingCount(name);
  }

  /** How many samples a class has once no more come: a frame that was taken before the button was let go is kept a moment later. */
  private async restingCount(name: string): Promise<number> {
    let before = NaN;
    await expect
      .poll(
        async () => {
          const last = before;
          before = await this.sampleCount(name);
          return before === last;
        },
        { intervals: [1000], timeout: 30_000 },
      )
      .toBe(true);
    return before;
  }

  upload(name: string, files: readonly UploadedFile[]) {
    return this.choose(button(`Upload pictures to ${name}`), files);
  }

  async openHead(head: Buffer) {
    await this.follow('Share');
    await this.choose(button('Open head'), [{ name: 'mine.head.safetensors', mimeType: 'application/octet-stream', buffer: head }]);
  }

  /** Tries a picture and gives the classes' probabilities. */
  async try(file: UploadedFile): Promise<Readonly<Record<string, number>>> {
    await this.choose(button('Choose a picture'), [file]);
    await this.expectShown(`${TRIED}[.//img[@alt=${quoted(file.name)}]]//*[@role="meter"]`);
    return this.engine.run(() =>
      Object.fromEntries(
        [...document.querySelectorAll('[aria-label="Tried pictures"] > li:first-child [role="meter"]')].map((meter) => [
          meter.getAttribute('aria-label') ?? '',
          Number(meter.getAttribute('aria-valuenow')),
        ]),
      ),
    );
  }

  /** What was downloaded under this name. */
  async downloaded(name: string): Promise<Buffer> {
    const path = join(this.engine.downloads, name);
    await expect.poll(() => existsSync(path) && readFileSync(path).length, { timeout: 30_000 }).toBeGreaterThan(0);
    return readFileSync(path);
  }

  private async choose(opener: string, files: readonly UploadedFile[]) {
    const paths = files.map(({ name, buffer }) => {
      const path = join(this.folder, name);
      writeFileSync(path, buffer);
      return path;
    });
    await this.engine.choose(opener, paths);
  }
}

/** A text as XPath 1.0 writes it, which has no escapes. */
function quoted(text: string): string {
  if (text.includes('"')) throw new Error(`a name with a quotation mark: ${text}`);
  return `"${text}"`;
}
