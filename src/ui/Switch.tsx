// On or off, at once.
import { lazily } from './lazily';

export const Switch = lazily(() => import('./heavy/Switch').then(({ Switch: heavy }) => heavy));
