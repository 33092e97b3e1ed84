// A server of a test's own, that it may stop or whose files it may change while a page is open.
import { spawn } from 'node:child_process';
import { expect } from '@playwright/test';

export interface OwnServer {
  readonly address: string;
  /** Resolves when nothing is served any more; harmless to call twice. */
  stop(): Promise<void>;
}

/** Serves a built folder on a port, as `npm run serve` would; resolves when it answers. */
export async function ownServer(port: number, folder = 'dist'): Promise<OwnServer> {
  const address = `http://localhost:${port}/`;
  const args = ['vite', 'preview', '--configLoader', 'runner', '--outDir', folder, '--port', String(port), '--strictPort'];
  // A group of its own: npx has started more than one process by the time it serves.
  const server = spawn('npx', args, { stdio: 'ignore', detached: true });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = () => {
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL');
    return ended;
  };
  try {
    await expect.poll(() => fetch(address).then(({ ok }) => ok, () => false), { timeout: 30_000 }).toBe(true);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { address, stop };
}
