// The tests in Node. Those that failed on a build machine are tried once more, in fresh processes: many files share one process
// and its modules, and one module that could not be read there for a moment fails every file after it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notPassed } from './notPassed.mjs';

/** So many failures are no moment's: what is left would only wait for what does not come. */
const ENOUGH = 30;

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const asked = process.argv.slice(2);
const PATH = `node_modules/.bin:${process.env.PATH ?? ''}`;
const VITEST = ['--configLoader', 'runner'];

/** Runs Vitest; its output is shown, or given back. */
function vitest(args, stdio = 'inherit') {
  const { status, stdout } = spawnSync('vitest', [...args, ...VITEST], { env: { ...process.env, PATH }, stdio, encoding: 'utf8' });
  return { passed: status === 0, printed: stdout };
}

/** What a run wrote of its files; nothing where it ended before it could. */
function resultsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return [];
  }
}

if (!process.env.CI || asked.length > 0) process.exit(vitest(['run', ...asked]).passed ? 0 : 1);

const kept = mkdtempSync(join(tmpdir(), 'unit-'));
try {
  const record = join(kept, 'results.json');
  const first = vitest(['run', `--bail=${ENOUGH}`, '--reporter=default', '--reporter=json', `--outputFile.json=${record}`]);
  if (!first.passed) {
    const all = JSON.parse(vitest(['list', '--filesOnly', '--json'], ['ignore', 'pipe', 'inherit']).printed);
    const again = notPassed(
      all.map(({ file }) => file),
      resultsIn(record),
    );
    console.log(`\nTried once more, in fresh processes:\n${again.map((file) => `  ${file.replace(root, '')}`).join('\n')}\n`);
    // Nothing of a file failed, and yet the run did: what went wrong lies beside the files, and no second try changes it.
    process.exitCode = again.length > 0 && vitest(['run', `--bail=${ENOUGH}`, '--isolate', ...again]).passed ? 0 : 1;
  }
} finally {
  rmSync(kept, { recursive: true });
}
