// Where a backbone is fetched from, as a person reads it.
import type { BackboneSpec } from '../../core/backbones/backbones';

export const hostOf = ({ url }: Pick<BackboneSpec, 'url'>): string => (URL.canParse(url) ? new URL(url).host : 'this app’s own server');
