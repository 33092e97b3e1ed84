// A project in the middle of an upload: of each class one picture is there and learnt, the others are held back until they are let go.
import type { AppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { ready, started, teach } from './evaluated';
import { toyPictures } from './toyPictures';
import { toyFile } from './toyPorts';

interface HalfTaken {
  readonly store: AppStore;
  /** Resolves once all are there. */
  letGo(): Promise<void>;
}

/** `more` of each class are on their way; `change` replaces ports. */
export async function halfTaken(more: number, change: Partial<Ports> = {}): Promise<HalfTaken> {
  let held = Promise.resolve();
  const take: typeof toyPictures.take = async (...args) => {
    await held;
    return toyPictures.take(...args);
  };
  const { store } = await started({ ...change, pictures: { ...toyPictures, take } });
  const { a, b } = await teach(store, [0], [2]);
  await ready(store, ({ table }) => table.ids.length === 0);
  let free: () => void = () => undefined;
  held = new Promise((resolve) => (free = resolve));
  const coming = [a, b].map((classId, c) =>
    store.getState().importFiles(
      Array.from({ length: more }, (_, i) => toyFile(2 * c + (i + 1) / 100)),
      classId,
    ),
  );
  return {
    store,
    async letGo() {
      free();
      await Promise.all(coming);
      await ready(store, ({ table }) => table.ids.length === 2 * (more + 1));
    },
  };
}
