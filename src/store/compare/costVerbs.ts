// How long the chosen backbone takes for one picture here: measured on a sample, where no camera runs.
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { withEntry } from '../backbone/byFingerprint';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { sampleFrame } from '../dataset/sampleFrame';
import type { CompareSlice, CompareVerbs } from './compareSlice';

/** The first warms up and does not count. */
const REPEATS = 6;

export type CostVerbs = Pick<CompareVerbs, 'timeOnePicture'>;

export function costVerbs(
  { get, set }: Access<CompareSlice & DatasetSlice & BackboneSlice>,
  { pictures, monotonic }: Pick<Ports, 'pictures' | 'monotonic'>,
): CostVerbs {
  /** Fingerprints that are being timed. */
  const running = new Set<string>();
  return {
    async timeOnePicture() {
      const session = get().session();
      const sample = get().dataset.samples[0];
      if (!session || !sample || running.has(session.fingerprint) || get().pictureTimes.has(session.fingerprint)) return;
      const { fingerprint, inputSize } = session;
      running.add(fingerprint);
      try {
        const times: number[] = [];
        for (let i = 0; i < REPEATS; i++) {
          const frame = await sampleFrame(sample.id, inputSize, get, pictures);
          if (!frame) return;
          const started = monotonic();
          const embedded = await session.embed([frame]);
          if (!embedded.ok) return;
          if (i > 0) times.push(monotonic() - started);
        }
        const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
        if (middle !== undefined) set({ pictureTimes: withEntry(get().pictureTimes, fingerprint, middle) });
      } finally {
        running.delete(fingerprint);
      }
    },
  };
}
