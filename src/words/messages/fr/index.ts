// Everything the app says in French, area by area.
import type { Translation } from '../translation';

export const fr = {} satisfies Partial<Translation>;
