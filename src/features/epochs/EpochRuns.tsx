// Runs of learning by epochs on the main screen, fetched with the first kind that learns so.
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';

const RunStrip = lazily(() => import('./RunStrip').then(({ RunStrip: strip }) => strip));

export function EpochRuns() {
  const chosen = useAppStore(({ settings: { headKind } }) => headKind === 'mlp' || headKind === 'fine-tuned');
  const begun = useAppStore(({ mlpRun, fineTuneRun }) => mlpRun.kind !== 'idle' || fineTuneRun.kind !== 'idle');
  return chosen || begun ? <RunStrip /> : null;
}
