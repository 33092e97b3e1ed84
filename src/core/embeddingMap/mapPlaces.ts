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

/** Whether the nearest picture of another recording is of a sample's own class: for each sample, undefined where there is no such picture. */
export function agreements(elsewhere: Int32Array, classIds: readonly (string | undefined)[]): readonly (boolean | undefined)[] {
  return classIds.map((classId, i) => {
    const other = elsewhere[i] ?? -1;
    const otherClass = other < 0 ? undefined : classIds[other];
    return classId === undefined || otherClass === undefined ? undefined : classId === otherClass;
  });
}
