// All that a browser asks of the world outside this machine, whoever in it asks: page, worker or service worker.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Browsers ask their makers for updates and the like, whatever page is open. The catalogue's own host is none of these. */
const BROWSERS_OWN = /(^|\.)(google\.com|gvt1\.com|microsoft\.com|bing\.com|msn\.com|(?<!storage\.)googleapis\.com)$/;

export interface FarAway {
  /** Hosts that were asked for, in order, without those that browsers ask for on their own. */
  asked(): readonly string[];
  /** For the browser: everything but this machine is reached through a proxy that only writes down and refuses. */
  readonly flags: readonly string[];
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function farAway(): Promise<FarAway> {
  const asked: string[] = [];
  const proxy = createServer(({ url = '' }, response) => {
    asked.push(new URL(url).host);
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    asked.push(url.replace(/:443$/, ''));
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    asked: () => asked.filter((host) => !BROWSERS_OWN.test(host)),
    // A browser leaves out this machine's own addresses by itself.
    flags: [`--proxy-server=http://127.0.0.1:${port}`],
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}
