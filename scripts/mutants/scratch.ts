// A copy of the working tree in which files are broken: the tree itself is never touched.
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface TestRun {
  readonly passed: number;
  /** The full name of the first test that failed. */
  readonly failed: string | undefined;
  /** Set when no test could be run, or the run hung. */
  readonly fault: string | undefined;
}

export interface Scratch {
  read(file: string): string;
  write(file: string, text: string): void;
  /** Runs test files until the first failure, or until so many milliseconds are over: then it is taken to hang. */
  test(files: readonly string[], limit: number): Promise<TestRun>;
  /** Ends what runs, and removes the copy. */
  remove(): void;
}

/** The report of Vitest's `json` reporter, as far as it is looked at. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Copies all files that git knows or would take. */
export function scratchCopy(root: string): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'headstart-mutants-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of listed.split('\0')) {
    if (file === '' || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const report = join(folder, 'mutants-report.json');
  let running: ChildProcess | undefined;

  const end = () => {
    if (running?.pid === undefined) return;
    try {
      // Its workers with it.
      process.kill(-running.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };

  return {
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    async test(files, limit) {
      rmSync(report, { force: true });
      const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
      const args = ['run', '--configLoader', 'runner', '--bail', '1', '--reporter', 'json', '--outputFile', report, ...files];
      const child = spawn(process.execPath, [vitest, ...args], { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      running = child;
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
      const run = { hung: false };
      const watch = setTimeout(() => {
        run.hung = true;
        end();
      }, limit);
      await new Promise((resolve) => child.on('close', resolve));
      clearTimeout(watch);
      running = undefined;
      if (run.hung) return { passed: 0, failed: undefined, fault: 'hung' };
      if (!existsSync(report)) return { passed: 0, failed: undefined, fault: said.trim() };
      const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
      const failed = testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === 'failed')?.fullName;
      const message = testResults.map((each) => each.message).find((each) => each !== '');
      return { passed, failed, fault: failed === undefined ? message : undefined };
    },
    remove() {
      end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
