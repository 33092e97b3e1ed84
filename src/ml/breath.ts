// A pause between the steps of long work.

/** Lets other tasks of this thread run: messages, and so an abort or a live frame. A timer would wait four milliseconds each time. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
