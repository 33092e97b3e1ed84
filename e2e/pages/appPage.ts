// The app as a person meets it: everything by its name on the screen.
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { pressUntil } from '../support/pressUntil';
import type { UploadedFile } from '../support/png';
import { drawnFiles } from '../support/png';
import { GROUNDS } from '../support/scenes';

export class AppPage {
  readonly page: Page;
  readonly collect: Locator;
  /** The step "Learn", where the head is; the sheet about it where it was handed over. */
  readonly head: Locator;
  readonly use: Locator;
  readonly status: Locator;
  readonly notifications: Locator;
  readonly predictions: Locator;
  readonly tried: Locator;
  /** When the camera was last turned on (ms). */
  #turnedOn = -Infinity;

  constructor(page: Page) {
    this.page = page;
    this.collect = page.getByRole('region', { name: 'Collect' });
    this.head = page.getByRole('region', { name: /^(Learn|About this head)$/ });
    this.use = page.getByRole('region', { name: 'Use' });
    this.status = this.head.getByRole('status').first();
    this.notifications = page.getByRole('region', { name: 'Notifications' });
    this.predictions = page.getByRole('list', { name: 'Predictions' });
    this.tried = page.getByRole('list', { name: 'Tried pictures' });
  }

  /** Opens Teach, with what is behind "Details" unless that is not wanted. */
  async open(path = './', { details = true } = {}) {
    await this.page.goto(path);
    await expect(this.collect.getByRole('button', { name: 'Add class' })).toBeVisible();
    if (details) await this.openDetails();
  }

  /** The backbone and the device; they stay open over a reload. */
  async openDetails() {
    const button = this.head.getByRole('button', { name: 'Details' });
    const opened = async () => (await button.getAttribute('aria-expanded')) === 'true';
    await pressUntil(async () => {
      if (!(await opened())) await button.click();
    }, opened);
    await expect(this.head.getByRole('button', { name: /^Device: / })).toBeVisible();
  }

