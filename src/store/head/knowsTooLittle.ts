// Whether a head that is handed out now would know less than it will in a moment, and how that is said.
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import { yetToSee } from '../embeddings/yetToSee';
import { say } from '../../words/say';
import type { HeadSlice } from './headSlice';

type Sees = Parameters<typeof yetToSee>[0] & Pick<HeadSlice, 'autoTuning'> & Pick<AugmentationSlice, 'augmentationWork'>;

/**
 * While pictures are added, samples or their altered copies looked at, or settings chosen. A backbone that is not there is not waited for:
 * nobody knows whether it comes.
 */
export function knowsTooLittle(state: Sees): boolean {
  const yet = yetToSee(state)?.kind;
  return (
    yet === 'adding' ||
    yet === 'seeing' ||
    yet === 'reading' ||
    state.augmentationWork.kind === 'running' ||
    state.autoTuning.kind === 'running'
  );
}

/** What is waited for before the head in use is handed out. Undefined where nothing is: to be given to `useAppStore`. */
export function headWaitsFor(state: Sees & Pick<HeadSlice, 'opened'>): string | undefined {
  // One that was opened knows what its file knows.
  if (state.opened || !knowsTooLittle(state)) return undefined;
  const yet = yetToSee(state);
  if (yet?.kind === 'adding' || yet?.kind === 'seeing') return say('share.waitsForSamples', { done: yet.done, total: yet.total });
  return say(state.autoTuning.kind === 'running' ? 'share.waitsForSettings' : 'share.waitsForLearning');
}
