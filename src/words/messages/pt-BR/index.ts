// Everything the app says in Brazilian Portuguese, area by area.
import type { Translation } from '../translation';

export const ptBR = {} satisfies Partial<Translation>;
