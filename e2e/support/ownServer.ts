// A server of a test's own, that it may stop or whose files it may change while a page is open.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/** In milliseconds. A server answers within a second or two; on a machine that others use too it was seen to take over 30. */
export const STARTS_WITHIN = 90_000;

export interface OwnServer {
  readonly address: string;
  /** Resolves when nothing is served any more; harmless to call twice. */
  stop(): Promise<void>;
}

/** Serves a built folder on a port, to the whole network as `npm run serve -- --host` would; resolves when it answers. */
export async function ownServer(port: number, folder = 'dist'): Promise<OwnServer> {
  const address = `http://localhost:${port}/`;
  const args = [VITE, 'preview', '--configLoader', 'runner', '--outDir', folder, '--port', String(port), '--strictPort', '--host'];
  const server = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = () => {
    server.kill('SIGKILL');
    return ended;
  };
  try {
    await expect
      .poll(
        () =>
          fetch(address).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: STARTS_WITHIN },
      )
      .toBe(true);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { address, stop };
}
