// Says in the terminal that a taken port has a consequence: browsers keep projects by address, and the port is part of it.
import type { Server } from 'node:net';
import type { Plugin } from 'vite';

/** What is said where another port than `wanted` is served; undefined where it is the wanted one. */
export function portSentence(wanted: number, served: number): string | undefined {
  if (served === wanted) return undefined;
  return (
    `Port ${wanted} is taken, so the app is at port ${served}. To a browser that is another place: projects made at port ${wanted} are not seen there. ` +
    `To have them, end what uses port ${wanted} and start again.`
  );
}

export function takenPort(say: (sentence: string) => void = console.warn): Plugin {
  return {
    name: 'headstart-taken-port',
    configurePreviewServer({ httpServer, config: { preview } }) {
      const server = httpServer as Server;
      server.once('listening', () => {
        const address = server.address();
        const sentence = typeof address === 'object' && address ? portSentence(preview.port, address.port) : undefined;
        if (sentence !== undefined) say(`\n${sentence}\n`);
      });
    },
  };
}
