// What a dialog was opened for: it is still drawn from it while it passes out of view.
import { useState } from 'react';

/** The value, or where there is none any more the last one that there was. */
export function useLastDefined<T>(now: T | undefined): T | undefined {
  const [last, setLast] = useState(now);
  if (now !== undefined && now !== last) setLast(now);
  return now ?? last;
}
