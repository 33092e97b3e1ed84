// The photos and the public backbone of the folder `shared`, answered where a page asks for them.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import { catalogue } from '../../src/core/backbones/catalogue';
import type { PhotosByClass } from '../engineAlone/embedder';
import { PHOTOS, photosByClass } from './photos';

export const MOBILENET = '../shared/backbones/mobilenet_v2_0.35_224_no_top';

/** Names the first of these paths that is not there. */
export const lacking = (paths: readonly string[]) => paths.flatMap((path) => (existsSync(path) ? [] : [`needs ${path}`]))[0];

/** The catalogue's entry of the backbone in MOBILENET. */
export function mobileNet(): BackboneSpec {
  const spec = catalogue.find(({ id }) => id === 'mobilenet-v2-0.35');
  if (!spec) throw new Error('the catalogue lacks mobilenet-v2-0.35');
  return spec;
}

/** Where a page fetches a set's photos from, class by class. */
export function addressesOf(set: string, part: 'train' | 'test'): PhotosByClass {
  return [...photosByClass(join(PHOTOS, set, part)).values()].map((paths) => paths.map((path) => path.replace(PHOTOS, 'photos')));
}

/** Answers for those photos, and for the backbone at its public address. A service worker would fetch past this. */
export async function answerShared(context: BrowserContext, spec: BackboneSpec): Promise<void> {
  const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
  await context.route(`${new URL('.', spec.url).href}*`, (route) =>
    route.fulfill({ body: readFileSync(join(MOBILENET, basename(route.request().url()))), headers }),
  );
  await context.route('**/photos/**', (route) =>
    route.fulfill({
      body: readFileSync(join(PHOTOS, decodeURIComponent(new URL(route.request().url()).pathname).replace('/photos/', ''))),
    }),
  );
}
