// Where a backbone is fetched from, as a person reads it.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { say } from '../../words/say';

/** The host in the backbone's address; "this app's own server" where the address is relative. */
export const hostOf = ({ url }: Pick<BackboneSpec, 'url'>): string => (URL.canParse(url) ? new URL(url).host : say('backbones.ownServer'));
