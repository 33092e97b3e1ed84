// Types of textAlone.mjs.
import type { Rule } from 'eslint';
export const textAlone: Rule.RuleModule;
