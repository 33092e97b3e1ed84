// What is said of a run of learning by epochs: how far it is, what it learns from, what is held out, and what came of it.
import type { FrozenAndTuned } from '../../store/epochs/fineTuneSlice';
import type { RunCounts, RunCurves, RunState } from '../../store/epochs/epochRun';
import { count, twoDigits } from '../../words/numbers';

/** One to three sentences; `empty` for a run that has not begun. */
export function runSentence(run: RunState, empty: string): string {
  switch (run.kind) {
    case 'idle':
      return empty;
    case 'preparing':
      return 'The curves begin in a moment.';
    case 'running':
      return `Epoch ${lastEpoch(run)} of ${run.epochs}. ${countsSentence(run.counts)}`;
    case 'stopped':
      return `Stopped after epoch ${lastEpoch(run)}. ${usedSentence(run)}`;
    case 'done':
      return run.early
        ? `Ended early after epoch ${lastEpoch(run)}: it got no better any more. ${usedSentence(run)}`
        : `Done: ${lastEpoch(run)} epochs. ${usedSentence(run)}`;
    case 'failed':
      return run.curves ? usedSentence(run.curves) : '';
  }
}

/** The epoch that was reported last; 0 before the first. */
export const lastEpoch = ({ history }: Pick<RunCurves, 'history'>): number => history.at(-1)?.epoch ?? 0;

function usedSentence({ used: epoch, counts }: RunCurves): string {
  return epoch === undefined ? '' : `The head of epoch ${epoch} predicts. ${countsSentence(counts)}`;
}

/** What the samples are for. Those that are held out are the ones that the curves and the comparison ask. */
export function countsSentence({ learn, augmented, validation, heldOut, heldOutChose }: RunCounts): string {
  const learns = `Learns from ${samples(learn)}${augmented > 0 ? ` and ${count(augmented)} altered copies of them` : ''}.`;
  if (heldOut === 0) return learns;
  if (heldOutChose) return `${learns} ${samples(heldOut)} held out; they choose the epoch as well.`;
  return `${learns}${validation > 0 ? ` ${samples(validation)} to choose the epoch.` : ''} ${samples(heldOut)} held out.`;
}

/** What the held-out samples cannot tell, for want of recordings; undefined when they ask every class. */
export function missingSentence(
  { heldOut, missing }: RunCounts,
  nameOf: (classId: string) => string,
  choosesEpoch: boolean,
): string | undefined {
  if (heldOut === 0)
    return 'No class has a recording to spare, so nothing is held out to check on. Record each class a second time to see how it does on what it has not learnt.';
  if (missing.length === 0) return undefined;
  const names = new Intl.ListFormat('en').format(missing.map((id) => `“${nameOf(id)}”`));
  const epoch = choosesEpoch ? ' So nothing chooses the epoch, and the newest one predicts.' : '';
  return `No sample of ${names} is held out, for want of a second recording: the figures are of the other classes only.${epoch}`;
}

/** One of three answers, with its numbers. */
export function comparisonSentence({ verdict, p, samples: asked, firstRight, secondRight }: FrozenAndTuned): string {
  const numbers = `${secondRight} of ${asked} held-out samples right, against ${firstRight} of ${asked} with the frozen backbone`;
  const test = `exact McNemar test, p = ${p < 0.001 ? 'less than 0.001' : twoDigits(p)}`;
  switch (verdict) {
    case 'better':
      return `Better: ${numbers}. Chance alone seldom does that (${test}).`;
    case 'worse':
      return `Worse: ${numbers}. Chance alone seldom does that (${test}).`;
    case 'no clear difference':
      return `No clear difference: ${numbers}. Chance alone often does that (${test}).`;
  }
}

const samples = (number: number): string => (number === 1 ? 'one sample' : `${count(number)} samples`);
