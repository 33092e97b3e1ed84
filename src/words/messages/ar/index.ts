// Everything the app says in Arabic, area by area.
import type { Translation } from '../translation';

export const ar = {} satisfies Partial<Translation>;
