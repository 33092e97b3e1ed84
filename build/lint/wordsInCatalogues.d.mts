// Types of wordsInCatalogues.mjs.
import type { Rule } from 'eslint';
export const wordsInCatalogues: Rule.RuleModule;
