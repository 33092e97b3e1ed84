// The camera port, its code fetched when a camera is first opened.
import type { Camera } from './camera';
import { latePort } from './latePort';

/** `open` rejects where the code cannot be fetched. Before a camera was opened there are no choices: nobody could make one. */
export function lateCamera(load: () => Promise<Camera>): Camera {
  const late = latePort<Pick<Camera, 'open' | 'choices'>>(load, { open: true, choices: true });
  let here = false;
  return {
    async open(wanted) {
      const opened = await late.open(wanted);
      here = true;
      return opened;
    },
    choices: () => (here ? late.choices() : Promise.resolve([])),
    onChange(callback) {
      // Missing from pages that are not secure.
      const devices = 'mediaDevices' in navigator ? navigator.mediaDevices : undefined;
      devices?.addEventListener('devicechange', callback);
      return () => devices?.removeEventListener('devicechange', callback);
    },
  };
}
