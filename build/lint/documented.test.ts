// The rule that keeps docstrings: on what is exported and can be called, right above it.
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { documented } from './documented.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

const none = { errors: [{ messageId: 'none' }] };

tester.run('documented', documented, {
  valid: [
    '/** Half of `n`. */\nexport function half(n: number) { return n / 2; }',
    '// What the file does.\n\n/**\n * Half of `n`.\n */\nexport const half = (n: number) => n / 2;',
    '/** A bar. */\nexport const Bar = memo(function Bar() { return <i />; });',
    '/** A queue. */\nexport class Queue {}',
    'function half(n: number) { return n / 2; }',
    'export const HALF = 0.5;',
    'export interface Half { readonly n: number }',
    "export { half } from './half';",
  ],
  invalid: [
    { code: 'export function half(n: number) { return n / 2; }', ...none },
    { code: '// Half of n.\nexport const half = (n: number) => n / 2;', ...none },
    { code: '/* Half of n. */\nexport const half = (n: number) => n / 2;', ...none },
    { code: '/** Of the file. */\n\nexport const half = (n: number) => n / 2;', ...none },
    { code: 'export const Bar = memo(function Bar() { return <i />; });', ...none },
    { code: 'export class Queue {}', ...none },
    { code: 'export default function half(n: number) { return n / 2; }', ...none },
    { code: '/** Of a string. */\nexport function half(n: string): string;\nexport function half(n: number): number;', ...none },
  ],
});
