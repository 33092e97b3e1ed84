// A chunk of code, as a component sees it: on its way, here, or out of reach.
import { useContext, useEffect, useState } from 'react';
import type { Chunk } from './chunk';
import type { WhyMissing } from './missingPart';
import { WhyMissingContext } from './missingPart';

interface ChunkState<T> {
  readonly value: T | undefined;
  /** Why it is out of reach. */
  readonly failed: WhyMissing | undefined;
  readonly retry: () => void;
}

/** Fetches the chunk as soon as it is `wanted`. */
export function useChunk<T>({ now, fetch }: Chunk<T>, wanted: boolean): ChunkState<T> {
  const why = useContext(WhyMissingContext);
  const [failed, setFailed] = useState<WhyMissing>();
  const [, setArrived] = useState(now() !== undefined);
  useEffect(() => {
    if (!wanted || failed) return;
    let gone = false;
    fetch().then(
      () => {
        if (!gone) setArrived(true);
      },
      (cause: unknown) =>
        why(cause).then((found) => {
          if (!gone) setFailed(found);
        }),
    );
    return () => {
      gone = true;
    };
  }, [fetch, wanted, failed, why]);
  return { value: now(), failed, retry: () => setFailed(undefined) };
}
