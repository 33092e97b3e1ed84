// An address for a kept picture, for as long as a component shows it.
import { useEffect, useState } from 'react';

/** Whoever reads pictures, and gives them an address while they are shown. */
export interface PictureSource {
  /** Tells the address once it is there, undefined where there is no such picture; gives back how to let go of it. */
  show(id: string, tell: (address: string | undefined) => void): () => void;
  /** The address if it is at hand. */
  addressNow(id: string): string | undefined;
}

/** Undefined while it is read, null when it cannot be. */
export function usePicture(source: PictureSource, id: string): string | null | undefined {
  const [read, setRead] = useState<{ readonly id: string; readonly address: string | null }>();
  useEffect(() => {
    return source.show(id, (address) => setRead({ id, address: address ?? null }));
  }, [source, id]);
  return read?.id === id ? read.address : source.addressNow(id);
}
