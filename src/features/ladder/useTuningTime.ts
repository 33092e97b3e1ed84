// What the highest rung would take here at most, while it is not measured.
import { useEffect } from 'react';
import { idOf } from '../../store/base/projectState';
import { useAppStore } from '../../store/useAppStore';

/** Milliseconds; undefined where that is not wanted, not known yet, or there can be no such rung. */
export function useTuningTime(wanted: boolean): number | undefined {
  const weigh = useAppStore((state) => state.weighLadder);
  const samples = useAppStore(({ dataset }) => dataset.samples);
  const settings = useAppStore((state) => state.settings.fineTuning);
  const fingerprint = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.loaded.fingerprint : undefined));
  const owner = useAppStore(({ project }) => idOf(project));
  const takes = useAppStore((state) => state.ladderTakes);
  useEffect(() => {
    // A split that cannot be read is said by whatever reads it to measure.
    if (wanted && fingerprint !== undefined) weigh().catch(() => undefined);
  }, [weigh, wanted, fingerprint, samples, settings]);
  return wanted && takes?.fingerprint === fingerprint && takes?.projectId === owner ? takes?.milliseconds : undefined;
}
