// On or off, at once.
import { lazily } from './lazily';

/** A switch with its label, whose code is fetched when it is first shown. */
export const Switch = lazily(() => import('./heavy/Switch').then(({ Switch: heavy }) => heavy));
