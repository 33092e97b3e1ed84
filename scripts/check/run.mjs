// What is checked before every commit, side by side and without a browser: types, formatting, lint, the rule of imports, and of the tests
// in Node those nearest to what changed since all passed, as many as fit into the time.
// `npm run check -- --all` runs every one but the slow, `-- --slow` those too and shows what they print, as `npm test` wants it.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearestTests, stepsFrom } from './nearestTests.mjs';

const CACHE = 'node_modules/.cache';
/** The last commit as which, with nothing changed beside it, every test passed. */
const TESTED = `${CACHE}/tested`;
/** Vitest's own record of how long each test file took. */
const TOOK = 'node_modules/.vite/vitest';
/** So long may the tests take that are chosen, of the minute that a short check has. */
const LIMIT_MS = 40_000;
/** Tests that read the tree or its files themselves: no import tells when they are concerned, so that they count as this near. */
const READING_STEPS = 2;

const TEST = /\.test\.tsx?$/;
const SLOW = /\.slow\.test\.tsx?$/;
const VITEST = ['vitest', 'run', '--configLoader', 'runner'];
const PATH = `node_modules/.bin:${process.env.PATH ?? ''}`;

const withSlow = process.argv.includes('--slow');

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** What git prints; undefined where it cannot say, as in an unpacked archive. */
function git(...args) {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

const lines = (text) => (text ?? '').split('\n').filter((line) => line !== '');

/** The commit of which all tests are known to pass: only what changed since then is tested, with all that imports it. */
function testedBefore() {
  if (withSlow || process.argv.includes('--all')) return undefined;
  try {
    const commit = readFileSync(TESTED, 'utf8').trim();
    return git('merge-base', '--is-ancestor', commit, 'HEAD') === undefined ? undefined : commit;
  } catch {
    return undefined;
  }
}

/** What each file imports, as the checker of arrows reads it. */
function importsOfAll() {
  const printed = execFileSync('depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'build', '--output-type', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PATH },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Map(JSON.parse(printed).modules.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)]));
}

/** How long each test file took when it last ran here. */
function tookMs() {
  const took = new Map();
  for (const folder of existsSync(TOOK) ? readdirSync(TOOK) : []) {
    try {
      const { results } = JSON.parse(readFileSync(`${TOOK}/${folder}/results.json`, 'utf8'));
      for (const [name, { duration }] of results) took.set(name.slice(name.indexOf(':') + 1), duration);
    } catch {
      // A record that is not there or damaged tells nothing: then each counts as of usual length.
    }
  }
  return took;
}

/** The tests that what changed since a commit concerns: to be run now, and left for want of time. */
function testsSince(commit) {
  const changed = [...lines(git('diff', '--name-only', commit)), ...lines(git('ls-files', '--others', '--exclude-standard'))];
  if (changed.length === 0) return { near: [], left: [] };
  const imports = importsOfAll();
  const steps = stepsFrom(imports, changed);
  const reading = new Set(lines(git('grep', '-lE', 'node:fs|/testing/[A-Za-z]*OnDisk', '--', 'src', 'build')));
  // How tests and types are set up concerns them all.
  const setUp = changed.some((file) => /^(package(-lock)?\.json|vite\.config\.ts|tsconfig[^/]*\.json)$/.test(file));
  const concerned = new Map();
  for (const file of imports.keys()) {
    if (!TEST.test(file) || SLOW.test(file)) continue;
    const near = Math.min(steps.get(file) ?? Infinity, reading.has(file) || setUp ? READING_STEPS : Infinity);
    if (near < Infinity) concerned.set(file, near);
  }
  return nearestTests(concerned, { tookMs: tookMs(), cores: availableParallelism(), limitMs: LIMIT_MS });
}

const since = performance.now();
const seconds = (from) => ((performance.now() - from) / 1000).toFixed(1);

const tested = testedBefore();
const head = git('rev-parse', 'HEAD');
const clean = head !== undefined && git('status', '--porcelain') === '';
const chosen = tested === undefined ? undefined : testsSince(tested);
if (chosen !== undefined)
  console.log(`${chosen.near.length} test files, those nearest to what changed since ${tested.slice(0, 8)} (all: npm run check -- --all)`);

/** The first of each list is what it is called. Caches go by content: what has not changed is not read again. */
const unit = withSlow
  ? ['unit', 'node', 'scripts/unit/run.mjs']
  : ['unit', ...VITEST, '--project', 'together', '--project', 'apart', '--project', 'alone', ...(chosen?.near ?? [])];
const others = [
  ['types', 'tsc', '-b'],
  ['lint', 'eslint', '.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint/`],
  ['format', 'prettier', '--check', '.', '--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/prettier-check`],
  ['imports', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src'],
  // Whether the table of mutants still fits the code; `npm run mutants` tries them.
  ['mutants', 'node', 'scripts/mutants/run.mjs', '--check'],
];

/** Runs one check; says how it went, and what it printed only where it failed or where `shown`. */
const run = ([name, command, ...args], shown = false) =>
  new Promise((resolve) => {
    const from = performance.now();
    const printed = [];
    const child = spawn(command, args, {
      env: { ...process.env, PATH, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
    child.on('error', (cause) => printed.push(Buffer.from(String(cause))));
    child.on('close', (code) => {
      const passed = code === 0;
      console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${seconds(from)} s`);
      if (!passed || shown) process.stdout.write(Buffer.concat(printed));
      resolve(passed);
    });
  });

// The tests take the longest and use every core; the rest goes one after the other beside them.
const inOrder = async () => {
  let passed = true;
  for (const each of others) passed = (await run(each)) && passed;
  return passed;
};
const results = await Promise.all([chosen?.near.length === 0 ? true : run(unit, withSlow), inOrder()]);
const same = git('rev-parse', 'HEAD') === head && git('status', '--porcelain') === '';
if (results[0] && clean && same && (chosen?.left.length ?? 0) === 0) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(TESTED, `${head}\n`);
}
const passed = results.every(Boolean);
console.log(`${passed ? 'All checks passed' : 'Some checks failed'} in ${seconds(since)} s`);
if (!withSlow) {
  const slow = ['src', 'build'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => SLOW.test(name)),
  );
  const left = chosen === undefined || chosen.left.length === 0 ? '' : `${chosen.left.length} test files that are longer or farther away, `;
  console.log(
    `Left for npm test: ${left}${slow.length} slow tests (${slow.map((name) => basename(name).split('.')[0]).join(', ')}) and all in a browser`,
  );
}
process.exitCode = passed ? 0 : 1;
