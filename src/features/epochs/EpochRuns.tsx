// Runs of learning by epochs on the main screen, fetched with the first kind that learns so.
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';

const RunStrip = lazily(() => import('./RunStrip').then(({ RunStrip: strip }) => strip));

/** The strips of both runs, once the MLP or fine-tuning is the chosen kind or a run of them has begun; else nothing. */
export function EpochRuns() {
  const chosen = useAppStore(({ settings: { headKind } }) => headKind === 'mlp' || headKind === 'fine-tuned');
  const begun = useAppStore(({ mlpRun, fineTuneRun }) => mlpRun.kind !== 'idle' || fineTuneRun.kind !== 'idle');
  return chosen || begun ? <RunStrip /> : null;
}
