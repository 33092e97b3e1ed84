// Places on a map, whichever way they were found.

/** n × 2 places moved and scaled as one, so that they fill −1 … 1 on the wider side with their middle at 0; all of one place lie at 0. */
export function normalised(places: Float32Array): Float32Array<ArrayBuffer> {
  const low = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  places.forEach((value, at) => {
    const axis = at % 2;
    low[axis] = Math.min(low[axis] ?? 0, value);
    high[axis] = Math.max(high[axis] ?? 0, value);
  });
  const half = Math.max((high[0] ?? 0) - (low[0] ?? 0), (high[1] ?? 0) - (low[1] ?? 0)) / 2;
  return Float32Array.from(places, (value, at) => (half > 0 ? (value - ((low[at % 2] ?? 0) + (high[at % 2] ?? 0)) / 2) / half : 0));
}

/** Of which class a sample is, and of which recording. */
interface Placed {
  readonly classId: string;
  readonly burst: string;
}

/**
 * Whether the nearest picture of another recording is of a sample's own class: undefined for a sample of which that could not be otherwise,
 * because all other recordings are of its class, or none is; and for samples that are gone.
 */
export function agreements(elsewhere: Int32Array, samples: readonly (Placed | undefined)[]): readonly (boolean | undefined)[] {
  const recordings = new Map<string, Set<string>>();
  for (const sample of samples) {
    if (!sample) continue;
    const known = recordings.get(sample.classId) ?? new Set<string>();
    recordings.set(sample.classId, known.add(sample.burst));
  }
  const isOpen = ({ classId, burst }: Placed) => {
    const hasOther = (bursts: ReadonlySet<string>) => bursts.size > (bursts.has(burst) ? 1 : 0);
    return [true, false].every((own) => [...recordings].some(([of, bursts]) => (of === classId) === own && hasOther(bursts)));
  };
  return samples.map((sample, i) => {
    const other = elsewhere[i] ?? -1;
    const nearest = other < 0 ? undefined : samples[other];
    return sample === undefined || nearest === undefined || !isOpen(sample) ? undefined : sample.classId === nearest.classId;
  });
}
