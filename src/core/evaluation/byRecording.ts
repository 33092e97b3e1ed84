// What so many answers say where frames of one recording are right or wrong together: as many as how many that stand for themselves.

/** The answers of one recording, summed up. */
export interface RecordingSum {
  /** Of its answers: how many are right, or how many more one classifier has right than another. */
  readonly sum: number;
  readonly samples: number;
}

/**
 * How much weight "they stand and fall together" has before anything is seen, in recordings. Chosen by simulation
 * (`shareCoverage.test.ts`): with fewer, a few good recordings hide that others are bad; with more, every interval is wider.
 */
const TOGETHER = 4;

/**
 * As many independent answers as these say as much: from as many as there are recordings, where nothing tells that their frames differ,
 * to as many as there are answers. N ⁄ (1 + (m − 1) ρ), where m is the mean size of the recording of a sample and ρ how alike answers of
 * one recording are (Kish, Survey Sampling, 1965, 8.2). ρ comes from the cluster-robust variance of the mean,
 * g ⁄ (g − 1) Σ(xᵢ − mᵢ x̄)² ⁄ N², beside that of independent answers (Rao & Scott, A Simple Method for the Analysis of Clustered Binary
 * Data, Biometrics 48, 1992), and is drawn towards 1 where few recordings or few `telling` answers say it: those that are not like most
 * of them. Without such ones, as where all are right, nothing is known of ρ. Recordings of one sample each: exactly N.
 * (Korn & Graubard, Confidence Intervals for Proportions with Small Expected Number of Positive Counts, Survey Methodology 24, 1998;
 * Saha, Miller & Wang, A comparison of some approximate confidence intervals for a single proportion for clustered binary outcome data,
 * The International Journal of Biostatistics 12, 2016.)
 * @param squares the sum of the squares of all answers
 */
export function effectiveSize(recordings: readonly RecordingSum[], squares: number, telling: number): number {
  const count = recordings.length;
  let [n, sum, sizes] = [0, 0, 0];
  for (const each of recordings) {
    n += each.samples;
    sum += each.sum;
    sizes += each.samples * each.samples;
  }
  const excess = sizes / n - 1;
  if (n === 0 || excess === 0) return n;
  const mean = sum / n;
  const variance = squares / n - mean * mean;
  let alike = 1;
  if (count > 1 && variance > 0) {
    const apart = recordings.reduce((all, each) => all + (each.sum - each.samples * mean) ** 2, 0);
    const effect = ((count / (count - 1)) * apart) / (n * variance);
    alike = Math.min(1, Math.max(0, (effect - 1) / excess));
  }
  const seen = Math.min(telling, count - 1);
  return n / (1 + (excess * (seen * alike + TOGETHER)) / (seen + TOGETHER));
}

/** The answers by recording, in the order of their first ones. @throws RangeError when there are not as many recordings as answers. */
export function sumsByRecording(answers: ArrayLike<number>, recordings: ArrayLike<string>): readonly RecordingSum[] {
  if (answers.length !== recordings.length) throw new RangeError(`invalid recordings: ${recordings.length} for ${answers.length} answers`);
  const sums = new Map<string, { sum: number; samples: number }>();
  for (let i = 0; i < answers.length; i++) {
    const name = recordings[i] as string;
    const known = sums.get(name) ?? { sum: 0, samples: 0 };
    known.sum += answers[i] as number;
    known.samples++;
    sums.set(name, known);
  }
  return [...sums.values()];
}

/** How many are right, and as how many independent answers that counts. */
export interface RecordedCounts {
  readonly right: number;
  readonly total: number;
  /** How many recordings they are of. */
  readonly recordings: number;
  /** See `effectiveSize`: 0 … total. */
  readonly effective: number;
}

/**
 * Counts what was right: an entry more than 0 for each right answer, and the recording that it is of.
 * @throws RangeError when there are not as many recordings as answers.
 */
export function countsByRecording(right: ArrayLike<number>, recordings: ArrayLike<string>): RecordedCounts {
  return countsOfSums(
    sumsByRecording(
      Uint8Array.from(right, (each) => Number(each > 0)),
      recordings,
    ),
  );
}

/** The same of answers that are summed up by recording; `sum` counts the right ones. A recording without an answer is none. */
export function countsOfSums(sums: readonly RecordingSum[]): RecordedCounts {
  const there = sums.filter(({ samples }) => samples > 0);
  const right = there.reduce((sum, each) => sum + each.sum, 0);
  const total = there.reduce((sum, each) => sum + each.samples, 0);
  return { right, total, recordings: there.length, effective: effectiveSize(there, right, Math.min(right, total - right)) };
}

/**
 * Which recording each of these samples is of. Those that are not among `samples` any more count as one together: nobody knows of how many
 * they were, and as one they say least.
 */
export function recordingsOf(
  ids: readonly string[],
  samples: Iterable<{ readonly id: string; readonly burst: string }>,
): readonly string[] {
  const recordingOf = new Map(Array.from(samples, ({ id, burst }) => [id, burst]));
  return ids.map((id) => recordingOf.get(id) ?? '');
}
