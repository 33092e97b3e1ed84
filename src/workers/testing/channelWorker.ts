// A worker and a browser's locks for tests in Node: both ends of a real message channel, and locks that are given back on demand.
import { MessageChannel as Channel } from 'node:worker_threads';
import type { WorkerEnd, WorkerSide } from '../bridge';
import type { Locks } from '../lifeline';

/** One browser's locks: whoever asks for a name is in line behind those who asked before. */
export function lockLines() {
  const lines = new Map<string, (() => void)[]>();
  const grant = (name: string) => lines.get(name)?.[0]?.();
  const locks = {
    request: async (name: string, held: () => unknown) => {
      const line = lines.get(name) ?? [];
      lines.set(name, line);
      await new Promise<void>((granted) => {
        line.push(granted);
        if (line.length === 1) granted();
      });
      return held();
    },
  } as unknown as Locks;
  /** Gives back the first of each line's, as a browser does for a worker that is gone. */
  const release = () =>
    lines.forEach((line, name) => {
      line.shift();
      grant(name);
    });
  return { locks, release, waiting: () => Math.max(0, ...[...lines.values()].map(({ length }) => length)) };
}

/** Two ends of one channel, as a page and its worker have them. What is posted is cloned and transferred as between real ones. */
export function channelWorker() {
  const { port1, port2 } = new Channel();
  let terminated = false;
  const page = {
    postMessage: (message: unknown, transfer: Transferable[] = []) => port1.postMessage(message, transfer as never),
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === 'message') port1.on('message', (data: unknown) => listener({ data } as never));
    },
    terminate: () => {
      terminated = true;
      port1.close();
    },
  } as unknown as WorkerEnd;
  const side: WorkerSide = {
    postMessage: (message, { transfer }) => port2.postMessage(message, transfer as never),
    addEventListener: (type, listener) => port2.on(type, (data: unknown) => listener({ data } as never)),
  };
  return { page, side, terminated: () => terminated };
}
