// What is checked before every commit, side by side and without a browser: types, formatting, lint, the rule of imports, tests in Node but the slow
// ones. What has not changed since it passed is not checked again; `npm run check -- --all` tests everything anew.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = 'node_modules/.cache';
/** The last commit as which, with nothing changed beside it, every test passed. */
const TESTED = `${CACHE}/tested`;

const VITEST = ['vitest', 'run', '--configLoader', 'runner'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** What git prints; undefined where it cannot say, as in an unpacked archive. */
function git(...args) {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** The commit of which all tests are known to pass: only what changed since then is tested, with all that imports it. */
function testedBefore() {
  if (process.argv.includes('--all')) return undefined;
  try {
    const commit = readFileSync(TESTED, 'utf8').trim();
    return git('merge-base', '--is-ancestor', commit, 'HEAD') === undefined ? undefined : commit;
  } catch {
    return undefined;
  }
}

const tested = testedBefore();
const head = git('rev-parse', 'HEAD');
const clean = head !== undefined && git('status', '--porcelain') === '';

/** The first of each list is what it is called. Caches go by content: what has not changed is not read again. */
const checks = [
  [
    'unit',
    ...VITEST,
    ...['--project', 'together', '--project', 'apart'],
    ...(tested === undefined ? [] : ['--changed', tested, '--passWithNoTests']),
  ],
  ['types', 'tsc', '-b'],
  ['lint', 'eslint', '.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint/`],
  ['format', 'prettier', '--check', '.', '--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/prettier-check`],
  ['imports', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src'],
  // Whether the table of mutants still fits the code; `npm run mutants` tries them.
  ['mutants', 'node', 'scripts/mutants/run.mjs', '--check'],
];

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** Runs one check; says how it went, and what it printed only where it failed. */
const run = ([name, command, ...args]) =>
  new Promise((resolve) => {
    const since = performance.now();
    const printed = [];
    const child = spawn(command, args, {
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH ?? ''}`, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
    child.on('error', (cause) => printed.push(Buffer.from(String(cause))));
    child.on('close', (code) => {
      const passed = code === 0;
      console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${seconds(since)} s`);
      if (!passed) process.stdout.write(Buffer.concat(printed));
      resolve(passed);
    });
  });

const since = performance.now();
// The tests take the longest and use every core; the rest goes one after the other beside them.
const [unit, ...others] = checks;
const inOrder = async () => {
  let passed = true;
  for (const each of others) passed = (await run(each)) && passed;
  return passed;
};
if (tested !== undefined)
  console.log(`Tests of what changed since ${tested.slice(0, 8)}, when all passed (all of them: npm run check -- --all)`);
const tests = async () => {
  const related = await run(unit);
  if (tested === undefined) return related;
  // These read files of the tree themselves: no import tells when they are concerned.
  const reading =
    git('grep', '-lE', 'node:fs|/testing/[A-Za-z]*OnDisk', '--', 'src/**.test.ts', 'src/**.test.tsx', 'build/**.test.ts') ?? '';
  const files = reading.split('\n').filter((name) => name !== '' && !/\.slow\.test\./.test(name));
  return (await run(['reading', ...VITEST, ...files])) && related;
};
const results = await Promise.all([tests(), inOrder()]);
const same = git('rev-parse', 'HEAD') === head && git('status', '--porcelain') === '';
if (results[0] && clean && same) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(TESTED, `${head}\n`);
}
const passed = results.every(Boolean);
console.log(`${passed ? 'All checks passed' : 'Some checks failed'} in ${seconds(since)} s`);
const slow = ['src', 'build'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.slow\.test\.tsx?$/.test(name)),
);
console.log(
  `Left for npm test: ${slow.length} slow tests (${slow.map((name) => basename(name).split('.')[0]).join(', ')}) and all in a browser`,
);
process.exitCode = passed ? 0 : 1;