  /** Goes to another place of the app, by the bar. */
  async goTo(place: 'Teach' | 'Test' | 'Compare' | 'Share' | 'Lessons') {
    await this.page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }).click();
    await expect(this.page.getByRole('main', { name: place })).toBeVisible();
  }

  /** Opens a head from a file. One that can be used leads back to Teach. */
  async openHead(file: UploadedFile) {
    await this.goTo('Share');
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Open head' }).click();
    await (await chooser).setFiles(file);
  }

  /** Goes to a section of Compare. */
  async compare(section: string) {
    await this.goTo('Compare');
    await this.page.getByRole('navigation', { name: 'What to compare' }).getByRole('link', { name: section }).click();
    await expect(this.page.getByRole('heading', { name: section, level: 2 })).toBeVisible();
  }

  /** Goes to the learning curve, and has it measured unless it was asked for before. */
  async learningCurve(): Promise<Locator> {
    await this.compare('Learning curve');
    const curve = this.page.getByRole('region', { name: 'How many samples does it take?' });
    await expect(curve).toBeVisible();
    const measure = curve.getByRole('button', { name: 'Measure it' });
    // What was measured before and is read just now takes the button's place.
    if (await measure.isVisible()) await measure.click({ timeout: 10_000 }).catch(() => expect(measure).toHaveCount(0));
    return curve;
  }

  /** Waits until the backbone runs and no device is being tried any more. */
  async ready() {
    await expect(this.head.getByRole('button', { name: /^Device: (?!.*…$)/ })).toBeVisible({ timeout: 30_000 });
    await expect(this.head.getByText('Looking for something faster')).toHaveCount(0, { timeout: 60_000 });
  }

  /** Waits until the whole app is kept on the device and needs its server no more. */
  async installed() {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect.poll(() => this.page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 }).toBe('activated');
  }

  card(name: string): Locator {
    return this.collect.getByRole('group', { name, exact: true });
  }

  samplesOf(name: string): Locator {
    return this.page.getByRole('listbox', { name: `Samples of ${name}`, exact: true });
  }

  async expectSamples(name: string, count: number) {
    await expect(this.card(name).getByText(count === 1 ? '1 sample' : `${count} samples`, { exact: true })).toBeVisible({
      timeout: 30_000,
    });
  }

  async sampleCount(name: string): Promise<number> {
    const text = await this.card(name)
      .getByText(/\d+ samples?$/)
      .textContent();
    return Number(/\d+/.exec(text ?? '')?.[0] ?? NaN);
  }

  /** Waits until all is on the disk: what takes only a moment to write is not shown as being written, but marked. */
  async saved() {
    await expect(this.page.locator('[data-saving="saved"] > [data-says="saved"]')).toBeVisible();
  }

  /** How many samples a class has once all are saved. One that was on its way when the button was let go comes a moment later. */
  async savedCount(name: string): Promise<number> {
    let count = NaN;
    const same = async () => {
      const before = count;
      await this.saved();
      count = await this.sampleCount(name);
      return count === before;
    };
    await expect.poll(same, { intervals: [500] }).toBe(true);
    return count;
  }

  async upload(name: string, files: readonly UploadedFile[]) {
    const chooser = this.page.waitForEvent('filechooser');
    await this.card(name)
      .getByRole('button', { name: `Upload pictures to ${name}` })
      .click();
    await (await chooser).setFiles([...files]);
  }

  async try(files: readonly UploadedFile[]) {
    const chooser = this.page.waitForEvent('filechooser');
    await this.use.getByRole('button', { name: 'Choose a picture' }).click();
    await (await chooser).setFiles([...files]);
  }

  async choose(menu: Locator, item: string | RegExp) {
    await menu.click();
    const open = this.page.getByRole('menu');
    await open
      .getByRole('menuitem', { name: item })
      .or(open.getByRole('menuitemcheckbox', { name: item }))
      .click();
  }

  async more(name: string, item: string) {
    await this.choose(this.card(name).getByRole('button', { name: `More for ${name}` }), item);
  }

  async turnCameraOn() {
    this.#turnedOn = performance.now();
    await this.collect.getByRole('button', { name: 'Turn on camera' }).click();
    await expect(this.collect.getByRole('button', { name: 'Turn off camera' })).toBeVisible({ timeout: 20_000 });
  }

  /** The number of the scene on screen; -1 where there is none. */
  sceneNow(): Promise<number> {
    return this.collect.getByLabel('Camera', { exact: true }).evaluate(sceneOnScreen, GROUNDS);
  }

  /** Resolves when the camera's picture has just changed to a scene. */
  async scene(wanted: number) {
    const now = () => this.sceneNow();
    await expect.poll(now, { timeout: 30_000, intervals: [50] }).not.toBe(wanted);
    await expect.poll(now, { timeout: 30_000, intervals: [50] }).toBe(wanted);
  }

  /** The same for the first scene, with which a camera that was just turned on begins; where that took long, for its next time. */
  async firstScene() {
    await expect.poll(() => this.sceneNow(), { timeout: 30_000, intervals: [50] }).not.toBe(-1);
    const stays = performance.now() - this.#turnedOn < 1_500 && (await this.sceneNow()) === 0;
    if (!stays) await this.scene(0);
  }

  /** The leading class follows the camera: it is that of the scene on screen, and after the next change that of the other one. */
  async expectFollows(names: readonly [string, string]) {
    const first = (await this.sceneNow()) === 0 ? 0 : 1;
    const leading = this.predictions.locator('[role="meter"][data-leading="true"]');
    await expect(leading).toHaveAttribute('aria-label', names[first]);
    const second = first === 0 ? 1 : 0;
    await this.scene(second);
    await expect(leading).toHaveAttribute('aria-label', names[second]);
  }

  /** Holds a class's button until it has at least `count` samples more. */
  async record(name: string, count: number) {
    const button = this.card(name).getByRole('button', { name: `Record ${name}` });
    await button.scrollIntoViewIfNeeded();
    const before = await this.sampleCount(name);
    await button.hover();
    await this.page.mouse.down();
    await expect.poll(() => this.sampleCount(name), { timeout: 30_000, intervals: [50] }).toBeGreaterThanOrEqual(before + count);
    await this.page.mouse.up();
  }

  /** Opens the dialog with the kinds of head. */
  async openKinds(): Promise<Locator> {
    const button = this.head.getByRole('button', { name: 'How it learns' });
    const dialog = this.page.getByRole('dialog', { name: 'How the head learns' });
    const opened = () => dialog.isVisible();
    await pressUntil(async () => {
      if (!(await opened())) await button.click();
    }, opened);
    await expect(dialog.getByRole('radio').first()).toBeVisible();
    return dialog;
  }

  async chooseKind(kind: string) {
    const dialog = await this.openKinds();
    await dialog.getByRole('radio', { name: kind }).check();
    await expect(dialog.getByRole('radio', { name: kind })).toBeChecked();
    await this.page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(this.head.getByText(kind, { exact: true })).toBeVisible();
  }

  /** Two classes of drawn pictures, learnt. */
  async teach(count = 6) {
    await this.upload('Class 1', drawnFiles(0, count));
    await this.expectSamples('Class 1', count);
    await this.upload('Class 2', drawnFiles(1, count));
    await this.expectSamples('Class 2', count);
    await expect(this.status).toHaveText(`Knows 2 classes from ${2 * count} samples.`, { timeout: 30_000 });
  }

  /** The probabilities of the newest tried picture, by class name. Between the answers of two heads there may be none for a moment. */
  async newestTrial(): Promise<ReadonlyMap<string, number>> {
    const meters = this.tried.getByRole('listitem').first().getByRole('meter');
    let shown: [string, number][] = [];
    await expect
      .poll(async () => {
        shown = await meters.evaluateAll((all) =>
          all.map((meter): [string, number] => [meter.getAttribute('aria-label') ?? '', Number(meter.getAttribute('aria-valuenow'))]),
        );
        return shown.length;
      })
      .toBeGreaterThan(0);
    return new Map(shown);
  }
}

/** Runs in the page: the scene whose ground is nearest to the picture's upper left corner. */
export function sceneOnScreen(video: Element, grounds: readonly (readonly [number, number, number])[]): number {
  if (!(video instanceof HTMLVideoElement) || video.videoWidth === 0) return -1;
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) return -1;
  context.drawImage(video, 4, 4, 8, 8, 0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  const distances = grounds.map((ground) => (ground[0] - r) ** 2 + (ground[1] - g) ** 2 + (ground[2] - b) ** 2);
  return distances.indexOf(Math.min(...distances));
}
