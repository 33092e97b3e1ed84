// The classes that predictions are shown for.
import { useMemo } from 'react';
import type { Class } from '../../core/dataset/dataset';
import { barClasses } from '../../store/head/barClasses';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';

/** See `barClasses`. */
export function useBarClasses(): readonly Class[] | undefined {
  const opened = useAppStore((state) => state.opened);
  const trained = useAppStore(trainedNow);
  const dataset = useAppStore((state) => state.dataset);
  const training = useAppStore((state) => state.training);
  return useMemo(() => barClasses({ opened, trained, dataset, training }), [opened, trained, dataset, training]);
}
