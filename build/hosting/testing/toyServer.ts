// A public server of a small backbone, on this machine, that can be told to misbehave.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BackboneSpec } from '../../../src/core/backbones/backbones';
import { toyBackbone } from '../../../src/ml/toyBackbone';

export interface ToyServer {
  /** The entry of the catalogue that points here. */
  readonly spec: BackboneSpec;
  readonly fingerprint: string;
  /** What it serves, by path; a test may change it. */
  readonly files: Record<string, Uint8Array>;
  /** From now on: `slow` sends a byte and then nothing more. */
  behave(how: 'well' | 'slow'): void;
  /** How often it was asked for a file. */
  asked(): number;
  close(): Promise<void>;
}

export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function toyServer(): Promise<ToyServer> {
  const toy = toyBackbone();
  const weights = new Uint8Array(toy.weights);
  const topology = toy.topology.replace('["weights.bin"]', '["part/one.bin","two.bin"]');
  const files: Record<string, Uint8Array> = {
    'model.json': new TextEncoder().encode(topology),
    'two.bin': weights.slice(100),
    'part/one.bin': weights.slice(0, 100),
  };
  let how: 'well' | 'slow' = 'well';
  let asked = 0;
  const server = createServer(({ url = '' }, response) => {
    asked++;
    const body = files[url.replace('/toy/', '')];
    if (!body) response.writeHead(404).end();
    else if (how === 'slow') response.write(body.slice(0, 1));
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    spec: {
      ...toy.spec,
      id: 'toy',
      url: `http://127.0.0.1:${port}/toy/model.json`,
      files: [{ path: 'model.json' }],
      followsManifest: true,
    },
    fingerprint: hash(weights),
    files,
    behave: (next) => void (how = next),
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
