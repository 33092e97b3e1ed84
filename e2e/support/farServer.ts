// The public host of the catalogue, played by a real https server on this machine that can be told to misbehave.
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './selfSigned';

export const FAR_HOST = 'storage.googleapis.com';

/** Files by the end of their address. */
export type FarFiles = Readonly<Record<string, Buffer>>;

/** What goes wrong with the files whose address matches. */
export interface Fault {
  readonly on: RegExp;
  readonly with:
    'not there' | 'busy' | 'cut off' | 'web page' | 'other bytes' | 'shorter' | 'halfway' | 'not shared' | 'shown but not shared';
}

export interface FarServer {
  files: FarFiles;
  fault: Fault | undefined;
  /** Addresses asked for, in order. */
  readonly asked: string[];
  /** Lets what stopped halfway go on. */
  goOn(): void;
  /** For the browser: this server in place of the far one, its certificate taken as it is. */
  readonly flags: readonly string[];
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function farServer(files: FarFiles): Promise<FarServer> {
  const halted: (() => void)[] = [];
  const asked: string[] = [];
  const server = createServer(selfSigned(FAR_HOST), ({ url = '', method }, response) => {
    if (method === 'GET') asked.push(url);
    response.setHeader('access-control-allow-origin', '*');
    const body = Object.entries(far.files).find(([end]) => url.endsWith(end))?.[1];
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const { fault } = far;
    if (fault?.on.test(url)) misbehave(response, body, fault.with, (goOn) => halted.push(goOn));
    else response.writeHead(200, { 'content-length': body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const far: FarServer = {
    files,
    fault: undefined,
    asked,
    goOn: () => {
      for (const each of halted.splice(0)) each();
    },
    flags: [`--host-resolver-rules=MAP ${FAR_HOST}:443 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return far;
}

function misbehave(response: ServerResponse, body: Buffer, how: Fault['with'], halt: (goOn: () => void) => void): void {
  const half = body.subarray(0, Math.floor(body.length / 2));
  switch (how) {
    case 'not there':
      response.writeHead(404).end();
      break;
    case 'busy':
      response.writeHead(503).end();
      break;
    case 'web page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in to the Wi-Fi</title>');
      break;
    case 'other bytes':
      response.writeHead(200, { 'content-length': body.length }).end(Buffer.from(body.map((byte, at) => (at === 4096 ? byte ^ 1 : byte))));
      break;
    case 'shorter':
      response.writeHead(200, { 'content-length': half.length }).end(half);
      break;
    case 'cut off':
      response.writeHead(200, { 'content-length': body.length });
      response.write(half, () => response.destroy());
      break;
    case 'not shared':
    case 'shown but not shared':
      response.removeHeader('access-control-allow-origin');
      if (how === 'shown but not shared') response.setHeader('cross-origin-resource-policy', 'cross-origin');
      response.writeHead(200, { 'content-length': body.length }).end(body);
      break;
    case 'halfway':
      response.writeHead(200, { 'content-length': body.length });
      response.write(half);
      halt(() => response.end(body.subarray(half.length)));
      break;
  }
}
