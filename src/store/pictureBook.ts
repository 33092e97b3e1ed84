// The pictures at hand: those not yet saved, and addresses for the ones on screen.
import type { KeptPicture } from '../browser/pictures';
import type { ProjectStorage } from '../browser/projectStorage';

/** How many addresses of pictures stay alive at once; beyond that the oldest is let go and read anew when needed. */
const ADDRESSES = 1500;

export interface PictureBook {
  /** Holds a picture in memory until `release`. */
  hold(sampleId: string, picture: KeptPicture): void;
  /** The picture is on disk: memory may forget it. */
  release(sampleId: string): void;
  picture(sampleId: string): Promise<KeptPicture | undefined>;
  /** An address for an <img>, or undefined when the picture cannot be read. */
  address(sampleId: string): Promise<string | undefined>;
  /** The address if it is already made. */
  addressNow(sampleId: string): string | undefined;
  clear(): void;
}

export function pictureBook(storage: ProjectStorage): PictureBook {
  const held = new Map<string, KeptPicture>();
  const addresses = new Map<string, string>();

  const picture = async (sampleId: string): Promise<KeptPicture | undefined> => {
    const inMemory = held.get(sampleId);
    if (inMemory) return inMemory;
    const read = await storage.picture(sampleId);
    return read.ok ? read.value : undefined;
  };

  return {
    hold: (sampleId, kept) => void held.set(sampleId, kept),
    release: (sampleId) => void held.delete(sampleId),
    picture,
    addressNow: (sampleId) => addresses.get(sampleId),
    async address(sampleId) {
      const known = addresses.get(sampleId);
      if (known) {
        addresses.delete(sampleId);
        addresses.set(sampleId, known);
        return known;
      }
      const kept = await picture(sampleId);
      if (!kept) return undefined;
      const made = addresses.get(sampleId) ?? URL.createObjectURL(new Blob([kept.bytes], { type: kept.type }));
      addresses.set(sampleId, made);
      for (const [oldest, address] of addresses) {
        if (addresses.size <= ADDRESSES) break;
        URL.revokeObjectURL(address);
        addresses.delete(oldest);
      }
      return made;
    },
    clear() {
      for (const address of addresses.values()) URL.revokeObjectURL(address);
      addresses.clear();
      held.clear();
    },
  };
}
