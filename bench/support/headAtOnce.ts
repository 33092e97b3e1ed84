// A head as a file, and a page that is given it, and its camera turned on, in the moment in which it can take them.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { drawnFiles } from '../../e2e/support/png';
import { visit } from './visit';

/**
 * The bytes of a head that knows two drawn classes; `profile` is a folder for the browser that makes it.
 * Earlier builds make theirs in the same way.
 */
export const headOfTwo = (profile: string, url: string): Promise<readonly number[]> =>
  visit(profile, async ({ page }) => {
    await page.goto(url);
    for (const at of [0, 1]) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: `Upload pictures to Class ${at + 1}` }).click();
      await (await chooser).setFiles([...drawnFiles(at, 6)]);
    }
    const save = page.getByRole('button', { name: 'Save head' }).first();
    await expect(save).toBeEnabled({ timeout: 60_000 });
    const download = page.waitForEvent('download');
    await save.click();
    return [...(await readFile(await (await download).path()))];
  });

/** Call before the visit. */
export const giveAtOnce = (page: Page, head: readonly number[]): Promise<unknown> => page.addInitScript(asSoonAsPossible, head);

/** Runs in the page. */
function asSoonAsPossible(head: readonly number[]) {
  const observer = new MutationObserver(() => {
    const zone = document.querySelector('[data-label="Try it"]');
    const camera = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Turn on camera');
    if (!zone || !camera) return;
    observer.disconnect();
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(head)], 'mine.head.safetensors'));
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    camera.click();
  });
  observer.observe(document, { subtree: true, childList: true });
}
