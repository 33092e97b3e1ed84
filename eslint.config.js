// What the compiler cannot say: no any, no silenced null, no promise left floating, hooks used as React means them.
import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import { textAlone } from './build/lint/textAlone.mjs';
import { wordsInCatalogues } from './build/lint/wordsInCatalogues.mjs';

/** What is shown or said: each folder that says all by its id. */
const IN_CATALOGUES = [
  'src/features/{sampleSets,columns,ladder,map,inside,cost,bias}/*.{ts,tsx}',
  'src/places/compare/*.tsx',
  'src/store/compare/*.ts',
  'src/words/*.ts',
  'src/ui/*.ts',
  'src/ui/*.tsx',
  'src/ui/heavy/**/*.tsx',
  'src/App.tsx',
  'src/main.tsx',
  'src/places/**/*.{ts,tsx}',
  'src/features/{quality,pictures,confusion,testSet,history,batchTest,worthALook,datasetCheck,calibration,novelty,why}/**/*.{ts,tsx}',
  'src/features/{augmentation,capture,classes,glossary,notices,predict,projectFiles,projects,settings,share,teachableMachine,python,link,webPage}/**/*.{ts,tsx}',
];

export default tseslint.config(
  { ignores: ['**/.generated/', 'dist/', 'node_modules/', 'public/'] },
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
    ignores: ['src/main.tsx', 'src/browser/*torage.ts', 'src/browser/projectRecords.ts', 'src/browser/projectWrites.ts', 'src/**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Use performance.now() or the port `monotonic`; `now` only dates.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { headstart: { rules: { 'text-alone': textAlone } } },
    rules: { 'headstart/text-alone': 'error' },
  },
  {
    files: IN_CATALOGUES,
    ignores: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/words/languages.ts'],
    plugins: { words: { rules: { 'in-catalogues': wordsInCatalogues } } },
    rules: { 'words/in-catalogues': 'error' },
  },
);
