// Photos to upload: drawn ones, as JPEG files of a phone's kind, and real ones where there are any.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draw, SCENES } from '../../e2e/support/scenes';
import { visit } from './visit';

/** Where sets of photos are looked for; HEADSTART_PHOTOS names another folder. */
export const PHOTOS = process.env['HEADSTART_PHOTOS'] || '../shared/photos';

export const FRUIT = join(PHOTOS, 'fruit');

/** The sets that are there: every folder with a `train` and a `test`, each with a folder for every class. By name. */
export function photoSets(): readonly string[] {
  if (!statSync(PHOTOS, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(PHOTOS)
    .sort()
    .filter((name) => ['train', 'test'].every((part) => existsSync(join(PHOTOS, name, part))));
}

export const lacksPhotoSets = () => (photoSets().length > 0 ? undefined : `needs sets of photos in ${PHOTOS}`);

/** Paths of the photos in a folder of class folders, by class. */
export function photosByClass(folder: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        readdirSync(join(folder, name))
          .sort()
          .map((file) => join(folder, name, file)),
      ]),
  );
}

/**
 * Draws `count` pictures and writes them as JPEG files, encoded by the browser; returns their paths.
 * `times` as large if asked: the browser enlarges quicker than pixels are drawn one by one.
 */
export async function drawnPhotos(folder: string, count: number, width: number, height: number, times = 1): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  return visit(join(folder, 'profile'), async ({ page }) => {
    const paths: string[] = [];
    for (let i = 0; i < count; i++) {
      const { rgb } = draw(i % SCENES, i * 0.37, width, height);
      const jpeg = await page.evaluate(
        async ({ rgb, width, height, times }) => {
          const bytes = Uint8Array.from(atob(rgb), (character) => character.charCodeAt(0));
          const data = new ImageData(width, height);
          for (let pixel = 0; pixel < width * height; pixel++) data.data.set([...bytes.subarray(pixel * 3, pixel * 3 + 3), 255], pixel * 4);
          const canvas = new OffscreenCanvas(times * width, times * height);
          canvas.getContext('2d')?.drawImage(await createImageBitmap(data), 0, 0, canvas.width, canvas.height);
          const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
          return [...new Uint8Array(await blob.arrayBuffer())];
        },
        { rgb: Buffer.from(rgb).toString('base64'), width, height, times },
      );
      const path = join(folder, `drawn-${String(i).padStart(4, '0')}.jpg`);
      writeFileSync(path, Buffer.from(jpeg));
      paths.push(path);
    }
    return paths;
  });
}
