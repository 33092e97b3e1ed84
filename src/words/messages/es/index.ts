// Everything the app says in Spanish, area by area.
import type { Translation } from '../translation';

export const es = {} satisfies Partial<Translation>;
