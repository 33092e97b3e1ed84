// What a person asked for, takes long, is kept only once it ended, and does not begin again by itself: a page that closes ends it for good.
import type { Computes, WORKS } from './quiet';
import { isRunning } from './quiet';

/** A download, the evaluation and what the samples lead to begin again by themselves; runs of epochs are kept as they go. */
export const ENDED = [
  'pictureCheck',
  'batch',
  'curveWork',
  'beliefs',
  'shortcut',
  'projectFileWork',
  'sampleSetWork',
] as const satisfies readonly (typeof WORKS)[number][];

type Ended = Pick<Computes, (typeof ENDED)[number] | 'laddersBy' | 'exporting'> & {
  /** A head that is to be saved waits until it knows all samples. */
  readonly headWaits: boolean;
};

/** Whether such a thing runs now. */
export const isEndedByLeaving = (state: Ended): boolean =>
  state.exporting !== undefined ||
  state.headWaits ||
  ENDED.some((name) => isRunning(state[name])) ||
  [...state.laddersBy.values()].some(({ work, measured }) => isRunning(work) || isRunning(measured?.tuning));

interface Running {
  readonly getState: () => Ended;
  readonly subscribe: (listener: () => void) => unknown;
}

const ask = (event: Event) => event.preventDefault();

/**
 * From now on closing `page` asks first while such a thing runs.
 * At rest nothing listens: a listener keeps a page from the back/forward cache.
 */
export function askBeforeEnding({ getState, subscribe }: Running, page: Pick<Window, 'addEventListener' | 'removeEventListener'>): void {
  let asks = false;
  const follow = () => {
    if (asks === isEndedByLeaving(getState())) return;
    asks = !asks;
    if (asks) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  };
  subscribe(follow);
  follow();
}
