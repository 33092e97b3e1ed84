// What the compiler cannot say: no any, no silenced null, no promise left floating, hooks used as React means them.
import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import { documented } from './build/lint/documented.mjs';
import { textAlone } from './build/lint/textAlone.mjs';
import { wordsInCatalogues } from './build/lint/wordsInCatalogues.mjs';

/** What is shown or said: each folder that says all by its id. */
const IN_CATALOGUES = ['src/*.{ts,tsx}', 'src/{features,places,ui,words}/**/*.{ts,tsx}'];
/** What nobody reads but whoever mends it: such texts begin with a small letter, and none may be a sentence for people. */
const TECHNICAL = ['src/{browser,core,engine,formats,ml,store,workers}/**/*.{ts,tsx}'];
/** Tests and toys, which are no part of the app; what the kit's gallery shows; names, sources, languages, selectors and fonts. */
const NO_WORDS = [
  'src/**/*.test.{ts,tsx}',
  'src/**/testing/**',
  'src/ml/toy*.ts',
  'src/ui/gallery/{pretence,words}.ts',
  'src/ui/heavy/{keptFocus,plot}.ts',
  'src/features/embeddingMap/mapSvg.ts',
  'src/ui/figureSvg.ts',
  'src/words/languages.ts',
  'src/words/messages/**',
  'src/core/backbones/{builtInBackbone,earlierBackbones,imagenetNames}.ts',
  'src/core/compare/publishedEnergy.ts',
];

const BRACED_EFFECT = {
  selector: 'CallExpression[callee.name=/^use(Layout|Insertion)?Effect$/] > ArrowFunctionExpression[body.type=/^(Call|Chain)Expression$/]',
  message: 'Write an effect in braces, and give back only what ends it.',
};
const IN_WORDS = 'Write it in src/words: `numbers`, `lists` or `formats`.';

export default tseslint.config(
  { ignores: ['**/.generated/', 'dist/', 'node_modules/', 'public/', 'test-results/'] },
  {
    // Comments keep to the width of the code, which Prettier leaves as they are. The code's own width is Prettier's.
    files: ['**/*.{ts,tsx,mts,js,cjs,mjs}'],
    rules: { 'max-len': ['error', { code: 10_000, comments: 140, ignoreUrls: true }] },
  },
  {
    // Scripts that Node runs as they are: no compiler reads them, so the names they use are checked here.
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // Verbs are plain functions in records: none knows a `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Clocks are set: what lasts is measured on one that nobody sets. These files date things.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: [
      'src/main.tsx',
      'src/browser/*torage.ts',
      'src/browser/projectRecords.ts',
      'src/browser/projectWrites.ts',
      'src/**/*.test.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Use performance.now() or the port `monotonic`; `now` only dates.' },
      ],
    },
  },
  {
    // What an effect gives is called when it ends: a call that happens to give something, as scrolling does in newer browsers, would be.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': ['error', BRACED_EFFECT],
    },
  },
  {
    // How numbers, moments and names are written is a matter of the language spoken. The saved page is a program of its own.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/words/**', 'src/webPage/shownShare.ts', 'src/**/*.test.ts', 'src/**/*.test.tsx'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: IN_WORDS }],
      'no-restricted-syntax': ['error', BRACED_EFFECT, { selector: 'MemberExpression[property.name=/^toLocale/]', message: IN_WORDS }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { headstart: { rules: { 'text-alone': textAlone } } },
    rules: { 'headstart/text-alone': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}', 'src/words/messages/**'],
    plugins: { docstrings: { rules: { documented } } },
    rules: { 'docstrings/documented': 'error' },
  },
  {
    files: IN_CATALOGUES,
    ignores: NO_WORDS,
    plugins: { words: { rules: { 'in-catalogues': wordsInCatalogues } } },
    rules: { 'words/in-catalogues': 'error' },
  },
  {
    files: TECHNICAL,
    ignores: NO_WORDS,
    plugins: { words: { rules: { 'in-catalogues': wordsInCatalogues } } },
    rules: { 'words/in-catalogues': ['error', { technical: true }] },
  },
);
