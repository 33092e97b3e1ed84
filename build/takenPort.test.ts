// A taken port is told of, with what follows from it; the wanted one is served without a word.
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { expect, test } from 'vitest';
import { portSentence, takenPort } from './takenPort';

/** Listens as Vite's preview does, and gives what was said. */
async function saidAt(wanted: (port: number) => number): Promise<readonly string[]> {
  const said: string[] = [];
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const httpServer: Server = createServer();
  const { configurePreviewServer } = takenPort((sentence) => said.push(sentence));
  (configurePreviewServer as unknown as (server: unknown) => void)({ httpServer, config: { preview: { port: wanted(port) } } });
  await new Promise<void>((resolve) => httpServer.listen(port, '127.0.0.1', resolve));
  await new Promise((resolve) => httpServer.close(resolve));
  return said;
}

test('another port than the wanted one is told of in the terminal', async () => {
  const said = await saidAt((port) => port - 1);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/Port \d+ is taken.*projects made at port \d+ are not seen there/s);
});

test('the wanted one is served without a word', async () => {
  expect(await saidAt((port) => port)).toEqual([]);
  expect(portSentence(4173, 4173)).toBeUndefined();
});
