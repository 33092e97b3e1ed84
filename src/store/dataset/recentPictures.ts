// Pictures that were written or read a moment ago stay in memory, so far as there is room: they outlive a storage that is deleted.
import type { KeptPicture } from '../../browser/pictures';
import type { ProjectStorage } from '../../browser/projectStorage';
import { ok } from '../../core/base/result';

/** Bytes: some thousands of pictures. */
const ROOM = 64 * 1024 * 1024;

/** The same storage, whose pictures are asked of memory first. Pictures never change under their id. */
export function rememberingPictures(storage: ProjectStorage, room = ROOM): ProjectStorage {
  const recent = new Map<string, KeptPicture>();
  let bytes = 0;

  const remember = (id: string, picture: KeptPicture) => {
    bytes += picture.bytes.byteLength - (recent.get(id)?.bytes.byteLength ?? 0);
    recent.delete(id);
    recent.set(id, picture);
    for (const [oldest, { bytes: its }] of recent) {
      if (bytes <= room) return;
      recent.delete(oldest);
      bytes -= its.byteLength;
    }
  };

  return {
    ...storage,
    addSamples(id, samples, unfinished) {
      // Kept before it is known whether they could be written: if not, this is the only copy.
      for (const { sample, picture } of samples) remember(sample.id, picture);
      return storage.addSamples(id, samples, unfinished);
    },
    async picture(id) {
      const here = recent.get(id);
      if (here) return ok(here);
      const read = await storage.picture(id);
      if (read.ok) remember(id, read.value);
      return read;
    },
  };
}
