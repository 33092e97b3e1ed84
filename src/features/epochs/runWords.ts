// What is said of a run of learning by epochs: how far it is, what it learns from, what is held out, and what came of it.
import type { FrozenAndTuned } from '../../store/epochs/fineTuneSlice';
import type { RunCounts, RunCurves, RunState } from '../../store/epochs/epochRun';
import { allOf, quoted, sentences } from '../../words/lists';
import { pEquation } from '../../words/numbers';
import { say } from '../../words/say';

/** One to three sentences; `empty` for a run that has not begun. */
export function runSentence(run: RunState, empty: string): string {
  switch (run.kind) {
    case 'idle':
      return empty;
    case 'preparing':
      return say('epochs.soon');
    case 'running':
      return sentences(say('epochs.running', { epoch: lastEpoch(run), epochs: run.epochs }), countsSentence(run.counts));
    case 'stopped':
      return sentences(say('epochs.stopped', { epoch: lastEpoch(run) }), usedSentence(run));
    case 'done':
      return sentences(
        run.early ? say('epochs.ended', { epoch: lastEpoch(run) }) : say('epochs.finished', { epochs: lastEpoch(run) }),
        usedSentence(run),
      );
    case 'failed':
      return run.curves ? usedSentence(run.curves) : '';
  }
}

/** The epoch that was reported last; 0 before the first. */
export const lastEpoch = ({ history }: Pick<RunCurves, 'history'>): number => history.at(-1)?.epoch ?? 0;

function usedSentence({ used: epoch, counts }: RunCurves): string {
  return epoch === undefined ? '' : sentences(say('epochs.used', { epoch }), countsSentence(counts));
}

/** What the samples are for. Those that are held out are the ones that the curves and the comparison ask. */
export function countsSentence({ learn, augmented, validation, heldOut, heldOutChose }: RunCounts): string {
  const learns =
    augmented > 0 ? say('epochs.learnsWithCopies', { samples: learn, copies: augmented }) : say('epochs.learns', { samples: learn });
  if (heldOut === 0) return learns;
  if (heldOutChose) return sentences(learns, say('epochs.heldOutChose', { samples: heldOut }));
  const chooses = validation > 0 ? say('epochs.choosing', { samples: validation }) : undefined;
  return sentences(learns, chooses, say('epochs.heldOut', { samples: heldOut }));
}

/** What the held-out samples cannot tell, for want of recordings; undefined when they ask every class. */
export function missingSentence(
  { heldOut, missing }: RunCounts,
  nameOf: (classId: string) => string,
  choosesEpoch: boolean,
): string | undefined {
  if (heldOut === 0) return say('epochs.nothingHeldOut');
  if (missing.length === 0) return undefined;
  const classes = allOf(missing.map((id) => quoted(nameOf(id))));
  return sentences(say('epochs.missing', { classes }), choosesEpoch ? say('epochs.missingChooses') : undefined);
}

/** One of three answers, with its numbers. */
export function comparisonSentence({ verdict, p, samples: asked, firstRight: frozen, secondRight: tuned }: FrozenAndTuned): string {
  const values = { tuned, frozen, asked, p: pEquation(p) };
  switch (verdict) {
    case 'better':
      return say('epochs.better', values);
    case 'worse':
      return say('epochs.worse', values);
    case 'no clear difference':
      return say('epochs.noClearDifference', values);
  }
}
