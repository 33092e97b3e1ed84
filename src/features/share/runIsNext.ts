// Whether learning by epochs is what there is to do next: its Start or its Stop is on the screen.
import type { AppState } from '../../store/appState';

/** For the kind that is chosen: it runs, or it has not learnt from the samples as they are and could. */
export function runIsNext({ settings: { headKind }, mlpRun, fineTuneRun, training, backbone }: AppState): boolean {
  if (mlpRun.kind === 'running' || fineTuneRun.kind === 'running') return true;
  const able = headKind === 'mlp' || (headKind === 'fine-tuned' && backbone.kind === 'ready' && backbone.loaded.lastBlock !== undefined);
  return able && (training.kind === 'unasked' || training.kind === 'behind');
}
