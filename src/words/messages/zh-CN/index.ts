// Everything the app says in simplified Chinese, area by area.
import type { Translation } from '../translation';

export const zhCN = {} satisfies Partial<Translation>;
