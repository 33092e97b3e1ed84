// Whether a head and its backbone can be saved as a web page, as far as that is known without any bytes.
import type { BackboneSpec } from '../../core/backbones/backbones';

export type WebPageObstacle = 'graph' | 'random';

/** Why no page was saved: also where the bytes are not what was expected, or the app's own parts could not be fetched. */
export type NoWebPage = { readonly kind: WebPageObstacle } | { readonly kind: 'unusable' | 'parts'; readonly detail: string };

/** Undefined where nothing stands in the way. */
export function webPageObstacle({ format, random }: Pick<BackboneSpec, 'format' | 'random'>): WebPageObstacle | undefined {
  if (format === 'graph') return 'graph';
  return random ? 'random' : undefined;
}
