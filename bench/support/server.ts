// Builds, and serves what was built until it is stopped.
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/**
 * The Vite that runs this bench sets NODE_ENV to development, which would make React's slow build of what is measured.
 * What is hosted here must not change the figures.
 */
const PLACE = { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', HEADSTART_BACKBONE: 'none' } } as const;

/** Runs one of Vite's commands to its end; throws what it printed if it fails. */
export function vite(...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [VITE, ...args], { ...PLACE, encoding: 'utf8' });
  if (status !== 0) throw new Error(`vite ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

export interface Server {
  readonly url: string;
  /** Resolves when the server is gone. */
  stop(): Promise<void>;
}

/** Serves a built folder on this port; resolves when it answers. */
export async function serve(port: number, ...args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, [VITE, 'preview', ...args, '--port', String(port), '--strictPort'], { ...PLACE, stdio: 'ignore' });
  const url = `http://localhost:${port}/`;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await answers(url, child);
  return {
    url,
    stop() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

const ANSWERS_WITHIN = 90_000;

async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + ANSWERS_WITHIN;
  while (Date.now() < until && child.exitCode === null) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`nothing is served at ${url}`);
}
