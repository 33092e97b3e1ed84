// Everything the app says in German, area by area.
import type { Translation } from '../translation';

export const de = {} satisfies Partial<Translation>;
