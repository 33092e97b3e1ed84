// A chunk of code, as a component sees it: on its way, here, or out of reach.
import { useEffect, useState } from 'react';
import type { Chunk } from './chunk';

interface ChunkState<T> {
  readonly value: T | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Fetches the chunk as soon as it is `wanted`. */
export function useChunk<T>({ now, fetch }: Chunk<T>, wanted: boolean): ChunkState<T> {
  const [failed, setFailed] = useState(false);
  const [, setArrived] = useState(now() !== undefined);
  useEffect(() => {
    if (!wanted || failed) return;
    let gone = false;
    fetch().then(
      () => {
        if (!gone) setArrived(true);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [fetch, wanted, failed]);
  return { value: now(), failed, retry: () => setFailed(false) };
}
