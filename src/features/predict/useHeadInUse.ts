// The head that predicts now.
import { useMemo } from 'react';
import type { HeadInUse } from '../../store/head/headInUse';
import { headInUse } from '../../store/head/headInUse';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';

/** The head that predicts now, or undefined while there is none. */
export function useHeadInUse(): HeadInUse | undefined {
  const opened = useAppStore((state) => state.opened);
  const trained = useAppStore(trainedNow);
  const dataset = useAppStore((state) => state.dataset);
  const calibratedBy = useAppStore((state) => state.calibratedBy);
  return useMemo(() => headInUse(opened, trained, dataset, calibratedBy), [opened, trained, dataset, calibratedBy]);
}
